import type { Clause } from "./clause.js";
import type { Day } from "./day.js";
import type { Source } from "./source.js";

/**
 * The day on which the least recently read source of a clause was last read.
 *
 * @throws RangeError when no clause cites a source
 */
export function leastRecent(clauses: readonly Pick<Clause, "citations">[], sources: readonly Source[]): Day {
  const cited = new Set(clauses.flatMap((clause) => clause.citations.map((citation) => citation.source)));
  const days = sources.filter((source) => cited.has(source.id)).map((source) => source.lastVerified);
  const [first] = days.sort();
  if (first === undefined) throw new RangeError("no clause cites a source");
  return first;
}
