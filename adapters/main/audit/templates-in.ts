import { extname } from "node:path";
import type { Columns } from "../../../src/audit/audit-settings.js";
import type { NoTemplate, Template } from "../../../src/audit/template.js";
import type { AnswerLanguage } from "../../../src/chat/texts/answer-language.js";
import type { MessageInFile } from "../../files/message-in-file.js";
import { readArchive, type UnreadInFile } from "../../files/read-archive.js";
import { eachMessage } from "../../files/read-messages.js";
import { templatesOf } from "../../files/templates-of.js";
import { readBytes } from "../read-bytes.js";
import { filesIn } from "./files-in.js";

/**
 * The templates that paths hold, one file at a time and in a fixed order. Two of the same name in a file are told apart by
 * a number. What cannot be read is told in its place. Throws a UsageProblem for a path that is not there.
 */
export async function* templatesIn(
  paths: readonly string[],
  columns: Columns | undefined,
  lang: AnswerLanguage,
): AsyncGenerator<Template | NoTemplate> {
  for await (const { path, shown } of filesIn(paths)) {
    for await (const one of templatesOf(shown, messagesIn(path, shown, columns))) {
      if ("problem" in one) yield { ...one, problem: one.problem[lang] };
      else yield { ...one, ...(startsAtTop(path) ? { line: 1 } : {}) };
    }
  }
}

async function* messagesIn(
  path: string,
  shown: string,
  columns: Columns | undefined,
): AsyncGenerator<MessageInFile | UnreadInFile> {
  const bytes = await readBytes(path);
  if (extname(path).toLowerCase() === ".zip") yield* readArchive(bytes, columns);
  else yield* eachMessage(shown, bytes, columns);
}

/** A file that is one message and whose text is the file's own. */
function startsAtTop(path: string): boolean {
  return ![".eml", ".csv", ".jsonl", ".zip"].includes(extname(path).toLowerCase());
}
