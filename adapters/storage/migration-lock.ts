import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Kysely } from "kysely";
import { kysely } from "./kysely.js";
import { StorageProblem } from "./storage-problem.js";

const { sql } = kysely;

/** For how long a holder that says nothing is taken to be alive. */
const LEASE_MS = 30_000;

/**
 * Runs `work` while no other process does, by a row of our own: Kysely's lock is empty for SQLite. A holder that died
 * is replaced when its lease ends. Throws StorageProblem when another process holds the lock for over two minutes.
 */
export async function underMigrationLock(db: Kysely<unknown>, work: () => Promise<void>): Promise<void> {
  const owner = randomUUID();
  await createLockTable(db);
  const giveUpAt = Date.now() + 4 * LEASE_MS;
  while (!(await take(db, owner))) {
    if (Date.now() > giveUpAt) {
      throw new StorageProblem({
        pl: "Inny proces zmienia tę bazę od ponad dwóch minut: poczekaj na niego albo go zakończ i uruchom ponownie.",
        en: "Another process has been changing this database for over two minutes: wait for it, or end it, and start again.",
      });
    }
    await wait(100);
  }
  const renewing = setInterval(() => void take(db, owner).catch(() => {}), LEASE_MS / 3);
  try {
    await work();
  } finally {
    clearInterval(renewing);
    await sql`update czy_wolno_lock set held_until = 0 where id = 'migration' and owner = ${owner}`.execute(db);
  }
}

/** Takes or renews the lock; false where another process holds it. */
async function take(db: Kysely<unknown>, owner: string): Promise<boolean> {
  const now = Date.now();
  // Looked at first: while another works in a file nobody can write, and whoever tries waits and fails.
  const held = await sql<{ owner: string; held_until: number }>`
    select owner, held_until from czy_wolno_lock where id = 'migration'`.execute(db);
  if (held.rows.some((row) => row.owner !== owner && Number(row.held_until) >= now)) return false;
  const { rows } = await sql<{ owner: string }>`
    insert into czy_wolno_lock (id, owner, held_until) values ('migration', ${owner}, ${now + LEASE_MS})
    on conflict (id) do update set owner = excluded.owner, held_until = excluded.held_until
      where czy_wolno_lock.held_until < ${now} or czy_wolno_lock.owner = excluded.owner
    returning owner`.execute(db);
  return rows.length === 1;
}

/** Two processes may create the table in the same moment, and Postgres then refuses one in spite of `if not exists`. */
async function createLockTable(db: Kysely<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await sql`create table if not exists czy_wolno_lock (id text primary key, owner text not null, held_until bigint not null)`.execute(
        db,
      );
      return;
    } catch (error) {
      if (attempt === 5) throw error;
      await wait(50 * attempt);
    }
  }
}
