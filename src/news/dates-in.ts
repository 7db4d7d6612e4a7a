import type { Day } from "../policy/day.js";
import { isPartialDate, type PartialDate } from "../policy/partial-date.js";
import { MONTHS, QUARTERS } from "./month-words.js";

/** A date that a text names, exactly as precise as it is named there. */
export interface DateFound {
  /** Null: a time is named, but no date ("w najbliższych tygodniach"). */
  readonly date: PartialDate | null;
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The text names no year; it is the one that lies nearest to the day of publishing. */
  readonly yearGuessed?: true;
}

const words = (lists: readonly (readonly string[])[]) =>
  lists
    .flat()
    .sort((a, b) => b.length - a.length)
    .join("|");
const MONTH = `(${words(MONTHS)})`;
const QUARTER = `(${words(QUARTERS)})`;
const YEAR = "(20[1-4]\\d)";
const DAY = "(0?[1-9]|[12]\\d|3[01])";
/** Behind a number that begins a range the rest of the range: "2-6 marca". */
const RANGE = "(?:\\s?[-–]\\s?\\d{1,2})?";
/** No letter or digit before, and none of what telephone numbers, versions, issue numbers and paths are made of. */
const FROM = "(?<![\\p{L}\\d#/_.+-])";
const TO = "(?![\\p{L}\\d_/])(?!\\.\\d)(?!-\\d)";

interface Form {
  readonly pattern: RegExp;
  read(groups: readonly string[], published: Day): { date: string | null; yearGuessed?: true };
}

const form = (pattern: string, read: Form["read"]): Form => ({
  pattern: new RegExp(`${FROM}${pattern}${TO}`, "gu"),
  read,
});

/** The more precise first: what one has read no later one reads again. */
const FORMS: readonly Form[] = [
  form(`${YEAR}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])`, ([y, m, d]) => ({ date: `${y}-${m}-${d}` })),
  form(`${DAY}${RANGE}(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${MONTH}\\.?,?\\s+${YEAR}`, ([d, m, y]) => ({
    date: dayFrom(y, monthOf(m), d),
  })),
  form(`${MONTH}\\.?\\s+${DAY}${RANGE}(?:st|nd|rd|th)?,?\\s+${YEAR}`, ([m, d, y]) => ({
    date: dayFrom(y, monthOf(m), d),
  })),
  form(`(0[1-9]|[12]\\d|3[01])\\.(0[1-9]|1[0-2])\\.(${"20[1-4]\\d|[1-4]\\d"})`, ([d, m, y = ""]) => ({
    date: dayFrom(y.length === 2 ? `20${y}` : y, m, d),
  })),
  form(`${MONTH}\\.?\\s+${YEAR}`, ([m, y]) => ({ date: `${y}-${monthOf(m)}` })),
  form(`(0[1-9]|1[0-2])\\.${YEAR}`, ([m, y]) => ({ date: `${y}-${m}` })),
  form(`q([1-4])\\s?[/'’.-]?\\s?${YEAR}`, ([q, y]) => ({ date: `${y}-Q${q}` })),
  form(`${YEAR}\\s?[/.-]?\\s?q([1-4])`, ([y, q]) => ({ date: `${y}-Q${q}` })),
  form(`${QUARTER}\\.?\\s+(?:kwartal[a-z]*|quarter)\\s+(?:of\\s+)?${YEAR}`, ([q, y]) => ({
    date: `${y}-Q${QUARTERS.findIndex((forms) => forms.includes(q ?? "")) + 1}`,
  })),
  form(`${DAY}${RANGE}(?:st|nd|rd|th)?\\s+${MONTH}`, ([d, m], published) => nearest(published, monthOf(m), d)),
  form(`${MONTH}\\s+${DAY}(?:st|nd|rd|th)`, ([m, d], published) => nearest(published, monthOf(m), d)),
  form(`(?:w|od|do|na|in|from|until|since|by)\\s+${MONTH}`, ([m], published) => nearest(published, monthOf(m))),
  form(
    "(?:(?:w|w ciagu|na przestrzeni)\\s+(?:najblizszych|kolejnych|nastepnych)\\s+(?:kilku\\s+)?(?:dni|dniach|tygodni|tygodniach|miesiecy|miesiacach)|w najblizszym czasie|wkrotce|niebawem|(?:in|over|within) the (?:coming|next) (?:few )?(?:days|weeks|months)|soon|shortly)",
    () => ({ date: null }),
  ),
];

/** Words behind which a number with dots is a version, a telephone or a case, and no date. */
const NO_DATE_BEHIND = /(?:wersj\p{L}*|version|v|ver\.?|tel\.?|nip|regon|nr|numer|phone|ip)\s*[:.]?\s*$/u;

/**
 * The dates in a text, in Polish and English, in their order. A telephone number, a version or the number of an issue is
 * none. Linear in the length of the text.
 *
 * @param published the day that a date without a year is near to
 */
export function datesIn(text: string, published: Day): DateFound[] {
  const folded = fold(text);
  const found: DateFound[] = [];
  const taken = new Uint8Array(text.length);
  for (const { pattern, read } of FORMS) {
    for (const match of folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.subarray(start, end).includes(1)) continue;
      const { date, yearGuessed } = read(match.slice(1), published);
      // "30 lutego 2026" is no day, and no February either.
      if (date !== null && !isPartialDate(date)) {
        taken.fill(1, start, end);
        continue;
      }
      if (/^\d[\d.]+$/.test(match[0]) && NO_DATE_BEHIND.test(folded.slice(Math.max(0, start - 20), start))) continue;
      taken.fill(1, start, end);
      found.push({ date, start, end, ...(yearGuessed === undefined ? {} : { yearGuessed }) });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Lower case without Polish marks, one unit for one, so that places stay where they are. */
function fold(text: string): string {
  return text.replace(/[A-ZĄĆĘŁŃÓŚŹŻąćęłńóśźż\u00a0]/g, (letter) => {
    const lower = letter.toLowerCase();
    return PLAIN[lower] ?? lower;
  });
}

const PLAIN: Readonly<Record<string, string>> = {
  ą: "a",
  ć: "c",
  ę: "e",
  ł: "l",
  ń: "n",
  ó: "o",
  ś: "s",
  ź: "z",
  ż: "z",
  "\u00a0": " ",
};

function monthOf(word: string | undefined): string {
  return String(MONTHS.findIndex((forms) => forms.includes(word ?? "")) + 1).padStart(2, "0");
}

function dayFrom(year: string | undefined, month: string | undefined, day: string | undefined): string {
  return `${year}-${month}-${String(day).padStart(2, "0")}`;
}

/** The same day or month of the year in which it lies nearest to another day. */
function nearest(published: Day, month: string, day?: string): { date: string; yearGuessed: true } {
  const year = Number(published.slice(0, 4));
  const away = (one: number) => Math.abs((one - year) * 12 + Number(month) - Number(published.slice(5, 7)));
  const best = [year - 1, year, year + 1].reduce((a, b) => (away(b) < away(a) ? b : a));
  return { date: day === undefined ? `${best}-${month}` : dayFrom(String(best), month, day), yearGuessed: true };
}
