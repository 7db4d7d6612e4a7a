import { wordsIn } from "../../policy/words-in.js";
import type { Format } from "../report.js";

/**
 * One JSON object: `templates` with a result each, then `summary`, which also names the days, the versions and the next
 * change (`null` where none is known). One template stands on one line.
 */
export const json: Format = async function* ({ results, summary, asOf, knownAt, change, version, lang }) {
  yield '{"templates":[';
  let first = true;
  for await (const result of results()) {
    yield `${first ? "" : ","}\n${JSON.stringify(result)}`;
    first = false;
  }
  const next =
    change === undefined
      ? null
      : {
          date: change.date,
          judgedOn: change.day,
          milestone: change.milestone.id,
          title: wordsIn(change.milestone.title, lang),
        };
  yield `\n],"summary":${JSON.stringify({ ...summary, asOf, knownAt, next, ...version })}}\n`;
};
