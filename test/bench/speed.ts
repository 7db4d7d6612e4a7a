import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { LabelledMessage } from "../../scripts/corpus/read.js";
import { zonesOfLines } from "../../src/message/zones.js";
import type { Checker } from "../../src/verdict/check.js";
import { table, timesOf, told } from "./times.js";

/** The length of a usual message, in UTF-16 units. */
const USUAL = 600;
const ROUNDS = 20;
const DAY = "2026-11-23";

/** The corpus's messages as texts of the usual length: short ones joined with the next of their language, cut at a blank. */
export function usualMessages(messages: readonly LabelledMessage[]): string[] {
  const pieces: string[] = [];
  let joined = "";
  let language = "";
  for (const message of messages) {
    // A cut tag is no message that anybody sends, and behind a quoted mail nothing more would be read.
    const zones = zonesOfLines(message.text.split("\n"));
    if (/<[a-z!]/i.test(message.text) || zones.some((zone) => zone === "quoted" || zone === "header")) continue;
    joined = language === message.language ? `${joined}\n\n${message.text}` : message.text;
    language = message.language;
    if (joined.length < USUAL) continue;
    pieces.push(joined.slice(0, joined.lastIndexOf(" ", USUAL)));
    joined = "";
  }
  return pieces;
}

/** Speed and size as the project promises them, measured, as a table. Runs the command line and a child for memory. */
export function speedTable(checker: Checker, messages: readonly LabelledMessage[]): string {
  const usual = usualMessages(messages);
  const check = (text: string) => checker.check({ text }, {}, DAY, DAY);
  for (let round = 0; round < 3; round++) for (const text of usual) check(text);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const text of usual) {
      const from = performance.now();
      check(text);
      times.push(performance.now() - from);
    }
  const { median, p99 } = timesOf(times);

  // Pieces without quoted mail: behind one, nothing more would be read, and a long text would cost nothing.
  const plain = usual.join("\n\n");
  const long = plain.repeat(Math.ceil(1_000_000 / plain.length));
  const growth = [10_000, 100_000, 1_000_000].map((length) => {
    const runs = Array.from({ length: length < 1_000_000 ? 5 : 1 }, () => {
      const from = performance.now();
      check(long.slice(0, length));
      return performance.now() - from;
    });
    return timesOf(runs).median;
  });

  const cli = fileURLToPath(new URL("../../adapters/main/cli.js", import.meta.url));
  const starts = Array.from({ length: 9 }, () => {
    const from = performance.now();
    execFileSync(process.execPath, [cli, "check", "--text", "Jaki rozmiar wysłać?"], { stdio: "pipe" });
    return performance.now() - from;
  });
  const memory = execFileSync(process.execPath, [fileURLToPath(new URL("memory.js", import.meta.url))], {
    encoding: "utf8",
    input: JSON.stringify(usual),
    maxBuffer: 1_000_000,
  });

  return table(
    ["What", "Measured", "Promised"],
    [
      [`a message of ${USUAL} letters, median of ${times.length} (${usual.length} different)`, told(median), "150 µs"],
      ["the same, 99 of 100", told(p99), "1 ms"],
      ["10 000 letters", told(growth[0] as number), ""],
      ["100 000 letters", told(growth[1] as number), ""],
      ["1 000 000 letters", told(growth[2] as number), "1.5 s"],
      ["command line, start to first verdict", told(timesOf(starts).median), "0.4 s"],
      ["resident memory after 100 000 messages", `${memory.trim()} MB`, "150 MB"],
    ],
  );
}
