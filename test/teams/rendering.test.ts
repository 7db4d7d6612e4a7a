import { AdaptiveCard, type Input } from "adaptivecards";
import { describe, expect, test } from "vitest";
import { openChecker } from "../../adapters/main/open-checker.js";
import { LARGEST_CARD, renderCard } from "../../adapters/teams/out/render-card.js";
import { renderDialog } from "../../adapters/teams/out/render-dialog.js";
import { answer } from "../../src/chat/answer.js";
import type { Ask, Lang } from "../../src/chat/ask.js";
import type { Card } from "../../src/chat/card.js";
import type { Dialog } from "../../src/chat/dialog.js";
import { createMemoryPorts } from "../../src/chat/memory-ports.js";
import { cardProblems } from "./card-problems.js";
import { actions, elements, fixture, type Raw, words } from "./open-teams.js";

const ports = createMemoryPorts(openChecker(), () => Date.parse("2026-03-10T10:00:00Z"));

/** What somebody would write to be read as something else than text. */
const EVIL =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what somebody may write
  '<at>Anna</at> **gruby** _pochyły_ [tu](https://evil.example) ![x](https://evil.example/p.png) <b>x</b> &lt;i&gt; {{DATE(2026-01-01T00:00:00Z,SHORT)}} ${user} `kod` https://evil.example "},{"type":"Image"';

async function cardFor(ask: Partial<Ask> & Raw, where: "chat" | "dialog" = "chat", lang: Lang = "pl"): Promise<Raw> {
  const by = { ...fixture("mention-check").by, lang, address: {} };
  const made = await answer({ by, context: {}, ...ask } as Ask, ports);
  if (made.answer !== "card") throw new Error(`a card was expected, not ${made.answer}`);
  return renderCard(made.card, { lang, in: where, id: made.id });
}

const check = (...texts: string[]): Raw => ({ ask: "check", messages: texts.map((text) => ({ text })) });

describe("every card", () => {
  test.each<[string, Raw]>([
    ["a verdict", check("Dziękujemy. W załączniku faktura. Oceń nas proszę. Paczka jest w drodze.")],
    ["a verdict with questions", check("Paczka jest w drodze, numer 123456789012.")],
    ["several verdicts", check("W załączniku faktura.", "Czy rozmiar M będzie dobry?", "")],
    ["help", { ask: "help" }],
    ["rules", { ask: "rules" }],
    ["one rule", { ask: "rules", act: "fiscal_document" }],
    ["timeline", { ask: "timeline" }],
    ["settings", { ask: "settings" }],
    ["list", { ask: "list" }],
  ])("is a valid Adaptive Card 1.5 under 25,000 bytes: %s", async (_name, ask) => {
    for (const lang of ["pl", "en"] as const) {
      for (const where of ["chat", "dialog"] as const) {
        const card = await cardFor(ask, where, lang);
        expect(cardProblems(card)).toEqual([]);
        expect(card).toMatchObject({ type: "AdaptiveCard", version: "1.5", lang });
        expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(LARGEST_CARD);
        const used = new Set(elements(card).map(({ type }) => type));
        // The elements whose texts Teams reads as Markdown.
        expect([...used].filter((type) => type === "TextBlock" || type === "FactSet")).toEqual([]);
      }
    }
  });
});

describe("what a person wrote", () => {
  test("stands in text runs alone, letter by letter, wherever it comes up", async () => {
    const card = await cardFor(check(`W załączniku przesyłam fakturę ${EVIL} za zamówienie.`));
    const holders: string[] = [];
    const walk = (value: Raw, path: string, type: string) => {
      if (typeof value === "string") {
        if (value.includes("evil.example")) holders.push(`${type}.${path}`);
      } else if (value !== null && typeof value === "object") {
        for (const [key, inner] of Object.entries(value)) walk(inner, key, value.type ?? type);
      }
    };
    walk(card, "", "");
    expect(new Set(holders)).toEqual(new Set(["TextRun.text"]));
    expect(card.msteams).toEqual({ width: "Full" });
  });

  test.each<[string, Card[number]]>([
    ["a quote", { kind: "quote", text: EVIL, marks: [{ start: 0, end: 15 }] }],
    ["a code block", { kind: "code", text: EVIL }],
    ["a fact", { kind: "facts", facts: [{ name: "Plik", value: EVIL }] }],
  ])("comes out of %s as it went in", (_name, element) => {
    const card = renderCard([element], { lang: "pl", in: "chat" });
    expect(words(card)).toContain(EVIL);
    expect(cardProblems(card)).toEqual([]);
    // Words for a client without cards may be read as Markdown, so nobody's words but ours are in them.
    expect(card["fallbackText"]).not.toContain("evil");
  });

  test("keeps its lines, and control characters do not reach Teams", () => {
    const card = renderCard([{ kind: "code", text: "a\n\nb\u0000\u001bc" }], { lang: "pl", in: "chat" });
    expect(words(card).split("\n")).toEqual(["a", "\u00a0", "b  c"]);
  });

  test("is marked in bold and underlined, over line ends, too", () => {
    const card = renderCard([{ kind: "quote", text: "ab\ncd", marks: [{ start: 1, end: 4 }] }], {
      lang: "pl",
      in: "chat",
    });
    const runs = elements(card).flatMap(({ inlines = [] }) => inlines);
    expect(runs.map(({ text, weight, underline }: Raw) => [text, weight, underline])).toEqual([
      ["a", undefined, undefined],
      ["b", "Bolder", true],
      ["c", "Bolder", true],
      ["d", undefined, undefined],
    ]);
  });
});

