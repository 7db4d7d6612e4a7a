import { hash } from "./hash.js";

/** What a first reading found in one sentence: the likeliest label and its probability from 0 to 1. */
export interface FirstReading {
  readonly label: string;
  readonly score: number;
}

const SEED = hash("m:");
const BEFORE = hash("before ", SEED);
const AFTER = hash("after ", SEED);
const ELSEWHERE = hash("elsewhere ", SEED);
/** A neighbour speaks in this many voices, so that it is heard among a sentence's many letters. */
const VOICES = 4;
/** From this probability on a sentence counts as doing what was first read in it. */
const CLEAR = 0.5;

/**
 * What the rest of the message says about a sentence, as features: what its neighbours do and what is done anywhere else.
 * "Shall we send it again?" is read otherwise after "the parcel came back". A sentence by itself has one feature.
 */
export function companyOf(readings: readonly FirstReading[], index: number): number[] {
  if (readings.length === 1) return repeated(hash("alone", SEED));
  const found = [
    hash(clear(readings[index - 1]) ?? "nothing", BEFORE),
    hash(clear(readings[index + 1]) ?? "nothing", AFTER),
  ];
  const elsewhere = new Set<string>();
  readings.forEach((reading, at) => {
    const label = clear(reading);
    if (at !== index && label !== undefined && label !== "other") elsewhere.add(label);
  });
  for (const label of elsewhere) found.push(hash(label, ELSEWHERE));
  if (elsewhere.size === 0) found.push(hash("nothing", ELSEWHERE));
  return found.flatMap(repeated);
}

function clear(reading: FirstReading | undefined): string | undefined {
  return reading === undefined ? undefined : reading.score >= CLEAR ? reading.label : "unclear";
}

function repeated(feature: number): number[] {
  return new Array<number>(VOICES).fill(feature);
}
