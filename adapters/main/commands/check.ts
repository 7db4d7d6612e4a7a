import { renderText } from "../../../src/chat/render-text.js";
import { type Summed, summaryCard } from "../../../src/chat/summary-card.js";
import { textsIn } from "../../../src/chat/texts/texts.js";
import { verdictCard } from "../../../src/chat/verdict-card.js";
import type { Recognition } from "../../../src/recognise/recognition.js";
import type { Unjudged, Verdict } from "../../../src/verdict/verdict.js";
import { emptyTally, exitCode, type Tally } from "../exit-code.js";
import { openChecker } from "../open-checker.js";
import { policyInUse, tellPolicy } from "../policy-in-use.js";
import { type Given, readGiven } from "../read-given.js";
import { type Options, readOptions } from "../read-options.js";
import type { Terminal } from "../terminal.js";
import { UsageProblem } from "../usage-problem.js";
import { verdictJson } from "../verdict-json.js";
import { whyCommand } from "../why-command.js";

/** A message that was checked, or why it could not be read. */
type Checked =
  | {
      readonly name?: string;
      readonly file?: string;
      readonly verdict: Verdict | Unjudged;
      readonly recognition: Recognition;
    }
  | { readonly name: string; readonly error: string };

/** `check [FILE…]`: may these messages be sent? Returns the exit code. */
export async function check(
  files: readonly string[],
  raw: { text?: string; jsonl?: boolean; store?: string },
  terminal: Terminal,
): Promise<number> {
  const options = readOptions(raw);
  if (raw.jsonl) {
    if (raw.text !== undefined || files.some((file) => file !== "-")) throw onlyStandardInput();
    // Loaded only when it runs: a single message waits for nothing that it does not need.
    const { checkJsonl } = await import("./check-jsonl.js");
    return checkJsonl(process.stdin, openChecker((await policyInUse(raw)).policy), options, terminal);
  }
  const inUse = await policyInUse(raw);
  const checker = openChecker(inUse.policy);
  const tally = emptyTally();
  const all: Checked[] = [];
  for await (const given of readGiven(raw.text, files)) {
    const checked = checkOne(given, checker, options);
    tally[outcomeOf(checked)]++;
    all.push(checked);
  }
  await (options.format === "json" ? printJson : printText)(all, tally, options, terminal, checker.policy.clauses);
  if (options.format === "text") await tellPolicy(inUse, options.lang, terminal);
  return exitCode(tally);
}

function checkOne(given: Given, checker: ReturnType<typeof openChecker>, options: Options): Checked {
  if ("problem" in given) return { name: given.name, error: given.problem[options.lang] };
  const recognition = checker.recognise(given.message, { explain: true });
  const verdict = checker.again(recognition, options.context, options.asOf, options.knownAt);
  const { message: _message, ...named } = given;
  return { ...named, verdict, recognition };
}

function outcomeOf(checked: Checked): keyof Tally {
  if ("error" in checked) return "error";
  return "unreadable" in checked.verdict ? "unreadable" : checked.verdict.decision;
}

type Print = (
  all: readonly Checked[],
  tally: Tally,
  options: Options,
  terminal: Terminal,
  clauses: Parameters<typeof verdictCard>[2],
) => Promise<void>;

const printJson: Print = async (all, tally, { lang }, terminal) => {
  const messages = all.map((one) =>
    "error" in one ? { id: one.name, error: one.error } : verdictJson(one.name, one.verdict, one.recognition, lang),
  );
  await terminal.write(`${JSON.stringify({ messages, summary: { messages: all.length, ...tally } }, null, 2)}\n`);
};

const printText: Print = async (all, _tally, { lang }, terminal, clauses) => {
  const texts = textsIn(lang);
  const summed: Summed[] = [];
  for (const one of all) {
    if ("error" in one) {
      terminal.warn(`${one.name}: ${one.error}`);
      summed.push({ name: one.name, tone: "unreadable", firstLine: one.error });
      continue;
    }
    const card = verdictCard(one.verdict, one.recognition, clauses, texts);
    const tone = "unreadable" in one.verdict ? "unreadable" : one.verdict.decision;
    const [status] = card;
    summed.push({ name: one.name ?? "--text", tone, firstLine: status?.kind === "status" ? status.text : "" });
    if (all.length > 1) await terminal.write(`${terminal.style.strong(`── ${one.name ?? "--text"}`)}\n`);
    await terminal.write(`${renderText(card, terminal.style)}\n`);
    if (!("unreadable" in one.verdict)) {
      await terminal.write(
        `${terminal.style.faint(`${texts.card.why} ${whyCommand(one.verdict.receipt, one.file)}`)}\n`,
      );
    }
    if (all.length > 1) await terminal.write("\n");
  }
  if (all.length > 1) await terminal.write(`${renderText(summaryCard(summed, texts), terminal.style)}\n`);
};

function onlyStandardInput(): UsageProblem {
  return new UsageProblem({
    pl: "Z --jsonl wiadomości czytamy tylko ze standardowego wejścia. Uruchom: czy-wolno check --jsonl < plik.jsonl",
    en: "With --jsonl messages are read from the standard input only. Run: czy-wolno check --jsonl < file.jsonl",
  });
}
