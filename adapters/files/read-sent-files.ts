import { extname } from "node:path";
import {
  MOST_CHARACTERS,
  MOST_TEMPLATES,
  type ReadSentFiles,
  type SentFile,
  type UnreadTemplate,
} from "../../src/audit/sent-files.js";
import type { Template } from "../../src/audit/template.js";
import { everyLanguage } from "../../src/policy/every-language.js";
import { wordsIn } from "../../src/policy/words-in.js";
import { readArchive } from "./read-archive.js";
import { eachMessage } from "./read-messages.js";
import { templatesOf } from "./templates-of.js";

/**
 * What files that were sent together come to: one file with one message is a message to check; a table of several, an
 * archive, and several files are templates to audit. An archive is opened under the caps of every archive, and reading
 * stops where more is there than is judged at once.
 */
export const readSentFiles: ReadSentFiles = async (files) => {
  const templates: (Template | UnreadTemplate)[] = [];
  let characters = 0;
  let cut = false;
  for (const file of files) {
    if (cut) break;
    for await (const one of templatesOf(file.name, messagesIn(file))) {
      characters += "message" in one ? one.message.text.length : 0;
      if (templates.length === MOST_TEMPLATES || characters > MOST_CHARACTERS) {
        cut = true;
        break;
      }
      templates.push(one);
    }
  }
  const [first] = files;
  const [only, ...others] = templates;
  if (first === undefined || only === undefined) return { messages: [], problems: [] };
  const alone = files.length === 1 && others.length === 0 && !cut;
  // Of one file that cannot be read at all the reason is the whole answer.
  if (alone && "problem" in only && only.name === first.name) {
    const { problem } = only;
    const name = first.name.slice(0, 60);
    return { messages: [], problems: [everyLanguage((lang) => `${name}: ${wordsIn(problem, lang)}`)] };
  }
  if (alone && "message" in only && !isArchive(first)) return { messages: [only.message], problems: [] };
  const name = files.length === 1 ? first.name : `${first.name} (+${files.length - 1})`;
  return { audit: { name, templates, cut }, problems: [] };
};

function messagesIn(file: SentFile) {
  return isArchive(file) ? readArchive(file.bytes) : eachMessage(file.name, file.bytes);
}

function isArchive({ name }: SentFile): boolean {
  return extname(name).toLowerCase() === ".zip";
}
