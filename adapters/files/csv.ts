import { CsvError, parse } from "csv-parse/sync";
import { decode } from "./decode.js";
import { FileProblem } from "./file-problem.js";
import type { MessageInFile } from "./message-in-file.js";

const COLUMNS = ["name", "subject", "body"] as const;
/** Excel writes semicolons where the comma parts decimals, as in Poland. */
const DELIMITERS = [",", ";", "\t"] as const;

/**
 * A table of templates: the columns `name`, `subject` and `body` in any order and case, of which `body` must be there;
 * others are ignored. Each row is one message, called by its name or by the file's and its number; empty rows are skipped.
 * Throws a FileProblem when there is none, and one that names the line where the table is broken.
 */
export function readCsv(file: string, bytes: Uint8Array): MessageInFile[] {
  const text = decode(bytes);
  if (text.trim() === "") throw noBody([]);
  const rows = rowsOf(text);
  const [head = [], ...rest] = rows;
  const columns = head.map((cell) => cell.trim().toLowerCase());
  const at = (name: (typeof COLUMNS)[number]) => columns.indexOf(name);
  if (at("body") < 0) throw noBody(head);
  const found = rest.flatMap((row, index) => {
    if (row.every((cell) => cell.trim() === "")) return [];
    const cell = (name: (typeof COLUMNS)[number]) => (at(name) < 0 ? "" : (row[at(name)] ?? ""));
    const subject = cell("subject").trim();
    return [
      {
        name: cell("name").trim() || `${file}:${index + 1}`,
        message: { text: cell("body"), ...(subject === "" ? {} : { subject }) },
      },
    ];
  });
  if (found.length === 0) throw noRows();
  return found;
}

function rowsOf(text: string): string[][] {
  const [header = ""] = text.split(/\r?\n/, 1);
  const delimiter = DELIMITERS.find((one) => header.split(one).some(isBody)) ?? ",";
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : 1;
    throw new FileProblem({
      pl: `Tabela jest uszkodzona w okolicy wiersza ${line}: prawdopodobnie brakuje cudzysłowu. Tekst z przecinkami lub w kilku wierszach musi stać w cudzysłowach "…", a cudzysłów w tekście podwojony "". Popraw ten wiersz albo zapisz tabelę jeszcze raz z arkusza.`,
      en: `The table is broken near line ${line}: a quotation mark is probably missing. Text with commas or of several lines must stand in quotation marks "…", those inside it doubled "". Correct that line, or save the table from the spreadsheet again.`,
    });
  }
}

function isBody(cell: string): boolean {
  return (
    cell
      .replace(/["\ufeff]/g, "")
      .trim()
      .toLowerCase() === "body"
  );
}

function noBody(head: readonly string[]): FileProblem {
  const found = head
    .map((cell) => cell.trim().slice(0, 30))
    .slice(0, 6)
    .join(", ");
  return new FileProblem({
    pl: `W tabeli nie ma kolumny „body” (pierwszy wiersz: ${found || "pusty"}). Oczekujemy nagłówka „name,subject,body”. Dodaj go jako pierwszy wiersz.`,
    en: `The table has no column "body" (first line: ${found || "empty"}). Expected the header "name,subject,body". Add it as the first line.`,
  });
}

function noRows(): FileProblem {
  return new FileProblem({
    pl: "W tabeli nie ma żadnej wiadomości, jest tylko nagłówek. Oczekujemy pod nim jednej wiadomości w każdym wierszu. Dopisz je i sprawdź jeszcze raz.",
    en: "The table holds no message, only the header. Expected one message on each line below it. Add them and check again.",
  });
}
