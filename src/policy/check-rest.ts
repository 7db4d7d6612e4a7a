import type { Carrier } from "./carrier.js";
import { type Entry, eachEntry, type Say } from "./entry.js";
import type { Milestone } from "./milestone.js";
import type { Note } from "./note.js";
import type { Problem } from "./problem.js";
import type { Remedy } from "./remedy.js";
import type { Source } from "./source.js";

interface Rest {
  milestones: readonly Entry<Milestone>[];
  carriers: readonly Entry<Carrier>[];
  notes: readonly Entry<Note>[];
  remedies: readonly Entry<Remedy>[];
}

/**
 * What is wrong with carriers, notes, remedies and the sources of milestones: sources that are not there, one name
 * for two carriers, a carrier nobody can name without a word why, a remedy that ends before it begins.
 */
export function checkRest(rest: Rest, sources: readonly Source[]): Problem[] {
  const ids = new Set(sources.map((source) => source.id));
  const refer = (key: string, source: string, say: Say) => {
    if (!ids.has(source)) say(key, `there is no source "${source}"`, "the id of a source");
  };
  const referAll = (entry: { sources: string[] }, say: Say) => {
    for (const [index, source] of entry.sources.entries()) refer(`sources[${index}]`, source, say);
  };
  const named = new Map<string, string>();
  return [
    ...eachEntry(rest.milestones, referAll),
    ...eachEntry(rest.notes, referAll),
    ...eachEntry(rest.carriers, (carrier, say) => {
      refer("source", carrier.source, say);
      checkNames(carrier, named, say);
    }),
    ...eachEntry(rest.remedies, ({ since, until }, say) => {
      if (since !== null && until !== undefined && until <= since)
        say("until", `${until} is not after ${since}`, "a later day");
    }),
  ];
}

function checkNames(carrier: Carrier, named: Map<string, string>, say: Say): void {
  if (carrier.names.length === 0 && carrier.uncertain === undefined) {
    say("names", "no name and no word why", "a name, or the reason under uncertain");
  }
  for (const name of carrier.names) {
    const other = named.get(name);
    if (other === undefined) named.set(name, carrier.id);
    else say("names", `"${name}" names ${other} already`, "each name once");
  }
}
