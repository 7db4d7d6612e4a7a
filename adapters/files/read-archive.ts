import { extname } from "node:path";
import { everyLanguage } from "../../src/policy/every-language.js";
import type { AllWords, Words } from "../../src/policy/words.js";
import { wordsIn } from "../../src/policy/words-in.js";
import type { readCsv } from "./csv.js";
import { FileProblem } from "./file-problem.js";
import type { MessageInFile } from "./message-in-file.js";
import { eachMessage } from "./read-messages.js";
import { readZip, type ZipCaps } from "./zip.js";

/** The endings of files that hold messages. In a folder or an archive only these are looked at. */
export const READ: ReadonlySet<string> = new Set([".txt", ".md", ".html", ".htm", ".eml", ".csv", ".jsonl"]);

/** A file of an archive that cannot be read. */
export interface UnreadInFile {
  readonly name: string;
  readonly problem: Words;
}

/**
 * The messages in a zip archive, in the order of the names of its files, one file unpacked at a time. A message is called
 * by its file's path, and by its own name where the file holds several. Pictures and other files, hidden ones and those
 * that archivers add are passed over; a file that cannot be read is told and the others go on.
 * Throws a FileProblem where the archive itself cannot be read, or holds none.
 */
export async function* readArchive(
  bytes: Uint8Array,
  columns?: Parameters<typeof readCsv>[2],
  caps?: ZipCaps,
): AsyncGenerator<MessageInFile | UnreadInFile> {
  const files = readZip(bytes, caps)
    .filter(({ name }) => READ.has(extname(name).toLowerCase()) && !isHidden(name))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  if (files.length === 0) throw nothing();
  for (const file of files) {
    try {
      for await (const one of eachMessage(file.name, file.bytes(), columns)) {
        // Lines are those of a file that the person does not have at hand.
        const { line: _line, name, ...rest } = one;
        const alone = name === file.name || name.startsWith(`${file.name}:`);
        yield { name: alone ? name : `${file.name}: ${name}`, ...rest };
      }
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      yield { name: file.name, problem: error.words };
    }
  }
}

/** What an archive may hold where a person waits for the answer. */
const WAITED_FOR: ZipCaps = { files: 1_000, file: 2 * 1024 * 1024, whole: 20 * 1024 * 1024 };

/**
 * The messages of a small archive, for one answer to all. Throws a FileProblem, too, for the first file in it that cannot
 * be read: its words name that file.
 */
export async function* eachInArchive(bytes: Uint8Array): AsyncGenerator<MessageInFile> {
  for await (const one of readArchive(bytes, undefined, WAITED_FOR)) {
    if ("message" in one) yield one;
    else throw new FileProblem(everyLanguage((lang) => `${one.name}: ${wordsIn(one.problem, lang)}`));
  }
}

function isHidden(path: string): boolean {
  return path.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");
}

function nothing(): FileProblem {
  const endings = [...READ].join(", ");
  return new FileProblem({
    pl: `W archiwum ZIP nie ma szablonów. Oczekujemy plików ${endings}. Dodaj je do archiwum.`,
    en: `The ZIP archive holds no templates. Expected files ${endings}. Add them to the archive.`,
    cs: `V archivu ZIP nejsou žádné šablony. Očekáváme soubory ${endings}. Přidejte je do archivu.`,
    sk: `V archíve ZIP nie sú žiadne šablóny. Očakávame súbory ${endings}. Pridajte ich do archívu.`,
    hu: `A ZIP-archívumban nincsenek sablonok. A következő fájlokat várjuk: ${endings}. Adja hozzá őket az archívumhoz.`,
  } satisfies AllWords);
}
