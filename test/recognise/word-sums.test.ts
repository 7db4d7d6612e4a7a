import { expect, it } from "vitest";
import { readModel } from "../../src/recognise/model.js";
import { addWordFeatures } from "../../src/recognise/word-features.js";
import { createWordSums } from "../../src/recognise/word-sums.js";
import { realData } from "./real-recogniser.js";

const model = readModel(realData.acts);
/** Known words, unknown ones, shapes of numbers, other scripts, and words longer than the memory takes. */
const WORDS = [
  ..."faktura fakture paczka paczke dziekujemy zamowienie prosze ocene rabat tracking hello рахунок посилка".split(" "),
  ..."xqzwv kowalskyj #amount #date ! e-faktura ?".split(" "),
  "a".repeat(30),
  "konstantynopolitanczykowianeczkami",
];
const plainly = (word: string) => {
  const found: number[] = [];
  addWordFeatures(word, found);
  return { sums: model.sum(found), count: found.length };
};

it("what a word adds up to is the same at the first time, from memory, and after others have pushed it out", () => {
  const addWord = createWordSums(model, addWordFeatures);
  const others = Object.values(realData.lexicon)
    .flat()
    .flatMap((entry) => entry.replaceAll("*", "").split(" "));
  for (const round of [1, 2, 3]) {
    for (const word of WORDS) {
      const total = new Int32Array(16);
      expect([round, word, addWord(word, total)]).toEqual([round, word, plainly(word).count]);
      expect(total).toEqual(plainly(word).sums);
    }
    if (round === 2)
      for (let many = 0; many < 5; many++) for (const word of others) addWord(word + "ęia"[many], new Int32Array(16));
  }
});

it("sums are added to what is there", () => {
  const addWord = createWordSums(model, addWordFeatures);
  const total = plainly("paczka").sums;
  addWord("faktura", total);
  addWord("faktura", total);
  const one = plainly("faktura").sums;
  expect(total).toEqual(plainly("paczka").sums.map((sum, label) => sum + 2 * (one[label] as number)));
});
