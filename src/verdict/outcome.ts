import type { Act } from "../recognise/act.js";
import type { Decision } from "./verdict.js";

/** An act's effect, and beside which acts it is mere courtesy. */
export interface Weighed {
  readonly act: Act;
  readonly effect: Decision;
  readonly courtesyBeside?: readonly Act[];
}

/** Whether an act is courtesy in this company: beside such an act, and nothing else is not allowed. */
export function isCourtesy(one: Weighed, all: readonly Weighed[]): boolean {
  const beside = one.courtesyBeside;
  if (beside === undefined) return false;
  return (
    all.some(({ act }) => beside.includes(act)) &&
    !all.some((other) => other.courtesyBeside === undefined && other.effect === "not_allowed")
  );
}

/** What a message comes to: the strictest of its acts, courtesy left aside. A message without acts is allowed. */
export function outcome(all: readonly Weighed[]): Decision {
  const effects = all.filter((one) => !isCourtesy(one, all)).map(({ effect }) => effect);
  return effects.includes("not_allowed") ? "not_allowed" : effects.includes("depends") ? "depends" : "allowed";
}
