import { createInterface } from "node:readline";
import { renderText } from "../../../src/chat/render-text.js";
import type { Texts } from "../../../src/chat/texts/pl.js";
import { textsIn } from "../../../src/chat/texts/texts.js";
import { verdictCard } from "../../../src/chat/verdict-card.js";
import { wordsIn } from "../../../src/policy/words-in.js";
import type { Checker } from "../../../src/verdict/check.js";
import type { Context } from "../../../src/verdict/context.js";
import type { Question } from "../../../src/verdict/verdict.js";
import { openChecker } from "../open-checker.js";
import { policyInUse } from "../policy-in-use.js";
import { type Options, readOptions } from "../read-options.js";
import type { Terminal } from "../terminal.js";

type Lines = AsyncIterator<string>;

/**
 * `guide`: asks for a message, judges it, and asks what is still open, until nothing more is pasted. What is piped in is
 * taken as typed. Returns the exit code: always 0, since it is a conversation and not a check.
 */
export async function guide(raw: object, terminal: Terminal): Promise<number> {
  const options = readOptions(raw);
  const texts = textsIn(options.lang);
  const talks = process.stdin.isTTY === true;
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const say = async (sentence: string) => {
    if (talks) await terminal.write(`${sentence}\n`);
  };
  await say(`${terminal.style.strong(texts.guide.welcome)}\n${texts.guide.paste}`);
  const inUse = await policyInUse(raw);
  if (inUse.told !== undefined) await say(terminal.style.faint(inUse.told[options.lang]));
  const checker = openChecker(inUse.policy);
  for (let first = true; ; first = false) {
    const { text, ended } = await pasted(lines);
    // An end without a text is a goodbye on a terminal; from a pipe it is an empty message, and that is said.
    if (text.trim() !== "" || !ended || (first && !talks)) await judge(text, checker, options, texts, lines, terminal);
    if (ended) return 0;
    await say(`\n${texts.guide.another}`);
  }
}

/** The lines up to one that holds only a full stop, or up to the end. */
async function pasted(lines: Lines): Promise<{ text: string; ended: boolean }> {
  const taken: string[] = [];
  for (;;) {
    const { value, done } = await lines.next();
    if (done) return { text: taken.join("\n"), ended: true };
    if (value.trim() === ".") return { text: taken.join("\n"), ended: false };
    taken.push(value);
  }
}

async function judge(
  text: string,
  checker: Checker,
  { context: said, asOf, knownAt }: Options,
  texts: Texts,
  lines: Lines,
  terminal: Terminal,
): Promise<void> {
  const recognition = checker.recognise({ text }, { explain: true });
  let context = said;
  const asked = new Set<string>();
  for (;;) {
    const verdict = checker.again(recognition, context, asOf, knownAt);
    const card = verdictCard(verdict, recognition, checker.policy.clauses, texts);
    await terminal.write(`\n${renderText(card, terminal.style)}\n`);
    if ("unreadable" in verdict) return;
    const open = verdict.questions.find(({ id }) => !asked.has(id));
    if (open === undefined) return;
    asked.add(open.id);
    const answer = await answerTo(open, texts, lines, terminal);
    if (answer === undefined) return;
    context = answered(context, open.id, answer);
  }
}

function answered(context: Context, question: string, value: string): Context {
  return { ...context, answers: { ...context.answers, [question]: value } };
}

/** The answer's value; undefined when it was skipped. */
async function answerTo(
  question: Question,
  texts: Texts,
  lines: Lines,
  terminal: Terminal,
): Promise<string | undefined> {
  const labels = question.answers.map(({ label }) => wordsIn(label, texts.language));
  await terminal.write(`\n${wordsIn(question.text, texts.language)}\n`);
  await terminal.write(`${labels.map((label, index) => `  ${index + 1}. ${label}`).join("\n")}\n`);
  await terminal.write(`${texts.guide.choose}\n`);
  const { value, done } = await lines.next();
  if (done) return undefined;
  const typed = value.trim().toLowerCase();
  const chosen = question.answers.find(
    ({ label }, index) =>
      typed === String(index + 1) || (typed !== "" && wordsIn(label, texts.language).toLowerCase().startsWith(typed)),
  );
  return chosen?.value;
}
