import { expect, it } from "vitest";
import { featureList, featuresOf } from "../../src/recognise/feature-list.js";
import { wordsOfSentence } from "../../src/recognise/features.js";
import { createKnownWords } from "../../src/recognise/known-words.js";
import { createLexicon } from "../../src/recognise/lexicon.js";
import { readModel } from "../../src/recognise/model.js";
import { type Token, tokens } from "../../src/recognise/tokens.js";
import { addWordFeatures } from "../../src/recognise/word-features.js";
import { realData } from "./real-recogniser.js";

const model = readModel(realData.acts);
const lexicons = [createLexicon(realData.lexicon), createLexicon(realData.meanings)];
const made = () => createKnownWords(model, addWordFeatures, lexicons);
/** Known words, unknown ones, shapes of numbers, other scripts, phrases, and words longer than the memory takes. */
const WORDS = [
  ..."faktura fakture paczka paczke dziekujemy zamowienie prosze ocene rabat tracking hello рахунок посилка".split(" "),
  ..."xqzwv kowalskyj 129,99 12.12.2026 ! e-faktura ? numer nip dokument zakupu www.sklepx.pl/promo 12345678".split(
    " ",
  ),
  "a".repeat(28),
  "konstantynopolitanczykowianeczkami",
];
const plainly = (forms: readonly string[]) => {
  const found = featureList();
  for (const form of forms) addWordFeatures(form, found);
  return { sums: model.sum(featuresOf(found)), count: found.count };
};
const read = (words: ReturnType<typeof made>, list: readonly Token[], from = 0, to = list.length) => {
  const own = wordsOfSentence({ tokens: list, negations: [] });
  const looked = words.read(list);
  const sums = new Int32Array(16);
  const count = words.addSums(own, looked, from, to, sums);
  return { hits: looked.hits, sums, count, forms: own.forms.slice(own.ofTokens[from], own.ofTokens[to]) };
};

it("what a word adds up to is the same at the first time, from memory, and after many others", () => {
  const words = made();
  const others = Object.values(realData.lexicon)
    .flat()
    .flatMap((entry) => entry.replaceAll("*", "").split(" "));
  for (const round of [1, 2, 3]) {
    for (const word of WORDS) {
      const { sums, count, forms } = read(words, tokens(word));
      expect([round, word, { sums, count }]).toEqual([round, word, plainly(forms)]);
    }
    if (round === 2)
      for (let many = 0; many < 5; many++) words.read(tokens(others.map((word) => word + "ęia"[many]).join(" ")));
  }
});

it("what the lexicons find is the same from memory", () => {
  const words = made();
  const list = tokens(WORDS.join(" "));
  const plain = lexicons.map((lexicon) => lexicon.find(list));
  expect(plain.every((hits) => hits.length > 3)).toBe(true);
  for (let round = 0; round < 2; round++) expect(read(words, list).hits).toEqual(plain);
});

it("the words of some tokens add up to their part of the whole", () => {
  const words = made();
  const list = tokens(WORDS.join(" "));
  const parts = [read(words, list, 0, 7), read(words, list, 7, 12), read(words, list, 12)];
  const whole = read(words, list);
  expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(whole.count);
  expect(whole.sums).toEqual(
    whole.sums.map((_, label) => parts.reduce((sum, { sums }) => sum + (sums[label] ?? 0), 0)),
  );
});
