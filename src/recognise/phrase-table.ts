import type { PhraseList } from "./phrase-list.js";

/** Finds where the phrases begin whose first word, or the stem of it, has a hash; -1 where there are none. */
export type StartOf = (hash: number) => number;

/** The part of a hash that the filter looks at: small enough that it stays in near memory. */
const LIKELY = 0xffff;

/**
 * Writes some phrases of a list behind `cells`, those of one first word side by side and in the list's order, and gives
 * back how they are found. They stand in one stretch of memory, because what costs is the way there: their number, and of
 * each what the list has of it behind the first word's hash.
 *
 * @param from where in the list the phrases begin
 */
export function writePhrases({ numbers }: PhraseList, from: readonly number[], cells: number[]): StartOf {
  // One bit for each hash: most words and beginnings of words are no entry, and are turned away without a look-up.
  const filter = new Int32Array((LIKELY + 1) >>> 5);
  // Open addressing: a hash, and where its phrases begin plus one; at first where its first one is in the order given.
  const mask = 2 ** Math.ceil(Math.log2(from.length * 2 + 2)) - 1;
  const places = new Int32Array((mask + 1) * 2);
  const placeOf = (hash: number): number => {
    let place = hash & mask;
    while (places[place * 2 + 1] !== 0 && places[place * 2] !== hash) place = (place + 1) & mask;
    return place * 2;
  };
  // Backwards, so that each points to the next with its first word.
  const next = new Int32Array(from.length);
  for (let order = from.length - 1; order >= 0; order--) {
    const hash = numbers[from[order] as number] as number;
    filter[(hash & LIKELY) >>> 5] = (filter[(hash & LIKELY) >>> 5] as number) | (1 << (hash & 31));
    const place = placeOf(hash);
    next[order] = places[place + 1] as number;
    places[place] = hash;
    places[place + 1] = order + 1;
  }
  for (let place = 0; place < places.length; place += 2) {
    let order = places[place + 1] as number;
    if (order === 0) continue;
    const start = cells.push(0) - 1;
    places[place + 1] = start + 1;
    for (; order !== 0; order = next[order - 1] as number) {
      const phrase = from[order - 1] as number;
      const rest = numbers[phrase + 2] as number;
      for (let at = phrase + 1; at < phrase + 3 + rest * 3; at++) cells.push(numbers[at] as number);
      cells[start] = (cells[start] as number) + 1;
    }
  }
  return (hash) => {
    if (((filter[(hash & LIKELY) >>> 5] as number) & (1 << (hash & 31))) === 0) return -1;
    return (places[placeOf(hash) + 1] as number) - 1;
  };
}