describe("what is too long", () => {
  test.each<[string, Card]>([
    ["a text", [{ kind: "code", text: "ą".repeat(200_000) }]],
    ["many lines", [{ kind: "code", text: "ł\n".repeat(20_000) }]],
    [
      "many facts",
      [{ kind: "facts", facts: Array.from({ length: 900 }, () => ({ name: "Plik", value: "🎁".repeat(50) })) }],
    ],
    ["many elements", Array.from({ length: 900 }, () => ({ kind: "paragraph", text: "słowo ".repeat(30) }) as const)],
  ])("%s: is shortened, says so, and stays valid", (_name, card) => {
    const status = {
      kind: "status",
      tone: "not_allowed",
      icon: "⛔",
      word: "Nie wolno",
      text: "Nie wysyłaj.",
    } as const;
    const made = renderCard([status, ...card], { lang: "pl", in: "chat" });
    expect(Buffer.byteLength(JSON.stringify(made))).toBeLessThan(LARGEST_CARD);
    expect(words(made)).toContain("Nie wysyłaj.");
    expect(words(made)).toMatch(/Skrócono: \d+ z \d+ znaków\.|Reszta nie zmieściła się na karcie\./);
    expect(cardProblems(made)).toEqual([]);
  });

  test("never tears a surrogate pair apart", () => {
    const made = renderCard([{ kind: "code", text: `x${"🎁".repeat(40_000)}` }], { lang: "pl", in: "chat" });
    expect(JSON.stringify(made)).not.toMatch(/\\ud[89ab]../i);
  });
});

test("a folded part opens without asking the bot, and each has its own id", () => {
  const fold = (title: string) => ({ kind: "fold", title, elements: [{ kind: "paragraph", text: title }] }) as const;
  const card = renderCard([fold("A"), fold("B")], { lang: "pl", in: "chat" });
  const toggles = actions(card).map(({ type, targetElements }) => [type, targetElements]);
  expect(toggles).toEqual([
    ["Action.ToggleVisibility", ["fold1"]],
    ["Action.ToggleVisibility", ["fold2"]],
  ]);
  expect(
    elements(card)
      .filter(({ isVisible }) => isVisible === false)
      .map(({ id }) => id),
  ).toEqual(["fold1", "fold2"]);
});

test("a decision is told in word and icon, not by colour alone", async () => {
  const [status] = (await cardFor(check("W załączniku faktura."))).body;
  expect(status.style).toBe("attention");
  expect(status.items[0].inlines[0].text).toBe("⛔ Nie wolno");
});

test("a form has all its fields, with what is set in them", () => {
  const dialog: Dialog = {
    id: "settings",
    title: "Ustawienia",
    submit: "Zapisz",
    cancel: "Anuluj",
    carry: "person",
    intro: "Wstęp",
    fields: [
      { field: "text", name: "a", label: "A", lines: "many", value: EVIL, optional: false, hint: "h" },
      { field: "choice", name: "b", label: "B", options: [{ value: "1", label: "Jeden" }], value: "1", optional: true },
      { field: "choices", name: "c", label: "C", options: [{ value: "1", label: "Jeden" }], values: ["1"] },
      { field: "tick", name: "d", label: "D", value: true },
      { field: "day", name: "e", label: "E", value: "2026-03-02", optional: true },
    ],
  };
  const card = renderDialog(dialog, "pl") as Raw;
  expect(cardProblems(card)).toEqual([]);
  const parsed = new AdaptiveCard();
  parsed.parse(card);
  expect(parsed.getAllInputs().map(({ id, defaultValue }: Input & Raw) => [id, String(defaultValue)])).toEqual([
    ["a", EVIL],
    ["b", "1"],
    ["c", "1"],
    ["d", "true"],
    ["e", "2026-03-02"],
  ]);
  expect(actions(card)[0].data.wolno).toEqual({
    is: "form",
    id: "settings",
    carry: "person",
    lists: ["c"],
    ticks: ["d"],
  });
});
