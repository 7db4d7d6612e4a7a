import type { FeatureList } from "./feature-list.js";

/**
 * The linear model's weights, unpacked: a row of small integers for each known feature, one for each label.
 * score(label) = bias + scale · Σ rows / √(number of features), and of the scores the softmax. Made by scripts/train.ts, the same bytes every time.
 */
export interface Model {
  readonly labels: readonly string[];
  /** What features add up to for each label, in the order of `labels`; on top of `sums`, left as they are, where given. */
  sum(features: readonly number[], sums?: Int32Array): Int32Array;
  /** The same, added to `total` in place, each feature so many `times`. */
  add(total: Int32Array, features: FeatureList, times?: number): void;
  /** Probabilities from 0 to 1 that add up to 1, from the sums over `count` features; written into `scores` where given. */
  probabilities(sums: Int32Array, count: number, scores?: Float64Array): Float64Array;
  /** Whether a feature was seen in training often enough to be kept. */
  knows(feature: number): boolean;
  /** How much one feature adds to one label's score, before the logistic function. 0 for an unknown feature. */
  weight(feature: number, label: number, features: number): number;
}

/** So many labels have a place in a row and in sums, whether or not the model has as many. */
export const WIDTH = 16;

/** So many features are looked up side by side: the ways to far memory then overlap. */
const BATCH = 256;

/** A place of the table: the feature, the lower and the higher half of its row. No row is nought: weights begin at one. */
const LOW = 1;
const HIGH = 2;
const SLOT = 3;

const BROKEN = "model: the file is cut or is not a model; expected the output of npm run train";

interface Head {
  readonly labels: readonly string[];
  readonly scale: readonly number[];
  readonly bias: readonly number[];
  readonly rows: number;
}

/**
 * Reads a model: 4 bytes little-endian length, a JSON head of that length padded to four bytes, the feature hashes, the
 * most frequent first, each as the step from the one before it (the lowest bytes of all, then the next, four times), and
 * in the same order a row of eight bytes for each: sixteen weights of four bits, each eight more than it is. In a file it
 * is packed with Brotli. Throws an Error that says what was expected when the bytes are no such thing.
 */
