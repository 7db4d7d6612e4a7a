import { compareDates, type PartialDate } from "../policy/partial-date.js";
import type { Period } from "../policy/period.js";
import type { Judged } from "./judge.js";
import type { Weighed } from "./outcome.js";
import type { Decision } from "./verdict.js";

/** How the acts are read: as sent unasked or as a reply, and on which side of a date to come. */
export interface Reading {
  readonly reply: boolean;
  readonly from?: PartialDate;
}

/** What one act comes to by itself in a reading. */
export function weigh(judged: Judged, reading: Reading): Weighed {
  const { found, at } = judged;
  if (reading.reply) return { act: found.act, effect: at.clause.reply };
  const beside = at.clause.courtesyBeside;
  const effect = unasked(judged, reading.from);
  return beside === undefined ? { act: found.act, effect } : { act: found.act, effect, courtesyBeside: beside };
}

/** A person's answer settles only the side of a date on which the clause says `depends`. */
function unasked({ at, answer }: Judged, from: PartialDate | undefined): Decision {
  const on = ({ effect }: Period) => (effect === "depends" ? (answer ?? effect) : effect);
  const change = at.undecided ?? at.next;
  if (from !== undefined && change !== undefined && compareDates(change.date, from) <= 0) return on(change.period);
  const old = on(at.period);
  return at.undecided === undefined || on(at.undecided.period) === old ? old : "depends";
}
