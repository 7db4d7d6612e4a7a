import type { Kysely, Migration } from "kysely";
import { announcements } from "./migrations/announcements.js";
import { apiTokens } from "./migrations/api-tokens.js";
import { keptAudits } from "./migrations/kept-audits.js";
import { news } from "./migrations/news.js";
import { subscriptionTrace } from "./migrations/subscription-trace.js";

/**
 * How the tables came to be, oldest first. A migration that was released is never changed: a database somewhere has
 * run it. `test/storage/fixtures` holds a database of each release, and a test upgrades it.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-chat": { up: chat },
  "0002-announcements": { up: announcements },
  "0003-news": { up: news },
  "0004-api-tokens": { up: apiTokens },
  "0005-kept-audits": { up: keptAudits },
  "0006-subscription-trace": { up: subscriptionTrace },
};

async function chat(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("installation")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("sealed", "text", (column) => column.notNull())
    .addColumn("changed_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("installation_key", ["tenant", "platform"])
    .execute();
  await db.schema
    .createTable("setting")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("scope", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("said", "text", (column) => column.notNull())
    .addColumn("changed_by", "text", (column) => column.notNull())
    .addColumn("changed_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("setting_key", ["tenant", "scope", "id"])
    .execute();
  await db.schema
    .createTable("subscription")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("topics", "text", (column) => column.notNull())
    .addColumn("by_user", "text", (column) => column.notNull())
    .addColumn("since", "text", (column) => column.notNull())
    .addColumn("paused", "text")
    .addColumn("lang", "text", (column) => column.notNull())
    .addColumn("address", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("subscription_key", ["tenant", "channel"])
    .execute();
  await db.schema
    .createTable("open_card")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("by_user", "text", (column) => column.notNull())
    .addColumn("sealed", "text", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("open_card_key", ["tenant", "id"])
    .execute();
  await db.schema.createIndex("open_card_expiry").on("open_card").column("expires_at").execute();
  await db.schema
    .createTable("receipt")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("engine", "text", (column) => column.notNull())
    .addColumn("policy", "text", (column) => column.notNull())
    .addColumn("as_of", "text", (column) => column.notNull())
    .addColumn("known_at", "text", (column) => column.notNull())
    .addColumn("context", "text", (column) => column.notNull())
    .addColumn("clauses", "text", (column) => column.notNull())
    .addColumn("decision", "text", (column) => column.notNull())
    .addColumn("text_mac", "text", (column) => column.notNull())
    .addColumn("kept_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("receipt_key", ["tenant", "id"])
    .execute();
  await db.schema.createIndex("receipt_age").on("receipt").column("kept_at").execute();
  await db.schema
    .createTable("feedback")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("receipt", "text")
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("sealed", "text", (column) => column.notNull())
    .addColumn("kept_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("feedback_key", ["tenant", "id"])
    .execute();
  await db.schema
    .createTable("seen")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("seen_expiry").on("seen").column("expires_at").execute();
  await db.schema
    .createTable("event")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("sealed", "text", (column) => column.notNull())
    .addColumn("lease_until", "bigint", (column) => column.notNull())
    .addColumn("tries", "integer", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("event_key", ["tenant", "id"])
    .execute();
  await db.schema.createIndex("event_expiry").on("event").column("expires_at").execute();
  await db.schema
    .createTable("usage")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("counted", "text", (column) => column.notNull())
    .addColumn("window_start", "bigint", (column) => column.notNull())
    .addColumn("checks", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("usage_key", ["tenant", "counted", "window_start"])
    .execute();
  await db.schema
    .createTable("store_note")
    .addColumn("name", "text", (column) => column.primaryKey().notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
}
