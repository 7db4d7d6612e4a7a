import type { Zone } from "../message/zones.js";
import type { Evidence } from "./features.js";
import type { Hosts } from "./hosts.js";
import type { Hit, Lexicon } from "./lexicon.js";
import type { Rules } from "./rules.js";
import { type Token, tokens } from "./tokens.js";
import { unpack } from "./unpack.js";

/** What evidence is gathered with. */
export interface Reader {
  readonly lexicon: Lexicon;
  /** What words mean, the same in all languages. */
  readonly meanings: Lexicon;
  readonly rules: Rules;
  readonly hosts: Hosts;
}

/** What the lexicons find in a sentence's tokens. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly meanings: readonly Hit[];
}

/**
 * Everything that rules and model look at in one sentence: its folded text and the part of the mail that it stands in.
 * Offsets count from the sentence's beginning. Linear in the sentence's length.
 */
export function evidenceOf(reader: Reader, text: string, zone: Zone): Evidence {
  const list = tokensOf(text);
  return evidenceFrom(
    reader,
    list,
    { hits: reader.lexicon.find(list), meanings: reader.meanings.find(list) },
    text,
    zone,
  );
}

/** A sentence's tokens as the lexicons look them up: files' names and placeholders in their words. */
export function tokensOf(text: string): readonly Token[] {
  return unpack(tokens(text), ["file", "placeholder"]);
}

/** The same evidence where tokens and what is found in them are there already. */
export function evidenceFrom(
  { lexicon, rules, hosts: hostOf }: Reader,
  list: readonly Token[],
  found: Found,
  text: string,
  zone: Zone,
): Evidence {
  const negations: number[] = [];
  for (const hit of found.hits) if (hit.concept === lexicon.negation) negations.push(hit.from);
  const hosts: string[] = [];
  for (const { kind, form } of list) if (kind === "url") hosts.push(hostOf(form));
  return {
    tokens: list,
    hits: found.hits,
    meanings: found.meanings,
    negations,
    fired: rules(found.hits, negations),
    zone,
    hosts,
    text,
  };
}
