import type { Zone } from "../message/zones.js";
import { extend, hash } from "./hash.js";
import type { Hit } from "./lexicon.js";
import { type Fired, REACH } from "./rules.js";
import type { Token } from "./tokens.js";

/** What is looked at to make the features of one sentence. */
export interface Evidence {
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  readonly names: readonly string[];
  readonly negations: readonly number[];
  readonly fired: readonly Fired[];
  readonly zone: Zone;
  /** Kinds of the addresses in the sentence, as `hosts` tells them. */
  readonly hosts: readonly string[];
  readonly text: string;
}

/** Length of the part of a word that usually survives inflection. */
const STEM = 5;
/** A sentence's concepts beyond these are passed over, so that pairs of them stay few. */
const MOST_HITS = 40;
const MOST_CONCEPTS = 12;
const SEEDS = {
  word: hash("w:"),
  stem: hash("s:"),
  pair: hash("p:"),
  skip: hash("k:"),
  grams: hash("g:"),
  negated: hash("n:"),
  concept: hash("c:"),
  concepts: hash("cc:"),
  both: hash("cb:"),
  first: hash("f:"),
  shape: hash("x:"),
  rule: hash("r:"),
};

/** The meanings wanted, by hash; what is no key of it stays unnamed, so that names cost nothing where nobody asks. */
export type Names = Map<number, string>;

/**
 * The features of a sentence as 32-bit hashes: words, stems, pairs of stems, three and four letters in a row, concepts and
 * pairs of concepts, fired rules, the sentence's shape. The meaning of the hashes that are keys of `names` is put there,
 * for explanations. The number of features is bounded by a constant times the length.
 */
export function features(evidence: Evidence, names?: Names): number[] {
  const found: number[] = [];
  const count = addWords(evidence, found, names);
  addConcepts(evidence, found, names);
  for (const { rule } of evidence.fired) {
    const byId = hash(rule.id, SEEDS.rule);
    const byAct = hash(rule.act, SEEDS.rule);
    found.push(byId, byAct);
    if (names?.has(byId)) names.set(byId, `rule ${rule.id}`);
    if (names?.has(byAct)) names.set(byAct, `rule for ${rule.act}`);
  }
  for (const shape of shapesOf(evidence, count)) {
    const feature = hash(shape, SEEDS.shape);
    found.push(feature);
    if (names?.has(feature)) names.set(feature, shape);
  }
  return found;
}

/** Words, stems, pairs of stems and runs of letters; gives back how many words there are. */
function addWords({ tokens, negations }: Evidence, found: number[], names: Names | undefined): number {
  let count = 0;
  let before = 0;
  let beforeLast = 0;
  let opening = SEEDS.first;
  let lastName = "";
  let negation = 0;
  let negatedUntil = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const isNegated = index <= negatedUntil;
    if (negations[negation] === index) {
      negatedUntil = index + REACH;
      negation++;
    }
    const parts = token.kind === "word" ? undefined : wordsOf(token);
    for (let part = 0; part < (parts === undefined ? 1 : parts.length); part++) {
      const word = parts === undefined ? token.form : (parts[part] as string);
      const shape = token.kind === "number" ? shapeOfNumber(word) : undefined;
      const stem = shape ?? word.slice(0, STEM);
      const stemHash = hash(stem);
      const whole = hash(shape ?? word, SEEDS.word);
      found.push(whole);
      if (names?.has(whole)) names.set(whole, shape ?? word);
      if (shape === undefined) {
        const stemmed = mix(SEEDS.stem, stemHash);
        found.push(stemmed);
        if (names?.has(stemmed)) names.set(stemmed, `${stem}…`);
        if (isNegated) {
          const negated = mix(SEEDS.negated, stemHash);
          found.push(negated);
          if (names?.has(negated)) names.set(negated, `not ${stem}…`);
        }
        addGrams(word, found, names);
      }
      if (count > 0) {
        const pair = mix(mix(SEEDS.pair, before), stemHash);
        found.push(pair);
        if (names?.has(pair)) names.set(pair, `${lastName}… ${stem}…`);
      }
      if (count > 1) {
        const skip = mix(mix(SEEDS.skip, beforeLast), stemHash);
        found.push(skip);
        if (names?.has(skip)) names.set(skip, `… ${stem}…`);
      }
      if (count < 2) opening = mix(opening, stemHash);
      beforeLast = before;
      before = stemHash;
      lastName = stem;
      count++;
    }
  }
  if (count > 0) {
    found.push(opening);
    if (names?.has(opening)) names.set(opening, "how it begins");
  }
  return count;
}

