import { CsvError, parse } from "csv-parse";
import type { AllWords } from "../../src/policy/words.js";
import { decode } from "./decode.js";
import { FileProblem } from "./file-problem.js";
import type { MessageInFile } from "./message-in-file.js";

/** What a column can hold. */
type Role = "name" | "trigger" | "tool" | "subject" | "body";

/** Headings, folded, by which a column is known where nobody says which it is. The first is the one that is told. */
const HEADINGS: Readonly<Record<Role, readonly string[]>> = {
  name: ["name", "nazwa", "szablon", "template", "tytul szablonu", "nazwa szablonu"],
  trigger: ["trigger", "wyzwalacz", "zdarzenie", "event", "status", "kiedy"],
  tool: ["tool", "program", "narzedzie", "system", "aplikacja"],
  subject: ["subject", "temat", "tytul", "temat wiadomosci"],
  body: ["body", "tresc", "tekst", "text", "message", "wiadomosc", "content", "tresc wiadomosci"],
};
const ROLES = Object.keys(HEADINGS) as Role[];
/** Excel writes semicolons where the comma parts decimals, as in Poland. */
const DELIMITERS = [";", "\t", ",", "|"] as const;

/**
 * A table of templates: columns with their names, triggers, tools, subjects and bodies in any order, of which the body
 * must be there; others are ignored. Columns are known by their headings (`body`, `treść`), or by what `columns` says.
 * Each row is one message, called by its name or by the file's and its number; empty rows are skipped. Rows come one by
 * one, so that a long table takes no more memory than its text.
 * Throws a FileProblem when there is none, and one that names the line where the table is broken.
 *
 * @param columns headings by what they hold, where they are not the usual ones
 */
export async function* readCsv(
  file: string,
  bytes: Uint8Array,
  columns: Readonly<Partial<Record<Role, string>>> = {},
): AsyncGenerator<MessageInFile> {
  const text = decode(bytes);
  if (text.trim() === "") throw noBody([]);
  let at: Partial<Record<Role, number>> | undefined;
  let rows = 0;
  let found = 0;
  for await (const { cells, line } of rowsOf(text)) {
    if (at === undefined) {
      at = placesOf(cells, columns);
      if (at.body === undefined) throw noBody(cells);
      continue;
    }
    rows++;
    if (cells.every((cell) => cell.trim() === "")) continue;
    found++;
    const places = at;
    const cell = (role: Role) => (places[role] === undefined ? "" : (cells[places[role]] ?? ""));
    const said = (role: Role) => (cell(role).trim() === "" ? {} : { [role]: cell(role).trim() });
    yield {
      name: cell("name").trim() || `${file}:${rows}`,
      line,
      ...said("trigger"),
      ...said("tool"),
      message: { text: cell("body"), ...said("subject") },
    };
  }
  if (found === 0) throw noRows();
}

/** Which column holds what; a heading that was said must be there. */
function placesOf(
  head: readonly string[],
  said: Readonly<Partial<Record<Role, string>>>,
): Partial<Record<Role, number>> {
  const headings = head.map(fold);
  const places: Partial<Record<Role, number>> = {};
  for (const role of ROLES) {
    const wanted = said[role];
    const at =
      wanted === undefined
        ? HEADINGS[role].map((heading) => headings.indexOf(heading)).find((place) => place >= 0)
        : headings.indexOf(fold(wanted));
    if (wanted !== undefined && (at === undefined || at < 0)) throw noColumn(wanted, head);
    if (at !== undefined) places[role] = at;
  }
  return places;
}

function fold(heading: string): string {
  return heading
    .replace(/\ufeff/g, "")
    .trim()
    .toLowerCase()
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\s_-]+/g, " ");
}

