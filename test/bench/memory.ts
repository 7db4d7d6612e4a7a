import { readFileSync } from "node:fs";
import { openChecker } from "../../adapters/main/open-checker.js";

/**
 * Checks 100,000 messages and prints the resident memory then, in megabytes. Run as a process of its own, with the texts
 * as a JSON array on standard input: reading a whole corpus here would be measured with the checker.
 */
const checker = openChecker();
const texts = JSON.parse(readFileSync(0, "utf8")) as string[];
let decided = 0;
for (let at = 0; at < 100_000; at++) {
  const text = `${texts[at % texts.length]} ${at}`;
  if ("decision" in checker.check({ text }, {}, "2026-11-23", "2026-11-23")) decided++;
}
if (decided === 0) throw new Error("no message was decided, so nothing was measured");
console.log(Math.round(process.memoryUsage.rss() / 1_000_000));
