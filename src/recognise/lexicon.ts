import { fold } from "./fold.js";
import { extend, hash } from "./hash.js";
import { addPhrases, phraseList } from "./phrase-list.js";
import { writePhrases } from "./phrase-table.js";
import type { Token } from "./tokens.js";

/**
 * Concepts and the words that stand for them, in the compiled form: `INVOICE` to `["faktur*", "fv", "dokument* zakup*"]`.
 * A `*` ends a stem, a space joins the words of a phrase. One file a language, merged; concepts are shared by all.
 */
export type LexiconData = Readonly<Record<string, readonly string[]>>;

/** One place where a concept stands: the tokens `from` to `to`, the last one included. */
export interface Hit {
  readonly concept: number;
  readonly from: number;
  readonly to: number;
}

/** Finds concepts in tokens. Concepts are numbers, their names in `names`. */
export interface Lexicon {
  readonly names: readonly string[];
  /** The number of the concept NEG, whose words negate what follows; -1 when there is none. */
  readonly negation: number;
  /** The number of the concept IF, whose words make a condition of what stands beside them; -1 when there is none. */
  readonly condition: number;
  find(tokens: readonly Token[]): Hit[];
  /** Puts behind `entries` where those are written that begin with a word; the same for the word wherever it stands. */
  addEntries(word: string, entries: number[]): void;
  /** Puts behind `hits` what is written at such a place and stands at a token and those that follow it. */
  addHits(entry: number, tokens: readonly Token[], at: number, hits: Hit[]): void;
  /** Puts behind `hits` all that begins at a token. */
  addAllHits(tokens: readonly Token[], at: number, hits: Hit[]): void;
}

const EMPTY = hash("");
/** No entry's first word is longer. */
const LONGEST = 24;

/** A lexicon that looks every token up once per letter, whatever the number of entries. Linear in the tokens. */
export function createLexicon(data: LexiconData): Lexicon {
  const names = Object.keys(data);
  const phrases = phraseList();
  names.forEach((name, concept) => {
    // All entries of a concept are folded at once: one by one, thousands of them would take a while at each start.
    addPhrases(phrases, fold((data[name] as readonly string[]).join("\n")), concept);
  });
  const written: number[] = [];
  const startOfStem = writePhrases(phrases, phrases.stems, written);
  const startOfWord = writePhrases(phrases, phrases.words, written);
  const cells = Int32Array.from(written);

  const addHits: Lexicon["addHits"] = (entry, tokens, at, hits) => {
    let cell = entry + 1;
    for (let left = cells[entry] as number; left > 0; left--) {
      const concept = cells[cell] as number;
      const rest = cells[cell + 1] as number;
      cell += 2;
      let fits = 0;
      while (fits < rest && matches(tokens[at + 1 + fits], cells, cell + fits * 3)) fits++;
      if (fits === rest) hits.push({ concept, from: at, to: at + rest });
      cell += rest * 3;
    }
  };
  /** Tells where the entries are written that begin with a word: those of its stems, the shortest first, then its own. */
  const eachEntry = (word: string, tell: (entry: number) => void): void => {
    let value = EMPTY;
    const letters = Math.min(word.length, LONGEST);
    for (let index = 0; index < letters; index++) {
      value = extend(value, word.charCodeAt(index));
      const start = startOfStem(value);
      if (start !== -1) tell(start);
    }
    if (letters < word.length) return;
    const start = startOfWord(value);
    if (start !== -1) tell(start);
  };
  const addAllHits: Lexicon["addAllHits"] = (tokens, at, hits) =>
    eachEntry((tokens[at] as Token).form, (entry) => addHits(entry, tokens, at, hits));

  return {
    names,
    negation: names.indexOf("NEG"),
    condition: names.indexOf("IF"),
    addEntries: (word, entries) => eachEntry(word, (entry) => entries.push(entry)),
    addHits,
    addAllHits,
    find(tokens) {
      const hits: Hit[] = [];
      for (let at = 0; at < tokens.length; at++) addAllHits(tokens, at, hits);
      return hits;
    },
  };
}

/** Whether a token is the word or has the stem that is written at a cell. */
function matches(token: Token | undefined, cells: Int32Array, cell: number): boolean {
  if (token === undefined || token.form.charCodeAt(0) !== cells[cell + 2]) return false;
  const wanted = cells[cell + 1] as number;
  const length = Math.abs(wanted);
  const fits = wanted < 0 ? token.form.length >= length : token.form.length === length;
  return fits && hash(token.form, undefined, length) === cells[cell];
}
