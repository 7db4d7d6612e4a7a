import { extend, hash } from "./hash.js";

/**
 * Phrases as numbers, one behind another: the hash of the first word, the concept, the number of words that must follow,
 * and of every such word its hash, its length (negative for a stem's) and its first unit. An object for each word of tens
 * of thousands would be many megabytes at each start.
 */
export interface PhraseList {
  readonly numbers: number[];
  /** Where the phrases begin whose first word is a stem, and the others, in the order they were added. */
  readonly stems: number[];
  readonly words: number[];
}

const EMPTY = hash("");
const [LINE, BLANK, STAR] = [0x0a, 0x20, 0x2a];

/** A list without phrases. */
export function phraseList(): PhraseList {
  return { numbers: [], stems: [], words: [] };
}

/** Adds the phrases of a concept, one on a line: a blank parts their words, a star ends a stem. Linear in the text. */
export function addPhrases({ numbers, stems, words }: PhraseList, text: string, concept: number): void {
  let phrase = -1;
  let start = 0;
  let value = EMPTY;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : LINE;
    const ends = unit === LINE || unit === BLANK;
    if (!ends) {
      const star = unit === STAR && (at + 1 === text.length || text[at + 1] === " " || text[at + 1] === "\n");
      if (!star) value = extend(value, unit);
      continue;
    }
    const stem = at > start && text.charCodeAt(at - 1) === STAR;
    const length = at - start - (stem ? 1 : 0);
    if (phrase === -1) {
      phrase = numbers.push(value, concept, 0) - 3;
      (stem ? stems : words).push(phrase);
    } else {
      numbers[phrase + 2] = (numbers[phrase + 2] as number) + 1;
      numbers.push(value, stem ? -length : length, length === 0 ? 0 : text.charCodeAt(start));
    }
    if (unit === LINE) phrase = -1;
    start = at + 1;
    value = EMPTY;
  }
}
