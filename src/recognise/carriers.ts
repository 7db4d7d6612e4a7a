import type { Sentence } from "../message/sentences.js";
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
export function carriersIn(lexicon: Lexicon, tokens: readonly Token[], _sentence: Sentence): CarrierNamed[] {
  const words = tokens.flatMap((token) =>
    token.kind === "url" || token.kind === "placeholder" || token.kind === "file"
      ? token.form
          .split(/[^a-z0-9\u0370-\u052f]+/)
          .filter((form) => form !== "")
          .map((form) => ({ ...token, form }))
      : [token],
  );
  return lexicon.find(words).map((hit) => ({
    carrier: lexicon.names[hit.concept] as string,
    start: (words[hit.from] as Token).start,
    end: (words[hit.to] as Token).end,
  }));
}
