import { fold } from "./fold.js";
import { extend, hash } from "./hash.js";
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
  find(tokens: readonly Token[]): Hit[];
}

/** The part of a hash that the filter of stems looks at. */
const LIKELY = 0x3ffff;

interface Phrase {
  readonly concept: number;
  /** What must follow the first word: a hash of the whole word, or of a stem. */
  readonly rest: readonly { hash: number; stem: boolean }[];
}

/** A lexicon that looks every token up once per letter, whatever the number of entries. Linear in the tokens. */
export function createLexicon(data: LexiconData): Lexicon {
  const names = Object.keys(data);
  const exact = new Map<number, Phrase[]>();
  const stems = new Map<number, Phrase[]>();
  names.forEach((name, concept) => {
    for (const entry of data[name] as readonly string[]) {
      const words = fold(entry)
        .split(" ")
        .map((word) => ({ hash: hash(word.replace(/\*$/, "")), stem: word.endsWith("*") }));
      const first = words[0] as { hash: number; stem: boolean };
      const table = first.stem ? stems : exact;
      const phrases = table.get(first.hash) ?? [];
      if (phrases.length === 0) table.set(first.hash, phrases);
      phrases.push({ concept, rest: words.slice(1) });
    }
  });

  // One bit for each stem: most beginnings of words are none, and are turned away without a look-up.
  const likely = new Uint32Array((LIKELY + 1) >>> 5);
  for (const value of stems.keys())
    likely[(value & LIKELY) >>> 5] = (likely[(value & LIKELY) >>> 5] as number) | (1 << (value & 31));

  const matches = (token: Token | undefined, part: { hash: number; stem: boolean }): boolean => {
    if (token === undefined) return false;
    if (!part.stem) return hash(token.form) === part.hash;
    let value = hash("");
    for (let index = 0; index < token.form.length; index++) {
      value = extend(value, token.form.charCodeAt(index));
      if (value === part.hash) return true;
    }
    return false;
  };

  const addMatching = (phrases: readonly Phrase[], tokens: readonly Token[], at: number, hits: Hit[]) => {
    for (const { concept, rest } of phrases) {
      if (rest.every((part, index) => matches(tokens[at + 1 + index], part)))
        hits.push({ concept, from: at, to: at + rest.length });
    }
  };

  return {
    names,
    negation: names.indexOf("NEG"),
    find(tokens) {
      const hits: Hit[] = [];
      for (let at = 0; at < tokens.length; at++) {
        const form = (tokens[at] as Token).form;
        let value = hash("");
        const letters = Math.min(form.length, 24);
        for (let index = 0; index < letters; index++) {
          value = extend(value, form.charCodeAt(index));
          if (((likely[(value & LIKELY) >>> 5] as number) & (1 << (value & 31))) === 0) continue;
          const phrases = stems.get(value);
          if (phrases !== undefined) addMatching(phrases, tokens, at, hits);
        }
        const phrases = letters === form.length ? exact.get(value) : undefined;
        if (phrases !== undefined) addMatching(phrases, tokens, at, hits);
      }
      return hits;
    },
  };
}
