import { empty, type FeatureList, featureList } from "./feature-list.js";
import type { Words } from "./features.js";
import { hash } from "./hash.js";
import type { Hit, Lexicon } from "./lexicon.js";
import { type Model, WIDTH } from "./model.js";
import type { Token } from "./tokens.js";

/** What is read in a sentence's words one by one, of which most are remembered. */
export interface KnownWords {
  /** Looks every token up once. */
  read(tokens: readonly Token[]): WordsRead;
  /**
   * Adds what the own features of the words of some tokens add up to, from one token to before another; gives back how
   * many features they are.
   */
  addSums(words: Words, read: WordsRead, from: number, to: number, total: Int32Array): number;
}

/** What the look-up of a sentence's tokens found. */
export interface WordsRead {
  /** What each of the lexicons finds. */
  readonly hits: readonly Hit[][];
  /** Where each token is remembered, or one of the two reasons why it is not. */
  readonly places: readonly number[];
}

/** A word that the training does not know: the model and the lexicons are asked. */
const UNKNOWN = -1;
/** A token that is no word: its words stand elsewhere. */
const NO_WORD = -2;

/** Puts a word's own features behind `found`, the word itself first. */
type AddFeatures = (word: string, found: FeatureList) => void;

/** So many words have a place; no word pushes out another. Of the corpora's words the models know 23,000. */
const PLACES = 32_768;
/** A word is looked for in so many places, one behind another; where all of them are taken it is not remembered. */
const TRIED = 8;
/** A longer word is not remembered. */
const LONGEST = 28;
/**
 * A place holds the word's length, the number of its features, where its entries in the lexicons are written, the sums
 * and the word itself: side by side in memory.
 */
const COUNT = 1;
const ENTRIES = 2;
const SUMS = 4;
const UNITS = SUMS + WIDTH;
const SIZE = UNITS + LONGEST;
/** The lists of entries are written in so many numbers; a word that has any takes four to eight. */
const MOST_ENTRIES = 2 ** 17;

/**
 * Remembers of words what their own features add up to under a model, and which entries of some lexicons begin with them:
 * a word has about twenty features, each somewhere else in a large table, and nine of ten words of a message stood in one
 * before. Sums are whole numbers and a word is compared letter by letter, so that it makes no difference what is
 * remembered. Only words that the model knows from its training are: no name, address or code of a buyer's stays in memory.
 */
export function createKnownWords(model: Model, addFeatures: AddFeatures, lexicons: readonly Lexicon[]): KnownWords {
  // At most some fifty features, each a weight of four bits: sixteen bits hold their sum.
  const places = new Int16Array(PLACES * SIZE);
  const units = new Uint16Array(places.buffer);
  const wide = new Int32Array(places.buffer);
  // Of each lexicon the number of entries and where they are; at nought those of a word without any.
  const entries = new Int32Array(MOST_ENTRIES);
  let written = lexicons.length;
  const sums = new Int32Array(WIDTH);
  const features = featureList();

  const isAt = (place: number, word: string): boolean => {
    if (places[place] !== word.length) return false;
    const from = place + UNITS;
    for (let index = 0; index < word.length; index++) if (units[from + index] !== word.charCodeAt(index)) return false;
    return true;
  };
  /** Where the word's entries are now written; -1 where there is no room for them. */
  const write = (word: string): number => {
    const found: number[] = [];
    let some = false;
    for (const lexicon of lexicons) {
      const count = found.push(0) - 1;
      lexicon.addEntries(word, found);
      found[count] = found.length - count - 1;
      some ||= found.length - count > 1;
    }
    if (!some) return 0;
    if (written + found.length > MOST_ENTRIES) return -1;
    entries.set(found, written);
    written += found.length;
    return written - found.length;
  };
  /** Whether the word is now remembered at a free place. */
  const learn = (place: number, word: string): boolean => {
    empty(features);
    addFeatures(word, features);
    if (!model.knows(features.values[0] as number)) return false;
    const at = write(word);
    if (at === -1) return false;
    sums.fill(0);
    model.add(sums, features);
    places[place] = word.length;
    places[place + COUNT] = features.count;
    wide[(place + ENTRIES) >>> 1] = at;
    places.set(sums, place + SUMS);
    for (let index = 0; index < word.length; index++) units[place + UNITS + index] = word.charCodeAt(index);
    return true;
  };

  const find = (word: string): number => {
    if (word.length > LONGEST) return UNKNOWN;
    const first = hash(word);
    for (let step = 0; step < TRIED; step++) {
      const place = ((first + step) & (PLACES - 1)) * SIZE;
      if (places[place] === 0) return learn(place, word) ? place : UNKNOWN;
      if (isAt(place, word)) return place;
    }
    return UNKNOWN;
  };
  const addKnownHits = (place: number, tokens: readonly Token[], at: number, hits: readonly Hit[][]): void => {
    let next = wide[(place + ENTRIES) >>> 1] as number;
    if (next === 0) return;
    for (let index = 0; index < lexicons.length; index++)
      for (let left = entries[next++] as number; left > 0; left--)
        (lexicons[index] as Lexicon).addHits(entries[next++] as number, tokens, at, hits[index] as Hit[]);
  };
  const addOf = (place: number, word: string, total: Int32Array): number => {
    if (place === UNKNOWN) {
      empty(features);
      addFeatures(word, features);
      model.add(total, features);
      return features.count;
    }
    const from = place + SUMS;
    for (let label = 0; label < WIDTH; label++)
      total[label] = (total[label] as number) + (places[from + label] as number);
    return places[place + COUNT] as number;
  };

  return {
    read(tokens) {
      const hits = lexicons.map((): Hit[] => []);
      const at = tokens.map(({ form, kind }, index) => {
        const place = kind === "word" || kind === "mark" ? find(form) : NO_WORD;
        if (place >= 0) addKnownHits(place, tokens, index, hits);
        else
          for (let which = 0; which < lexicons.length; which++)
            (lexicons[which] as Lexicon).addAllHits(tokens, index, hits[which] as Hit[]);
        return place;
      });
      return { hits, places: at };
    },
    addSums({ forms, ofTokens }, read, from, to, total) {
      let count = 0;
      for (let token = from; token < to; token++) {
        const place = read.places[token] as number;
        const last = ofTokens[token + 1] as number;
        for (let word = ofTokens[token] as number; word < last; word++) {
          const form = forms[word] as string;
          count += addOf(place === NO_WORD ? find(form) : place, form, total);
        }
      }
      return count;
    },
  };
}
