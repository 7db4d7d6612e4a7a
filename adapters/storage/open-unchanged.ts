import type { Kysely } from "kysely";
import type { DatabaseAt } from "./database-at.js";
import { kysely } from "./kysely.js";
import type { Tables } from "./tables.js";

/** Opens a database as it is, of whatever version: no table is made or changed. It is to be destroyed by whoever opened it. */
export async function openUnchanged(at: DatabaseAt): Promise<Kysely<Tables>> {
  const dialect =
    "file" in at
      ? (await import("./open-file.js")).fileDialect(at.file)
      : (await import("./open-postgres.js")).postgresDialect(at.postgres, () => {});
  return new kysely.Kysely<Tables>({ dialect });
}
