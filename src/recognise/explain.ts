import { type Evidence, features } from "./features.js";
import type { Hit } from "./lexicon.js";
import type { Model } from "./model.js";

/** How many words an explanation names, and how much of a long one, such as an address. */
const NAMED = 4;
const LONGEST = 40;
/** Shorter words go with others and say little by themselves. */
const SHORTEST = 3;

/**
 * The words of a sentence that spoke most for a label, as they were written and in their order: each counts as much as the
 * very weights of itself and its meaning come to. Linear in the sentence's length.
 *
 * @param written the sentence before it was folded, as long as it
 */
export function explain(model: Model, label: number, evidence: Evidence, written: string): string[] {
  const { tokens } = evidence;
  const hits = byToken(evidence.hits, tokens.length);
  const meanings = byToken(evidence.meanings, tokens.length);
  const scored = tokens.map((token, index) => {
    const alone = { tokens: [token], hits: hits[index] ?? [], meanings: meanings[index] ?? [] };
    const found = features({ ...evidence, ...alone, negations: [], fired: [], hosts: [], text: "" });
    const score = found.reduce((sum, feature) => sum + model.weight(feature, label, 1), 0);
    return { start: token.start, word: written.slice(token.start, token.end), score };
  });
  const named = new Map<string, (typeof scored)[number]>();
  for (const one of scored.sort((a, b) => b.score - a.score || a.start - b.start)) {
    const key = one.word.toLowerCase();
    if (named.size < NAMED && one.score > 0 && one.word.length >= SHORTEST && !named.has(key)) named.set(key, one);
  }
  return [...named.values()].sort((a, b) => a.start - b.start).map(({ word }) => shortened(word));
}

/** For each token what was found in it, alone or with its neighbours, as if it stood by itself. */
function byToken(found: readonly Hit[], tokens: number): readonly (readonly Hit[] | undefined)[] {
  const of: Hit[][] = new Array(tokens);
  for (const { concept, from, to } of found) {
    for (let token = from; token <= to; token++) {
      const hits = of[token] ?? [];
      hits.push({ concept, from: 0, to: 0 });
      of[token] = hits;
    }
  }
  return of;
}

function shortened(word: string): string {
  return word.length <= LONGEST ? word : `${word.slice(0, LONGEST)}…`;
}