export function readModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headLength = bytes.byteLength >= 4 ? view.getUint32(0, true) : 0;
  if (headLength === 0 || headLength > bytes.byteLength) throw new Error(BROKEN);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength))) as Head;
  const width = head.labels.length;
  const keysAt = 4 + headLength;
  const rowsAt = keysAt + head.rows * 4;
  if (width > WIDTH || bytes.byteLength !== rowsAt + head.rows * 8) throw new Error(BROKEN);

  // Open addressing; a feature stands beside its row, so that a look-up touches one place in memory: what costs is the
  // way there. Three places for two features keep the whole small and the search short.
  const places = Math.ceil(head.rows * 1.5) + 1;
  const table = new Int32Array(places * SLOT);
  // Two bits of one number for each known feature: of what is unknown, nineteen of twenty are turned away in near memory.
  // For 120,000 features it has two to the sixteenth numbers of 32 bits: 256 kB.
  const power = Math.max(10, Math.ceil(Math.log2(head.rows / 2)));
  const known = new Int32Array(2 ** power);
  const slotOf = (feature: number): number => Math.floor(((feature >>> 0) / 2 ** 32) * places) * SLOT;
  let key = 0;
  for (let row = 0; row < head.rows; row++) {
    for (let byte = 0; byte < 4; byte++) key += (bytes[keysAt + byte * head.rows + row] as number) << (byte * 8);
    key |= 0;
    const at = key >>> (32 - power);
    known[at] = (known[at] as number) | bitsOf(key);
    let slot = slotOf(key);
    while (table[slot + LOW] !== 0) slot = slot + SLOT === table.length ? 0 : slot + SLOT;
    table[slot] = key;
    table[slot + LOW] = view.getInt32(rowsAt + row * 8, true);
    table[slot + HIGH] = view.getInt32(rowsAt + row * 8 + 4, true);
  }

  const mayKnow = (feature: number): boolean => {
    const bits = bitsOf(feature);
    return ((known[feature >>> (32 - power)] as number) & bits) === bits;
  };
  /** Where a feature stands in the table; -1 when it is unknown. */
  const find = (feature: number): number => {
    if (!mayKnow(feature)) return -1;
    const wanted = feature | 0;
    let slot = slotOf(feature);
    while (table[slot + LOW] !== 0) {
      if (table[slot] === wanted) return slot;
      slot = slot + SLOT === table.length ? 0 : slot + SLOT;
    }
    return -1;
  };

  const keys = new Int32Array(BATCH);
  const slots = new Int32Array(BATCH);
  /** Puts the features that may be known, and where to look for them, into `keys` and `slots`; gives back their number. */
  const gather = (features: Int32Array, from: number, to: number): number => {
    let count = 0;
    for (let at = from; at < to; at++) {
      const feature = features[at] as number;
      const word = known[feature >>> (32 - power)] as number;
      keys[count] = feature;
      slots[count] = slotOf(feature);
      // No branch: nobody could foretell which way it goes.
      count += (word >>> (feature >>> 12)) & (word >>> (feature >>> 7)) & 1;
    }
    return count;
  };
  const add: Model["add"] = (total, { values, count: all }, times = 1) => {
    // Four weights at a time in the bytes of a number; after sixteen rows a byte is nearly full and is emptied.
    let [a, b, c, d, count] = [0, 0, 0, 0, 0];
    for (let from = 0; from < all; from += BATCH) {
      const likely = gather(values, from, Math.min(all, from + BATCH));
      for (let at = 0; at < likely; at++) {
        const wanted = keys[at] as number;
        let slot = slots[at] as number;
        while (table[slot] !== wanted && table[slot + LOW] !== 0) slot = slot + SLOT === table.length ? 0 : slot + SLOT;
        const low = table[slot + LOW] as number;
        if (low === 0) continue;
        const high = table[slot + HIGH] as number;
        a += low & 0x0f0f0f0f;
        b += (low >>> 4) & 0x0f0f0f0f;
        c += high & 0x0f0f0f0f;
        d += (high >>> 4) & 0x0f0f0f0f;
        if (++count === 16) {
          empty(total, a, b, c, d, count, times);
          a = b = c = d = count = 0;
        }
      }
    }
    if (count > 0) empty(total, a, b, c, d, count, times);
  };

  return {
    labels: head.labels,
    add,
    sum(features, sums) {
      const total = sums === undefined ? new Int32Array(WIDTH) : sums.slice();
      add(total, { values: Int32Array.from(features), count: features.length });
      return total;
    },
    probabilities(sums, count, scores = new Float64Array(width)) {
      const length = Math.sqrt(Math.max(1, count));
      let total = 0;
      for (let label = 0; label < width; label++) {
        const z = (head.bias[label] as number) + ((head.scale[label] as number) * (sums[label] as number)) / length;
        scores[label] = Math.exp(Math.min(50, z));
        total += scores[label] as number;
      }
      for (let label = 0; label < width; label++) scores[label] = (scores[label] as number) / total;
      return scores;
    },
    knows: (feature) => find(feature) !== -1,
    weight(feature, label, count) {
      const slot = find(feature);
      if (slot === -1) return 0;
      const word = table[slot + (label < 8 ? LOW : HIGH)] as number;
      const weight = ((word >>> ((label & 7) * 4)) & 15) - 8;
      return ((head.scale[label] as number) * weight) / Math.sqrt(Math.max(1, count));
    },
  };
}

/** A feature's two bits in its number of the filter. */
function bitsOf(feature: number): number {
  return (1 << (feature >>> 12)) | (1 << (feature >>> 7));
}

/** Adds the bytes of four numbers to the sums of their labels; even labels stand in the lower halves of the bytes. */
function empty(total: Int32Array, a: number, b: number, c: number, d: number, count: number, times: number): void {
  const eights = 8 * count;
  for (let byte = 0; byte < 4; byte++) {
    const shift = byte * 8;
    const label = byte * 2;
    total[label] = (total[label] as number) + (((a >>> shift) & 255) - eights) * times;
    total[label + 1] = (total[label + 1] as number) + (((b >>> shift) & 255) - eights) * times;
    total[label + 8] = (total[label + 8] as number) + (((c >>> shift) & 255) - eights) * times;
    total[label + 9] = (total[label + 9] as number) + (((d >>> shift) & 255) - eights) * times;
  }
}
