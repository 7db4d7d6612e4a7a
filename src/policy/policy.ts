import type { Carrier } from "./carrier.js";
import type { Clause } from "./clause.js";
import type { Day } from "./day.js";
import type { Milestone } from "./milestone.js";
import type { Note } from "./note.js";
import type { Source } from "./source.js";

/** All that the project knows about one marketplace's rules: checked data, ready to be asked about any day. */
export interface Policy {
  /** The first twelve hexadecimal digits of the SHA-256 of everything below. */
  version: string;
  /** The day on which the least recently read source of a clause was last read. */
  lastVerified: Day;
  clauses: Clause[];
  milestones: Milestone[];
  sources: Source[];
  carriers: Carrier[];
  notes: Note[];
}
