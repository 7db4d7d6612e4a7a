import { type Evidence, features } from "./features.js";
import type { Model } from "./model.js";

/** How many words an explanation names. */
const NAMED = 4;

/**
 * The features of a sentence that spoke most for a label, strongest first: the very weights the score was made from.
 */
export function explain(model: Model, label: number, evidence: Evidence): string[] {
  const list = features(evidence);
  const weights = new Map<number, number>();
  for (const feature of list) {
    const weight = model.weight(feature, label, list.length);
    if (weight > 0) weights.set(feature, (weights.get(feature) ?? 0) + weight);
  }
  const strongest = [...weights].sort((a, b) => b[1] - a[1] || (a[0] >>> 0) - (b[0] >>> 0)).slice(0, NAMED);
  const names = new Map(strongest.map(([feature]) => [feature, ""]));
  features(evidence, names);
  return strongest.map(([feature]) => names.get(feature) as string);
}
