import type { SubscriptionStore } from "../../src/chat/ports.js";
import { letGoPending } from "./ledger/let-go.js";
import type { StoreParts } from "./store.js";
import { subscriptionOf } from "./subscription-row.js";

/** Subscriptions, and where the announcements they ask for can be posted. */
export interface KeptSubscriptions extends SubscriptionStore {
  /** The address given with the subscription; undefined where there is none. */
  address(tenant: string, channel: string): Promise<unknown>;
}

/** The channels that asked to be told, one row each. */
export function createSubscriptions({
  db,
  clock,
  trace,
}: Pick<StoreParts, "db" | "clock" | "trace">): KeptSubscriptions {
  return {
    find: async (tenant, channel) => {
      const row = await db
        .selectFrom("subscription")
        .selectAll()
        .where("tenant", "=", tenant)
        .where("channel", "=", channel)
        .executeTakeFirst();
      return row === undefined ? undefined : subscriptionOf(row);
    },
    list: async (tenant) => {
      const rows = await db
        .selectFrom("subscription")
        .selectAll()
        .where("tenant", "=", tenant)
        .orderBy("since")
        .orderBy("channel")
        .execute();
      return rows.map(subscriptionOf);
    },
    put: async (tenant, { channel, ...said }, address) => {
      const kept = {
        platform: said.platform,
        topics: JSON.stringify(said.topics),
        by_user: said.by,
        since: said.since,
        since_at: said.sinceAt,
        paused: said.paused ?? null,
        lang: said.lang,
        leads: JSON.stringify(said.leads),
        rhythm: said.rhythm,
        hour: said.hour,
        zone: said.zone,
        quiet: JSON.stringify(said.quiet),
        trace: trace?.() ?? said.trace ?? null,
        address: JSON.stringify(address ?? null),
        // Looked at at once: what it asks for may be due by now.
        due_at: 0,
      };
      await db.transaction().execute(async (within) => {
        await within
          .insertInto("subscription")
          .values({ tenant, channel, ...kept })
          .onConflict((conflict) =>
            conflict
              .columns(["tenant", "channel"])
              .doUpdateSet((values) => ({ ...kept, changes: values("subscription.changes", "+", 1) })),
          )
          .execute();
        // What was planned before is planned anew, by what it asks for now.
        await letGoPending(within, { tenant, channel }, clock.now());
      });
    },
    remove: (tenant, channel) =>
      db.transaction().execute(async (within) => {
        const { numDeletedRows } = await within
          .deleteFrom("subscription")
          .where("tenant", "=", tenant)
          .where("channel", "=", channel)
          .executeTakeFirstOrThrow();
        await letGoPending(within, { tenant, channel }, clock.now());
        return numDeletedRows > 0n;
      }),
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