function addConcepts({ hits, names: concepts }: Evidence, found: number[], names: Names | undefined): void {
  const present: number[] = [];
  const length = Math.min(hits.length, MOST_HITS);
  for (let index = 0; index < length; index++) {
    const { concept } = hits[index] as Hit;
    if (present.length < MOST_CONCEPTS && !present.includes(concept)) present.push(concept);
    const next = hits[index + 1];
    if (next === undefined) continue;
    const followed = mix(mix(SEEDS.concepts, concept + 1), next.concept + 1);
    found.push(followed);
    if (names?.has(followed)) names.set(followed, `${concepts[concept]} ${concepts[next.concept]}`);
  }
  present.sort((a, b) => a - b);
  for (let a = 0; a < present.length; a++) {
    const one = present[a] as number;
    const single = mix(SEEDS.concept, one + 1);
    found.push(single);
    if (names?.has(single)) names.set(single, concepts[one] as string);
    for (let b = a + 1; b < present.length; b++) {
      const other = present[b] as number;
      const both = mix(mix(SEEDS.both, one + 1), other + 1);
      found.push(both);
      if (names?.has(both)) names.set(both, `${concepts[one]} & ${concepts[other]}`);
    }
  }
}

/** A token's words: a placeholder, a file's name and an address are taken apart. */
export function wordsOf(token: Token): readonly string[] {
  if (token.kind === "word" || token.kind === "number" || token.kind === "mark") return [token.form];
  if (token.kind === "email") return ["@"];
  return token.form
    .split(/[^a-z\u0370-\u052f]+/)
    .filter((word) => word.length > 1)
    .slice(0, 12);
}

function addGrams(word: string, found: number[], names: Names | undefined): void {
  const bounded = `^${word.slice(0, 20)}$`;
  for (let from = 0; from < bounded.length; from++) {
    let value = SEEDS.grams;
    const end = Math.min(from + 4, bounded.length);
    for (let at = from; at < end; at++) {
      value = extend(value, bounded.charCodeAt(at));
      if (at - from < 2) continue;
      found.push(value);
      if (names?.has(value)) names.set(value, bounded.slice(from, at + 1));
    }
  }
}

function mix(a: number, b: number): number {
  return Math.imul((a ^ (b >>> 15)) + b, 0x9e3779b1) >>> 0;
}

function shapeOfNumber(text: string): string {
  const digits = text.replace(/\D/g, "").length;
  if (/^\d{1,2}[.:]\d{2}$/.test(text)) return "#time";
  if (/^\d{1,2}[./-]\d{1,2}([./-]\d{2,4})?$|^\d{4}-\d{2}-\d{2}$/.test(text)) return "#date";
  if (/%$/.test(text)) return "#percent";
  if (/[.,]\d{2}$/.test(text)) return "#amount";
  return digits <= 2 ? "#few" : digits <= 4 ? "#four" : digits <= 8 ? "#eight" : digits <= 11 ? "#ten" : "#long";
}

function shapesOf({ tokens, zone, hosts, text, fired }: Evidence, words: number): string[] {
  const shapes = [
    `zone ${zone}`,
    `length ${words <= 2 ? 2 : words <= 5 ? 5 : words <= 12 ? 12 : words <= 25 ? 25 : 50}`,
  ];
  if (/\?/.test(text)) shapes.push("question");
  if (/!/.test(text)) shapes.push("exclaimed");
  if (/:$/.test(text)) shapes.push("label");
  if (fired.length === 0) shapes.push("no rule");
  for (const kind of new Set(tokens.map((token) => token.kind))) shapes.push(`has ${kind}`);
  for (const host of hosts) shapes.push(`host ${host}`);
  if (tokens.length > 0 && tokens.length === tokens.filter((token) => token.kind !== "word").length)
    shapes.push("no words");
  return shapes;
}
