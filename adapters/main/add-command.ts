import type { Command } from "commander";
import type { AnswerLanguage } from "../../src/chat/texts/answer-language.js";
import type { Words } from "../../src/policy/words.js";
import { HELP } from "./help-words.js";

/** Adds a command under another, with what each has: what it does, `--help` in the reader's language, and `--lang`. */
export function addCommand(parent: Command, name: string, does: Words, lang: AnswerLanguage): Command {
  return (
    parent
      .command(name)
      .description(does[lang])
      .helpOption("-h, --help", HELP.help[lang])
      .helpCommand(false)
      .option("--lang <pl|en>", HELP.lang[lang])
      // What stands behind a command's own command is that one's: `policy publish FILE --lang en`.
      .enablePositionalOptions()
  );
}
