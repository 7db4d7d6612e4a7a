import type { Zone } from "../message/zones.js";
import type { Evidence } from "./features.js";
import type { Hosts } from "./hosts.js";
import type { Lexicon } from "./lexicon.js";
import type { Rules } from "./rules.js";
import { tokens } from "./tokens.js";
import { unpack } from "./unpack.js";

/** What evidence is gathered with. */
export interface Reader {
  readonly lexicon: Lexicon;
  /** What words mean, the same in all languages. */
  readonly meanings: Lexicon;
  readonly rules: Rules;
  readonly hosts: Hosts;
}

/**
 * Everything that rules and model look at in one sentence: its folded text and the part of the mail that it stands in.
 * Offsets count from the sentence's beginning. Linear in the sentence's length.
 */
export function evidenceOf(reader: Reader, text: string, zone: Zone): Evidence {
  const list = unpack(tokens(text), ["file", "placeholder"]);
  const hits = reader.lexicon.find(list);
  const negation = reader.lexicon.negation;
  const negations: number[] = [];
  for (const hit of hits) if (hit.concept === negation) negations.push(hit.from);
  const hosts: string[] = [];
  for (const { kind, form } of list) if (kind === "url") hosts.push(reader.hosts(form));
  return {
    tokens: list,
    hits,
    names: reader.lexicon.names,
    meanings: reader.meanings.find(list),
    meaningNames: reader.meanings.names,
    negations,
    fired: reader.rules(hits, negations),
    zone,
    hosts,
    text,
  };
}
