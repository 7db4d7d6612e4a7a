import type { Span } from "../message/span.js";
import { evidenceFrom, type Reader } from "./evidence.js";
import type { Evidence } from "./features.js";
import type { Hit } from "./lexicon.js";
import type { Token } from "./tokens.js";

/** Which of a sentence's tokens stand in a part of it: from one to before another, by index. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The tokens within a part; undefined where one stands across its border, so that the part must be read by itself. */
export function tokensWithin(tokens: readonly Token[], { start, end }: Span): TokenRange | undefined {
  const from = firstFrom(tokens, start);
  const to = firstFrom(tokens, end);
  const across = (at: number, border: number) => at > 0 && (tokens[at - 1] as Token).end > border;
  return across(from, start) || across(to, end) ? undefined : { from, to };
}

/** What is evident in a part of a sentence: the same as if it were read by itself, taken from what the whole was read as. */
export function partEvidence(reader: Reader, whole: Evidence, part: Span, range: TokenRange): Evidence {
  const found = { hits: hitsWithin(whole.hits, range), meanings: hitsWithin(whole.meanings, range) };
  const tokens = whole.tokens.slice(range.from, range.to);
  return evidenceFrom(reader, tokens, found, whole.text.slice(part.start, part.end), whole.zone);
}

/** The hits that begin and end in a range, counted from its first token. */
function hitsWithin(hits: readonly Hit[], { from, to }: TokenRange): Hit[] {
  const within: Hit[] = [];
  for (const hit of hits) {
    if (hit.from >= to) break;
    if (hit.from >= from && hit.to < to)
      within.push({ concept: hit.concept, from: hit.from - from, to: hit.to - from });
  }
  return within;
}

/** The index of the first token that begins at a place or behind it. */
function firstFrom(tokens: readonly Token[], start: number): number {
  let at = 0;
  while (at < tokens.length && (tokens[at] as Token).start < start) at++;
  return at;
}
