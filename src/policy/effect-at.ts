import type { Effect } from "./period.js";
import type { ClauseAt } from "./policy-at.js";

/**
 * What a clause comes to on its day, for a message sent unasked: the effect of the period that holds. On a day inside
 * an imprecise start both sides are assessed: the same effect is that effect, different ones are `depends`.
 */
export function effectAt(at: Pick<ClauseAt, "period" | "undecided">): Effect {
  const { period, undecided } = at;
  return undecided === undefined || undecided.period.effect === period.effect ? period.effect : "depends";
}
