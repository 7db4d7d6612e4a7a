import { ACTS } from "../recognise/act.js";
import { checkWhole } from "./check-whole.js";
import type { Clause } from "./clause.js";
import type { Policy } from "./policy.js";
import type { PolicyFile } from "./policy-content.js";
import type { Problem } from "./problem.js";
import type { Remedy } from "./remedy.js";
import { leastRecent } from "./verified.js";
import { versionOf } from "./version.js";

/** What somebody published beside the policy that was built with the program: entries as a policy's file holds them. */
export interface Publication {
  /** The name under which its problems are told. */
  readonly name: string;
  readonly content: PolicyFile;
  /** Whether entries may take the place of known ones with the same id: a correction, which subscribers are told of. */
  readonly corrects: boolean;
}

/**
 * A policy with one publication more. An entry that is known word for word is passed over. A clause takes the place of the
 * one with its id, since a new period of a clause comes no other way; its act, its case and its periods of old stay.
 * A milestone that takes the place of another is a new one that names it.
 *
 * @returns the policy, or all that is in the way, each with what was expected
 */
export function addPublished(policy: Policy, publication: Publication): { policy?: Policy; problems: Problem[] } {
  const { name, content } = publication;
  const problems: Problem[] = [];
  const say = (key: string, problem: string, expected: string) => problems.push({ file: name, key, problem, expected });
  const remedies = knownRemedies(policy, content);
  const clauses = (content.clauses ?? []).map((entry): Clause => {
    const found = entry.remedies.flatMap((id, index) => {
      const remedy = remedies.get(id);
      if (remedy === undefined)
        say(`${entry.id}, remedies[${index}]`, `there is no remedy "${id}"`, "the id of a remedy");
      return remedy ?? [];
    });
    return { ...entry, remedies: found };
  });
  for (const clause of clauses) keepsHistory(policy, clause, say);
  const added = {
    clauses: merged(policy.clauses, clauses, "clause", true, say).sort(
      (one, other) => ACTS.indexOf(one.act) - ACTS.indexOf(other.act),
    ),
    milestones: merged(policy.milestones, content.milestones, "milestone", publication.corrects, say),
    sources: merged(policy.sources, content.sources, "source", publication.corrects, say),
    carriers: merged(policy.carriers, content.carriers, "carrier", publication.corrects, say),
    notes: merged(policy.notes, content.notes, "note", publication.corrects, say),
  };
  if (problems.length > 0) return { problems };
  const whole = { lastVerified: leastRecent(added.clauses, added.sources), ...added };
  const made: Policy = { version: versionOf(whole), ...whole };
  const theirs = new Set(Object.values(content).flatMap((entries: { id: string }[]) => entries.map(({ id }) => id)));
  const wrong = checkWhole(made, "policy", (id) => (theirs.has(id) ? name : "policy"));
  return wrong.length > 0 ? { problems: wrong } : { policy: made, problems: [] };
}

/**
 * A policy with all that was published, in the order in which it was. What no longer fits, because a newer program or feed
 * says something else, is left out and told: a server must start.
 */
export function addAllPublished(
  policy: Policy,
  publications: readonly Publication[],
): { policy: Policy; leftOut: readonly Problem[] } {
  let made = policy;
  const leftOut: Problem[] = [];
  for (const publication of publications) {
    const next = addPublished(made, publication);
    if (next.policy === undefined) leftOut.push(...next.problems);
    else made = next.policy;
  }
  return { policy: made, leftOut };
}

type Say = (key: string, problem: string, expected: string) => void;

function merged<T extends { id: string }>(
  known: readonly T[],
  entries: readonly T[] = [],
  what: string,
  replaces: boolean,
  say: Say,
): T[] {
  const made = [...known];
  const seen = new Set<string>();
  for (const entry of entries) {
    if (seen.has(entry.id)) say(entry.id, `this ${what} stands twice`, "each id once");
    seen.add(entry.id);
    const at = made.findIndex(({ id }) => id === entry.id);
    if (at < 0) made.push(entry);
    else if (versionOf(made[at]) === versionOf(entry)) continue;
    else if (replaces) made[at] = entry;
    else say(entry.id, `the policy has this ${what} already, and it says something else`, "a new id, or a correction");
  }
  return made;
}

/** A receipt of old is explained by the periods of old, so none may go or begin with another milestone. */
function keepsHistory(policy: Policy, clause: Clause, say: Say): void {
  const before = policy.clauses.find(({ id }) => id === clause.id);
  if (before === undefined) return;
  if (before.act !== clause.act || before.case !== clause.case) {
    say(
      clause.id,
      `is another act or case than the clause it takes the place of`,
      `${before.act} ${before.case ?? ""}`.trim(),
    );
  }
  for (const period of before.periods) {
    const same = clause.periods.some(({ from, known }) => from === period.from && known === period.known);
    if (!same)
      say(clause.id, `the period from ${period.from ?? "ever"} is gone`, "all periods of the clause, and new ones");
  }
}

function knownRemedies(policy: Policy, { remedies = [] }: PolicyFile): ReadonlyMap<string, Remedy> {
  const all = [...policy.clauses.flatMap((clause) => clause.remedies), ...remedies];
  return new Map(all.map((remedy) => [remedy.id, remedy]));
}
