import type { Sentence } from "../message/sentences.js";
import type { Evidence } from "./features.js";
import type { Hosts } from "./hosts.js";
import type { Lexicon } from "./lexicon.js";
import type { Rules } from "./rules.js";
import { tokens } from "./tokens.js";
import { unpack } from "./unpack.js";

/** What evidence is gathered with. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly rules: Rules;
  readonly hosts: Hosts;
}

/** Everything that rules and model look at in one sentence of a folded text. Linear in the sentence's length. */
export function evidenceOf(reader: Reader, folded: string, sentence: Sentence): Evidence {
  const list = unpack(tokens(folded, sentence.start, sentence.end), ["file", "placeholder"]);
  const hits = reader.lexicon.find(list);
  const negation = reader.lexicon.negation;
  const negations: number[] = [];
  for (const hit of hits) if (hit.concept === negation) negations.push(hit.from);
  return {
    tokens: list,
    hits,
    names: reader.lexicon.names,
    negations,
    fired: reader.rules(hits, negations),
    zone: sentence.zone,
    hosts: list.filter((token) => token.kind === "url").map((token) => reader.hosts(token.form)),
    text: folded.slice(sentence.start, sentence.end),
  };
}
