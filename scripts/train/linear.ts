/** One thing to learn from: its features, and for every label 1 (is), 0 (is not) or -1 (not told, leaves no trace). */
export interface Example {
  readonly features: readonly number[];
  readonly targets: Int8Array;
  readonly weight: number;
}

/** Weights are whole numbers from minus this to this: four bits. */
const LARGEST = 7;

/** What is fixed before training; the same settings and examples give the same bytes. */
export interface Settings {
  readonly labels: readonly string[];
  readonly epochs: number;
  /** How often all of it is done, each time in another order. */
  readonly runs: number;
  readonly rate: number;
  readonly decay: number;
  /** Features that stand in fewer examples than this are left out. */
  readonly seenIn: number;
  /** At most so many features are learnt, those that stand in the most examples: each one kept costs time wherever it stands. */
  readonly rows: number;
}

/**
 * Trains linear heads by AdaGrad over a fixed shuffled order and packs them as `readModel` reads them.
 * Deterministic: no clock, no randomness but a seeded one.
 */
export function train(examples: readonly Example[], settings: Settings): Uint8Array {
  const width = settings.labels.length;
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const known = [...counts]
    .filter(([, count]) => count >= settings.seenIn)
    .sort(([a, inA], [b, inB]) => inB - inA || a - b)
    .slice(0, settings.rows)
    .map(([feature]) => feature)
    .sort((a, b) => a - b);
  const rowOf = new Map(known.map((feature, row) => [feature, row]));

  const packed = examples.map(({ features, targets, weight }) => ({
    rows: Int32Array.from(features.flatMap((feature) => rowOf.get(feature) ?? [])),
    length: Math.sqrt(Math.max(1, features.length)),
    targets,
    weight,
  }));
  const weights = new Float32Array(known.length * width);
  const squares = new Float32Array(known.length * width);
  const bias = new Float64Array(width);
  const biasSquares = new Float64Array(width);
  const averaged = new Float32Array(weights.length);
  const averagedBias = new Float64Array(width);
  let kept = 0;
  const z = new Float64Array(width);
  const gradient = new Float64Array(width);

  // Each run meets the examples in another order; the mean of the runs is steadier than any of them.
  for (let run = 0; run < settings.runs; run++) {
    weights.fill(0);
    squares.fill(1e-4);
    bias.fill(0);
    biasSquares.fill(1e-4);
    const random = mulberry32(20260302 + run);
    const order = packed.map((_, index) => index);
    for (let epoch = 0; epoch < settings.epochs; epoch++) {
      shuffle(order, random);
      for (const index of order) {
        const example = packed[index] as (typeof packed)[number];
        z.set(bias);
        for (const row of example.rows) {
          const from = row * width;
          for (let label = 0; label < width; label++)
            z[label] = (z[label] as number) + (weights[from + label] as number) / example.length;
        }
        const top = Math.max(...z);
        let total = 0;
        for (let label = 0; label < width; label++) total += Math.exp((z[label] as number) - top);
        const positives = Math.max(
          1,
          example.targets.reduce((sum, target) => sum + (target === 1 ? 1 : 0), 0),
        );
        for (let label = 0; label < width; label++) {
          const target = example.targets[label] as number;
          const p = Math.exp((z[label] as number) - top) / total;
          gradient[label] = target === -1 ? 0 : (p - target / positives) * example.weight;
          biasSquares[label] = (biasSquares[label] as number) + (gradient[label] as number) ** 2;
          bias[label] =
            (bias[label] as number) -
            (settings.rate * (gradient[label] as number)) / Math.sqrt(biasSquares[label] as number);
        }
        for (const row of example.rows) {
          const from = row * width;
          for (let label = 0; label < width; label++) {
            const g = (gradient[label] as number) / example.length + settings.decay * (weights[from + label] as number);
            if (g === 0) continue;
            const at = from + label;
            squares[at] = (squares[at] as number) + g * g;
            weights[at] = (weights[at] as number) - (settings.rate * g) / Math.sqrt(squares[at] as number);
          }
        }
      }
      // The average of the later epochs is steadier than the last one.
      if (epoch * 2 >= settings.epochs) {
        kept++;
        for (let at = 0; at < weights.length; at++) averaged[at] = (averaged[at] as number) + (weights[at] as number);
        for (let label = 0; label < width; label++)
          averagedBias[label] = (averagedBias[label] as number) + (bias[label] as number);
      }
    }
  }
  for (let at = 0; at < weights.length; at++) weights[at] = (averaged[at] as number) / kept;
  for (let label = 0; label < width; label++) bias[label] = (averagedBias[label] as number) / kept;
  return pack(known, counts, weights, bias, settings);
}

function pack(
  known: readonly number[],
  counts: ReadonlyMap<number, number>,
  weights: Float32Array,
  bias: Float64Array,
  settings: Settings,
): Uint8Array {
  const width = settings.labels.length;
  const often = (row: number) => Math.floor(Math.log2(counts.get(known[row] as number) ?? 1));
  const kept = known
    .map((_, row) => row)
    // Frequent features side by side: what is looked up often stays in near memory. Within, by hash, which packs well.
    .sort((a, b) => often(b) - often(a) || (known[a] as number) - (known[b] as number));
  const scale = settings.labels.map((_, label) => {
    let largest = 1e-9;
    for (const row of kept) largest = Math.max(largest, Math.abs(weights[row * width + label] as number));
    return Number((largest / LARGEST).toPrecision(6));
  });
  const head = JSON.stringify({
    labels: settings.labels,
    scale,
    bias: [...bias].map((value) => Number(value.toPrecision(6))),
    rows: kept.length,
  });
  const headBytes = new TextEncoder().encode(head.padEnd(Math.ceil(head.length / 4) * 4, " "));
  const keysAt = 4 + headBytes.length;
  const rowsAt = keysAt + kept.length * 4;
  const bytes = new Uint8Array(rowsAt + kept.length * 8);
  new DataView(bytes.buffer).setUint32(0, headBytes.length, true);
  bytes.set(headBytes, 4);
  let before = 0;
  kept.forEach((row, index) => {
    const key = known[row] as number;
    const step = (key - before) >>> 0;
    before = key;
    for (let byte = 0; byte < 4; byte++) bytes[keysAt + byte * kept.length + index] = (step >>> (byte * 8)) & 255;
    for (let label = 0; label < 16; label++) {
      const weight =
        label < width ? Math.round((weights[row * width + label] as number) / (scale[label] as number)) : 0;
      const at = rowsAt + index * 8 + (label >>> 1);
      bytes[at] = (bytes[at] as number) | ((weight + 8) << ((label & 1) * 4));
    }
  });
  return bytes;
}

function shuffle(list: number[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [list[index], list[other]] = [list[other] as number, list[index] as number];
  }
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
