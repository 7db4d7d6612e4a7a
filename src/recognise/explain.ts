import { type Evidence, features } from "./features.js";
import type { Model } from "./model.js";

/** How many words an explanation names. */
const NAMED = 4;

/** The features of a sentence that spoke most for a label, strongest first: the very weights the score was made from. */
export function explain(model: Model, label: number, evidence: Evidence): string[] {
  const names = new Map<number, string>();
  const list = features(evidence, names);
  const weights = new Map<number, number>();
  for (const feature of list)
    weights.set(feature, (weights.get(feature) ?? 0) + model.weight(feature, label, list.length));
  return [...weights]
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, NAMED)
    .map(([feature]) => names.get(feature) as string);
}
