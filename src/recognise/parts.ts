import type { Span } from "../message/span.js";

/** Between these a sentence may say two things: commas and the like, dashes, and what joins clauses in each language. */
const JOINT = /[,;:!?…]\s+|\s[-–—]\s|\s(?=(?:i|a|oraz|wiec|and|so|und|és|es|tak|та|і|й)\s)/gu;
/** What is shorter says nothing by itself. */
const LEAST_WORDS = 2;
/** A sentence of more parts is a list; its later ones are not looked at alone. */
const MOST_PARTS = 12;

/**
 * The parts of a sentence that may each do something: "Thank you for buying, the parcel is on its way" has two. Empty where
 * there is only one. Offsets count from the sentence's beginning; linear in its length.
 *
 * @param folded the sentence's folded text
 */
export function partsOf(folded: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    if (parts.length < MOST_PARTS && wordsIn(folded, start, end) >= LEAST_WORDS) parts.push({ start, end });
  };
  for (const joint of folded.matchAll(JOINT)) {
    add(joint.index + (/^\s(?![-–—])/u.test(joint[0]) ? 0 : joint[0].trimEnd().length));
    start = joint.index + joint[0].length;
  }
  if (start === 0) return [];
  add(folded.length);
  return parts;
}

/** How many words there are, as far as it matters. */
function wordsIn(folded: string, start: number, end: number): number {
  let words = 0;
  let inside = false;
  for (let at = start; at < end && words < LEAST_WORDS; at++) {
    const space = folded.charCodeAt(at) <= 0x20;
    if (!space && !inside) words++;
    inside = !space;
  }
  return words;
}
