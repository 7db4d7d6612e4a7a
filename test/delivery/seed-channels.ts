import type { Kysely } from "kysely";
import type { Tables } from "../../adapters/storage/tables.js";

/** Subscribes many channels of many workspaces, the quick way. Channel n of workspace t is `C<n>` in `T<t>`. */
export async function seedChannels(db: Kysely<Tables>, channels: number, workspaces: number): Promise<void> {
  const rows = Array.from({ length: channels }, (_, n) => ({
    tenant: `T${n % workspaces}`,
    channel: `C${n}`,
    topics: '["message_rules"]',
    by_user: "U1",
    since: "2025-01-01",
    paused: null,
    lang: "pl",
    address: JSON.stringify({ tenant: `T${n % workspaces}`, channel: `C${n}` }),
    platform: "slack",
    since_at: 0,
  }));
  for (let from = 0; from < rows.length; from += 1_000) {
    await db
      .insertInto("subscription")
      .values(rows.slice(from, from + 1_000))
      .execute();
  }
}
