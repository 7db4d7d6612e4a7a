import type { Lang } from "../../src/chat/ask.js";
import type { Subscription, SubscriptionStore } from "../../src/chat/ports.js";
import type { StoreParts } from "./store.js";
import type { Tables } from "./tables.js";

/** Subscriptions, and where the announcements they ask for can be posted. */
export interface KeptSubscriptions extends SubscriptionStore {
  /** The address given with the subscription; undefined where there is none. */
  address(tenant: string, channel: string): Promise<unknown>;
}

/** The channels that asked to be told, one row each. */
export function createSubscriptions({ db }: StoreParts): KeptSubscriptions {
  return {
    find: async (tenant, channel) => {
      const row = await db
        .selectFrom("subscription")
        .selectAll()
        .where("tenant", "=", tenant)
        .where("channel", "=", channel)
        .executeTakeFirst();
      return row === undefined ? undefined : fromRow(row);
    },
    list: async (tenant) => {
      const rows = await db
        .selectFrom("subscription")
        .selectAll()
        .where("tenant", "=", tenant)
        .orderBy("since")
        .orderBy("channel")
        .execute();
      return rows.map(fromRow);
    },
    put: async (tenant, { channel, topics, by, since, paused, lang }, address) => {
      const kept = {
        topics: JSON.stringify(topics),
        by_user: by,
        since,
        paused: paused ?? null,
        lang,
        address: JSON.stringify(address ?? null),
      };
      await db
        .insertInto("subscription")
        .values({ tenant, channel, ...kept })
        .onConflict((conflict) => conflict.columns(["tenant", "channel"]).doUpdateSet(kept))
        .execute();
    },
    remove: async (tenant, channel) => {
      const { numDeletedRows } = await db
        .deleteFrom("subscription")
        .where("tenant", "=", tenant)
        .where("channel", "=", channel)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },
    address: async (tenant, channel) => {
      const row = await db
        .selectFrom("subscription")
        .select("address")
        .where("tenant", "=", tenant)
        .where("channel", "=", channel)
        .executeTakeFirst();
      return row === undefined ? undefined : JSON.parse(row.address);
    },
  };
}

function fromRow(row: Tables["subscription"]): Subscription {
  return {
    channel: row.channel,
    topics: JSON.parse(row.topics),
    by: row.by_user,
    since: row.since,
    lang: row.lang as Lang,
    ...(row.paused === null ? {} : { paused: row.paused }),
  };
}
