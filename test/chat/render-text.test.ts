import { expect, it } from "vitest";
import type { Card } from "../../src/chat/card.js";
import { renderText } from "../../src/chat/render-text.js";

const ESC = "\u001b";

it.each<[string, Card, string]>([
  ["status", [{ kind: "status", tone: "allowed", icon: "✅", word: "Wolno", text: "Możesz." }], "✅ Możesz."],
  ["quote", [{ kind: "quote", text: "a b c", marks: [{ start: 2, end: 3 }] }], "  │ a «b» c"],
  ["quote over lines", [{ kind: "quote", text: "a\nb", marks: [{ start: 0, end: 3 }] }], "  │ «a»\n  │ «b»"],
  ["code", [{ kind: "code", text: "Jaki\nrozmiar?" }], "────────\nJaki\nrozmiar?\n────────"],
  [
    "list",
    [{ kind: "list", items: [{ text: "Dodaj.", code: "POST /x", notes: ["Niepewne."] }] }],
    "  1. Dodaj.\n     POST /x\n     Niepewne.",
  ],
  ["facts", [{ kind: "facts", facts: [{ name: "Plik", value: "a\nb" }] }], "  Plik: a b"],
  [
    "links",
    [{ kind: "links", links: [{ label: "FAQ", url: "https://a.pl", note: "2026" }] }],
    "  - FAQ (2026)\n    https://a.pl",
  ],
  [
    "buttons",
    [
      {
        kind: "buttons",
        buttons: [{ label: "Tak", press: { does: "answer", question: "q", value: "yes" }, outcome: "nie wysyłaj" }],
      },
    ],
    "  ▸ Tak: nie wysyłaj",
  ],
  ["fold", [{ kind: "fold", title: "Dlaczego?", elements: [{ kind: "paragraph", text: "Bo." }] }], ""],
  ["a terminal is not steered", [{ kind: "code", text: `a${ESC}[2Jb\u009bc` }], "────────\na [2Jb c\n────────"],
])("%s", (_name, card, expected) => {
  expect(renderText(card)).toBe(expected);
});

it("unfolds on asking", () => {
  const card: Card = [{ kind: "fold", title: "Dlaczego?", elements: [{ kind: "paragraph", text: "Bo." }] }];
  expect(renderText(card, undefined, true)).toBe("Dlaczego?\nBo.");
});
