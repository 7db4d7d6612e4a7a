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
    while (at + 1 < end && /[.!?…)"”]/.test(text[at + 1] as string)) at++;
    // A question mark inside an address is followed by its parameters.
    const next = text[at + 1];
    if (next !== undefined && at + 1 < end && !/[\s\p{Extended_Pictographic}]/u.test(next)) {
      // "wysłane.Proszę": a missing space, told by a capital behind a small letter
      if (!/^\p{Ll}[.!?]\p{Lu}\p{Ll}/u.test(text.slice(at - 1, at + 3))) continue;
    }
    if (unit === 0x2e && isAbbreviation(text, from, at, end)) continue;
    add(text, from, at + 1, zone, found);
    from = at + 1;
  }
  add(text, from, end, zone, found);
}

function isAbbreviation(text: string, from: number, dot: number, end: number): boolean {
  let at = dot - 1;
  const furthest = Math.max(from, dot - LONGEST_ABBREVIATION);
  while (at >= furthest && /[\p{L}.]/u.test(text[at] as string)) at--;
  const word = text.slice(at + 1, dot).toLowerCase();
  const next = text.slice(dot + 1, Math.min(end, dot + 3));
  if (/^ ?\d/.test(next) && /^\d?$/.test(text[dot - 1] ?? "")) return true;
  if (word === "") return false;
  if (word.length === 1 && /^ ?\p{Lu}?/u.test(next) && dot - from < 40 && !/^ ?$/.test(next)) return true;
  return ABBREVIATIONS.has(word) && next.trim() !== "";
}

function add(text: string, start: number, end: number, zone: Zone, found: Sentence[]): void {
  let a = start;
  let b = end;
  while (a < b && /[\s>*•–-]/.test(text[a] as string)) a++;
  while (b > a && /\s/.test(text[b - 1] as string)) b--;
  if (b > a && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text.slice(a, Math.min(b, a + 400))))
    found.push({ start: a, end: b, zone });
}
