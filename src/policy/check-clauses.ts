import { ACTS } from "../recognise/act.js";
import { checkPeriods } from "./check-periods.js";
import type { Citation, Clause } from "./clause.js";
import { type Entry, eachEntry, type Say } from "./entry.js";
import type { Milestone } from "./milestone.js";
import type { Problem } from "./problem.js";
import type { Source } from "./source.js";

type Known = { milestones: readonly Milestone[]; sources: readonly Source[] };
type Checked = Pick<Clause, "id" | "act" | "case" | "periods" | "citations" | "question" | "examples">;

/**
 * What is wrong with the clauses taken together and against the rest: two for one finding, an act without any, a
 * source that is not there, words or a standing that are given to Allegro without a source of Allegro's.
 *
 * @param clauses each with the file it stands in
 * @param known the policy's milestones and sources
 * @param whole the name under which a missing clause is told: no single file is to blame
 */
export function checkClauses(clauses: readonly Entry<Checked>[], known: Known, whole: string): Problem[] {
  const found = new Map<string, string>();
  const problems = eachEntry(clauses, (clause, say) => {
    const finding = clause.case === undefined ? clause.act : `${clause.act} (${clause.case})`;
    const other = found.get(finding);
    if (other === undefined) found.set(finding, clause.id);
    else say("act", `${finding} has the clause "${other}" already`, "one clause for each act and case");
    checkPeriods(clause.periods, known.milestones, say);
    checkCitations(clause, known.sources, say);
    checkExamples(clause.examples, say);
  });
  const acts = new Set(clauses.map(({ entry }) => entry.act));
  for (const act of ACTS) {
    if (!acts.has(act))
      problems.push({ file: whole, key: "", problem: `the act ${act} has no clause`, expected: "at least one" });
  }
  return problems;
}

function checkCitations(clause: Checked, sources: readonly Source[], say: Say): void {
  const rankOf = ({ source }: Citation) => sources.find((one) => one.id === source)?.rank;
  for (const [index, citation] of clause.citations.entries()) {
    const rank = rankOf(citation);
    if (rank === undefined) {
      say(`citations[${index}].source`, `there is no source "${citation.source}"`, "the id of a source");
    } else if (citation.quote !== null && rank !== "official") {
      say(
        `citations[${index}].quote`,
        `"${citation.source}" is not Allegro's (${rank})`,
        "null: only Allegro's words are quoted",
      );
    }
  }
  const official = clause.citations.some((citation) => rankOf(citation) === "official");
  for (const [index, period] of clause.periods.entries()) {
    if (period.standing === "official" && !official) {
      say(
        `periods[${index}].standing`,
        "official without a source of Allegro's",
        "reported or inferred, or an official citation",
      );
    }
  }
}

function checkExamples({ fires, silent }: Clause["examples"], say: Say): void {
  const all = [...fires, ...silent];
  const twice = all.find((text, index) => all.indexOf(text) !== index);
  if (twice !== undefined) say("examples", `"${twice}" stands twice`, "each sentence once");
}
