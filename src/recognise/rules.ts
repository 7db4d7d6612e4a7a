import type { Act } from "./act.js";
import type { Hit, Lexicon } from "./lexicon.js";

/**
 * A rule as it stands in the data. A pattern is concepts in order, `A B` (B within four tokens behind A) or `A ..9 B`
 * (within nine); `A & B` means both, in any order; `A | B` in `all` is written as two rules or as `any`.
 * `-A` is an A with a negation before it, `+A` one without.
 */
export interface RuleData {
  readonly id: string;
  readonly act: Act;
  readonly case?: string;
  /** At least one of these patterns must be there. */
  readonly any: readonly string[];
  /** None of these patterns may be there. */
  readonly unless?: readonly string[];
  /** Whether the rule alone decides; otherwise it is evidence for the model. */
  readonly sure: boolean;
}

/** A rule that fired, with the tokens that made it fire. */
export interface Fired {
  readonly rule: RuleData;
  readonly from: number;
  readonly to: number;
}

/** Says which rules fire on a sentence, given its concept hits. */
export type Rules = (hits: readonly Hit[], negations: readonly number[]) => Fired[];

interface Item {
  readonly concept: number;
  readonly polarity: "any" | "plain" | "negated";
  /** The most tokens between the end of the item before and the start of this one. */
  readonly gap: number;
}
type Sequence = readonly Item[];
/** All sequences must be there; `needs` are the concepts in them, asked first because most are missing. */
interface Pattern {
  readonly sequences: readonly Sequence[];
  readonly needs: readonly number[];
}

const GAP = 4;
/** How many tokens behind a negation are within its reach. */
export const REACH = 3;

/**
 * Compiles rules against a lexicon. Throws with the rule's id and the unknown concept when a pattern names one that no
 * lexicon has. Firing costs the number of hits, not the length of the text.
 */
export function compileRules(data: readonly RuleData[], lexicon: Lexicon): Rules {
  const numbers = new Map(lexicon.names.map((name, index) => [name, index]));
  const compiled = data.map((rule) => ({
    rule,
    any: rule.any.map((text) => parsePattern(text, rule.id, numbers)),
    unless: (rule.unless ?? []).map((text) => parsePattern(text, rule.id, numbers)),
  }));
  return (hits, negations) => {
    const fired: Fired[] = [];
    if (hits.length === 0) return fired;
    const places = byConcept(hits, lexicon.names.length);
    const negated = new Set<number>();
    for (const at of negations) for (let step = 1; step <= REACH; step++) negated.add(at + step);
    for (const { rule, any, unless } of compiled) {
      for (const pattern of any) {
        const found = matchPattern(pattern, places, negated);
        if (found === undefined) continue;
        if (!unless.some((other) => matchPattern(other, places, negated) !== undefined)) fired.push({ rule, ...found });
        break;
      }
    }
    return fired;
  };
}

function parsePattern(text: string, id: string, numbers: ReadonlyMap<string, number>): Pattern {
  const sequences = text.split("&").map((part) => {
    const items: Item[] = [];
    let gap = GAP;
    for (const word of part.trim().split(/\s+/)) {
      if (word.startsWith("..")) {
        gap = Number(word.slice(2));
        continue;
      }
      const polarity = word.startsWith("-") ? "negated" : word.startsWith("+") ? "plain" : "any";
      const name = word.replace(/^[-+]/, "");
      const concept = numbers.get(name);
      if (concept === undefined) {
        throw new Error(
          `rule ${id}: "${name}" is not a concept of any lexicon; expected one that a lexicon file defines`,
        );
      }
      items.push({ concept, polarity, gap });
      gap = GAP;
    }
    return items;
  });
  return { sequences, needs: [...new Set(sequences.flat().map(({ concept }) => concept))] };
}

function byConcept(hits: readonly Hit[], concepts: number): readonly (readonly Hit[] | undefined)[] {
  const places = new Array<Hit[] | undefined>(concepts);
  for (const hit of hits) {
    const list = places[hit.concept];
    if (list === undefined) places[hit.concept] = [hit];
    else list.push(hit);
  }
  return places;
}

function matchPattern(
  pattern: Pattern,
  places: readonly (readonly Hit[] | undefined)[],
  negated: ReadonlySet<number>,
): { from: number; to: number } | undefined {
  for (const concept of pattern.needs) if (places[concept] === undefined) return undefined;
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  for (const sequence of pattern.sequences) {
    const found = matchSequence(sequence, places, negated);
    if (found === undefined) return undefined;
    from = Math.min(from, found.from);
    to = Math.max(to, found.to);
  }
  return { from, to };
}

function matchSequence(
  sequence: Sequence,
  places: readonly (readonly Hit[] | undefined)[],
  negated: ReadonlySet<number>,
): { from: number; to: number } | undefined {
  const [first, ...rest] = sequence as [Item, ...Item[]];
  for (const start of places[first.concept] ?? []) {
    if (!fits(start, first, negated)) continue;
    let last = start;
    let complete = true;
    for (const item of rest) {
      const next = nextHit(places[item.concept] ?? [], last.to, item, negated);
      if (next === undefined) {
        complete = false;
        break;
      }
      last = next;
    }
    if (complete) return { from: start.from, to: last.to };
  }
  return undefined;
}

/** The first fitting hit behind a token and within the item's gap; hits are in order, so it is found by halving. */
function nextHit(hits: readonly Hit[], after: number, item: Item, negated: ReadonlySet<number>): Hit | undefined {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle] as Hit).from > after) high = middle;
    else low = middle + 1;
  }
  for (let at = low; at < hits.length; at++) {
    const hit = hits[at] as Hit;
    if (hit.from - after - 1 > item.gap) return undefined;
    if (fits(hit, item, negated)) return hit;
  }
  return undefined;
}

function fits(hit: Hit, item: Item, negated: ReadonlySet<number>): boolean {
  return item.polarity === "any" || negated.has(hit.from) === (item.polarity === "negated");
}
