import { extname } from "node:path";
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
  ".zip",
  ".rtf",
  ".png",
  ".jpg",
  ".jpeg",
]);

/**
 * The messages that a file holds, by the ending of its name: `.eml`, `.csv`, `.html` or `.htm`; everything else is taken
 * for plain text. The readers are loaded only when they are needed: the one for e-mail is slow to start.
 * Throws a FileProblem when they cannot be read.
 *
 * @param name the file's name, or "-" for the standard input
 */
export async function readMessages(name: string, bytes: Uint8Array): Promise<MessageInFile[]> {
  const ending = extname(name).toLowerCase();
  switch (ending) {
    case ".eml":
      return (await import("./eml.js")).readEml(name, bytes);
    case ".csv":
      return (await import("./csv.js")).readCsv(name, bytes);
    case ".html":
    case ".htm":
      return (await import("./html.js")).readHtml(name, bytes);
  }
  if (UNREAD.has(ending)) throw unread(ending);
  return (await import("./txt.js")).readTxt(name, bytes);
}

function unread(ending: string): FileProblem {
  return new FileProblem({
    pl: `Plików ${ending} nie czytamy. Oczekujemy .txt, .html, .eml lub .csv. Skopiuj treść wiadomości i zapisz ją jako .txt.`,
    en: `Files like ${ending} are not read. Expected .txt, .html, .eml or .csv. Copy the message and save it as .txt.`,
  });
}
