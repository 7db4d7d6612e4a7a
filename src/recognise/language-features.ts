import { addFeature, type FeatureList, featureList, featuresOf } from "./feature-list.js";
import { extend, hash } from "./hash.js";
import { placesOfRuns } from "./letters.js";

/** So much of a text is looked at to tell its language, in UTF-16 units, and so many words of that; more would only cost. */
const READ = 600;
const MOST_WORDS = 60;
const WORD = hash("w:");
const GRAM = hash("g:");
const BLANK = 0x20;

/**
 * The features of a stretch of text for telling its language: words, and three letters in a row, from the text with its
 * diacritics (lower case), because they tell more than anything else.
 */
export function languageFeatures(text: string): number[] {
  const found = featureList();
  addLanguageFeatures(text, found);
  return featuresOf(found);
}

/** The same features put behind `found`. */
export function addLanguageFeatures(text: string, found: FeatureList): void {
  const lower = text.slice(0, READ).toLowerCase();
  const words = placesOfRuns(lower, "letters and marks", 1, MOST_WORDS);
  for (let index = 0; index < words.length; index += 2) {
    const [start, end] = [words[index] as number, words[index + 1] as number];
    let word = WORD;
    for (let at = start; at < end; at++) word = extend(word, lower.charCodeAt(at));
    addFeature(found, word);
    addRuns(lower, start, end, found);
  }
}

/** Three letters in a row of one word that stands in a text, put behind `found`, from the blank before the word on. */
export function addRuns(text: string, start: number, end: number, found: FeatureList): void {
  let a = BLANK;
  let b = BLANK;
  for (let at = start; at <= end; at++) {
    const c = at < end ? text.charCodeAt(at) : BLANK;
    addFeature(found, extend(extend(extend(GRAM, a), b), c));
    a = b;
    b = c;
  }
}
