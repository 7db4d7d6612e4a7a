/** A word of an entry, or the stem of one. */
export interface Part {
  readonly hash: number;
  readonly stem: boolean;
  readonly length: number;
  /** The first unit: of the forty phrases that begin with "na", nearly all are turned away by it. */
  readonly first: number;
}

export interface Phrase {
  readonly concept: number;
  /** What must follow the first word. */
  readonly rest: readonly Part[];
}

/** Phrases by their first word's hash, written one behind another in one stretch of memory: what costs is the way there. */
export interface PhraseTable {
  /**
   * Phrases: their number, and of each its concept, the number of words that must follow, and of every such word its
   * hash, its length (negative for a stem's) and its first unit.
   */
  readonly cells: Int32Array;
  /** Where in `cells` the phrases begin whose first word has a hash; -1 where there are none. */
  startOf(hash: number): number;
}

/** The part of a hash that the filter looks at: small enough that it stays in near memory. */
const LIKELY = 0xffff;

/** Writes phrases into a table, those of one first word in the order given. */
export function createPhraseTable(byFirst: ReadonlyMap<number, readonly Phrase[]>): PhraseTable {
  // One bit for each hash: most words and beginnings of words are no entry, and are turned away without a look-up.
  const filter = new Int32Array((LIKELY + 1) >>> 5);
  // Open addressing: a hash, and where its phrases begin plus one.
  const mask = 2 ** Math.ceil(Math.log2(byFirst.size * 2 + 2)) - 1;
  const places = new Int32Array((mask + 1) * 2);
  const written: number[] = [];
  for (const [hash, phrases] of byFirst) {
    filter[(hash & LIKELY) >>> 5] = (filter[(hash & LIKELY) >>> 5] as number) | (1 << (hash & 31));
    let place = hash & mask;
    while (places[place * 2 + 1] !== 0) place = (place + 1) & mask;
    places[place * 2] = hash;
    places[place * 2 + 1] = written.length + 1;
    written.push(phrases.length);
    for (const { concept, rest } of phrases) {
      written.push(concept, rest.length);
      for (const part of rest) written.push(part.hash, part.stem ? -part.length : part.length, part.first);
    }
  }
  return {
    cells: new Int32Array(written),
    startOf(hash) {
      if (((filter[(hash & LIKELY) >>> 5] as number) & (1 << (hash & 31))) === 0) return -1;
      let place = hash & mask;
      for (;;) {
        const start = places[place * 2 + 1] as number;
        if (start === 0 || places[place * 2] === hash) return start - 1;
        place = (place + 1) & mask;
      }
    },
  };
}
