/**
 * The linear model's weights, unpacked: a row of small integers for each known feature, one for each label.
 * score(label) = bias + scale · Σ rows / √(number of features), and of the scores the softmax. Made by scripts/train.ts, the same bytes every time.
 */
export interface Model {
  readonly labels: readonly string[];
  /** What features add up to for each label, in the order of `labels`; added to `sums` where that is given. */
  sum(features: readonly number[], sums?: Int32Array): Int32Array;
  /** Probabilities from 0 to 1 that add up to 1, from the sums over `count` features. */
  probabilities(sums: Int32Array, count: number): Float64Array;
  /** Whether a feature was seen in training often enough to be kept. */
  knows(feature: number): boolean;
  /** How much one feature adds to one label's score, before the logistic function. 0 for an unknown feature. */
  weight(feature: number, label: number, features: number): number;
}

/** The filter has two to this power bits. */
const FILTER_POWER = 19;
const FILTER_BITS = 2 ** FILTER_POWER;

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
  if (width > 16 || bytes.byteLength !== rowsAt + head.rows * 8) throw new Error(BROKEN);

  // Open addressing; a feature and its row stand side by side, so that a look-up touches one place in memory.
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, head.rows * 1.5))) - 1;
  const table = new Int32Array((mask + 1) * 2).fill(-1);
  // One bit for each known feature: most features of a new message are unknown and are turned away here, in near memory.
  const known = new Uint32Array(FILTER_BITS / 32);
  const rows = new Uint32Array(head.rows * 2);
  let key = 0;
  for (let row = 0; row < head.rows; row++) {
    for (let byte = 0; byte < 4; byte++) key += (bytes[keysAt + byte * head.rows + row] as number) * 2 ** (byte * 8);
    key >>>= 0;
    const bit = key >>> (32 - FILTER_POWER);
    known[bit >>> 5] = (known[bit >>> 5] as number) | (1 << (bit & 31));
    let slot = (key & mask) * 2;
    while (table[slot + 1] !== -1) slot = (slot + 2) & (mask * 2 + 1);
    table[slot] = key | 0;
    table[slot + 1] = row;
    rows[row * 2] = view.getUint32(rowsAt + row * 8, true);
    rows[row * 2 + 1] = view.getUint32(rowsAt + row * 8 + 4, true);
  }

  const find = (feature: number): number => {
    const bit = feature >>> (32 - FILTER_POWER);
    if (((known[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return -1;
    const wanted = feature | 0;
    let slot = (feature & mask) * 2;
    while (table[slot + 1] !== -1) {
      if (table[slot] === wanted) return table[slot + 1] as number;
      slot = (slot + 2) & (mask * 2 + 1);
    }
    return -1;
  };

  return {
    labels: head.labels,
    sum(features, sums) {
      const total = sums ?? new Int32Array(16);
      // Four weights at a time in the bytes of a number; after sixteen rows a byte is nearly full and is emptied.
      let [a, b, c, d, count] = [0, 0, 0, 0, 0];
      for (let at = 0; at < features.length; at++) {
        const row = find(features[at] as number);
        if (row === -1) continue;
        const low = rows[row * 2] as number;
        const high = rows[row * 2 + 1] as number;
        a += low & 0x0f0f0f0f;
        b += (low >>> 4) & 0x0f0f0f0f;
        c += high & 0x0f0f0f0f;
        d += (high >>> 4) & 0x0f0f0f0f;
        if (++count === 16) {
          empty(total, a, b, c, d, count);
          a = b = c = d = count = 0;
        }
      }
      if (count > 0) empty(total, a, b, c, d, count);
      return total;
    },
    probabilities(sums, count) {
      const length = Math.sqrt(Math.max(1, count));
      const scores = new Float64Array(width);
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
      const row = find(feature);
      if (row === -1) return 0;
      const word = rows[row * 2 + (label >>> 3)] as number;
      const weight = ((word >>> ((label & 7) * 4)) & 15) - 8;
      return ((head.scale[label] as number) * weight) / Math.sqrt(Math.max(1, count));
    },
  };
}

/** Adds the bytes of four numbers to the sums of their labels; even labels stand in the lower halves of the bytes. */
function empty(total: Int32Array, a: number, b: number, c: number, d: number, count: number): void {
  for (let byte = 0; byte < 4; byte++) {
    const shift = byte * 8;
    const label = byte * 2;
    total[label] = (total[label] as number) + ((a >>> shift) & 255) - 8 * count;
    total[label + 1] = (total[label + 1] as number) + ((b >>> shift) & 255) - 8 * count;
    total[label + 8] = (total[label + 8] as number) + ((c >>> shift) & 255) - 8 * count;
    total[label + 9] = (total[label + 9] as number) + ((d >>> shift) & 255) - 8 * count;
  }
}
