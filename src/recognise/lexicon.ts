import { fold } from "./fold.js";
import { extend, hash } from "./hash.js";
import { createPhraseTable, type Part, type Phrase, type PhraseTable } from "./phrase-table.js";
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
}

const EMPTY = hash("");
/** No entry's first word is longer. */
const LONGEST = 24;

/** A lexicon that looks every token up once per letter, whatever the number of entries. Linear in the tokens. */
export function createLexicon(data: LexiconData): Lexicon {
  const names = Object.keys(data);
  const exact = new Map<number, Phrase[]>();
  const stems = new Map<number, Phrase[]>();
  names.forEach((name, concept) => {
    // All entries of a concept are folded at once: one by one, thousands of them would take a while at each start.
    for (const entry of fold((data[name] as readonly string[]).join("\n")).split("\n")) {
      const rest = entry.split(" ").map(partOf);
      const first = rest.shift() as Part;
      const table = first.stem ? stems : exact;
      const phrases = table.get(first.hash);
      if (phrases === undefined) table.set(first.hash, [{ concept, rest }]);
      else phrases.push({ concept, rest });
    }
  });

  const byStem = createPhraseTable(stems);
  const byWord = createPhraseTable(exact);

  return {
    names,
    negation: names.indexOf("NEG"),
    condition: names.indexOf("IF"),
    find(tokens) {
      const hits: Hit[] = [];
      for (let at = 0; at < tokens.length; at++) {
        const form = (tokens[at] as Token).form;
        let value = EMPTY;
        const letters = Math.min(form.length, LONGEST);
        for (let index = 0; index < letters; index++) {
          value = extend(value, form.charCodeAt(index));
          const start = byStem.startOf(value);
          if (start !== -1) addMatching(byStem, start, tokens, at, hits);
        }
        if (letters < form.length) continue;
        const start = byWord.startOf(value);
        if (start !== -1) addMatching(byWord, start, tokens, at, hits);
      }
      return hits;
    },
  };
}

/** Adds the phrases that begin at a token, of those written from `start` on, in their order. */
function addMatching({ cells }: PhraseTable, start: number, tokens: readonly Token[], at: number, hits: Hit[]): void {
  let cell = start + 1;
  for (let left = cells[start] as number; left > 0; left--) {
    const concept = cells[cell] as number;
    const rest = cells[cell + 1] as number;
    cell += 2;
    let fits = 0;
    while (fits < rest && matches(tokens[at + 1 + fits], cells, cell + fits * 3)) fits++;
    if (fits === rest) hits.push({ concept, from: at, to: at + rest });
    cell += rest * 3;
  }
}

function partOf(entry: string): Part {
  const stem = entry.endsWith("*");
  const word = stem ? entry.slice(0, -1) : entry;
  return { hash: hash(word), stem, length: word.length, first: word.charCodeAt(0) };
}

/** Whether a token is the word or has the stem that is written at a cell. */
function matches(token: Token | undefined, cells: Int32Array, cell: number): boolean {
  if (token === undefined || token.form.charCodeAt(0) !== cells[cell + 2]) return false;
  const wanted = cells[cell + 1] as number;
  const length = Math.abs(wanted);
  const fits = wanted < 0 ? token.form.length >= length : token.form.length === length;
  return fits && hash(token.form, undefined, length) === cells[cell];
}
