import { expect, test } from "vitest";
import { recognise } from "./real-recogniser.js";

/** The words that are named for each act that the model found, one message a sentence. */
const NAMED = [
  "Ile to kosztuje po rabacie stałego klienta",
  "Dokument sprzedaży leży już w Pana skrzynce",
  "Gwiazdki mile widziane",
  "FAKTURKA 📦",
  `Gwiazdki mile widziane https://sklep.example/${"a".repeat(400)}`,
].flatMap((text) =>
  recognise({ text }, { explain: true }).acts.flatMap(({ words }) => (words === undefined ? [] : [{ text, words }])),
);

test("the model found some of these", () => expect(NAMED.length).toBeGreaterThan(2));

test("what it found is explained by words of the message, as they are written and in their order", () => {
  for (const { text, words } of NAMED) {
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(4);
    let at = 0;
    for (const word of words) {
      const found = text.indexOf(word.replace(/…$/, ""), at);
      expect([word, found >= at]).toEqual([word, true]);
      expect(word.length).toBeLessThanOrEqual(41);
      at = found + 1;
    }
  }
});

test("the words are those that mean it", () => {
  const named = (text: string) => NAMED.filter((one) => one.text === text).flatMap(({ words }) => words);
  expect(named("Gwiazdki mile widziane")).toContain("Gwiazdki");
  expect(named("Dokument sprzedaży leży już w Pana skrzynce")).toContain("sprzedaży");
});
