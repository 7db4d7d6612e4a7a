import { addFeature, type FeatureList } from "./feature-list.js";
import { extend, hash, mix } from "./hash.js";

/** Length of the part of a word that usually survives inflection. */
const STEM = 5;
/** Runs of letters are taken from so much of a word. */
const LONGEST = 20;
const WHOLE = hash("w:");
const STEMS = hash("s:");
const GRAMS = hash("g:");
const BEGINS = 0x5e;
const ENDS = 0x24;

/** A number stands for its shape, "#amount" or "#date"; nothing else begins so. */
export function isShape(word: string): boolean {
  return word.charCodeAt(0) === 0x23;
}

/** The hash under which a word stands beside others: of its stem, or of its shape. */
export function stemHash(word: string): number {
  return hash(word, undefined, isShape(word) ? word.length : STEM);
}

/**
 * What a word brings to its sentence whatever stands around it, put behind `found`: itself, its stem, and three and four
 * letters in a row of it; of a number only its shape. Kept apart from the rest because it can be remembered by word.
 */
export function addWordFeatures(word: string, found: FeatureList): void {
  const whole = hash(word, WHOLE);
  addFeature(found, whole);
  if (isShape(word)) return;
  const stem = mix(STEMS, stemHash(word));
  addFeature(found, stem);
  addGrams(word, found);
}

function addGrams(word: string, found: FeatureList): void {
  const letters = Math.min(word.length, LONGEST);
  const unitAt = (at: number) => (at === 0 ? BEGINS : at > letters ? ENDS : word.charCodeAt(at - 1));
  for (let from = 0; from < letters + 2; from++) {
    let value = GRAMS;
    const end = Math.min(from + 4, letters + 2);
    for (let at = from; at < end; at++) {
      value = extend(value, unitAt(at));
      if (at - from < 2) continue;
      addFeature(found, value);
    }
  }
}
