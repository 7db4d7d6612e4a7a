import { describe, expect, it } from "vitest";
import { without } from "../../src/verdict/without.js";

/** Each pair of brackets ⟦ ⟧ is a cut. */
const cut = (marked: string) => {
  const cuts: { start: number; end: number }[] = [];
  let text = "";
  for (const piece of marked.split(/(⟦[^⟧]*⟧)/)) {
    const inner = piece.startsWith("⟦") ? piece.slice(1, -1) : piece;
    if (inner !== piece) cuts.push({ start: text.length, end: text.length + inner.length });
    text += inner;
  }
  return without(text, cuts.reverse());
};

describe("a text without some stretches", () => {
  it.each([
    ["nothing cut", "Raz.\n--\nDwa", "Raz.\n--\nDwa"],
    ["a sentence", "Raz. ⟦Dwa.⟧ Trzy.", "Raz. Trzy."],
    ["a line", "Raz.\n⟦Dwa.⟧\nTrzy.", "Raz.\nTrzy."],
    ["a paragraph", "Raz.\n\n⟦Dwa.⟧\n\nTrzy.", "Raz.\n\nTrzy."],
    ["a bullet", "- Raz\n- ⟦Dwa⟧\n- Trzy", "- Raz\n- Trzy"],
    ["a numbered item", "1. Raz\n2. ⟦Dwa⟧\n3. Trzy", "1. Raz\n3. Trzy"],
    ["an item with a letter", "a) Raz\nb) ⟦Dwa⟧\nc) Trzy", "a) Raz\nc) Trzy"],
    ["half an item", "1. Raz. ⟦Dwa.⟧\n2. Trzy", "1. Raz.\n2. Trzy"],
    ["over a line's end", "Raz. ⟦Dwa\ntrzy.⟧ Cztery.", "Raz.\nCztery."],
    ["over three lines", "Raz.\n⟦Dwa\ntrzy\ncztery.⟧\nPięć.", "Raz.\nPięć."],
    ["in brackets", "Raz (⟦dwa⟧) trzy.", "Raz trzy."],
    ["before a full stop", "Raz ⟦dwa⟧.", "Raz."],
    ["everything", "⟦Raz.⟧ ⟦Dwa.⟧", ""],
  ])("%s", (_, marked, wanted) => expect(cut(marked)).toBe(wanted));
  it("cuts that overlap", () =>
    expect(
      without("Raz. Dwa. Trzy.", [
        { start: 5, end: 9 },
        { start: 5, end: 7 },
        { start: 0, end: 6 },
      ]),
    ).toBe("Trzy."));
});
