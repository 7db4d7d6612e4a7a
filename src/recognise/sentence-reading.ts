import type { Span } from "../message/span.js";
import type { Zone } from "../message/zones.js";
import { carriersAmong } from "./carriers.js";
import { type FirstReading, firstReading } from "./company.js";
import { evidenceFrom, type Reader, tokensOf } from "./evidence.js";
import { empty, featureList } from "./feature-list.js";
import { addContextFeatures, type Evidence, type Words, wordsOfPart, wordsOfSentence } from "./features.js";
import { createKnownWords } from "./known-words.js";
import type { Hit, Lexicon } from "./lexicon.js";
import { type Model, WIDTH } from "./model.js";
import { partEvidence, tokensWithin } from "./part-evidence.js";
import { partsOf } from "./parts.js";
import type { CarrierNamed } from "./recognition.js";
import { addWordFeatures } from "./word-features.js";

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
  const words = createKnownWords(acts, addWordFeatures, [reader.lexicon, reader.meanings, carriers]);
  const scores = new Float64Array(acts.labels.length);
  const context = featureList();
  const partSums = new Int32Array(WIDTH);

  /** The sums of words with what their company adds to them, in place. */
  const withContext = (evidence: Evidence, own: Words, sums: Int32Array, count: number): Sums => {
    empty(context);
    addContextFeatures(evidence, own, context);
    acts.add(sums, context);
    return { sums, count: count + context.count };
  };
  const firstOf = ({ sums, count }: Sums): FirstReading =>
    firstReading(acts.labels, acts.probabilities(sums, count, scores));

  const lookUp = (folded: string, zone: Zone) => {
    const tokens = tokensOf(folded);
    const read = words.read(tokens);
    const [hits, meanings, named] = read.hits as [Hit[], Hit[], Hit[]];
    const evidence = evidenceFrom(reader, tokens, { hits, meanings }, folded, zone);
    return { tokens, read, evidence, named, own: wordsOfSentence(evidence) };
  };
  /** A part by itself, where a token that stands across its border ("12, 50") falls into others. */
  const apart = (folded: string, zone: Zone): Sums => {
    const { tokens, read, evidence, own } = lookUp(folded, zone);
    partSums.fill(0);
    return withContext(evidence, own, partSums, words.addSums(own, read, 0, tokens.length, partSums));
  };

  return (folded, zone) => {
    const { tokens, read, evidence, named, own } = lookUp(folded, zone);
    const conditional = evidence.hits.some(({ concept }) => concept === reader.lexicon.condition);
    const sums = new Int32Array(WIDTH);
    let count = 0;
    let summed = 0;
    const sumUp = (to: number) => {
      count += words.addSums(own, read, summed, to, sums);
      summed = to;
    };
    const parts: PartReading[] = [];
    for (const part of zone === "attachment" || conditional ? [] : partsOf(folded)) {
      const range = tokensWithin(tokens, part);
      let found: Sums;
      if (range === undefined) found = apart(folded.slice(part.start, part.end), zone);
      else {
        // What the part's words add up to belongs to the whole, too.
        sumUp(range.from);
        partSums.fill(0);
        const partCount = words.addSums(own, read, range.from, range.to, partSums);
        addTo(sums, partSums);
        count += partCount;
        summed = range.to;
        const ofPart = partEvidence(reader, evidence, part, range);
        found = withContext(ofPart, wordsOfPart(own, range, ofPart.negations), partSums, partCount);
      }
      const { label, score } = firstOf(found);
      if (label !== "other" && score >= PLAIN_PART) {
        const { sums, count } = found;
        parts.push({ sums: sums.slice(), count, start: part.start, end: part.end });
      }
    }
    sumUp(tokens.length);
    const whole = withContext(evidence, own, sums, count);
    return { ...whole, evidence, carriers: carriersAmong(carriers, tokens, named), first: firstOf(whole), parts };
  };
}

function addTo(total: Int32Array, sums: Int32Array): void {
  for (let label = 0; label < WIDTH; label++) total[label] = (total[label] as number) + (sums[label] as number);
}
