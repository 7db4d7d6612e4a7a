import type { Act } from "../recognise/act.js";
import type { Decision } from "./verdict.js";

/** An act's effect, and beside which acts it is mere courtesy. */
export interface Weighed {
  readonly act: Act;
  readonly effect: Decision;
  readonly courtesyBeside?: readonly Act[];
}

/** What matters about all acts together for whether one of them is courtesy. */
export interface Together {
  readonly acts: ReadonlySet<Act>;
  /** Something that is never courtesy is not allowed. */
  readonly forbidden: boolean;
}

/** All acts of a message together, as {@link isCourtesy} looks at them. */
export function together(all: readonly Weighed[]): Together {
  const acts = new Set<Act>();
  let forbidden = false;
  for (const { act, effect, courtesyBeside } of all) {
    acts.add(act);
    if (courtesyBeside === undefined && effect === "not_allowed") forbidden = true;
  }
  return { acts, forbidden };
}

/** Whether an act is courtesy in this company: beside such an act, and nothing else is not allowed. */
export function isCourtesy({ courtesyBeside }: Weighed, { acts, forbidden }: Together): boolean {
  return courtesyBeside !== undefined && !forbidden && courtesyBeside.some((act) => acts.has(act));
}

/** What a message comes to: the strictest of its acts, courtesy left aside. A message without acts is allowed. */
export function outcome(all: readonly Weighed[]): Decision {
  const company = together(all);
  if (company.forbidden) return "not_allowed";
  let strictest: Decision = "allowed";
  for (const one of all) {
    if (one.effect === "allowed" || isCourtesy(one, company)) continue;
    if (one.effect === "not_allowed") return "not_allowed";
    strictest = "depends";
  }
  return strictest;
}
