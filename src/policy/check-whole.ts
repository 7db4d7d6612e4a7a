import { checkClauses } from "./check-clauses.js";
import { checkMilestones } from "./check-milestones.js";
import { checkRest } from "./check-rest.js";
import { checkIds, type Entry } from "./entry.js";
import type { Policy } from "./policy.js";
import type { Problem } from "./problem.js";
import type { Remedy } from "./remedy.js";

/**
 * What is wrong with a policy as a whole, for one that did not come from this version's own files: ids that stand twice,
 * and everything its parts say of one another.
 *
 * @param fileOf the name under which an entry's problems are told, by its id; an id of the policy's own stands in `whole`
 */
export function checkWhole(policy: Policy, whole: string, fileOf: (id: string) => string = () => whole): Problem[] {
  const entries = <T extends { id: string }>(list: readonly T[]): Entry<T>[] =>
    list.map((entry) => ({ file: fileOf(entry.id), entry }));
  const remedies = new Map(
    policy.clauses.flatMap((clause) => clause.remedies.map((one): [string, Remedy] => [one.id, one])),
  );
  const milestones = entries(policy.milestones);
  return [
    ...checkIds("clause", entries(policy.clauses)),
    ...checkIds("milestone", milestones),
    ...checkIds("source", entries(policy.sources)),
    ...checkIds("carrier", entries(policy.carriers)),
    ...checkIds("note", entries(policy.notes)),
    ...checkMilestones(milestones),
    ...checkClauses(entries(policy.clauses), policy, whole),
    ...checkRest(
      {
        milestones,
        carriers: entries(policy.carriers),
        notes: entries(policy.notes),
        remedies: entries([...remedies.values()]),
      },
      policy.sources,
    ),
  ];
}
