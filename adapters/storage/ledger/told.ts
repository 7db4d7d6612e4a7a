import type { Kysely } from "kysely";
import type { DueSubscription } from "../../../src/announce/ledger.js";
import type { DeliveryAction, DeliveryState, Told } from "../../../src/announce/telling.js";
import { subscriptionOf } from "../subscription-row.js";
import type { Tables } from "../tables.js";

/** A subscription whose turn it is, and how often it had been changed by then. */
export interface DueRow extends DueSubscription {
  readonly changes: number;
}

/** Subscriptions whose turn has come, those that wait longest first, each with what was told in its channel by whomever. */
export async function dueSubscriptions(db: Kysely<Tables>, now: number, limit: number): Promise<DueRow[]> {
  const rows = await db
    .selectFrom("subscription")
    .selectAll()
    .where("due_at", "<=", now)
    .where("paused", "is", null)
    .orderBy("due_at")
    .limit(limit)
    .execute();
  if (rows.length === 0) return [];
  const covers = await db
    .selectFrom("delivery_covers as c")
    .innerJoin("delivery as d", (join) => join.onRef("d.tenant", "=", "c.tenant").onRef("d.id", "=", "c.delivery"))
    .select(["c.platform", "c.channel", "c.announcement", "c.action", "c.delivery", "c.of_delivery", "d.state"])
    .where("c.channel", "in", [...new Set(rows.map(({ channel }) => channel))])
    .orderBy("d.made_at")
    .orderBy("d.id")
    .orderBy("c.announcement")
    .execute();
  const byPlace = new Map<string, Told[]>();
  for (const { platform, channel, of_delivery, ...told } of covers) {
    const key = placeOf(platform, channel);
    const list = byPlace.get(key) ?? [];
    byPlace.set(key, list);
    list.push({
      announcement: told.announcement,
      action: told.action as DeliveryAction,
      delivery: told.delivery,
      ...(of_delivery === "" ? {} : { of: of_delivery }),
      state: told.state as DeliveryState,
    });
  }
  return rows.map((row) => {
    const subscription = subscriptionOf(row);
    const told = byPlace.get(placeOf(subscription.platform, subscription.channel)) ?? [];
    return { tenant: row.tenant, subscription, told, changes: row.changes };
  });
}

/** A channel whichever tenant subscribes it: ids of both platforms hold no such character. */
export function placeOf(platform: string, channel: string): string {
  return `${platform}\u0000${channel}`;
}
