import { addDays, type Day } from "../policy/day.js";
import { type Milestone, successorOf } from "../policy/milestone.js";
import { compareDates, latest, type PartialDate } from "../policy/partial-date.js";
import type { Policy } from "../policy/policy.js";
import { policyAt } from "../policy/policy-at.js";

/** The next milestone that changes what a clause says. */
export interface NextChange {
  /** As precise as it was announced. */
  readonly date: PartialDate;
  /** The first day on which it surely holds: the day itself, or the one after the month or quarter. */
  readonly day: Day;
  readonly milestone: Milestone;
}

/**
 * The next milestone ahead of a day at which a clause changes, as known on another day. Undefined where none is known:
 * milestones that change no clause (a field of the API, a page of help) make no template better or worse.
 */
export function nextChange(policy: Policy, asOf: Day, knownAt: Day): NextChange | undefined {
  const ahead = policyAt(policy, asOf, knownAt).clauses.flatMap(({ undecided, next }) => [
    ...(undecided === undefined ? [] : [undecided]),
    ...(next === undefined ? [] : [next]),
  ]);
  const [first] = ahead.sort((one, other) => compareDates(one.date, other.date));
  if (first === undefined || first.period.from === null) return undefined;
  const milestone = tipOf(policy, first.period.from, knownAt);
  if (milestone === undefined) return undefined;
  const last = latest(first.date);
  return { date: first.date, day: last === first.date ? last : addDays(last, 1), milestone };
}

/** More changes than this were never known at once. */
const MOST_AHEAD = 12;

/** All changes that are known to lie ahead, the first first; the last of them leaves the rules as they are known to stay. */
export function changesAhead(policy: Policy, asOf: Day, knownAt: Day): NextChange[] {
  const ahead: NextChange[] = [];
  let day = asOf;
  while (ahead.length < MOST_AHEAD) {
    const next = nextChange(policy, day, knownAt);
    if (next === undefined || next.day <= day) break;
    ahead.push(next);
    day = next.day;
  }
  return ahead;
}

/** The milestone that gave a chain the date that it has on a day. */
function tipOf({ milestones }: Policy, root: string, knownAt: Day): Milestone | undefined {
  let tip = milestones.find(({ id }) => id === root);
  for (let next = tip; next !== undefined; next = successorOf(milestones, next.id, knownAt)?.by) tip = next;
  return tip;
}
