import { fold, unmask } from "./fold.js";
import { extend, hash } from "./hash.js";
import type { Model } from "./model.js";
import type { Token } from "./tokens.js";

/** The languages whose messages are judged. */
export const LANGUAGES = ["pl", "en", "cs", "sk", "hu", "de", "uk"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A supported language, `other` for one that is not, `unclear` where there is too little to tell. */
export type LanguageGuess = Language | "other" | "unclear";

/** Scripts that none of the languages is written in. */
export const FOREIGN_SCRIPT = /[\u0530-\u1cff\u2e80-\ua7ff\uac00-\ud7ff\uf900-\ufdff]/;

const WORDS = /[\p{L}\p{M}'’]{1,40}/gu;
const WORD_SEED = hash("w:");
const GRAM_SEED = hash("g:");
/** So many words tell a language; more would only cost. */
const ENOUGH = 60;

/**
 * The features of a stretch of text for telling its language: words, and three letters in a row, from the text with its
 * diacritics (lower case), because they tell more than anything else.
 */
export function languageFeatures(text: string): number[] {
  const found: number[] = [];
  const words = text.slice(0, 600).toLowerCase().match(WORDS) ?? [];
  for (let index = 0; index < words.length && index < ENOUGH; index++) {
    const word = words[index] as string;
    found.push(hash(word, WORD_SEED));
    let a = 0x20;
    let b = 0x20;
    for (let at = 0; at <= word.length; at++) {
      const c = at < word.length ? word.charCodeAt(at) : 0x20;
      found.push(extend(extend(extend(GRAM_SEED, a), b), c));
      a = b;
      b = c;
    }
  }
  return found;
}

/** Tells the language of a text; `tokens` of it that are words count as its evidence. Deterministic, offline. */
export function guessLanguage(model: Model, text: string, words: readonly Token[]): LanguageGuess {
  const foreign = !FOREIGN_SCRIPT.test(text) ? 0 : (text.match(new RegExp(FOREIGN_SCRIPT, "g"))?.length ?? 0);
  if (foreign > 0 && foreign * 3 > text.replace(/[^\p{L}]/gu, "").length) return "other";
  const count = words.filter((token) => token.kind === "word" && /[a-z\u0400-\u04ff]{2}/.test(token.form)).length;
  if (count === 0) return "unclear";
  const list = languageFeatures(text);
  const scores = model.probabilities(model.sum(list), list.length);
  let best = 0;
  for (let index = 1; index < scores.length; index++)
    if ((scores[index] as number) > (scores[best] as number)) best = index;
  const sure = (scores[best] as number) >= (count < 3 ? 0.8 : 0.5);
  return sure ? (model.labels[best] as LanguageGuess) : "unclear";
}

/** A message whose chance of being in an unsupported language is below this is in a supported one throughout. */
const HARDLY = 0.003;
/** A longer text may change its language behind what was looked at. */
const SHORT = 1200;

/** The language of a whole text where it is surely a supported one; undefined where its sentences must be asked one by one. */
export function wholeLanguage(model: Model, text: string): Language | undefined {
  if (text.length > SHORT || FOREIGN_SCRIPT.test(text)) return undefined;
  const list = languageFeatures(text);
  if (list.length < 100) return undefined;
  const scores = model.probabilities(model.sum(list), list.length);
  const other = model.labels.indexOf("other");
  if ((scores[other] as number) > HARDLY) return undefined;
  return model.labels[scores.indexOf(Math.max(...scores))] as Language;
}

/** A word of whose runs of letters fewer than this share were ever seen is no word of these languages. */
const SEEN = 0.6;

/** The share of a text's words, from 0 to 1, that are made of letters as words of these languages are; 1 without words. */
export function familiarity(model: Model, text: string): number {
  const words =
    text
      .slice(0, 2000)
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{L}{3,40}/gu) ?? [];
  if (words.length === 0) return 1;
  const strange = words.filter(
    (word) => /(.)\1\1\1/u.test(word) || (isStrange(model, word) && isStrange(model, unmask(fold(word)))),
  );
  return 1 - strange.length / words.length;
}

function isStrange(model: Model, word: string): boolean {
  const runs = languageFeatures(word).slice(1);
  return runs.filter((run) => model.knows(run)).length < SEEN * runs.length;
}
