import { describe, expect, it } from "vitest";
import { en } from "../../src/chat/texts/en.js";
import { pl } from "../../src/chat/texts/pl.js";

describe("texts", () => {
  it("are complete in both languages", () => {
    expect(shapeOf(en)).toEqual(shapeOf(pl));
  });

  it.each([
    [1, "1 wiadomość"],
    [2, "2 wiadomości"],
    [5, "5 wiadomości"],
    [22, "22 wiadomości"],
  ])("counts %d", (number, expected) => {
    expect(pl.summary.messages(number)).toBe(expected);
  });

  it.each([
    [1, "Niżej jeszcze jedno pytanie."],
    [2, "Niżej jeszcze 2 pytania."],
    [5, "Niżej jeszcze 5 pytań."],
    [12, "Niżej jeszcze 12 pytań."],
    [22, "Niżej jeszcze 22 pytania."],
  ])("counts %d questions", (number, expected) => {
    expect(pl.first.moreQuestions(number)).toBe(expected);
  });
});

/** The keys of a catalogue with the kind of text behind each: nothing left out, nothing empty but what is so in both. */
function shapeOf(texts: unknown, path = ""): string[] {
  if (typeof texts === "function") return [`${path}()`];
  if (typeof texts !== "object" || texts === null) return [`${path}${texts === "" ? " empty" : ""}`];
  return Object.entries(texts).flatMap(([key, value]) => shapeOf(value, `${path}.${key}`));
}
