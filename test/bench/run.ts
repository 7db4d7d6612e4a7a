import { openChecker } from "../../adapters/main/open-checker.js";
import { type LabelledMessage, readMessages, readSentences } from "../../scripts/corpus/read.js";
import { countDecision, emptyTally } from "../../scripts/eval/tally.js";
import { type Judge, ourJudge, rivalJudge } from "./judge.js";
import { bayesOf, keywordsOf, nlpjsOf } from "./rivals.js";
import { speedTable } from "./speed.js";
import { table, timesOf, told } from "./times.js";

/**
 * The project's speed beside its promises, and its decisions beside those of what a person would pick instead: trained on
 * the same `train`, scored on the same `sealed`, whose texts are never printed. Run from the checkout, after a build, as
 * `node dist/test/bench/run.js`; it takes about two minutes, most of them the rivals' training.
 */
const checker = openChecker();
const train = readSentences("train").filter(({ language }) => language !== "xx");
const sealed = readMessages("sealed");

console.log(`Node ${process.versions.node}, one core\n`);
console.log(speedTable(checker, [...readMessages("train"), ...readMessages("dev"), ...sealed]));

const rows = [await scored("this project", ourJudge(checker), 0)];
for (const make of [keywordsOf, bayesOf, nlpjsOf]) {
  const from = performance.now();
  const rival = await make(train);
  rows.push(await scored(rival.name, rivalJudge(rival, checker), performance.now() - from));
}
console.log(
  `\n${sealed.length} whole messages in ${new Set(sealed.map(({ language }) => language)).size} languages that none of them has seen:\n`,
);
console.log(
  table(
    ["", "decisions right", "wrongly allowed", "wrongly forbidden", "median of a message", "99 of 100", "training"],
    rows,
  ),
);

async function scored(name: string, judge: Judge, training: number): Promise<string[]> {
  const tally = emptyTally();
  const times: number[] = [];
  for (const message of sealed.slice(0, 20)) await judge(message);
  for (const message of sealed) {
    const from = performance.now();
    const given = await judge(message);
    times.push(performance.now() - from);
    countDecision(tally, (message satisfies LabelledMessage).decision, given);
  }
  const { median, p99 } = timesOf(times);
  return [
    name,
    share(tally.right, tally.decided),
    share(tally.wronglyAllowed, tally.shouldForbid),
    share(tally.wronglyForbidden, tally.shouldAllow),
    told(median),
    told(p99),
    training === 0 ? "built in" : told(training),
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
}
