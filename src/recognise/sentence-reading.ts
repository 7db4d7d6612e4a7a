import type { Span } from "../message/span.js";
import type { Zone } from "../message/zones.js";
import { carriersIn } from "./carriers.js";
import { type FirstReading, firstReading } from "./company.js";
import { evidenceOf, type Reader } from "./evidence.js";
import { addContextFeatures, type Evidence, wordsOfSentence } from "./features.js";
import type { Lexicon } from "./lexicon.js";
import { type Model, WIDTH } from "./model.js";
import { partsOf } from "./parts.js";
import type { CarrierNamed } from "./recognition.js";
import { addWordFeatures } from "./word-features.js";
import { createWordSums } from "./word-sums.js";

/** What is read in a sentence by itself, wherever it stands; offsets count from its beginning. */
export interface SentenceReading extends Sums {
  readonly evidence: Evidence;
  readonly carriers: readonly CarrierNamed[];
  readonly first: FirstReading;
  /** The sums of its parts where it has several that plainly do something; none otherwise. */
  readonly parts: readonly PartReading[];
}

/** What is read in one part of a sentence. */
export interface PartReading extends Sums, Span {}

interface Sums {
  /** What its features add up to for each label, and how many they are. */
  readonly sums: Int32Array;
  readonly count: number;
}

/** From this probability on a part by itself may do what its sentence seems not to do. */
const PLAIN_PART = 0.6;

/** Reads a sentence: its folded text, and the part of the mail that it stands in. */
export type ReadSentence = (folded: string, zone: Zone) => SentenceReading;

/** A reader of single sentences. Linear in the sentence's length. */
export function createReadSentence(reader: Reader, carriers: Lexicon, acts: Model): ReadSentence {
  const addWord = createWordSums(acts, addWordFeatures);
  const sumsOf = (evidence: Evidence): Sums => {
    const words = wordsOfSentence(evidence);
    const sums = new Int32Array(WIDTH);
    let count = 0;
    for (const word of words.forms) count += addWord(word, sums);
    const context: number[] = [];
    addContextFeatures(evidence, words, context);
    acts.add(sums, context);
    return { sums, count: count + context.length };
  };
  const readPart = (folded: string, zone: Zone, { start, end }: Span): PartReading[] => {
    const read = sumsOf(evidenceOf(reader, folded.slice(start, end), zone));
    const { label, score } = firstReading(acts.labels, acts.probabilities(read.sums, read.count));
    return label !== "other" && score >= PLAIN_PART ? [{ ...read, start, end }] : [];
  };
  return (folded, zone) => {
    const evidence = evidenceOf(reader, folded, zone);
    const read = sumsOf(evidence);
    const conditional = evidence.hits.some(({ concept }) => concept === reader.lexicon.condition);
    const parts = zone === "attachment" || conditional ? [] : partsOf(folded);
    return {
      ...read,
      evidence,
      carriers: carriersIn(carriers, evidence.tokens),
      first: firstReading(acts.labels, acts.probabilities(read.sums, read.count)),
      parts: parts.flatMap((part) => readPart(folded, zone, part)),
    };
  };
}
