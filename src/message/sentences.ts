import type { Judged, Line } from "./judged.js";
import type { Span } from "./span.js";
import type { Zone } from "./zones.js";

/** A sentence, or what stands for one (a list item, a subject, a file's name), with the zone it is in. */
export interface Sentence extends Span {
  readonly zone: Zone;
}

const ABBREVIATIONS = new Set(
  "ul al pl os nr np tj itp itd m.in ok tel kom godz ew tzn tzw wg szt kpl opak zł pkt str ds im woj pow prof dr mgr inż sp z.o.o o.o z.o ww ks św br bm r no vs e.g i.e mr mrs ms approx č čp tzv např popř resp atd apod hod obj tj z.b bzw nr str ca inkl zzgl usw d.h pl kb ill stb pf db ft вул буд кв тел грн напр".split(
    " ",
  ),
);
/** Abbreviations that always want a word behind them, so that a capital there is a name and not a new sentence. */
const LEADING = new Set(
  "ul al pl os np tj tzn tzw ew m.in wg im woj pow prof dr mgr inż św bł ks br mr mrs ms vs e.g i.e approx tzv např napr popř z.b bzw d.h ca inkl zzgl pf вул буд кв напр".split(
    " ",
  ),
);
const NEW_SENTENCE = /^\s["„“(]?\p{Lu}\p{L}{0,40}(?![\p{L}\p{N}/-])/u;
/** "16.12" before the dot of "16.12. po południu". */
const DAY_AND_MONTH = /(?:^|[^\d.])\d{1,2}\. ?\d{1,2}$/;
const SIZE_BEFORE =
  /(?:rozmiar\p{L}{0,3}|size|velikost\p{L}?|veľkos[tť]i?|größe|grösse|méret\p{L}{0,3}|розмір\p{L}?):? ?$/iu;
/** What closes a sentence, several of them as one: . ! ? … ) " ” */
const CLOSES: ReadonlySet<number> = new Set([0x2e, 0x21, 0x3f, 0x2026, 0x29, 0x22, 0x201d]);
const LONGEST_ABBREVIATION = 8;
/** A line that wraps is joined with the next; longer lines than this were probably wrapped by a mail program. */
const WRAPPED = 52;

/**
 * The sentences of a judged text, in order. Ends are told by punctuation and lines; abbreviations, dates, amounts and
 * addresses do not end a sentence; lines that a mail program wrapped are joined; a label ending in a colon takes the value
 * on the next line with it. Linear in the length.
 */
export function sentences({ text, lines }: Judged): Sentence[] {
  const found: Sentence[] = [];
  let index = 0;
  while (index < lines.length) {
    const first = lines[index] as Line;
    let last = first;
    while (index + 1 < lines.length && joins(text, last, lines[index + 1] as Line)) last = lines[++index] as Line;
    split(text, first.start, last.end, first.zone, found);
    index++;
  }
  return found;
}

function joins(text: string, line: Line, next: Line): boolean {
  if (line.zone !== next.zone || line.zone === "attachment" || line.zone === "subject") return false;
  if (line.end === line.start || next.end === next.start) return false;
  const lastUnit = text[line.end - 1] as string;
  const nextLine = text.slice(next.start, Math.min(next.end, next.start + 200));
  if (lastUnit === ":") return line.end - line.start < 60 && /^(?:\p{P}*\d|https?:|www\.|[{[%<])[^ ]*$/u.test(nextLine);
  if (/[.!?…;]/.test(lastUnit)) return false;
  return line.end - line.start >= WRAPPED && /^[\p{Ll}\d(„"]/u.test(nextLine) && !/^[-*•–]/.test(nextLine);
}

function split(text: string, start: number, end: number, zone: Zone, found: Sentence[]): void {
  let from = start;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    // . ! ? … ; and the bullets • and |
    if (unit === 0x2022 || (unit === 0x7c && text[at - 1] === " ")) {
      add(text, from, at, zone, found);
      from = at + 1;
      continue;
    }
    if (unit !== 0x2e && unit !== 0x21 && unit !== 0x3f && unit !== 0x2026 && unit !== 0x3b) continue;
    while (at + 1 < end && CLOSES.has(text.charCodeAt(at + 1))) at++;
    // A question mark inside an address is followed by its parameters.
    if (at + 1 < end && !mayFollow(text, at + 1)) {
      // "wysłane.Proszę": a missing space, told by a capital behind a small letter
      if (!/^\p{Ll}[.!?]\p{Lu}\p{Ll}/u.test(text.slice(at - 1, at + 3))) continue;
    }
    if (unit === 0x2e && isAbbreviation(text, from, at, end)) continue;
    add(text, from, at + 1, zone, found);
    from = at + 1;
  }
  add(text, from, end, zone, found);
}

/** A full stop or what else closes a sentence, or a plain letter: no blank. */
function isMark(unit: number): boolean {
  return CLOSES.has(unit) || isPlainLetter(unit);
}

/** Whether what stands at a place may follow a sentence: mostly a blank, else a picture. */
function mayFollow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x20 || unit === 0x0a) return true;
  return (
    !isPlainLetter(unit) && /[\s\p{Extended_Pictographic}]/u.test(String.fromCodePoint(text.codePointAt(at) as number))
  );
}

/** A letter of the basic alphabet: what most places hold, told without asking what class of character it is. */
function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function isAbbreviation(text: string, from: number, dot: number, end: number): boolean {
  let at = dot - 1;
  const furthest = Math.max(from, dot - LONGEST_ABBREVIATION);
  while (at >= furthest && (isPlainLetter(text.charCodeAt(at)) || /[\p{L}.]/u.test(text[at] as string))) at--;
  const word = text.slice(at + 1, dot).toLowerCase();
  const next = text.slice(dot + 1, Math.min(end, dot + 3));
  if (/^ ?\d/.test(next) && /^\d?$/.test(text[dot - 1] ?? "")) return true;
  if (/^ ?\p{Ll}/u.test(next) && DAY_AND_MONTH.test(text.slice(Math.max(from, dot - 7), dot))) return true;
  if (word === "" || next.trim() === "") return false;
  if (word.length === 1 && dot - from < 40 && isInitial(text, from, at)) return true;
  if (!ABBREVIATIONS.has(word)) return false;
  return LEADING.has(word) || !NEW_SENTENCE.test(text.slice(dot + 1, Math.min(end, dot + 48)));
}

/** A single letter is someone's initial, unless it ends a code ("PQ1M", "X-M") or names a size ("rozmiar M"). */
function isInitial(text: string, from: number, before: number): boolean {
  if (before < from) return true;
  if (/[\d-]/.test(text[before] as string)) return false;
  return !SIZE_BEFORE.test(text.slice(Math.max(from, before - 14), before + 1));
}

function add(text: string, start: number, end: number, zone: Zone, found: Sentence[]): void {
  let a = start;
  let b = end;
  while (a < b && !isPlainLetter(text.charCodeAt(a)) && /[\s>*•–-]/.test(text[a] as string)) a++;
  while (b > a && !isMark(text.charCodeAt(b - 1)) && /\s/.test(text[b - 1] as string)) b--;
  if (b === a) return;
  if (
    isPlainLetter(text.charCodeAt(a)) ||
    /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text.slice(a, Math.min(b, a + 400)))
  )
    found.push({ start: a, end: b, zone });
}
