import type { Judged } from "./judge.js";

/** Sentences that may do the same under the same clauses. For a decision it matters only whether they are one or more. */
export interface Alike {
  readonly judged: Judged;
  readonly count: number;
}

/** Groups what weighs the same, in the order of the text: a message may be long, its kinds of sentences are few. */
export function alike(judged: readonly Judged[]): Map<string, Alike> {
  const groups = new Map<string, Alike>();
  for (const one of judged) {
    const key = alikeKey(one);
    const known = groups.get(key);
    groups.set(key, { judged: known?.judged ?? one, count: (known?.count ?? 0) + 1 });
  }
  return groups;
}

/** The same for two acts that are alike in everything a decision looks at: their clauses, each of which is of one act. */
export function alikeKey({ at, alternatives }: Judged): string {
  if (alternatives.length === 0) return at.clause.id;
  return [at.clause.id, ...alternatives.map((other) => other.at.clause.id)].join(", ");
}
