import type { Zone } from "../message/zones.js";
import { addFeature, type FeatureList, featureList, featuresOf } from "./feature-list.js";
import { hash, mix } from "./hash.js";
import type { Hit } from "./lexicon.js";
import { type Fired, REACH } from "./rules.js";
import { addShapes, shapeOfNumber } from "./shapes.js";
import type { Token } from "./tokens.js";
import { addWordFeatures, isShape, stemHash } from "./word-features.js";

/** What is looked at to make the features of one sentence. */
export interface Evidence {
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  /** What the words mean in any language, in the words' order. */
  readonly meanings: readonly Hit[];
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
 * The features of a sentence as 32-bit hashes: those of its words, and those of the words' company. Their number is
 * bounded by a constant times the length.
 */
export function features(evidence: Evidence): number[] {
  const found = featureList();
  const words = wordsOfSentence(evidence);
  for (const word of words.forms) addWordFeatures(word, found);
  addContextFeatures(evidence, words, found);
  return featuresOf(found);
}

/** A sentence's words in order: placeholders, files' names and addresses taken apart, a number as its shape. */
export interface Words {
  readonly forms: readonly string[];
  /** Which of them, by index, stand within a negation's reach. */
  readonly negated: readonly number[];
  /** The first word of each token, by index, and behind them the number of words. */
  readonly ofTokens: readonly number[];
}

/** The words that a sentence's features are made of. */
export function wordsOfSentence({ tokens, negations }: Pick<Evidence, "tokens" | "negations">): Words {
  const forms: string[] = [];
  const ofTokens: number[] = [0];
  for (const token of tokens) {
    if (token.kind === "word" || token.kind === "mark") forms.push(token.form);
    else if (token.kind === "number") forms.push(shapeOfNumber(token.form));
    else for (const part of wordsOf(token)) forms.push(part);
    ofTokens.push(forms.length);
  }
  return { forms, negated: negatedOf(forms, ofTokens, negations), ofTokens };
}

/** The words of a part of a sentence, from those of the whole: its tokens from one to before another. */
export function wordsOfPart(
  { forms, ofTokens }: Words,
  { from, to }: { readonly from: number; readonly to: number },
  negations: readonly number[],
): Words {
  const first = ofTokens[from] as number;
  const own = forms.slice(first, ofTokens[to]);
  const ofOwn: number[] = [];
  for (let token = from; token <= to; token++) ofOwn.push((ofTokens[token] as number) - first);
  return { forms: own, negated: negatedOf(own, ofOwn, negations), ofTokens: ofOwn };
}

function negatedOf(forms: readonly string[], ofTokens: readonly number[], negations: readonly number[]): number[] {
  const negated: number[] = [];
  if (negations.length === 0) return negated;
  let negation = 0;
  let negatedUntil = -1;
  for (let token = negations[0] as number; token < ofTokens.length - 1; token++) {
    if (token <= negatedUntil)
      for (let word = ofTokens[token] as number; word < (ofTokens[token + 1] as number); word++)
        if (!isShape(forms[word] as string)) negated.push(word);
    if (negations[negation] === token) {
      negatedUntil = token + REACH;
      negation++;
    }
  }
  return negated;
}

/**
 * All features of a sentence but those that its words have by themselves, put behind `found`: pairs of stems, negated
 * stems, concepts and pairs of concepts, fired rules, the sentence's shape.
 */
export function addContextFeatures(evidence: Evidence, words: Words, found: FeatureList): void {
  addNeighbours(words, found);
  addConcepts(evidence, found);
  addMeanings(evidence, found);
  for (const { rule } of evidence.fired) {
    const byId = hash(rule.id, SEEDS.rule);
    const byAct = hash(rule.act, SEEDS.rule);
    addFeature(found, byId);
    addFeature(found, byAct);
  }
  addShapes(evidence, words.forms.length, found);
}

/** Pairs of stems, negated stems, and how the sentence begins. */
function addNeighbours({ forms, negated }: Words, found: FeatureList): void {
  let before = 0;
  let beforeLast = 0;
  let opening = SEEDS.first;
  let nextNegated = 0;
  for (let index = 0; index < forms.length; index++) {
    const stem = stemHash(forms[index] as string);
    if (negated[nextNegated] === index) {
      nextNegated++;
      const not = mix(SEEDS.negated, stem);
      addFeature(found, not);
    }
    if (index > 0) {
      const pair = mix(mix(SEEDS.pair, before), stem);
      addFeature(found, pair);
    }
    if (index > 1) {
      const skip = mix(mix(SEEDS.skip, beforeLast), stem);
      addFeature(found, skip);
    }
    if (index < 2) opening = mix(opening, stem);
    beforeLast = before;
    before = stem;
  }
  if (forms.length === 0) return;
  addFeature(found, opening);
}

function addConcepts({ hits }: Evidence, found: FeatureList): void {
  const present: number[] = [];
  const length = Math.min(hits.length, MOST_HITS);
  for (let index = 0; index < length; index++) {
    const { concept } = hits[index] as Hit;
    if (present.length < MOST_CONCEPTS && !present.includes(concept)) present.push(concept);
    const next = hits[index + 1];
    if (next === undefined) continue;
    const followed = mix(mix(SEEDS.concepts, concept + 1), next.concept + 1);
    addFeature(found, followed);
  }
  if (present.length > 1) present.sort((a, b) => a - b);
  for (let a = 0; a < present.length; a++) {
    const one = present[a] as number;
    const single = mix(SEEDS.concept, one + 1);
    addFeature(found, single);
    for (let b = a + 1; b < present.length; b++) {
      const other = present[b] as number;
      const both = mix(mix(SEEDS.both, one + 1), other + 1);
      addFeature(found, both);
    }
  }
}

/**
 * What the words mean: each meaning once, negated ones too, and what follows what. They are the same in every language, so
 * that a language with few examples learns from the others.
 */
function addMeanings({ meanings, negations }: Evidence, found: FeatureList): void {
  const length = Math.min(meanings.length, MOST_MEANINGS);
  for (let index = 0; index < length; index++) {
    const { concept, from, to } = meanings[index] as Hit;
    let earlier = 0;
    while ((meanings[earlier] as Hit).concept !== concept) earlier++;
    if (earlier === index) {
      const single = mix(SEEDS.meaning, concept + 1);
      addFeature(found, single);
    }
    if (negations.length > 0 && negations.some((at) => at < from && from - at <= REACH)) {
      const not = mix(SEEDS.notMeaning, concept + 1);
      addFeature(found, not);
    }
    // The next one that begins behind this one: two readings of one word are not each other's company.
    let next = index + 1;
    while (next < length && (meanings[next] as Hit).from <= to) next++;
    if (next >= length) continue;
    const after = (meanings[next] as Hit).concept;
    const followed = mix(mix(SEEDS.meanings, concept + 1), after + 1);
    addFeature(found, followed);
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
