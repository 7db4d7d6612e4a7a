import type { Carrier } from "../policy/carrier.js";
import type { ClauseCase } from "../policy/clause.js";
import { daysBetween } from "../policy/day.js";
import type { ClauseAt, PolicyAt } from "../policy/policy-at.js";
import type { SourceShown } from "./verdict.js";

/** What every verdict of a day asks of its policy, ready to be looked up. */
export interface PolicyIndex {
  /**
   * The clause of an act and case; where there is none of that case, the act's ordinary one.
   * Throws a RangeError when the policy has no clause for the act, which loading rules out.
   */
  readonly clauseOf: (act: string, wanted: ClauseCase | undefined) => ClauseAt;
  readonly carriers: ReadonlyMap<string, Carrier>;
  /** The documents that a clause rests on, each once. */
  readonly sourcesOf: (at: ClauseAt) => readonly SourceShown[];
  /** How many days ago the sources were read, as of the day whose knowledge counts. */
  readonly age: () => number;
}

/** Kept while the policy of the day is: made anew for each message, the tables alone cost a tenth of a verdict. */
const KEPT = new WeakMap<PolicyAt, PolicyIndex>();

/** The index of a day's policy, made when it is first asked for. The policy must not change afterwards. */
export function indexOf(policy: PolicyAt): PolicyIndex {
  const known = KEPT.get(policy);
  if (known !== undefined) return known;
  const made = createIndex(policy);
  KEPT.set(policy, made);
  return made;
}

function createIndex(policy: PolicyAt): PolicyIndex {
  const byAct = new Map<string, Map<ClauseCase | undefined, ClauseAt>>();
  for (const at of policy.clauses) {
    const cases = byAct.get(at.clause.act) ?? new Map<ClauseCase | undefined, ClauseAt>();
    byAct.set(at.clause.act, cases.set(at.clause.case, at));
  }
  const shown = new Map(policy.sources.map(({ id, title, url, published }) => [id, { title, url, published }]));
  const sources = new Map<ClauseAt, readonly SourceShown[]>();
  let age: number | undefined;
  return {
    clauseOf(act, wanted) {
      const cases = byAct.get(act);
      const found = cases?.get(wanted) ?? cases?.get(undefined);
      if (found === undefined) throw new RangeError(`the policy has no clause for the act ${act}`);
      return found;
    },
    carriers: new Map(policy.carriers.map((carrier) => [carrier.id, carrier])),
    sourcesOf(at) {
      const known = sources.get(at);
      if (known !== undefined) return known;
      const made = [...new Set(at.citations.map(({ source }) => source))].flatMap((source) => shown.get(source) ?? []);
      sources.set(at, made);
      return made;
    },
    age: () => (age ??= daysBetween(policy.lastVerified, policy.knownAt)),
  };
}
