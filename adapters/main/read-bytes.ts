import { createReadStream } from "node:fs";
import { FileProblem } from "../files/file-problem.js";

/** The largest file that is read, in bytes: an e-mail with attachments fits. */
const LARGEST = 50 * 1024 * 1024;

/**
 * The bytes of a file, or of the standard input for "-".
 * Throws a FileProblem when it is not there, may not be read, is a folder, or is larger than 50 MB.
 */
export async function readBytes(name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of name === "-" ? process.stdin : createReadStream(name)) {
      size += (chunk as Buffer).length;
      if (size > LARGEST) throw tooLarge();
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    throw problemOf(error);
  }
  return Buffer.concat(chunks);
}

/** What a failed reading comes to, in words. */
function problemOf(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new FileProblem({
      pl: "Nie ma takiego pliku. Sprawdź ścieżkę, albo użyj --text, aby podać tekst.",
      en: "There is no such file. Check the path, or use --text to give a text.",
    });
  }
  if (code === "EISDIR") {
    return new FileProblem({
      pl: "To jest folder. Oczekujemy pliku; podaj pliki po nazwie, na przykład folder/*.txt.",
      en: "This is a folder. Expected a file; name the files, for example folder/*.txt.",
    });
  }
  if (code === "EACCES" || code === "EPERM") {
    return new FileProblem({
      pl: "Nie wolno nam czytać tego pliku. Zmień uprawnienia albo skopiuj go w inne miejsce.",
      en: "This file may not be read. Change its permissions or copy it elsewhere.",
    });
  }
  return error;
}

function tooLarge(): FileProblem {
  return new FileProblem({
    pl: "Plik ma ponad 50 MB. Oczekujemy pojedynczych wiadomości; zapisz samą wiadomość, bez załączników.",
    en: "The file is over 50 MB. Expected single messages; save the message alone, without attachments.",
  });
}
