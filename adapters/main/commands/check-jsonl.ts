import type { AnswerLanguage } from "../../../src/chat/texts/answer-language.js";
import type { Words } from "../../../src/policy/words.js";
import type { Checker } from "../../../src/verdict/check.js";
import { type ByteLine, byteLines } from "../byte-lines.js";
import { emptyTally, exitCode, type Outcome } from "../exit-code.js";
import { readJsonlLine } from "../jsonl-line.js";
import type { Options } from "../read-options.js";
import type { Terminal } from "../terminal.js";
import { verdictJson } from "../verdict-json.js";

/** The longest line read, in bytes: the longest message that is judged fits even where JSON escapes all of it. */
const LONGEST_LINE = 16 * 1024 * 1024;

const TOO_LONG: Words = {
  pl: "Wiersz ma ponad 16 MB, to za dużo na jedną wiadomość. Podziel dane: jedna wiadomość w wierszu.",
  en: "The line is over 16 MB, too long for one message. Split the data: one message on a line.",
};
const NOT_UTF8: Words = {
  pl: "Wiersz nie jest zapisany w UTF-8. Zapisz dane w UTF-8 i sprawdź go jeszcze raz.",
  en: "The line is not UTF-8. Save the data as UTF-8 and check it again.",
};

/**
 * Checks lines of JSON as they come and answers each in order on one line; a bad line is answered and the rest go on.
 * Options give the context and days that a line leaves out. Memory is bounded by one line.
 *
 * @returns the exit code
 */
export async function checkJsonl(
  chunks: AsyncIterable<Buffer>,
  checker: Checker,
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const tally = emptyTally();
  for await (const line of byteLines(chunks, LONGEST_LINE)) {
    const said = answer(line, checker, options);
    if (said === undefined) continue;
    tally[said.outcome]++;
    await terminal.write(`${JSON.stringify(said.json)}\n`);
  }
  return exitCode(tally);
}

/** The answer to a line; undefined for an empty one. */
function answer(line: ByteLine, checker: Checker, options: Options): { json: object; outcome: Outcome } | undefined {
  const { lang } = options;
  if (line === "too_long") return bad(TOO_LONG, lang);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(line);
  } catch {
    return bad(NOT_UTF8, lang);
  }
  if (text.trim() === "") return undefined;
  const read = readJsonlLine(text);
  if ("error" in read) return bad(read.error, lang, read.id);
  const recognition = checker.recognise(read.message);
  const verdict = checker.again(
    recognition,
    { ...options.context, ...read.context },
    read.asOf ?? options.asOf,
    read.knownAt ?? options.knownAt,
  );
  return {
    json: verdictJson(read.id, verdict, recognition, lang),
    outcome: "unreadable" in verdict ? "unreadable" : verdict.decision,
  };
}

function bad(error: Words, lang: AnswerLanguage, id?: string | number): { json: object; outcome: Outcome } {
  return { json: { ...(id === undefined ? {} : { id }), error: error[lang] }, outcome: "error" };
}
