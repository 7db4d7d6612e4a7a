import { createLexicon, type Lexicon } from "./lexicon.js";
import type { CarrierNamed } from "./recognition.js";
import type { Token } from "./tokens.js";
import { unpack } from "./unpack.js";

/** A carrier and the names people write it by: folded, `*` ends a stem. */
export interface CarrierName {
  readonly id: string;
  readonly names: readonly string[];
}

/** A look-up of carriers' names. */
export function createCarriers(carriers: readonly CarrierName[]): Lexicon {
  return createLexicon(Object.fromEntries(carriers.map(({ id, names }) => [id, names])));
}

/** Carriers that a sentence's tokens name; an address or a file's name counts by its words. Offsets are the tokens'. */
export function carriersIn(lexicon: Lexicon, tokens: readonly Token[]): CarrierNamed[] {
  const words = unpack(tokens, ["url", "placeholder", "file"]);
  const hits = lexicon.find(words);
  if (hits.length === 0) return [];
  return hits.map((hit) => ({
    carrier: lexicon.names[hit.concept] as string,
    start: (words[hit.from] as Token).start,
    end: (words[hit.to] as Token).end,
  }));
}
