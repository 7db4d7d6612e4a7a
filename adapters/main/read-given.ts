import type { Message } from "../../src/message/message.js";
import type { Words } from "../../src/policy/words.js";
import { FileProblem } from "../files/file-problem.js";
import { readMessages } from "../files/read-messages.js";
import { readBytes } from "./read-bytes.js";
import { UsageProblem } from "./usage-problem.js";

/** A message that a person gave, or a file that could not be read. A text given by `--text` has no name and no file. */
export type Given =
  | { readonly name?: string; readonly file?: string; readonly message: Message }
  | { readonly name: string; readonly problem: Words };

/**
 * The messages given on a command line, in order: the text, then those of each file. Without either, what is piped in.
 * A file that cannot be read is told in its place, and the next ones go on.
 * Throws a UsageProblem when nothing is given and nothing is piped in.
 */
export async function* readGiven(text: string | undefined, files: readonly string[]): AsyncGenerator<Given> {
  if (text !== undefined) yield { message: { text } };
  const named = files.length === 0 && text === undefined ? ["-"] : files;
  if (files.length === 0 && text === undefined && process.stdin.isTTY) throw nothingGiven();
  for (const name of named) {
    try {
      for (const found of await readMessages(name, await readBytes(name))) yield { ...found, file: name };
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      yield { name, problem: error.words };
    }
  }
}

function nothingGiven(): UsageProblem {
  return new UsageProblem({
    pl: 'Nie podano wiadomości. Oczekujemy pliku albo tekstu, na przykład: czy-wolno check --text "Paczka czeka w Paczkomacie".',
    en: 'No message was given. Expected a file or a text, for example: czy-wolno check --text "Your parcel is waiting".',
  });
}