async function* rowsOf(text: string): AsyncGenerator<{ cells: string[]; line: number }> {
  const [header = ""] = text.replace(/^(?:\ufeff|\s*\n)+/, "").split(/\r?\n/, 1);
  const counted = DELIMITERS.map((one) => ({ one, cells: header.split(one).length }));
  const delimiter = counted.reduce((best, next) => (next.cells > best.cells ? next : best)).one;
  const options = { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, info: true };
  try {
    for await (const row of parse(text, options)) {
      const { record, info } = row as { record: string[]; info: { lines: number } };
      // The parser tells the line on which a row ends.
      const within = record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
      yield { cells: record, line: Math.max(1, info.lines - within) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : 1;
    throw new FileProblem({
      pl: `Tabela jest uszkodzona w okolicy wiersza ${line}: prawdopodobnie brakuje cudzysłowu. Tekst z przecinkami lub w kilku wierszach musi stać w cudzysłowach "…", a cudzysłów w tekście podwojony "". Popraw ten wiersz albo zapisz tabelę jeszcze raz z arkusza.`,
      en: `The table is broken near line ${line}: a quotation mark is probably missing. Text with commas or of several lines must stand in quotation marks "…", those inside it doubled "". Correct that line, or save the table from the spreadsheet again.`,
      cs: `Tabulka je poškozená poblíž řádku ${line}: pravděpodobně chybí uvozovka. Text s čárkami nebo na více řádcích musí být v uvozovkách "…", uvozovky v něm zdvojené "". Opravte ten řádek, nebo tabulku znovu uložte z tabulkového programu.`,
      sk: `Tabuľka je poškodená blízko riadka ${line}: pravdepodobne chýba úvodzovka. Text s čiarkami alebo na viacerých riadkoch musí byť v úvodzovkách "…", úvodzovky v ňom zdvojené "". Opravte ten riadok alebo tabuľku znova uložte z tabuľkového programu.`,
      hu: `A táblázat a(z) ${line}. sor közelében hibás: valószínűleg hiányzik egy idézőjel. A vesszőt tartalmazó vagy többsoros szöveget "…" idézőjelek közé kell tenni, a benne lévő idézőjelet megkettőzve "". Javítsa ki azt a sort, vagy mentse újra a táblázatot a táblázatkezelőből.`,
    });
  }
}

function shown(head: readonly string[]): string {
  return head
    .map((cell) => cell.trim().slice(0, 30))
    .slice(0, 6)
    .join(", ");
}

function noBody(head: readonly string[]): FileProblem {
  const found = shown(head);
  return new FileProblem({
    pl: `W tabeli nie ma kolumny „body” ani „treść” (pierwszy wiersz: ${found || "pusty"}). Oczekujemy nagłówka takiego jak „name,subject,body”. Dodaj go jako pierwszy wiersz.`,
    en: `The table has no column "body" (first line: ${found || "empty"}). Expected a header like "name,subject,body". Add it as the first line.`,
    cs: `Tabulka nemá sloupec „body“ (první řádek: ${found || "prázdný"}). Očekáváme záhlaví jako „name,subject,body“. Přidejte ho jako první řádek.`,
    sk: `Tabuľka nemá stĺpec „body“ (prvý riadok: ${found || "prázdny"}). Očakávame záhlavie ako „name,subject,body“. Pridajte ho ako prvý riadok.`,
    hu: `A táblázatban nincs „body” oszlop (első sor: ${found || "üres"}). Ilyen fejlécet várunk: „name,subject,body”. Írja be első sorként.`,
  } satisfies AllWords);
}

function noColumn(wanted: string, head: readonly string[]): FileProblem {
  const found = shown(head);
  return new FileProblem({
    pl: `W tabeli nie ma kolumny „${wanted}” (pierwszy wiersz: ${found || "pusty"}). Oczekujemy nagłówka z pierwszego wiersza. Popraw nazwę kolumny.`,
    en: `The table has no column "${wanted}" (first line: ${found || "empty"}). Expected a heading of the first line. Correct the column's name.`,
    cs: `Tabulka nemá sloupec „${wanted}“ (první řádek: ${found || "prázdný"}). Očekáváme záhlaví z prvního řádku. Opravte název sloupce.`,
    sk: `Tabuľka nemá stĺpec „${wanted}“ (prvý riadok: ${found || "prázdny"}). Očakávame záhlavie z prvého riadka. Opravte názov stĺpca.`,
    hu: `A táblázatban nincs „${wanted}” oszlop (első sor: ${found || "üres"}). Az első sor egyik fejlécét várjuk. Javítsa ki az oszlop nevét.`,
  } satisfies AllWords);
}

function noRows(): FileProblem {
  return new FileProblem({
    pl: "W tabeli nie ma żadnej wiadomości, jest tylko nagłówek. Oczekujemy pod nim jednej wiadomości w każdym wierszu. Dopisz je i sprawdź jeszcze raz.",
    en: "The table holds no message, only the header. Expected one message on each line below it. Add them and check again.",
    cs: "V tabulce není žádná zpráva, jen záhlaví. Pod ním očekáváme na každém řádku jednu zprávu. Doplňte je a zkontrolujte znovu.",
    sk: "V tabuľke nie je žiadna správa, len záhlavie. Pod ním očakávame na každom riadku jednu správu. Doplňte ich a skontrolujte znova.",
    hu: "A táblázatban nincs üzenet, csak fejléc. Alatta minden sorban egy üzenetet várunk. Írja be őket, és ellenőrizze újra.",
  } satisfies AllWords);
}
