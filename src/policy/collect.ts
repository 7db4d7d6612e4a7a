import { ACTS } from "../recognise/act.js";
import type { Carrier } from "./carrier.js";
import { checkClauses } from "./check-clauses.js";
import { checkMilestones } from "./check-milestones.js";
import { checkRest } from "./check-rest.js";
import type { Clause, ClauseEntry } from "./clause.js";
import { checkIds, type Entry, eachEntry } from "./entry.js";
import type { Milestone } from "./milestone.js";
import type { Note } from "./note.js";
import type { Policy } from "./policy.js";
import type { PolicyFile } from "./policy-content.js";
import { readPolicyFile } from "./policy-file.js";
import type { Problem } from "./problem.js";
import type { Remedy } from "./remedy.js";
import type { Source } from "./source.js";
import { leastRecent } from "./verified.js";
import { versionOf } from "./version.js";

/** A file of the policy: its name without folder, and its YAML. */
export interface PolicyText {
  file: string;
  text: string;
}

/**
 * Reads all files together: each by itself, then what they say of one another.
 *
 * @param files in any order; they are read in the order of their names, so that the version does not depend on it
 * @returns the policy when nothing is wrong, and all that is wrong otherwise
 */
export function collectPolicy(files: readonly PolicyText[]): { policy?: Policy; problems: Problem[] } {
  const read = [...files]
    .sort((one, other) => (one.file < other.file ? -1 : 1))
    .map(({ file, text }) => ({ file, ...readPolicyFile(file, text) }));
  const problems = read.flatMap((one) => one.problems);
  // A file that could not be read would make every reference into it look broken: its own problems come first.
  if (problems.length > 0) return { problems };
  const all = <T>(pick: (content: PolicyFile) => T[] | undefined): Entry<T>[] =>
    read.flatMap(({ file, content = {} }) => (pick(content) ?? []).map((entry) => ({ file, entry })));
  const parts: Parts = {
    clauses: all((content) => content.clauses),
    milestones: all((content) => content.milestones),
    sources: all((content) => content.sources),
    carriers: all((content) => content.carriers),
    remedies: all((content) => content.remedies),
    notes: all((content) => content.notes),
  };
  const wrong = checkParts(parts);
  return wrong.length > 0 ? { problems: wrong } : { policy: assemble(parts), problems: [] };
}

interface Parts {
  clauses: Entry<ClauseEntry>[];
  milestones: Entry<Milestone>[];
  sources: Entry<Source>[];
  carriers: Entry<Carrier>[];
  remedies: Entry<Remedy>[];
  notes: Entry<Note>[];
}

function checkParts(parts: Parts): Problem[] {
  const known = { milestones: entriesOf(parts.milestones), sources: entriesOf(parts.sources) };
  const remedies = new Set(parts.remedies.map(({ entry }) => entry.id));
  return [
    ...checkIds("clause", parts.clauses),
    ...checkIds("milestone", parts.milestones),
    ...checkIds("source", parts.sources),
    ...checkIds("carrier", parts.carriers),
    ...checkIds("remedy", parts.remedies),
    ...checkIds("note", parts.notes),
    ...checkMilestones(parts.milestones),
    ...checkClauses(parts.clauses, known, "the policy"),
    ...eachEntry(parts.clauses, (clause, say) => {
      for (const [index, id] of clause.remedies.entries()) {
        if (!remedies.has(id)) say(`remedies[${index}]`, `there is no remedy "${id}"`, "the id of a remedy");
      }
    }),
    ...checkRest(parts, known.sources),
  ];
}

function assemble(parts: Parts): Policy {
  const remedies = new Map(parts.remedies.map(({ entry }) => [entry.id, entry]));
  const clauses = entriesOf(parts.clauses)
    .map((entry): Clause => ({ ...entry, remedies: entry.remedies.flatMap((id) => remedies.get(id) ?? []) }))
    .sort((one, other) => ACTS.indexOf(one.act) - ACTS.indexOf(other.act));
  const sources = entriesOf(parts.sources);
  const content = {
    lastVerified: leastRecent(clauses, sources),
    clauses,
    milestones: entriesOf(parts.milestones),
    sources,
    carriers: entriesOf(parts.carriers),
    notes: entriesOf(parts.notes),
  };
  return { version: versionOf(content), ...content };
}

function entriesOf<T>(entries: readonly Entry<T>[]): T[] {
  return entries.map(({ entry }) => entry);
}
