import type { Problem } from "./problem.js";

/** One entry of the policy's data and the file it stands in. */
export interface Entry<T> {
  file: string;
  entry: T;
}

/** Collects what is wrong with one entry: `say(key, problem, expected)`. */
export type Say = (key: string, problem: string, expected: string) => void;

/**
 * Runs a check over entries and gathers what it says, each problem under its file and the entry's id.
 *
 * @param entries what to check
 * @param check is called once for each entry
 */
export function eachEntry<T extends { id: string }>(
  entries: readonly Entry<T>[],
  check: (entry: T, say: Say) => void,
): Problem[] {
  const problems: Problem[] = [];
  for (const { file, entry } of entries) {
    check(entry, (key, problem, expected) =>
      problems.push({ file, key: key === "" ? entry.id : `${entry.id}, ${key}`, problem, expected }),
    );
  }
  return problems;
}

/** The ids that stand twice among entries of one sort, wherever their files lie. */
export function checkIds(what: string, entries: readonly Entry<{ id: string }>[]): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ file, entry }) => {
    const first = seen.get(entry.id);
    if (first === undefined) {
      seen.set(entry.id, file);
      return [];
    }
    return [{ file, key: entry.id, problem: `this ${what} stands already in ${first}`, expected: "each id once" }];
  });
}
