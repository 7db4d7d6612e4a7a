import type { Kysely } from "kysely";

/**
 * What is read of Allegro's news, what was made of it, and what was published. It belongs to the deployment and to none of
 * its tenants. Receipts learn in which channel they were made and what acts were found, so that a later policy can be
 * asked about them.
 */
export async function news(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("news_source")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("mark", "text")
    .addColumn("due_at", "bigint", (column) => column.notNull())
    .addColumn("read_at", "bigint")
    .addColumn("problem", "text")
    .execute();
  await db.schema
    .createTable("news_item")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("said", "text", (column) => column.notNull())
    .addColumn("seen_at", "bigint", (column) => column.notNull())
    .addColumn("changed_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("draft")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("item", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("said", "text", (column) => column.notNull())
    .addColumn("made_at", "bigint", (column) => column.notNull())
    .addColumn("posted", "text")
    .addColumn("post_due_at", "bigint")
    .addColumn("decided_by", "text")
    .addColumn("decided_at", "bigint")
    .addUniqueConstraint("draft_of_one_wording", ["item", "hash"])
    .execute();
  await db.schema
    .createTable("publication")
    .addColumn("revision", "integer", (column) => column.primaryKey().notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("content", "text", (column) => column.notNull())
    .addColumn("corrects", "integer", (column) => column.notNull())
    .addColumn("published_by", "text", (column) => column.notNull())
    .addColumn("published_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("policy_state")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("bundle", "text")
    .addColumn("bundle_made_at", "bigint")
    .addColumn("verified_at", "bigint")
    .addColumn("first_asked_at", "bigint")
    .addColumn("refused", "text")
    .execute();
  await db.schema.alterTable("receipt").addColumn("channel", "text").execute();
  await db.schema.alterTable("receipt").addColumn("sketch", "text").execute();
  await db.schema.createIndex("receipt_channel").on("receipt").columns(["tenant", "channel", "kept_at"]).execute();
}
