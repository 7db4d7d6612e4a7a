import { CommanderError } from "commander";
import type { AnswerLanguage } from "../../src/chat/texts/answer-language.js";
import { FileProblem } from "../files/file-problem.js";
import { commanderProblem } from "./commander-problem.js";
import { languageAsked } from "./option-words.js";
import { createProgram } from "./program.js";
import { openTerminal, type Terminal } from "./terminal.js";
import { UsageProblem } from "./usage-problem.js";
import { version } from "./version.js";

/** The command line. Whatever goes wrong is told in one sentence and ends with code 2, never with a stack trace. */
export async function runCommandLine(): Promise<void> {
  const terminal = openTerminal(process);
  const lang = languageAsked(process.argv);
  const program = createProgram(version(), lang, terminal, (code) => {
    process.exitCode = code;
  });
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = told(error, lang, terminal);
  }
}

/** Tells what went wrong; returns the exit code. */
function told(error: unknown, lang: AnswerLanguage, { warn }: Terminal): number {
  const problem = error instanceof CommanderError ? commanderProblem(error) : error;
  if (problem === undefined) return 0;
  if (problem instanceof UsageProblem || problem instanceof FileProblem) warn(problem.words[lang]);
  else warn(problem instanceof Error ? problem.message : String(problem));
  return 2;
}
