import { createLexicon, type Lexicon } from "./lexicon.js";
import type { CarrierNamed } from "./recognition.js";
import type { Token } from "./tokens.js";

/** A carrier and the names people write it by: folded, `*` ends a stem. */
export interface CarrierName {
  readonly id: string;
  readonly names: readonly string[];
}

/** A look-up of carriers' names. */
export function createCarriers(carriers: readonly CarrierName[]): Lexicon {
  return createLexicon(Object.fromEntries(carriers.map(({ id, names }) => [id, names])));
}

/** Carriers that a sentence's tokens name; an address counts by the names in it. Offsets in the whole text. */
export function carriersIn(lexicon: Lexicon, tokens: readonly Token[]): CarrierNamed[] {
  const words = tokens.some(isPacked) ? tokens.flatMap(unpacked) : tokens;
  const hits = lexicon.find(words);
  if (hits.length === 0) return [];
  return hits.map((hit) => ({
    carrier: lexicon.names[hit.concept] as string,
    start: (words[hit.from] as Token).start,
    end: (words[hit.to] as Token).end,
  }));
}

function isPacked({ kind }: Token): boolean {
  return kind === "url" || kind === "placeholder" || kind === "file";
}

function unpacked(token: Token): Token[] {
  if (!isPacked(token)) return [token];
  return token.form
    .split(/[^a-z0-9\u0370-\u052f]+/)
    .filter((form) => form !== "")
    .map((form) => ({ ...token, form }));
}
