import { hash } from "./hash.js";
import { type Model, WIDTH } from "./model.js";

/** Adds what a word's own features add up to; gives back how many features they are. */
export type AddWord = (word: string, total: Int32Array) => number;
/** Puts a word's own features behind `found`, the word itself first. */
export type AddFeatures = (word: string, found: number[]) => void;

/** So many words have a place; no word pushes out another. Of the corpora's words the models know 23,000. */
const PLACES = 32_768;
/** A word is looked for in so many places, one behind another; where all of them are taken it is not remembered. */
const TRIED = 8;
/** A longer word is not remembered. */
const LONGEST = 30;
/** A place holds the word's length, the number of its features, their sums and the word itself: side by side in memory. */
const COUNT = 1;
const SUMS = 2;
const UNITS = SUMS + WIDTH;
const SIZE = UNITS + LONGEST;

/**
 * Sums of words' own features under a model, remembered by word: a word has about twenty features, each somewhere else
 * in a large table, and nine of ten words of a message stood in one before. Sums are whole numbers and a word is compared
 * letter by letter, so that it makes no difference to them what is remembered. Only words that the model knows from its
 * training are: no name, address or code of a buyer's stays in memory.
 */
export function createWordSums(model: Model, addFeatures: AddFeatures): AddWord {
  // At most some fifty features, each a weight of four bits: sixteen bits hold their sum.
  const places = new Int16Array(PLACES * SIZE);
  const units = new Uint16Array(places.buffer);
  const found: number[] = [];
  const own = new Int32Array(WIDTH);

  const isAt = (place: number, word: string): boolean => {
    if (places[place] !== word.length) return false;
    const from = place + UNITS;
    for (let index = 0; index < word.length; index++) if (units[from + index] !== word.charCodeAt(index)) return false;
    return true;
  };
  /** Where a word stands, or the free place for it; -1 where there is neither. */
  const placeOf = (word: string): number => {
    const first = hash(word);
    for (let step = 0; step < TRIED; step++) {
      const place = ((first + step) & (PLACES - 1)) * SIZE;
      if (places[place] === 0 || isAt(place, word)) return place;
    }
    return -1;
  };
  const remember = (place: number, word: string): void => {
    own.fill(0);
    model.add(own, found);
    places[place] = word.length;
    places[place + COUNT] = found.length;
    places.set(own, place + SUMS);
    for (let index = 0; index < word.length; index++) units[place + UNITS + index] = word.charCodeAt(index);
  };

  return (word, total) => {
    const place = placeOf(word);
    if (place === -1 || places[place] === 0) {
      found.length = 0;
      addFeatures(word, found);
      if (place === -1 || word.length > LONGEST || !model.knows(found[0] as number)) {
        model.add(total, found);
        return found.length;
      }
      remember(place, word);
    }
    for (let label = 0; label < WIDTH; label++)
      total[label] = (total[label] as number) + (places[place + SUMS + label] as number);
    return places[place + COUNT] as number;
  };
}
