import type { UnreadTemplate } from "../../src/audit/sent-files.js";
import type { Template } from "../../src/audit/template.js";
import { FileProblem } from "./file-problem.js";
import type { MessageInFile } from "./message-in-file.js";
import type { UnreadInFile } from "./read-archive.js";

/**
 * What was found in a file as templates of it. Two of the same name are told apart by a number; what cannot be read is told
 * in its place.
 *
 * @param file its name, as it is shown
 */
export async function* templatesOf(
  file: string,
  found: AsyncIterable<MessageInFile | UnreadInFile>,
): AsyncGenerator<Template | UnreadTemplate> {
  const counted = new Map<string, number>();
  try {
    for await (const one of found) {
      const times = (counted.get(one.name) ?? 0) + 1;
      counted.set(one.name, times);
      yield { ...one, file, name: times === 1 ? one.name : `${one.name} (${times})` };
    }
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    yield { file, name: file, problem: error.words };
  }
}
