import { hash } from "./hash.js";
import type { Model } from "./model.js";
import type { Token } from "./tokens.js";

/** The languages whose messages are judged. */
export const LANGUAGES = ["pl", "en", "cs", "sk", "hu", "de", "uk"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A supported language, `other` for one that is not, `unclear` where there is too little to tell. */
export type LanguageGuess = Language | "other" | "unclear";

/** Scripts that none of the languages is written in. */
const FOREIGN_SCRIPT = /[\u0530-\u1cff\u2e80-\ua7ff\uac00-\ud7ff\uf900-\ufdff]/g;

/**
 * The features of a stretch of text for telling its language: words, and two to four letters in a row, from the text with
 * its diacritics (lower case), because they tell more than anything else.
 */
export function languageFeatures(text: string): number[] {
  const found: number[] = [];
  const words = text.toLowerCase().match(/[\p{L}\p{M}'’]{1,40}/gu) ?? [];
  for (const word of words.slice(0, 400)) {
    found.push(hash(`w:${word}`));
    const bounded = ` ${word} `;
    for (let from = 0; from < bounded.length; from++) {
      for (let size = 1; size <= 4; size++)
        if (from + size <= bounded.length) found.push(hash(`g:${bounded.slice(from, from + size)}`));
    }
  }
  return found;
}

/** Tells the language of a text; `tokens` of it that are words count as its evidence. Deterministic, offline. */
export function guessLanguage(model: Model, text: string, words: readonly Token[]): LanguageGuess {
  const letters = text.replace(/[^\p{L}]/gu, "").length;
  if (letters === 0) return "unclear";
  const foreign = text.match(FOREIGN_SCRIPT)?.length ?? 0;
  if (foreign * 3 > letters) return "other";
  const count = words.filter((token) => token.kind === "word" && /[a-z\u0400-\u04ff]{2}/.test(token.form)).length;
  if (count === 0) return "unclear";
  const scores = model.score(languageFeatures(text));
  let best = 0;
  for (let index = 1; index < scores.length; index++)
    if ((scores[index] as number) > (scores[best] as number)) best = index;
  const sure = (scores[best] as number) >= (count < 3 ? 0.8 : 0.5);
  return sure ? (model.labels[best] as LanguageGuess) : "unclear";
}
