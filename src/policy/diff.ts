import type { Clause } from "./clause.js";
import type { Day } from "./day.js";
import { effectAt } from "./effect-at.js";
import type { Effect } from "./period.js";
import type { Policy } from "./policy.js";
import { type ClauseAt, policyAt } from "./policy-at.js";

/** One clause that stands otherwise on the later day. */
export interface ClauseChange {
  clause: Clause;
  before: ClauseAt;
  after: ClauseAt;
  /** Whether what holds is another, or only the change that is still to come. */
  what: "holds" | "coming";
}

/** What differs between two days, each clause in one list at most. */
export interface PolicyDiff {
  /** Allowed before and no longer, or newly announced to be so. */
  added: ClauseChange[];
  /** None of the other three: another restriction, or the same effect with another consequence or standing. */
  changed: ClauseChange[];
  /** The same change is to come on another date, or on a date that is more precise. */
  moved: ClauseChange[];
  /** Allowed again, or an announced change that will not come. */
  ended: ClauseChange[];
}

/**
 * What differs between two days: in what held, and in what was known to be coming.
 *
 * @param policy the policy
 * @param a the one day
 * @param b the other day; may be earlier, then the diff reads backwards
 * @param knownAt the day whose knowledge counts for both; left out: each day's own, which is what a reader remembers
 */
export function diffPolicy(policy: Policy, a: Day, b: Day, knownAt?: Day): PolicyDiff {
  const diff: PolicyDiff = { added: [], changed: [], moved: [], ended: [] };
  const before = policyAt(policy, a, knownAt ?? a).clauses;
  const after = policyAt(policy, b, knownAt ?? b).clauses;
  for (const [index, one] of before.entries()) {
    const other = after[index];
    if (other === undefined) continue;
    const found = compareHolding(one, other) ?? compareComing(one, other);
    if (found !== undefined) diff[found.list].push({ clause: one.clause, before: one, after: other, what: found.what });
  }
  return diff;
}

type Found = { list: keyof PolicyDiff; what: ClauseChange["what"] } | undefined;

function compareHolding(before: ClauseAt, after: ClauseAt): Found {
  const list = direction(effectAt(before), effectAt(after));
  if (list !== undefined) return { list, what: "holds" };
  const { period: one } = before;
  const { period: other } = after;
  return one.consequence === other.consequence && one.standing === other.standing
    ? undefined
    : { list: "changed", what: "holds" };
}

function compareComing(before: ClauseAt, after: ClauseAt): Found {
  const [one, other] = [before.undecided ?? before.next, after.undecided ?? after.next];
  if (one !== undefined && other !== undefined) {
    if (one.date !== other.date) return { list: "moved", what: "coming" };
    return one.period === other.period ? undefined : { list: "changed", what: "coming" };
  }
  // What came, or what went by without making a difference, is told by what holds.
  if (one !== undefined) return after.period === one.period ? undefined : { list: "ended", what: "coming" };
  if (other === undefined || before.period === other.period) return undefined;
  return { list: direction(effectAt(after), other.period.effect) ?? "changed", what: "coming" };
}

function direction(from: Effect, to: Effect): "added" | "changed" | "ended" | undefined {
  if (from === to) return undefined;
  if (from === "allowed") return "added";
  return to === "allowed" ? "ended" : "changed";
}
