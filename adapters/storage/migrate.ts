import type { Kysely, Migration } from "kysely";
import { kysely } from "./kysely.js";
import { underMigrationLock } from "./migration-lock.js";
import { MIGRATIONS } from "./migrations.js";
import { StorageProblem } from "./storage-problem.js";

const { sql } = kysely;

/**
 * Brings the tables to this version's form, all steps or none. Any number of processes may call it at once: one works,
 * the others wait. Throws StorageProblem for a database that a newer version has changed; it is left as it is.
 */
export async function migrate(
  db: Kysely<unknown>,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<void> {
  const names = Object.keys(migrations);
  if (isCurrent(await stepsRan(db), names)) return;
  await underMigrationLock(db, async () => {
    if (isCurrent(await stepsRan(db), names)) return;
    const migrator = new kysely.Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
  });
}

/** The steps that this version would add, and those that a newer one has. */
export async function stepsOf(db: Kysely<unknown>): Promise<{ missing: string[]; newer: string[] }> {
  const ran = await stepsRan(db);
  const names = Object.keys(MIGRATIONS);
  return { missing: names.filter((name) => !ran.includes(name)), newer: ran.filter((name) => !names.includes(name)) };
}

/** The steps of this version that were not run on the database. */
export async function missingSteps(db: Kysely<unknown>): Promise<string[]> {
  return (await stepsOf(db)).missing;
}

function isCurrent(done: readonly string[], names: readonly string[]): boolean {
  const unknown = done.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new StorageProblem({
      pl: `Tę bazę zmieniła nowsza wersja programu (${unknown.join(", ")}): uruchom tamtą wersję albo przywróć kopię sprzed zmiany.`,
      en: `This database was changed by a newer version of the program (${unknown.join(", ")}): run that version, or restore a copy made before it.`,
    });
  }
  return done.length === names.length;
}

/** The steps that were run; none where the table that lists them is not there yet. */
export async function stepsRan(db: Kysely<unknown>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === "kysely_migration")) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
