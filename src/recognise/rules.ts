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

/** One of a rule's patterns; `order` is its place among all patterns of all rules. */
interface Candidate {
  readonly rule: RuleData;
  readonly pattern: Pattern;
  readonly unless: readonly Pattern[];
  readonly order: number;
}

/**
 * Compiles rules against a lexicon. Throws with the rule's id and the unknown concept when a pattern names one that no
 * lexicon has. Firing costs the number of hits, not the length of the text; of the patterns only those are looked at
 * whose rarest concept is there.
 */
export function compileRules(data: readonly RuleData[], lexicon: Lexicon): Rules {
  const byRarest = byRarestConcept(data, new Map(lexicon.names.map((name, index) => [name, index])));
  const present = new Uint8Array(lexicon.names.length);
  return (hits, negations) => {
    const fired: Fired[] = [];
    if (hits.length === 0) return fired;
    present.fill(0);
    for (const { concept } of hits) present[concept] = 1;
    const candidates = candidatesFor(present, byRarest);
    if (candidates.length === 0) return fired;
    const places = byConcept(hits, lexicon.names.length);
    const negated = new Set<number>();
    for (const at of negations) for (let step = 1; step <= REACH; step++) negated.add(at + step);
    let done: RuleData | undefined;
    for (const { rule, pattern, unless } of candidates) {
      // The first of a rule's patterns decides, whether the rule then fires or not.
      if (rule === done) continue;
      const found = matchPattern(pattern, places, negated);
      if (found === undefined) continue;
      done = rule;
      if (!unless.some((other) => matchPattern(other, places, negated) !== undefined)) fired.push({ rule, ...found });
    }
    return fired;
  };
}

/** All patterns by that concept of each that the fewest patterns need. */
function byRarestConcept(data: readonly RuleData[], numbers: ReadonlyMap<string, number>): readonly Candidate[][] {
  const all: Candidate[] = [];
  for (const rule of data) {
    const unless = (rule.unless ?? []).map((text) => parsePattern(text, rule.id, numbers));
    for (const text of rule.any)
      all.push({ rule, pattern: parsePattern(text, rule.id, numbers), unless, order: all.length });
  }
  const needed = new Int32Array(numbers.size);
  for (const { pattern } of all) for (const concept of pattern.needs) needed[concept] = (needed[concept] as number) + 1;
  const byRarest: Candidate[][] = Array.from(needed, () => []);
  for (const candidate of all) {
    const rarest = candidate.pattern.needs.reduce((a, b) => ((needed[b] as number) < (needed[a] as number) ? b : a));
    (byRarest[rarest] as Candidate[]).push(candidate);
  }
  return byRarest;
}

/** The patterns whose concepts are all `present`, in the order of the rules. */
function candidatesFor(present: Uint8Array, byRarest: readonly Candidate[][]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let concept = 0; concept < present.length; concept++) {
    if (present[concept] === 0) continue;
    for (const candidate of byRarest[concept] as Candidate[])
      if (candidate.pattern.needs.every((need) => present[need] === 1)) found.push(candidate);
  }
  return found.length > 1 ? found.sort((a, b) => a.order - b.order) : found;
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
