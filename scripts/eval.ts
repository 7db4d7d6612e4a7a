import { parseArgs } from "node:util";
import { openChecker } from "../adapters/main/open-checker.js";
import { ACTS, type Act } from "../src/recognise/act.js";
import type { Recognition } from "../src/recognise/recognition.js";
import { type Part, readMessages, readSentences } from "./corpus/read.js";
import { toMessage } from "./corpus/to-message.js";
import { causeOf } from "./eval/cause-of.js";
import { countActs, countDecision, emptyTally, microF1, type Tally } from "./eval/tally.js";

/** The day as of which the corpus was labelled. */
const LABELLED = "2026-11-23";

const { values } = parseArgs({
  options: {
    part: { type: "string", default: "dev,sealed" },
    misses: { type: "boolean", default: false },
    acts: { type: "boolean", default: false },
    language: { type: "string" },
  },
});
const checker = openChecker();

for (const part of values.part.split(",") as Part[]) {
  const sentences = new Map<string, Tally>();
  const messages = new Map<string, Tally>();
  const causes = new Map<string, string[]>();
  // What the sealed part holds is never shown: a rule fitted to it would measure nothing.
  const show = values.misses && part !== "sealed" ? (line: string) => console.log(line) : () => {};

  for (const { language, text, acts, where } of readSentences(part)) {
    if (language === "xx" || (values.language !== undefined && values.language !== language)) continue;
    const recognition = checker.recognise({ text }, { explain: values.misses });
    const given = actsOf(recognition);
    if (!countActs(tallyOf(sentences, language), acts, given)) {
      show(
        `${acts.join(",")} → ${given.join(",") || (recognition.unreadable ?? "other")} | ${text} | ${whyOf(recognition)} | ${where}`,
      );
    }
  }
  for (const message of readMessages(part)) {
    if (values.language !== undefined && values.language !== message.language) continue;
    const { initiator, medium, marketplace, carrier_integrated } = message.context ?? {};
    const context = {
      ...(initiator === undefined ? {} : { initiator }),
      ...(medium === undefined ? {} : { medium }),
      ...(marketplace === undefined ? {} : { marketplace }),
      ...(carrier_integrated === undefined ? {} : { carrier_integrated }),
    };
    const recognition = checker.recognise(toMessage(message), { explain: values.misses });
    const verdict = checker.again(recognition, context, LABELLED, LABELLED);
    const decision = "unreadable" in verdict ? "unreadable" : verdict.decision;
    const tally = tallyOf(messages, message.language);
    if (message.decision !== "unreadable") countActs(tally, message.acts, actsOf(recognition));
    if (!countDecision(tally, message.decision, decision)) {
      const found = recognition.acts.map(
        (act) => `${act.act}${act.sure ? "" : "?"} «${act.quote.slice(0, 90)}» ${act.rule ?? act.words?.join(" ")}`,
      );
      const cause = causeOf(message.acts, message.decision, decision, recognition);
      const miss = `${message.id}: ${message.decision} → ${decision} (${message.acts.join(",")})\n    ${found.join("\n    ")}`;
      causes.set(cause, [...(causes.get(cause) ?? []), miss]);
    }
  }
  for (const [cause, misses] of [...causes].sort(([, a], [, b]) => b.length - a.length)) {
    show(`\n## ${cause}: ${misses.length}`);
    for (const miss of misses) show(miss);
  }
  report(part, sentences, messages);
}

function actsOf(recognition: Recognition): Act[] {
  return [...new Set(recognition.acts.map(({ act }) => act).filter((act) => act !== "other"))];
}

function whyOf(recognition: Recognition): string {
  return recognition.acts
    .map((act) => `${act.act}${act.sure ? "" : "?"}: ${act.rule ?? act.words?.join(" ")}`)
    .join("; ");
}

function tallyOf(tallies: Map<string, Tally>, language: string): Tally {
  const tally = tallies.get(language) ?? emptyTally();
  tallies.set(language, tally);
  return tally;
}

function report(part: Part, sentences: Map<string, Tally>, messages: Map<string, Tally>): void {
  console.log(
    `\n${part}: sentences        exact   F1 |  messages   F1  right  wrongly allowed  wrongly forbidden  depends`,
  );
  for (const language of new Set([...sentences.keys(), ...messages.keys()])) {
    const s = sentences.get(language) ?? emptyTally();
    const m = messages.get(language) ?? emptyTally();
    console.log(
      [
        language.padEnd(6),
        String(s.examples).padStart(8),
        percent(s.exact, s.examples).padStart(14),
        microF1(s).toFixed(3).padStart(7),
        "|",
        String(m.decided).padStart(8),
        microF1(m).toFixed(3).padStart(6),
        percent(m.right, m.decided).padStart(6),
        `${percent(m.wronglyAllowed, m.shouldForbid)} (${m.wronglyAllowed}/${m.shouldForbid})`.padStart(15),
        `${percent(m.wronglyForbidden, m.shouldAllow)} (${m.wronglyForbidden}/${m.shouldAllow})`.padStart(18),
        percent(m.depends, m.decided).padStart(8),
      ].join(" "),
    );
    if (!values.acts) continue;
    for (const act of ACTS) {
      const { right, extra, missed } = s.acts[act];
      console.log(
        `         ${act.padEnd(22)} precision ${percent(right, right + extra)} recall ${percent(right, right + missed)} F1 ${percent(2 * right, 2 * right + extra + missed)}  n ${right + missed}`,
      );
    }
    console.log(
      `         ${Object.entries(m.confusion)
        .sort((a, b) => b[1] - a[1])
        .map(([cell, count]) => `${cell}: ${count}`)
        .join(", ")}`,
    );
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}`;
}
