import type { Kysely } from "kysely";
import { BACKUP_TABLES, type BackupRow } from "./backup-tables.js";
import { kysely } from "./kysely.js";
import { stepsRan } from "./migrate.js";
import type { Tables } from "./tables.js";

const { sql } = kysely;

/** So many rows are held at a time: memory stays the same however large the store is. */
const PAGE = 500;

/**
 * Every row that a backup holds, as of one moment, while others go on writing: first the steps that made the tables, then
 * the rows, a page at a time. Tables of a later version that are not there yet are passed over.
 */
export async function rowsOf(
  db: Kysely<Tables>,
  kind: "file" | "postgres",
  begin: (steps: readonly string[]) => Promise<void>,
  take: (table: string, rows: readonly BackupRow[]) => Promise<void>,
): Promise<void> {
  await db.connection().execute(async (one) => {
    // In a file a savepoint begins a transaction that reads one moment and keeps nobody from writing, as "begin" would here.
    await sql
      .raw(kind === "file" ? "savepoint backup" : "begin isolation level repeatable read, read only")
      .execute(one);
    try {
      const there = new Set((await one.introspection.getTables()).map(({ name }) => name));
      await begin(await stepsRan(one as unknown as Kysely<unknown>));
      for (const [table, key] of Object.entries(BACKUP_TABLES)) {
        if (key === "left_out" || !there.has(table)) continue;
        let last: BackupRow | undefined;
        for (;;) {
          const columns = sql.join(key.map((name) => sql.ref(name)));
          const after =
            last === undefined
              ? sql``
              : sql`where (${columns}) > (${sql.join(key.map((name) => sql.val((last as BackupRow)[name])))})`;
          const { rows } =
            await sql<BackupRow>`select * from ${sql.table(table)} ${after} order by ${columns} limit ${sql.lit(PAGE)}`.execute(
              one,
            );
          if (rows.length > 0) await take(table, rows);
          last = rows.at(-1);
          if (rows.length < PAGE) break;
        }
      }
    } finally {
      await sql.raw(kind === "file" ? "release backup" : "rollback").execute(one);
    }
  });
}
