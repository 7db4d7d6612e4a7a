import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import { kysely } from "./kysely.js";
import type { Tables } from "./tables.js";

const { sql } = kysely;

/** Any number, the same in all versions: Postgres' advisory locks have no names. */
const KEY = 7_226_401;
/** In a file the lock is a row that runs out, for a process that dies says nothing. */
const LEASE_MS = 10_000;

/**
 * Runs work where no other process does at the same time; false, without waiting, where another is at it. On Postgres it
 * is an advisory lock of one connection, which goes when process or connection go; in a file a row with a lease.
 */
export async function underSchedulerLock(
  db: Kysely<Tables>,
  kind: "file" | "postgres",
  now: () => number,
  work: () => Promise<void>,
): Promise<boolean> {
  if (kind === "postgres") {
    return db.connection().execute(async (own) => {
      const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${sql.lit(KEY)}) as got`.execute(own);
      if (rows[0]?.got !== true) return false;
      try {
        await work();
      } finally {
        await sql`select pg_advisory_unlock(${sql.lit(KEY)})`.execute(own);
      }
      return true;
    });
  }
  const owner = randomUUID();
  const take = async () => {
    const at = now();
    // A lease that lies further ahead than any can was given before the clock was set back.
    const { rows } = await sql`
      insert into czy_wolno_lock (id, owner, held_until) values ('scheduler', ${owner}, ${at + LEASE_MS})
      on conflict (id) do update set owner = excluded.owner, held_until = excluded.held_until
        where czy_wolno_lock.held_until < ${at} or czy_wolno_lock.held_until > ${at + LEASE_MS}
          or czy_wolno_lock.owner = excluded.owner
      returning owner`.execute(db);
    return rows.length === 1;
  };
  if (!(await take())) return false;
  const renewing = setInterval(() => void take().catch(() => {}), LEASE_MS / 4);
  try {
    await work();
  } finally {
    clearInterval(renewing);
    await sql`update czy_wolno_lock set held_until = 0 where id = 'scheduler' and owner = ${owner}`.execute(db);
  }
  return true;
}
