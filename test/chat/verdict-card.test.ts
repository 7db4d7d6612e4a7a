import { describe, expect, it } from "vitest";
import type { CardElement } from "../../src/chat/card.js";
import { renderText } from "../../src/chat/render-text.js";
import { pl } from "../../src/chat/texts/pl.js";
import { verdictCard } from "../../src/chat/verdict-card.js";
import type { Remedy } from "../../src/policy/remedy.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { CLAUSES, sampleFinding, sampleRecognition, sampleVerdict } from "./sample-verdict.js";

const upload: Remedy = {
  id: "upload",
  since: "2025-11-12",
  feature: { pl: "Faktura przy zamówieniu", en: "Invoice at the order" },
  endpoint: { method: "POST", path: "/order/{id}/invoices" },
  text: { pl: "Dodaj dokument do zamówienia.", en: "Add the document to the order." },
  uncertain: { pl: "Mail może nie wyjść.", en: "No mail may be sent." },
};
const TEXT = "Dzień dobry,\nFaktura w załączniku. Jaki rozmiar wysłać?";
const whole: Verdict = sampleVerdict({
  findings: [
    sampleFinding({
      span: { start: 13, end: 34 },
      remedies: [upload],
      sources: [{ title: "FAQ", url: "https://a.pl/faq", published: "2025-09" }],
    }),
  ],
  trimmed: "Dzień dobry,\nJaki rozmiar wysłać?",
  hints: [{ id: "attachment", text: { pl: "Nie dołączaj pliku.", en: "Do not attach the file." } }],
});
const cardOf = (verdict: Verdict, text = TEXT) => verdictCard(verdict, sampleRecognition(text), CLAUSES, pl);

describe("the card of a verdict", () => {
  it("says in order what to do, what decides, what may be sent, what to do instead, and folds the rest", () => {
    expect(cardOf(whole).map(({ kind }) => kind)).toEqual([
      "status",
      "heading",
      "quote",
      "heading",
      "code",
      "heading",
      "list",
      "heading",
      "list",
      "buttons",
      "fold",
      "footer",
    ]);
  });

  it("reads as text", () => {
    expect(renderText(cardOf(whole))).toBe(
      [
        "⛔ Nie wysyłaj z własnej inicjatywy w tej postaci: Allegro zatrzyma ten e-mail (faktura lub paragon). Jako odpowiedź w tym wątku: tak.",
        "",
        "Decydują zaznaczone słowa:",
        "  │ «Faktura w załączniku.» Jaki rozmiar wysłać?",
        "",
        "Tak możesz wysłać:",
        "────────",
        "Dzień dobry,",
        "Jaki rozmiar wysłać?",
        "────────",
        "",
        "Co zrobić zamiast tego:",
        "  1. Dodaj dokument do zamówienia.",
        "     POST /order/{id}/invoices",
        "     Gdzie: Faktura przy zamówieniu.",
        "     Dostępne od 12 listopada 2025.",
        "     Niepewne: Mail może nie wyjść.",
        "",
        "Warto wiedzieć:",
        "  1. Nie dołączaj pliku.",
        "",
        "  ▸ To odpowiedź kupującemu w jego wątku: możesz wysłać",
        "",
        "Źródła sprawdzono: 23 listopada 2026. To porada, nie decyzja Allegro.",
      ].join("\n"),
    );
  });

  it("gives no advice against courtesy that may stay", () => {
    const courtesy = sampleFinding({ effect: "allowed", courtesy: true, remedies: [upload] });
    const card = cardOf(sampleVerdict({ decision: "allowed", findings: [courtesy], otherwise: {} }));
    expect(of("list", card)).toEqual([]);
  });

  it("tells the reasons, sources and the receipt only on asking", () => {
    const folded = renderText(cardOf(whole));
    const unfolded = renderText(cardOf(whole), undefined, true);
    for (const fact of [
      "fiscal-document",
      "Bo tak.",
      "https://a.pl/faq",
      "wrzesień 2025",
      "fiscal.attached",
      "K7M2P9QX",
    ]) {
      expect(folded).not.toContain(fact);
      expect(unfolded).toContain(fact);
    }
  });

  it("asks with buttons that carry the answer", () => {
    const card = cardOf(
      sampleVerdict({
        decision: "depends",
        findings: [sampleFinding({ sure: false, quote: "I jak?", span: { start: 0, end: 6 } })],
        questions: [
          {
            id: "fiscal_document@0",
            text: { pl: "Czy to faktura?", en: "Is it an invoice?" },
            quote: "I jak?",
            act: "fiscal_document",
            answers: [
              { value: "yes", label: { pl: "Tak", en: "Yes" }, decision: "not_allowed" },
              { value: "no", label: { pl: "Nie", en: "No" }, decision: "allowed" },
            ],
          },
        ],
        otherwise: {},
      }),
      "I jak? Pozdrawiam",
    );
    expect(card).toContainEqual({ kind: "quote", text: "I jak? Pozdrawiam", marks: [{ start: 0, end: 6 }] });
    expect(of("buttons", card)[0]?.buttons).toEqual([
      {
        label: "Tak",
        press: { does: "answer", question: "fiscal_document@0", value: "yes" },
        outcome: "nie wysyłaj",
      },
      { label: "Nie", press: { does: "answer", question: "fiscal_document@0", value: "no" }, outcome: "możesz wysłać" },
    ]);
  });

  it.each([
    ["the words that weighed most", { words: ["Faktura", "załączniku"] }, "słowa: Faktura, załączniku"],
    ["the place where no word did", { words: [] }, "słowa: Faktura w załączniku."],
    ["the place where nobody looked", {}, "słowa: Faktura w załączniku."],
  ])("names of what was read without a rule %s", (_name, found, value) => {
    const { rule: _rule, ...finding } = sampleFinding({ basis: "model", ...found });
    const [fold] = of("fold", cardOf(sampleVerdict({ findings: [finding] })));
    const facts = of("facts", fold?.elements ?? []).flatMap((one) => one.facts);
    expect(facts.map((fact) => fact.value)).toContain(value);
  });

  it("shows five places of many and counts the rest", () => {
    const text = Array.from({ length: 9 }, () => "Faktura w załączniku.").join(`\n${"x\n".repeat(60)}`);
    const findings = Array.from({ length: 9 }, (_, index) => {
      const start = index * (22 + 120);
      return sampleFinding({ span: { start, end: start + 21 } });
    });
    const card = cardOf(sampleVerdict({ findings }), text);
    expect(of("quote", card)).toHaveLength(5);
    expect(card).toContainEqual({ kind: "paragraph", text: "I jeszcze 4 miejsca w tej wiadomości." });
  });

  it("is one line for what cannot be judged", () => {
    const card = verdictCard({ unreadable: "empty", receipt: whole.receipt }, sampleRecognition(""), CLAUSES, pl);
    expect(renderText(card)).toBe("⚪ Wiadomość jest pusta. Wklej jej tekst.");
  });

  it("tells the decision in word, icon and colour", () => {
    for (const decision of ["allowed", "not_allowed", "depends"] as const) {
      const [status] = of("status", cardOf(sampleVerdict({ decision })));
      expect(status).toMatchObject({ tone: decision, word: pl.decision[decision] });
      expect(status?.icon).toMatch(/\p{Extended_Pictographic}/u);
    }
  });
});

function of<Kind extends CardElement["kind"]>(kind: Kind, card: readonly CardElement[]) {
  return card.filter((element): element is Extract<CardElement, { kind: Kind }> => element.kind === kind);
}
