import type { Sentence } from "../message/sentences.js";
import type { Evidence } from "./features.js";
import type { Hosts } from "./hosts.js";
import type { Lexicon } from "./lexicon.js";
import type { Rules } from "./rules.js";
import { type Token, tokens } from "./tokens.js";

/** What evidence is gathered with. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly rules: Rules;
  readonly hosts: Hosts;
}

/** Everything that rules and model look at in one sentence of a folded text. Linear in the sentence's length. */
export function evidenceOf(reader: Reader, folded: string, sentence: Sentence): Evidence {
  const whole = tokens(folded, sentence.start, sentence.end);
  const list = whole.some(isPacked) ? whole.flatMap(unpacked) : whole;
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

function isPacked({ kind }: Token): boolean {
  return kind === "file" || kind === "placeholder";
}

/** The words in a file's name or a placeholder: "FV_12_korekta.pdf" is "fv", "12", "korekta" and ".pdf". */
function unpacked(token: Token): Token[] {
  if (!isPacked(token)) return [token];
  const dot = token.kind === "file" ? token.form.lastIndexOf(".") : token.form.length;
  const words = token.form
    .slice(0, dot)
    .split(/[^a-z0-9\u0370-\u052f]+/)
    .filter((word) => word !== "");
  if (dot < token.form.length) words.push(token.form.slice(dot));
  return words.slice(0, 12).map((form) => ({ ...token, form }));
}
