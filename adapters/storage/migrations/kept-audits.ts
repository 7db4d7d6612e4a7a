import type { Kysely } from "kysely";

/** Results of template audits that a workspace decided to keep: names, decisions and what the templates do, no text. */
export async function keptAudits(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("kept_audit")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("templates", "text", (column) => column.notNull())
    .addColumn("policy", "text", (column) => column.notNull())
    .addColumn("engine", "text", (column) => column.notNull())
    .addColumn("as_of", "text", (column) => column.notNull())
    .addColumn("by_user", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("kept_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("kept_audit_key", ["tenant", "id"])
    .execute();
}
