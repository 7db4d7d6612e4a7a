import type { Kysely } from "kysely";
import { kysely } from "../kysely.js";

const { sql } = kysely;

/**
 * 0002: subscriptions say when and how they are told, and what is told is kept. A process of version 0.1.0 may go on
 * writing subscriptions beside this one: every new column has a default.
 */
export async function announcements(db: Kysely<unknown>): Promise<void> {
  const text = (name: string, usual?: string) =>
    db.schema
      .alterTable("subscription")
      .addColumn(name, "text", (column) => (usual === undefined ? column : column.notNull().defaultTo(usual)))
      .execute();
  const number = (name: string, type: "integer" | "bigint", usual?: number) =>
    db.schema
      .alterTable("subscription")
      .addColumn(name, type, (column) => (usual === undefined ? column : column.notNull().defaultTo(usual)))
      .execute();
  await text("platform");
  await number("since_at", "bigint");
  await text("leads", "[14,1]");
  await text("rhythm", "at_once");
  await number("hour", "integer", 9);
  await text("zone", "Europe/Warsaw");
  await text("quiet", "[]");
  await number("due_at", "bigint", 0);
  await number("changes", "integer", 0);
  await db.schema.createIndex("subscription_due").on("subscription").column("due_at").execute();
  await db.schema.createIndex("subscription_channel").on("subscription").column("channel").execute();

  await db.schema
    .createTable("announcement")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("met_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("delivery")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("method", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("of_delivery", "text")
    .addColumn("of_tenant", "text")
    .addColumn("covers", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("due_at", "bigint", (column) => column.notNull())
    .addColumn("made_at", "bigint", (column) => column.notNull())
    .addColumn("state_at", "bigint", (column) => column.notNull())
    .addColumn("tries", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("owner", "text")
    .addColumn("lease_until", "bigint", (column) => column.notNull().defaultTo(0))
    .addColumn("posted", "text")
    .addColumn("code", "text")
    .addPrimaryKeyConstraint("delivery_key", ["tenant", "id"])
    .execute();
  // Each index holds only the rows that are looked for by it: what was sent, which is nearly all, costs nothing.
  await db.schema
    .createIndex("delivery_pending")
    .on("delivery")
    .columns(["tenant", "method", "due_at", "id"])
    .where(sql.ref("state"), "=", sql.lit("pending"))
    .execute();
  await db.schema
    .createIndex("delivery_sending")
    .on("delivery")
    .column("lease_until")
    .where(sql.ref("state"), "=", sql.lit("sending"))
    .execute();
  await db.schema
    .createIndex("delivery_ended")
    .on("delivery")
    .columns(["state", "state_at"])
    .where(sql.ref("state"), "in", sql`('failed', 'unknown', 'dropped')`)
    .execute();
  await db.schema.createIndex("delivery_age").on("delivery").column("made_at").execute();
  await db.schema.createIndex("delivery_channel").on("delivery").columns(["tenant", "channel"]).execute();
  await db.schema
    .createTable("delivery_covers")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("announcement", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("of_delivery", "text", (column) => column.notNull())
    .addColumn("delivery", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("delivery_covers_key", ["channel", "platform", "announcement", "action", "of_delivery"])
    .execute();
  await db.schema
    .createIndex("delivery_covers_delivery")
    .on("delivery_covers")
    .columns(["tenant", "delivery"])
    .execute();
  await db.schema
    .createTable("lane")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("method", "text", (column) => column.notNull())
    .addColumn("due_at", "bigint", (column) => column.notNull())
    .addColumn("next_at", "bigint", (column) => column.notNull())
    .addColumn("set_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("lane_key", ["tenant", "method"])
    .execute();
  await db.schema.createIndex("lane_due").on("lane").column("due_at").execute();
  await db.schema
    .createTable("subscriber_note")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("about", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("due_at", "bigint", (column) => column.notNull())
    .addColumn("made_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("subscriber_note_key", ["tenant", "id"])
    .execute();
  await db.schema.createIndex("subscriber_note_due").on("subscriber_note").columns(["state", "due_at"]).execute();
}
