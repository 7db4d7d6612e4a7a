import type { Kysely } from "kysely";
import type { Day } from "../../src/policy/day.js";
import type { Keys } from "./keys.js";
import type { Seal } from "./seal.js";
import type { Tables } from "./tables.js";

/** What every part of the store works with. */
export interface StoreParts {
  readonly db: Kysely<Tables>;
  readonly keys: Keys;
  readonly seal: Seal;
  readonly clock: Clock;
  /** The id under which the work of this moment is logged. */
  readonly trace?: () => string | undefined;
}

/** The time, given in so that tests can set it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Today in Warsaw. */
  today(): Day;
}

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
