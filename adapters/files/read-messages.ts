import { extname } from "node:path";
import type { AllWords } from "../../src/policy/words.js";
import type { readCsv } from "./csv.js";
import { FileProblem } from "./file-problem.js";
import type { MessageInFile } from "./message-in-file.js";

/** Documents that are asked about now and then and cannot be read. */
const UNREAD = new Set([
  ".pdf",
  ".doc",
  ".docx",
  ".xls",
  ".xlsx",
  ".ods",
  ".odt",
  ".msg",
  ".rtf",
  ".png",
  ".jpg",
  ".jpeg",
]);

/**
 * The messages that a file holds, by the ending of its name: `.eml`, `.csv`, `.jsonl`, `.md`, `.html`, `.htm` or `.zip`;
 * everything else is taken for plain text. The readers are loaded only when they are needed: the one for e-mail is slow to start.
 * Throws a FileProblem when they cannot be read.
 *
 * @param name the file's name, or "-" for the standard input
 */
export async function readMessages(name: string, bytes: Uint8Array): Promise<MessageInFile[]> {
  const found: MessageInFile[] = [];
  for await (const one of eachMessage(name, bytes)) found.push(one);
  return found;
}

/**
 * The same one by one: the rows of a table and the lines of a `.jsonl` file are read as they are asked for. Throws a
 * FileProblem where reading comes to what cannot be read; messages before it were given.
 *
 * @param columns of a table, where its headings are not the usual ones
 */
export async function* eachMessage(
  name: string,
  bytes: Uint8Array,
  columns?: Parameters<typeof readCsv>[2],
): AsyncGenerator<MessageInFile> {
  const ending = extname(name).toLowerCase();
  if (UNREAD.has(ending)) throw unread(ending);
  switch (ending) {
    case ".eml":
      yield* await (await import("./eml.js")).readEml(name, bytes);
      return;
    case ".csv":
      yield* (await import("./csv.js")).readCsv(name, bytes, columns);
      return;
    case ".jsonl":
      yield* (await import("./jsonl.js")).readJsonl(name, bytes);
      return;
    case ".md":
      yield* (await import("./md.js")).readMd(name, bytes);
      return;
    case ".zip":
      yield* (await import("./read-archive.js")).eachInArchive(bytes);
      return;
    case ".html":
    case ".htm":
      yield* (await import("./html.js")).readHtml(name, bytes);
      return;
    default:
      yield* (await import("./txt.js")).readTxt(name, bytes);
  }
}

function unread(ending: string): FileProblem {
  return new FileProblem({
    pl: `Plików ${ending} nie czytamy. Oczekujemy .txt, .md, .html, .eml, .csv lub .jsonl. Skopiuj treść wiadomości i zapisz ją jako .txt.`,
    en: `Files like ${ending} are not read. Expected .txt, .md, .html, .eml, .csv or .jsonl. Copy the message and save it as .txt.`,
    cs: `Soubory ${ending} nečteme. Očekáváme .txt, .md, .html, .eml, .csv nebo .jsonl. Zkopírujte text zprávy a uložte ho jako .txt.`,
    sk: `Súbory ${ending} nečítame. Očakávame .txt, .md, .html, .eml, .csv alebo .jsonl. Skopírujte text správy a uložte ho ako .txt.`,
    hu: `${ending} fájlokat nem olvasunk. A következőket várjuk: .txt, .md, .html, .eml, .csv vagy .jsonl. Másolja ki az üzenet szövegét, és mentse .txt fájlként.`,
  } satisfies AllWords);
}
