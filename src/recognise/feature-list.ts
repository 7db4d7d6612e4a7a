/** Features as 32-bit hashes, one behind another. Emptied, it keeps its memory: a message has a thousand of them. */
export interface FeatureList {
  values: Int32Array;
  count: number;
}

const KEPT = 16_384;

/** An empty list. */
export function featureList(): FeatureList {
  return { values: new Int32Array(64), count: 0 };
}

/** Takes all features out. The memory that one very long sentence took is not kept for the next ones. */
export function empty(list: FeatureList): void {
  if (list.values.length > KEPT) list.values = new Int32Array(64);
  list.count = 0;
}

/** Puts a feature behind the others. */
export function addFeature(list: FeatureList, feature: number): void {
  if (list.count === list.values.length) {
    const larger = new Int32Array(list.count * 2);
    larger.set(list.values);
    list.values = larger;
  }
  list.values[list.count++] = feature;
}

/** The features of a list, to keep. */
export function featuresOf({ values, count }: FeatureList): number[] {
  return Array.from(values.subarray(0, count));
}
