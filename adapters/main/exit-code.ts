import type { Decision } from "../../src/verdict/verdict.js";

/** What became of one message: its decision, that it could not be judged, or that it could not be read at all. */
export type Outcome = Decision | "unreadable" | "error";

/** How often each came about. */
export type Tally = Record<Outcome, number>;

/** A tally of nothing. */
export function emptyTally(): Tally {
  return { allowed: 0, not_allowed: 0, depends: 0, unreadable: 0, error: 0 };
}

/** The program's exit code: 2 when something could not be read, else 1 not allowed, else 3 depends, else 0. */
export function exitCode(tally: Tally): 0 | 1 | 2 | 3 {
  if (tally.unreadable > 0 || tally.error > 0) return 2;
  if (tally.not_allowed > 0) return 1;
  return tally.depends > 0 ? 3 : 0;
}
