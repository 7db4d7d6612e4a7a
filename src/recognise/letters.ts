/** What a run of a word is made of: letters alone, or letters with the marks and apostrophes between them. */
export type RunOf = "letters" | "letters and marks";

const LETTER = 1;
const MARK = 2;
/** Whether the unit stays as it is under NFKC whatever stands beside it. */
const STABLE = 4;
const ASKED = 8;
/** Latin, Greek and Cyrillic; punctuation; signs and pictures. A text with anything else is read the slow way. */
const RANGES: readonly (readonly [number, number])[] = [
  [0, 0x52f],
  [0x2010, 0x20cf],
  [0x2600, 0x27bf],
];
const CLASSES = classes();
const SLOW: Record<RunOf, Record<1 | 3, RegExp>> = {
  letters: { 1: /\p{L}{1,40}/gu, 3: /\p{L}{3,40}/gu },
  "letters and marks": { 1: /[\p{L}\p{M}'’]{1,40}/gu, 3: /[\p{L}\p{M}'’]{3,40}/gu },
};
const LONGEST = 40;

/**
 * The runs of letters in a text, in order, of `shortest` to 40 units; a longer one is cut. What the regular expressions
 * above find, found by a table where all units are in it: that is four times as fast. Linear.
 *
 * @param most only so many are given back
 */
export function runsIn(text: string, of: RunOf, shortest: 1 | 3, most: number = Number.POSITIVE_INFINITY): string[] {
  const places = placesOfRuns(text, of, shortest, most);
  const found: string[] = [];
  for (let index = 0; index < places.length; index += 2) found.push(text.slice(places[index], places[index + 1]));
  return found;
}

/** Where those runs stand: of each its start and its end, one behind another. */
export function placesOfRuns(
  text: string,
  of: RunOf,
  shortest: 1 | 3,
  most: number = Number.POSITIVE_INFINITY,
): number[] {
  const wanted = of === "letters" ? LETTER : LETTER | MARK;
  const found: number[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x20;
    const kind = CLASSES[unit] as number;
    if (kind === 0) return slowly(text, SLOW[of][shortest], most);
    if ((kind & wanted) !== 0) {
      if (start === -1) start = at;
      if (at - start + 1 < LONGEST) continue;
      found.push(start, at + 1);
      start = -1;
    } else if (start !== -1) {
      if (at - start >= shortest) found.push(start, at);
      start = -1;
    }
    if (found.length === most * 2) return found;
  }
  return found;
}

function slowly(text: string, run: RegExp, most: number): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(run)) {
    if (found.length === most * 2) break;
    found.push(match.index, match.index + match[0].length);
  }
  return found;
}

/** A text in NFKC; most need nothing done. */
export function compatible(text: string): string {
  for (let at = 0; at < text.length; at++)
    if (((CLASSES[text.charCodeAt(at)] as number) & STABLE) === 0) return text.normalize("NFKC");
  return text;
}

function classes(): Uint8Array {
  const table = new Uint8Array(65536);
  for (const [from, to] of RANGES) {
    for (let unit = from; unit <= to; unit++) {
      const letter = String.fromCharCode(unit);
      const mark = /[\p{M}'’]/u.test(letter);
      const stable = !/\p{M}/u.test(letter) && letter.normalize("NFKC") === letter;
      table[unit] = ASKED | (/\p{L}/u.test(letter) ? LETTER : mark ? MARK : 0) | (stable ? STABLE : 0);
    }
  }
  // The upper halves of most pictures: neither they nor what follows them is a letter.
  for (const half of [0xd83d, 0xd83e]) table[half] = ASKED | STABLE;
  for (let half = 0xdc00; half <= 0xdfff; half++) table[half] = ASKED | STABLE;
  return table;
}
