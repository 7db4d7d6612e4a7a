import { createLexicon, type Hit, type Lexicon } from "./lexicon.js";
import type { CarrierNamed } from "./recognition.js";
import type { Token, TokenKind } from "./tokens.js";
import { unpack } from "./unpack.js";

/** A carrier and the names people write it by: folded, `*` ends a stem. */
export interface CarrierName {
  readonly id: string;
  readonly names: readonly string[];
}

const TAKEN_APART: readonly TokenKind[] = ["url", "placeholder", "file"];

/** A look-up of carriers' names. */
export function createCarriers(carriers: readonly CarrierName[]): Lexicon {
  return createLexicon(Object.fromEntries(carriers.map(({ id, names }) => [id, names])));
}

/** Carriers that a sentence's tokens name; an address or a file's name counts by its words. Offsets are the tokens'. */
export function carriersIn(lexicon: Lexicon, tokens: readonly Token[]): CarrierNamed[] {
  const words = unpack(tokens, TAKEN_APART);
  return named(lexicon, words, lexicon.find(words));
}

/** The same where `hits` are what the look-up finds in the tokens as they are. */
export function carriersAmong(lexicon: Lexicon, tokens: readonly Token[], hits: readonly Hit[]): CarrierNamed[] {
  return tokens.some(({ kind }) => TAKEN_APART.includes(kind))
    ? carriersIn(lexicon, tokens)
    : named(lexicon, tokens, hits);
}

function named(lexicon: Lexicon, words: readonly Token[], hits: readonly Hit[]): CarrierNamed[] {
  return hits.map((hit) => ({
    carrier: lexicon.names[hit.concept] as string,
    start: (words[hit.from] as Token).start,
    end: (words[hit.to] as Token).end,
  }));
}
