import { extend, hash } from "./hash.js";
import { runsIn } from "./letters.js";

/** So much of a text is looked at to tell its language, in UTF-16 units, and so many words of that; more would only cost. */
export const READ = 600;
export const MOST_WORDS = 60;
const WORD = hash("w:");
const GRAM = hash("g:");

/**
 * The features of a stretch of text for telling its language: words, and three letters in a row, from the text with its
 * diacritics (lower case), because they tell more than anything else.
 */
export function languageFeatures(text: string): number[] {
  const found: number[] = [];
  for (const word of runsIn(text.slice(0, READ).toLowerCase(), "letters and marks", 1, MOST_WORDS))
    addLanguageFeatures(word, found);
  return found;
}

/** The features of one word, put behind `found`: itself first, then three letters in a row, from the blank before it on. */
export function addLanguageFeatures(word: string, found: number[]): void {
  found.push(hash(word, WORD));
  let a = 0x20;
  let b = 0x20;
  for (let at = 0; at <= word.length; at++) {
    const c = at < word.length ? word.charCodeAt(at) : 0x20;
    found.push(extend(extend(extend(GRAM, a), b), c));
    a = b;
    b = c;
  }
}
