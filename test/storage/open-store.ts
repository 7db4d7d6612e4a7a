import { Kysely, type LogEvent } from "kysely";
import type { DatabaseAt } from "../../adapters/storage/database-at.js";
import { type Keys, readKeys } from "../../adapters/storage/keys.js";
import { openDatabase } from "../../adapters/storage/open-database.js";
import { fileDialect } from "../../adapters/storage/open-file.js";
import { postgresDialect } from "../../adapters/storage/open-postgres.js";
import { createSeal } from "../../adapters/storage/seal.js";
import type { Clock, StoreParts } from "../../adapters/storage/store.js";
import type { Tables } from "../../adapters/storage/tables.js";

/** A place for databases: each call gives the address of a new, empty one. */
export interface Place {
  readonly name: "file" | "postgres";
  fresh(): Promise<DatabaseAt>;
}

/** A clock that the test sets. */
export interface SetClock extends Clock {
  set(now: number): void;
  pass(milliseconds: number): void;
}

export const NOON = Date.UTC(2026, 2, 2, 12);
export const KEYS = readKeys(`one:${"11".repeat(32)}`) as Keys;

export function setClock(start = NOON): SetClock {
  let now = start;
  return {
    now: () => now,
    today: () => new Date(now).toISOString().slice(0, 10),
    set: (to) => {
      now = to;
    },
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** The parts of a store over an open, migrated database; every statement that is run is put on `statements`. */
export async function openStore(at: DatabaseAt, keys: Keys = KEYS) {
  const opened = await openDatabase(at, () => {});
  await opened.close();
  const statements: string[] = [];
  const db = new Kysely<Tables>({
    dialect: "file" in at ? fileDialect(at.file) : postgresDialect(at.postgres, () => {}),
    log: (event: LogEvent) => {
      statements.push(event.query.sql);
    },
  });
  const clock = setClock();
  const parts: StoreParts = { db, keys, seal: createSeal(keys), clock };
  return { ...parts, clock, parts, statements, close: () => db.destroy() };
}
