import { bestOf } from "./best-of.js";
import { addFeature, type FeatureList, featureList, featuresOf } from "./feature-list.js";
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
const ALONE = hash("alone", SEED);
const before = remembered(hash("before ", SEED));
const after = remembered(hash("after ", SEED));
const elsewhere = remembered(hash("elsewhere ", SEED));
/** A neighbour speaks in this many voices, so that it is heard among a sentence's many letters. */
export const VOICES = 4;
/** From this probability on a sentence counts as doing what was first read in it. */
const CLEAR = 0.5;

/** What the sentences of a message do at first reading, ready to be asked about each of them. */
export interface Company {
  /** The features that the others give the sentence at `index`; each counts as `VOICES` of them. */
  of(index: number): number[];
  /** Puts them behind `found`. */
  addTo(index: number, found: FeatureList): void;
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
  const addTo: Company["addTo"] = (index, found) => {
    if (labels.length === 1) return addFeature(found, ALONE);
    addFeature(found, before(labels[index - 1] ?? "nothing"));
    addFeature(found, after(labels[index + 1] ?? "nothing"));
    const neighbours = found.count;
    for (const [label, count] of counts)
      if (count > (labels[index] === label ? 1 : 0)) addFeature(found, elsewhere(label));
    if (found.count === neighbours) addFeature(found, elsewhere("nothing"));
  };
  return {
    addTo,
    of(index) {
      const found = featureList();
      addTo(index, found);
      return featuresOf(found);
    },
  };
}

function clear({ label, score }: FirstReading): string {
  return score >= CLEAR ? label : "unclear";
}

/** The hash of a label behind a seed; there are few labels, so each is made once. */
function remembered(seed: number): (label: string) => number {
  const known = new Map<string, number>();
  return (label) => {
    const hashed = known.get(label) ?? hash(label, seed);
    known.set(label, hashed);
    return hashed;
  };
}
