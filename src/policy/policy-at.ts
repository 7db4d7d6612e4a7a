import type { Carrier } from "./carrier.js";
import type { Citation, Clause } from "./clause.js";
import type { Day } from "./day.js";
import { startOf } from "./milestone.js";
import { compareDates, latest, type PartialDate, whereIs } from "./partial-date.js";
import type { Period } from "./period.js";
import type { Policy } from "./policy.js";
import type { Remedy } from "./remedy.js";
import type { Source } from "./source.js";

/** A clause as it stands on one day, as known on one day. */
export interface ClauseAt {
  clause: Clause;
  /** What holds; the old side where `undecided` is given. */
  period: Period;
  /** The start of that period; missing where it holds since ever. */
  since?: PartialDate;
  /** The next change that is known. */
  next?: { date: PartialDate; period: Period };
  /** The day lies in a month or quarter in which the new period begins, on a day that was not announced yet. */
  undecided?: { date: PartialDate; period: Period };
  /** What could be read by then. */
  citations: Citation[];
  /** What could be used instead on that day. */
  remedies: Remedy[];
}

/** The policy as it stands on one day, as known on one day. */
export interface PolicyAt {
  version: string;
  asOf: Day;
  knownAt: Day;
  lastVerified: Day;
  clauses: ClauseAt[];
  carriers: Carrier[];
  sources: Source[];
}

/**
 * What each clause says on a day, to somebody who knows what was announced by another day.
 * An announcement made later than `knownAt` is ignored, also when it moved a date that was announced earlier.
 *
 * @param asOf the day that is asked about
 * @param knownAt the day whose knowledge counts; today for a person, an earlier one for a receipt
 * @returns every clause of the policy, in the order of the acts
 */
export function policyAt(policy: Policy, asOf: Day, knownAt: Day): PolicyAt {
  const published = new Map(policy.sources.map((source) => [source.id, source.published]));
  const readable = (citation: Citation) => {
    const date = published.get(citation.source);
    return date === undefined || date === null || latest(date) <= knownAt;
  };
  return {
    version: policy.version,
    asOf,
    knownAt,
    lastVerified: policy.lastVerified,
    clauses: policy.clauses.map((clause) => ({
      clause,
      ...holding(policy, clause, asOf, knownAt),
      citations: clause.citations.filter(readable),
      remedies: clause.remedies.filter((remedy) => available(remedy, asOf)),
    })),
    carriers: policy.carriers,
    sources: policy.sources,
  };
}

type Holding = Pick<ClauseAt, "period" | "since" | "next" | "undecided">;

function holding(policy: Policy, clause: Clause, asOf: Day, knownAt: Day): Holding {
  const { base, changes } = schedule(policy, clause, knownAt);
  const found: Holding = { period: base };
  for (const change of changes) {
    const where = whereIs(asOf, change.date);
    if (where === "before") {
      found.next = change;
      break;
    }
    if (where === "inside") {
      found.undecided = change;
    } else {
      found.period = change.period;
      found.since = change.date;
      // A period that began surely ends the doubt about an earlier one.
      delete found.undecided;
    }
  }
  return found;
}

/** The periods known by then and their dates, in order; of two with the same start the later known one counts. */
function schedule(policy: Policy, clause: Clause, knownAt: Day) {
  const [base, ...rest] = clause.periods;
  if (base === undefined) throw new RangeError(`clause "${clause.id}" has no period`);
  const byStart = new Map<string, { date: PartialDate; period: Period }>();
  for (const period of rest) {
    if (period.from === null || (period.known !== null && period.known > knownAt)) continue;
    const date = startOf(policy, period.from, knownAt);
    if (date === undefined) continue;
    const other = byStart.get(period.from)?.period.known ?? "";
    if ((period.known ?? "") >= other) byStart.set(period.from, { date, period });
  }
  return { base, changes: [...byStart.values()].sort((one, other) => compareDates(one.date, other.date)) };
}

function available(remedy: Remedy, asOf: Day): boolean {
  return (remedy.since === null || remedy.since <= asOf) && (remedy.until === undefined || asOf < remedy.until);
}
