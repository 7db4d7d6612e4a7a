import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpts } from "../../src/chat/excerpts.js";

const marked = (text: string, word: string) => {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
};

describe("excerpts show the marked parts in their lines", () => {
  it("keeps to the line", () => {
    const text = "Dzień dobry,\nfaktura w załączniku. Pozdrawiam\nAnna";
    expect(excerpts(text, [marked(text, "faktura w załączniku.")], 5)).toEqual({
      shown: [{ text: "faktura w załączniku. Pozdrawiam", marks: [{ start: 0, end: 21 }] }],
      more: 0,
    });
  });

  it("cuts a long line at words and says so", () => {
    const text = `${"słowo ".repeat(50)}FAKTURA${" słowo".repeat(50)}`;
    const { shown } = excerpts(text, [marked(text, "FAKTURA")], 5);
    expect(shown[0]?.text).toMatch(/^…słowo .* FAKTURA .* słowo…$/);
    expect(shown[0]?.text.length).toBeLessThan(220);
  });

  it("joins neighbours and counts what is left out", () => {
    const text = `Jeden. Dwa. Trzy.\n${"x\n".repeat(50)}Cztery.\n${"x\n".repeat(50)}Pięć.`;
    const spans = ["Jeden.", "Trzy.", "Cztery.", "Pięć."].map((word) => marked(text, word));
    const { shown, more } = excerpts(text, spans, 2);
    expect(shown.map((one) => one.text)).toEqual(["Jeden. Dwa. Trzy.", "Cztery."]);
    expect(shown[0]?.marks).toHaveLength(2);
    expect(more).toBe(1);
  });

  it("never cuts a character of two units", () => {
    const text = `${"x".repeat(399)}${"😀".repeat(200)}`;
    const [shown] = excerpts(text, [{ start: 0, end: text.length }], 1).shown;
    expect(shown?.text).toBe(`${"x".repeat(399)}…`);
    expect(shown?.marks).toEqual([{ start: 0, end: 399 }]);
  });

  it("always quotes exactly and never overlaps", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 600 });
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(600), fc.nat(80)), { maxLength: 6 }), (text, places) => {
        const spans = places
          .map(([start, length]) => ({
            start: Math.min(start, text.length),
            end: Math.min(start + length, text.length),
          }))
          .filter(({ start, end }) => start < end);
        for (const excerpt of excerpts(text, spans, 3).shown) {
          let at = 0;
          for (const { start, end } of excerpt.marks) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(excerpt.text.length);
            expect(text).toContain(excerpt.text.slice(start, end));
            at = end;
          }
        }
      }),
    );
  });
});
