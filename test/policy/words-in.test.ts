import { describe, expect, test } from "vitest";
import { openPolicy } from "../../adapters/main/open-checker.js";
import { LANGS } from "../../src/policy/langs.js";
import { TRANSLATED } from "../../src/policy/texts/translated.js";
import type { Words } from "../../src/policy/words.js";
import { wordsIn } from "../../src/policy/words-in.js";

const { clauses, milestones } = openPolicy();
/** What verdicts, announcements and the timeline show of the policy: all but what its sources say and its notes. */
const shown: Words[] = [
  ...clauses.flatMap(({ title, periods, question, trimAdvice, uncertain = [], remedies }) => [
    title,
    ...periods.map(({ why }) => why),
    ...(question === undefined ? [] : [question.text, ...question.answers.map(({ label }) => label)]),
    ...(trimAdvice === undefined ? [] : [trimAdvice]),
    ...uncertain,
    ...remedies.flatMap(({ text, feature, uncertain: unsure }) => [text, feature, unsure]),
  ]),
  ...milestones.flatMap(({ title, summary, uncertain }) => [title, summary, uncertain]),
].filter((words) => words !== undefined);

describe.each(["cs", "sk", "hu"] as const)("the policy in %s", (lang) => {
  test("is translated wherever a verdict, an announcement or the timeline shows it", () => {
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter((words) => wordsIn(words, lang).endsWith(" [EN]"))).toEqual([]);
  });

  test("has no translation of what is no longer said", () => {
    const said = new Set(shown.map(({ en }) => en));
    expect([...TRANSLATED[lang].keys()].filter((english) => !said.has(english))).toEqual([]);
  });

  test("keeps numbers, paths and addresses as they are", () => {
    const pattern = /https?:\S+|\/[a-z{][\w/{}.-]*|\b\d{3,}\b|order\.id|\+/g;
    const kept = (text: string) => (text.match(pattern) ?? []).map((one) => one.replace(/\.$/, "")).sort();
    for (const words of shown) expect([words.en, kept(wordsIn(words, lang))]).toEqual([words.en, kept(words.en)]);
  });

  test("is neither Polish nor English", () => {
    const same = shown.filter(({ pl, en }) => [pl, en].includes(wordsIn({ pl, en }, lang)));
    // "Nie" and "Koniec" are Slovak, too.
    const alike = lang === "sk" ? ["End of /sale/disputes", "No"] : [];
    expect([...new Set(same.map(({ en }) => en))].sort()).toEqual(alike);
  });
});

test.each([
  ["pl", "po polsku"],
  ["en", "in English"],
  ["cs", "in English [EN]"],
  ["sk", "in English [EN]"],
  ["hu", "in English [EN]"],
] as const)("a text that nobody has translated yet, in %s: %s", (lang, expected) => {
  expect(wordsIn({ pl: "po polsku", en: "in English" }, lang)).toBe(expected);
});

test("a text that has every language itself is said in it", () => {
  const all = { pl: "a", en: "b", cs: "c", sk: "d", hu: "e" };
  expect(LANGS.map((lang) => wordsIn(all, lang))).toEqual(["a", "b", "c", "d", "e"]);
});
