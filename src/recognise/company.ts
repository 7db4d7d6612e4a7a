import { bestOf } from "./best-of.js";
import { hash } from "./hash.js";

/** What a first reading found in one sentence: the likeliest label and its probability from 0 to 1. */
export interface FirstReading {
  readonly label: string;
  readonly score: number;
}

/** The first reading of a sentence from its probabilities, in the order of the model's labels. */
export function firstReading(labels: readonly string[], scores: Float64Array): FirstReading {
  const best = bestOf(scores);
  return { label: labels[best] as string, score: scores[best] as number };
}

const SEED = hash("m:");
const BEFORE = hash("before ", SEED);
const AFTER = hash("after ", SEED);
const ELSEWHERE = hash("elsewhere ", SEED);
/** A neighbour speaks in this many voices, so that it is heard among a sentence's many letters. */
export const VOICES = 4;
/** From this probability on a sentence counts as doing what was first read in it. */
const CLEAR = 0.5;

/** What the sentences of a message do at first reading, ready to be asked about each of them. */
export interface Company {
  /** The features that the others give the sentence at `index`; each counts as `VOICES` of them. */
  of(index: number): number[];
}

/**
 * What the rest of the message says about a sentence, as features: what its neighbours do and what is done anywhere else.
 * "Shall we send it again?" is read otherwise after "the parcel came back". A sentence by itself has one feature.
 * Costs a constant for each sentence, however many there are.
 */
export function companyOf(readings: readonly FirstReading[]): Company {
  const labels = readings.map(clear);
  const counts = new Map<string, number>();
  for (const label of labels)
    if (label !== "unclear" && label !== "other") counts.set(label, (counts.get(label) ?? 0) + 1);
  return {
    of(index) {
      if (labels.length === 1) return [hash("alone", SEED)];
      const found = [hash(labels[index - 1] ?? "nothing", BEFORE), hash(labels[index + 1] ?? "nothing", AFTER)];
      for (const [label, count] of counts)
        if (count > (labels[index] === label ? 1 : 0)) found.push(hash(label, ELSEWHERE));
      if (found.length === 2) found.push(hash("nothing", ELSEWHERE));
      return found;
    },
  };
}

function clear({ label, score }: FirstReading): string {
  return score >= CLEAR ? label : "unclear";
}
