const LONGEST = 300;
/** The verb of writing at the line's end, in the forms that mail programs use; German and Hungarian put words behind. */
const WROTE =
  /(?:\P{L}|^)(?:(?:napisał|pisze|wrote|writes|napsal|napísal|írta|пише|написав|написала)(?:[aoi]|[(/](?:-?[\p{L}/-]{1,4})\)?)?(?: \([^()]{1,80}\))?|schrieb(?:[^\n,;?!]{0,120})) ?:? ?$/iu;
/** Apple Mail in Polish has the verb in front. */
const WRITTEN_BY = /^wiadomość napisana przez .{1,200}(?:\d|@).{0,80}: ?$/iu;
/** "2026-11-12 10:15 GMT+01:00 Anna Nowak <anna@example.com>:" */
const DATE_AND_ADDRESS = /^\D{0,12}\d.{0,200}<[^<>\s@]{1,100}@[^<>\s]{1,100}>: ?$/;
/** What tells an introduction from a sentence about writing: a date, an hour, an address, "the user". */
const EVIDENCE =
  /@|\b(?:19|20)\d\d\b|\d[:.]\d\d|\d{1,2}[./] ?\d{1,2}|^(?:użytkownik|w dniu|dnia|dne|dňa|dna|on|am|uživatel|používateľ|benutzer|felhasználó|користувач) /iu;
/** How a line begins that wraps before its verb. */
const BEGINS =
  /^(?:w dniu|dnia|on|dne|dňa|dna|am|\d|(?:pon|wt|śr|czw|pt|sob|niedz|po|út|ut|st|št|čt|pi|pá|so|ne|mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|нд|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap)[ .,]|użytkownik )/iu;

/**
 * How many lines from this one on introduce another's mail ("On … wrote:"): none, one, or two where a mail program
 * wrapped the line. Such a line ends in a colon or has marked lines below it.
 */
export function introductionAt(lines: readonly string[], index: number): 0 | 1 | 2 {
  const line = lines[index] as string;
  const next = lines[index + 1] ?? "";
  if (line === "" || line.length > LONGEST) return 0;
  if (line.endsWith(":") || next.startsWith(">")) return isIntroduction(line, next.startsWith(">")) ? 1 : 0;
  if (!next.endsWith(":") || next.length > LONGEST / 2 || /[.!?;]$/.test(line)) return 0;
  return (line.includes("@") || BEGINS.test(line)) && isIntroduction(`${line} ${next}`, false) ? 2 : 0;
}

function isIntroduction(line: string, marked: boolean): boolean {
  if (WROTE.test(line)) return marked || EVIDENCE.test(line);
  return line.endsWith(":") && (WRITTEN_BY.test(line) || DATE_AND_ADDRESS.test(line));
}
