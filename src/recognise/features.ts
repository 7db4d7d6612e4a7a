import type { Zone } from "../message/zones.js";
import { hash, mix } from "./hash.js";
import type { Hit } from "./lexicon.js";
import { type Fired, REACH } from "./rules.js";
import { addShapes, shapeOfNumber } from "./shapes.js";
import type { Token } from "./tokens.js";
import { addWordFeatures, isShape, type Names, STEM, stemHash } from "./word-features.js";

/** What is looked at to make the features of one sentence. */
export interface Evidence {
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  readonly names: readonly string[];
  /** What the words mean in any language, in the words' order, and the meanings' names. */
  readonly meanings: readonly Hit[];
  readonly meaningNames: readonly string[];
  readonly negations: readonly number[];
  readonly fired: readonly Fired[];
  readonly zone: Zone;
  /** Kinds of the addresses in the sentence, as `hosts` tells them. */
  readonly hosts: readonly string[];
  readonly text: string;
}

/** A sentence's concepts beyond these are passed over, so that pairs of them stay few. */
const MOST_HITS = 40;
const MOST_CONCEPTS = 12;
const MOST_MEANINGS = 60;
const SEEDS = {
  pair: hash("p:"),
  skip: hash("k:"),
  negated: hash("n:"),
  concept: hash("c:"),
  concepts: hash("cc:"),
  both: hash("cb:"),
  first: hash("f:"),
  rule: hash("r:"),
  meaning: hash("m1:"),
  meanings: hash("m2:"),
  notMeaning: hash("m3:"),
};

/**
 * The features of a sentence as 32-bit hashes: those of its words, and those of the words' company. The meaning of the
 * hashes that are keys of `names` is put there, for explanations. Their number is bounded by a constant times the length.
 */
export function features(evidence: Evidence, names?: Names): number[] {
  const found: number[] = [];
  const words = wordsOfSentence(evidence);
  for (const word of words.forms) addWordFeatures(word, found, names);
  addContextFeatures(evidence, words, found, names);
  return found;
}

/** A sentence's words in order: placeholders, files' names and addresses taken apart, a number as its shape. */
export interface Words {
  readonly forms: readonly string[];
  /** Which of them, by index, stand within a negation's reach. */
  readonly negated: readonly number[];
}

/** The words that a sentence's features are made of. */
export function wordsOfSentence({ tokens, negations }: Evidence): Words {
  const forms: string[] = [];
  const negated: number[] = [];
  let negation = 0;
  let negatedUntil = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const from = forms.length;
    if (token.kind === "word" || token.kind === "mark") forms.push(token.form);
    else if (token.kind === "number") forms.push(shapeOfNumber(token.form));
    else for (const part of wordsOf(token)) forms.push(part);
    if (index <= negatedUntil)
      for (let word = from; word < forms.length; word++) if (!isShape(forms[word] as string)) negated.push(word);
    if (negations[negation] === index) {
      negatedUntil = index + REACH;
      negation++;
    }
  }
  return { forms, negated };
}

/**
 * All features of a sentence but those that its words have by themselves, put behind `found`: pairs of stems, negated
 * stems, concepts and pairs of concepts, fired rules, the sentence's shape.
 */
export function addContextFeatures(evidence: Evidence, words: Words, found: number[], names?: Names): void {
  addNeighbours(words, found, names);
  addConcepts(evidence, found, names);
  addMeanings(evidence, found, names);
  for (const { rule } of evidence.fired) {
    const byId = hash(rule.id, SEEDS.rule);
    const byAct = hash(rule.act, SEEDS.rule);
    found.push(byId, byAct);
    if (names?.has(byId)) names.set(byId, `rule ${rule.id}`);
    if (names?.has(byAct)) names.set(byAct, `rule for ${rule.act}`);
  }
  addShapes(evidence, words.forms.length, found, names);
}

/** Pairs of stems, negated stems, and how the sentence begins. */
function addNeighbours({ forms, negated }: Words, found: number[], names: Names | undefined): void {
  const stemAt = (index: number) => {
    const word = forms[index] as string;
    return isShape(word) ? word : word.slice(0, STEM);
  };
  let before = 0;
  let beforeLast = 0;
  let opening = SEEDS.first;
  let nextNegated = 0;
  for (let index = 0; index < forms.length; index++) {
    const stem = stemHash(forms[index] as string);
    if (negated[nextNegated] === index) {
      nextNegated++;
      const not = mix(SEEDS.negated, stem);
      found.push(not);
      if (names?.has(not)) names.set(not, `not ${stemAt(index)}…`);
    }
    if (index > 0) {
      const pair = mix(mix(SEEDS.pair, before), stem);
      found.push(pair);
      if (names?.has(pair)) names.set(pair, `${stemAt(index - 1)}… ${stemAt(index)}…`);
    }
    if (index > 1) {
      const skip = mix(mix(SEEDS.skip, beforeLast), stem);
      found.push(skip);
      if (names?.has(skip)) names.set(skip, `… ${stemAt(index)}…`);
    }
    if (index < 2) opening = mix(opening, stem);
    beforeLast = before;
    before = stem;
  }
  if (forms.length === 0) return;
  found.push(opening);
  if (names?.has(opening)) names.set(opening, "how it begins");
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

/**
 * What the words mean: each meaning once, negated ones too, and what follows what. They are the same in every language, so
 * that a language with few examples learns from the others.
 */
function addMeanings({ meanings, meaningNames, negations }: Evidence, found: number[], names: Names | undefined): void {
  const present: number[] = [];
  const length = Math.min(meanings.length, MOST_MEANINGS);
  for (let index = 0; index < length; index++) {
    const { concept, from, to } = meanings[index] as Hit;
    if (!present.includes(concept)) {
      present.push(concept);
      const single = mix(SEEDS.meaning, concept + 1);
      found.push(single);
      if (names?.has(single)) names.set(single, `(${meaningNames[concept]})`);
    }
    if (negations.some((at) => at < from && from - at <= REACH)) {
      const not = mix(SEEDS.notMeaning, concept + 1);
      found.push(not);
      if (names?.has(not)) names.set(not, `(not ${meaningNames[concept]})`);
    }
    // The next one that begins behind this one: two readings of one word are not each other's company.
    let next = index + 1;
    while (next < length && (meanings[next] as Hit).from <= to) next++;
    if (next >= length) continue;
    const after = (meanings[next] as Hit).concept;
    const followed = mix(mix(SEEDS.meanings, concept + 1), after + 1);
    found.push(followed);
    if (names?.has(followed)) names.set(followed, `(${meaningNames[concept]} ${meaningNames[after]})`);
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
