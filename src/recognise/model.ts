/**
 * The linear model's weights, unpacked: a row of small integers for each known feature, a column for each label.
 * score(label) = bias + scale · Σ rows / √(number of features), and of the scores the softmax. Made by scripts/train.ts, the same bytes every time.
 */
export interface Model {
  readonly labels: readonly string[];
  /** What features add up to for each label, in the order of `labels`; added to `sums` where that is given. */
  sum(features: readonly number[], sums?: Int32Array): Int32Array;
  /** Probabilities from 0 to 1 that add up to 1, from the sums over `count` features. */
  probabilities(sums: Int32Array, count: number): Float64Array;
  /** How much one feature adds to one label's score, before the logistic function. 0 for an unknown feature. */
  weight(feature: number, label: number, features: number): number;
}

interface Head {
  readonly labels: readonly string[];
  readonly scale: readonly number[];
  readonly bias: readonly number[];
  readonly rows: number;
}

/**
 * Reads a model: 4 bytes little-endian length, a JSON head of that length padded to four bytes, the sorted feature
 * hashes (Uint32), the rows (Int8). Throws an Error that says what was expected when the bytes are no such file.
 */
export function readModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headLength = bytes.byteLength >= 4 ? view.getUint32(0, true) : 0;
  if (headLength === 0 || headLength > bytes.byteLength)
    throw new Error("model: the file is cut or is not a model; expected the output of npm run train");
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength))) as Head;
  const width = head.labels.length;
  const keysAt = 4 + headLength;
  const rowsAt = keysAt + head.rows * 4;
  if (bytes.byteLength !== rowsAt + head.rows * width)
    throw new Error("model: the file is cut; expected the output of npm run train");

  const size = 2 ** Math.ceil(Math.log2(Math.max(2, head.rows * 2)));
  const slots = new Uint32Array(size);
  const index = new Int32Array(size).fill(-1);
  for (let row = 0; row < head.rows; row++) {
    const key = view.getUint32(keysAt + row * 4, true);
    let slot = key & (size - 1);
    while (index[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = key;
    index[slot] = row;
  }
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + rowsAt, head.rows * width);

  const find = (feature: number): number => {
    let slot = feature & (size - 1);
    while (index[slot] !== -1) {
      if (slots[slot] === feature) return index[slot] as number;
      slot = (slot + 1) & (size - 1);
    }
    return -1;
  };

  return {
    labels: head.labels,
    sum(features, sums = new Int32Array(width)) {
      for (let at = 0; at < features.length; at++) {
        const row = find(features[at] as number);
        if (row === -1) continue;
        const from = row * width;
        for (let label = 0; label < width; label++)
          sums[label] = (sums[label] as number) + (rows[from + label] as number);
      }
      return sums;
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
    weight(feature, label, count) {
      const row = find(feature);
      return row === -1
        ? 0
        : ((head.scale[label] as number) * (rows[row * width + label] as number)) / Math.sqrt(Math.max(1, count));
    },
  };
}
