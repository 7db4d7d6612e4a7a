import type { PostgresDialect } from "kysely";
import pg from "pg";
import { kysely } from "./kysely.js";

/** Postgres gives int8 as text, the file gives numbers: moments and counts fit in a number. */
const INT8 = 20;

/**
 * Kysely's dialect over Postgres. A statement is given ten seconds and a connection five, so that a dead server shows
 * as an error and not as silence.
 *
 * @param onLostConnection is told that an idle connection broke; the pool replaces it by itself
 */
export function postgresDialect(url: string, onLostConnection: (error: unknown) => void): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: "czy-wolno",
    types: {
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        oid === INT8 && format !== "binary" ? Number : pg.types.getTypeParser(oid, format as "text"),
    } as pg.CustomTypesConfig,
  });
  pool.on("error", onLostConnection);
  // One that is in use and breaks between two statements says so itself, and with nobody listening ends the process.
  pool.on("connect", (client) => void client.on("error", onLostConnection));
  return new kysely.PostgresDialect({ pool });
}
