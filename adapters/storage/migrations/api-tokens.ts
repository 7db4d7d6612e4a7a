import type { Kysely } from "kysely";

/** Tokens of programs that ask over HTTP: of each only an HMAC, so that nobody who reads the table can use one. */
export async function apiTokens(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("api_token")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("mac", "text", (column) => column.notNull())
    .addColumn("made_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("api_token_key", ["tenant", "id"])
    .execute();
}
