import { ACTS, type Act } from "../../src/recognise/act.js";

/** Counts of right and wrong over the sets of acts and the decisions of a language's examples. */
export interface Tally {
  examples: number;
  /** Examples whose set of acts is exactly right. */
  exact: number;
  readonly acts: Record<Act, { right: number; extra: number; missed: number }>;
  decided: number;
  right: number;
  shouldForbid: number;
  wronglyAllowed: number;
  shouldAllow: number;
  wronglyForbidden: number;
  depends: number;
  /** Expected decision by given decision. */
  readonly confusion: Record<string, number>;
}

/** Nothing counted yet. */
export function emptyTally(): Tally {
  const acts = Object.fromEntries(ACTS.map((act) => [act, { right: 0, extra: 0, missed: 0 }])) as Tally["acts"];
  return {
    examples: 0,
    exact: 0,
    acts,
    decided: 0,
    right: 0,
    shouldForbid: 0,
    wronglyAllowed: 0,
    shouldAllow: 0,
    wronglyForbidden: 0,
    depends: 0,
    confusion: {},
  };
}

/** Counts one example's acts; `other` only where nothing else was found. */
export function countActs(tally: Tally, expected: readonly Act[], given: readonly Act[]): boolean {
  const want = new Set<Act>(expected.length === 0 ? ["other"] : expected);
  const got = new Set<Act>(given.length === 0 ? ["other"] : given);
  for (const act of got) tally.acts[act][want.has(act) ? "right" : "extra"]++;
  for (const act of want) if (!got.has(act)) tally.acts[act].missed++;
  tally.examples++;
  const exact = want.size === got.size && [...want].every((act) => got.has(act));
  if (exact) tally.exact++;
  return exact;
}

/** Counts one example's decision. */
export function countDecision(tally: Tally, expected: string, given: string): boolean {
  tally.decided++;
  if (given === "depends") tally.depends++;
  if (expected === given) tally.right++;
  if (expected === "not_allowed") {
    tally.shouldForbid++;
    if (given === "allowed") tally.wronglyAllowed++;
  }
  if (expected === "allowed") {
    tally.shouldAllow++;
    if (given === "not_allowed") tally.wronglyForbidden++;
  }
  const cell = `${expected} → ${given}`;
  tally.confusion[cell] = (tally.confusion[cell] ?? 0) + 1;
  return expected === given;
}

/** The micro-averaged F1 over all acts. */
export function microF1(tally: Tally): number {
  let right = 0;
  let wrong = 0;
  for (const act of ACTS) {
    right += tally.acts[act].right;
    wrong += tally.acts[act].extra + tally.acts[act].missed;
  }
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong);
}
