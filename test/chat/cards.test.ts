import { describe, expect, it } from "vitest";
import { openPolicy } from "../../adapters/main/open-checker.js";
import { clauseCard } from "../../src/chat/clause-card.js";
import { policyDiffCard } from "../../src/chat/policy-diff-card.js";
import { renderText } from "../../src/chat/render-text.js";
import { summaryCard } from "../../src/chat/summary-card.js";
import { en } from "../../src/chat/texts/en.js";
import { pl } from "../../src/chat/texts/pl.js";
import { timelineCard } from "../../src/chat/timeline-card.js";
import { diffPolicy } from "../../src/policy/diff.js";
import { policyAt } from "../../src/policy/policy-at.js";
import { timeline } from "../../src/policy/timeline.js";
import { wordsIn } from "../../src/policy/words-in.js";

const policy = openPolicy();

describe("cards about the policy", () => {
  it("never tells a date more precisely than it was known", () => {
    const rows = timeline(policy, "2025-12-01", "2025-12-01");
    const shown = renderText(timelineCard(rows, "2025-12-01", pl));
    expect(shown).toContain("marzec 2026");
    expect(shown).not.toContain("2 marca 2026");
    expect(shown).not.toContain("1 marca 2026");
  });

  it.each([pl, en])("shows every clause in $language", (texts) => {
    const at = policyAt(policy, "2026-11-23", "2026-11-23");
    for (const clause of at.clauses) {
      const shown = renderText(clauseCard(clause, at, texts));
      expect(shown).toContain(wordsIn(clause.clause.title, texts.language));
      expect(shown).toContain(clause.clause.id);
      expect(shown).toContain("https://");
      expect(shown).not.toMatch(/undefined|null|\[object/);
    }
  });

  it("says what changed between two days, or that nothing did", () => {
    const card = (a: string, b: string) => renderText(policyDiffCard(diffPolicy(policy, a, b), a, b, pl));
    expect(card("2026-02-20", "2026-03-02")).toContain("(fiscal-document)");
    expect(card("2026-06-01", "2026-06-02")).toContain("Nic się nie zmieniło.");
  });

  it("sums several verdicts up", () => {
    const card = summaryCard(
      [
        { name: "a.txt", tone: "allowed", firstLine: "Możesz wysłać." },
        { name: "b.txt", tone: "not_allowed", firstLine: "Nie wysyłaj." },
      ],
      pl,
    );
    expect(renderText(card)).toBe(
      [
        "Razem:",
        "  a.txt: ✅ Wolno. Możesz wysłać.",
        "  b.txt: ⛔ Nie wolno. Nie wysyłaj.",
        "2 wiadomości: 1 nie wolno, 1 wolno wysłać.",
      ].join("\n"),
    );
  });
});
