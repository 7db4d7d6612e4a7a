import type { Zone } from "../message/zones.js";
import { extend, hash } from "./hash.js";
import type { Hit } from "./lexicon.js";
import type { Fired } from "./rules.js";
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

/**
 * The features of a sentence as 32-bit hashes: words, stems, pairs of stems, three to five letters in a row, concepts and
 * pairs of concepts, fired rules, the sentence's shape. When `names` is given, each hash's meaning is put there, for
 * explanations. The number of features is bounded by a constant times the length.
 */
export function features(evidence: Evidence, names?: Map<number, string>): number[] {
  const found: number[] = [];
  const add = (value: number, name: () => string) => {
    found.push(value);
    if (names !== undefined && !names.has(value)) names.set(value, name());
  };

  const words = evidence.tokens.flatMap((token, index) => wordsOf(token).map((word) => ({ word, index, token })));
  const stems: number[] = [];
  for (const { word, index, token } of words) {
    if (token.kind === "number") {
      const shape = shapeOfNumber(word);
      stems.push(hash(shape));
      add(hash(shape, SEEDS.word), () => shape);
      continue;
    }
    const stem = word.slice(0, STEM);
    const stemHash = hash(stem);
    stems.push(stemHash);
    add(hash(word, SEEDS.word), () => word);
    add(hash(stem, SEEDS.stem), () => `${stem}…`);
    if (evidence.negations.some((at) => at < index && index - at <= 3))
      add(hash(stem, SEEDS.negated), () => `not ${stem}…`);
    addGrams(word, found, names);
  }
  for (let index = 0; index < stems.length; index++) {
    const here = stems[index] as number;
    const next = stems[index + 1];
    if (next !== undefined)
      add(mix(mix(SEEDS.pair, here), next), () => `${nameAt(words, index)} ${nameAt(words, index + 1)}`);
    const afterNext = stems[index + 2];
    if (afterNext !== undefined)
      add(mix(mix(SEEDS.skip, here), afterNext), () => `${nameAt(words, index)} _ ${nameAt(words, index + 2)}`);
  }
  const opening = words.slice(0, 2).map(({ word }) => word.slice(0, STEM));
  if (opening.length > 0) add(hash(opening.join(" "), SEEDS.first), () => `^${opening.join(" ")}`);

  const sequence = evidence.hits.slice(0, 40);
  const present = [...new Set(sequence.map((hit) => hit.concept))].sort((a, b) => a - b).slice(0, 12);
  for (const concept of present)
    add(mix(SEEDS.concept, hash(evidence.names[concept] as string)), () => `<${evidence.names[concept]}>`);
  for (let a = 0; a < present.length; a++) {
    for (let b = a + 1; b < present.length; b++) {
      const pair = `${evidence.names[present[a] as number]}+${evidence.names[present[b] as number]}`;
      add(hash(pair, SEEDS.both), () => `<${pair}>`);
    }
  }
  for (let index = 0; index + 1 < sequence.length; index++) {
    const pair = `${evidence.names[(sequence[index] as Hit).concept]}>${evidence.names[(sequence[index + 1] as Hit).concept]}`;
    add(hash(pair, SEEDS.concepts), () => `<${pair}>`);
  }
  for (const { rule } of evidence.fired) {
    add(hash(rule.id, SEEDS.rule), () => `rule ${rule.id}`);
    add(hash(`act ${rule.act}`, SEEDS.rule), () => `rule for ${rule.act}`);
  }
  for (const shape of shapesOf(evidence, words.length)) add(hash(shape, SEEDS.shape), () => shape);
  return found;
}

function nameAt(words: readonly { word: string }[], index: number): string {
  return `${words[index]?.word.slice(0, STEM)}…`;
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

function addGrams(word: string, found: number[], names: Map<number, string> | undefined): void {
  const bounded = `^${word.slice(0, 20)}$`;
  for (let from = 0; from < bounded.length; from++) {
    let value = SEEDS.grams;
    const end = Math.min(from + 5, bounded.length);
    for (let at = from; at < end; at++) {
      value = extend(value, bounded.charCodeAt(at));
      if (at - from < 2) continue;
      found.push(value);
      if (names !== undefined && !names.has(value)) names.set(value, bounded.slice(from, at + 1));
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
