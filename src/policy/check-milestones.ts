import { type Entry, eachEntry, type Say } from "./entry.js";
import type { Milestone } from "./milestone.js";
import { earliest, latest } from "./partial-date.js";
import type { Problem } from "./problem.js";

/**
 * What is wrong with the milestones taken together: relations that lead nowhere, two that take the place of the same
 * one, circles, an announcement that comes before what it changes, or a refinement that lies outside what it refines.
 *
 * @param milestones each with the file it stands in
 */
export function checkMilestones(milestones: readonly Entry<Milestone>[]): Problem[] {
  const byId = new Map(milestones.map(({ entry }) => [entry.id, entry]));
  const taken = new Map<string, string>();
  return eachEntry(milestones, (milestone, say) => {
    if (milestone.supersedes !== undefined && milestone.refines !== undefined) {
      say("refines", "stands beside supersedes", "one of the two: a date is replaced or made more precise");
    }
    for (const relation of RELATIONS) {
      const target = milestone[relation];
      if (target === undefined) continue;
      const other = byId.get(target);
      const rival = taken.get(target);
      if (other === undefined) {
        say(relation, `there is no milestone "${target}"`, "the id of a milestone");
      } else if (rival !== undefined) {
        say(relation, `"${target}" gave way to "${rival}" already`, "one milestone at most in the place of another");
      } else if (leadsBack(byId, milestone)) {
        say(relation, "the chain leads back to itself", "a chain with a beginning");
      } else {
        checkAgainst(milestone, other, relation, say);
      }
      taken.set(target, rival ?? milestone.id);
    }
  });
}

const RELATIONS = ["supersedes", "refines", "withdraws"] as const;

function checkAgainst(milestone: Milestone, other: Milestone, relation: (typeof RELATIONS)[number], say: Say): void {
  if (milestone.announced < other.announced) {
    say("announced", `${milestone.announced} is earlier than "${other.id}"`, `${other.announced} or later`);
  }
  if (relation !== "refines") return;
  const [date, wider] = [milestone.effective, other.effective];
  const inside = date !== null && wider !== null && earliest(date) >= earliest(wider) && latest(date) <= latest(wider);
  if (!inside)
    say("effective", `${date ?? "no date"} is not inside ${wider ?? "no date"}`, "a date inside the refined one");
}

function leadsBack(byId: ReadonlyMap<string, Milestone>, from: Milestone): boolean {
  const seen = new Set([from.id]);
  let next = from.supersedes ?? from.refines ?? from.withdraws;
  while (next !== undefined) {
    if (seen.has(next)) return true;
    seen.add(next);
    const here = byId.get(next);
    next = here?.supersedes ?? here?.refines ?? here?.withdraws;
  }
  return false;
}
