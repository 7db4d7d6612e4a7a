import type { Kysely } from "kysely";
import type { DatabaseAt } from "./database-at.js";
import { kysely } from "./kysely.js";
import { migrate, missingSteps } from "./migrate.js";
import { StorageProblem } from "./storage-problem.js";
import type { Tables } from "./tables.js";

/** An open database. */
export interface Database {
  readonly db: Kysely<Tables>;
  /** One file for one machine, or a server for many. */
  readonly kind: "file" | "postgres";
  /** Rejects where the database does not answer. */
  ping(): Promise<void>;
  /** Steps of this version that the database lacks, as after a restored copy. What a newer version added is no lack. */
  missingSteps(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/**
 * Opens the database, creating a file that is not there, and brings its tables to this version's form.
 * Throws StorageProblem, which names the place without its password, where it cannot be opened.
 *
 * @param onLostConnection is told of a broken idle connection to Postgres
 */
export async function openDatabase(at: DatabaseAt, onLostConnection: (error: unknown) => void): Promise<Database> {
  // Only the driver that is used is loaded.
  const dialect =
    "file" in at
      ? (await import("./open-file.js")).fileDialect(at.file)
      : (await import("./open-postgres.js")).postgresDialect(at.postgres, onLostConnection);
  const db = new kysely.Kysely<Tables>({ dialect });
  const ping = async () => {
    await kysely.sql`select 1`.execute(db);
  };
  try {
    await ping();
    await migrate(db as Kysely<unknown>);
  } catch (error) {
    await db.destroy().catch(() => {});
    if (error instanceof StorageProblem) throw error;
    const code = (error as { code?: string }).code ?? "?";
    throw new StorageProblem({
      pl: `Z bazy ${placeOf(at)} nie da się korzystać (${code}): sprawdź DATABASE_URL, czy serwer działa i czy użytkownik może tworzyć tabele.`,
      en: `The database at ${placeOf(at)} cannot be used (${code}): check DATABASE_URL, and that the server is up and the user may create tables.`,
    });
  }
  return {
    db,
    kind: "file" in at ? "file" : "postgres",
    ping,
    missingSteps: () => missingSteps(db as Kysely<unknown>),
    close: () => db.destroy(),
  };
}

function placeOf(at: DatabaseAt): string {
  if ("file" in at) return at.file;
  const { host, pathname } = new URL(at.postgres);
  return `${host}${pathname}`;
}
