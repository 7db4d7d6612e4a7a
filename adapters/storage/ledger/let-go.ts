import type { Kysely } from "kysely";
import { kysely } from "../kysely.js";
import type { Tables } from "../tables.js";

const { sql } = kysely;

/**
 * Gives up pending deliveries so that what they cover may be told by another: by the next look at the same subscription,
 * or by that of another tenant who shares the channel, whose turn comes at once.
 */
export async function letGoPending(
  on: Kysely<Tables>,
  { tenant, channel }: { readonly tenant: string; readonly channel?: string },
  now: number,
): Promise<void> {
  const dropped = await on
    .updateTable("delivery")
    .set({ state: "dropped", state_at: now, code: "unsubscribed" })
    .where("tenant", "=", tenant)
    .where("state", "=", sql.lit("pending"))
    .$if(channel !== undefined, (query) => query.where("channel", "=", channel as string))
    .returning(["id", "channel"])
    .execute();
  await release(on, tenant, dropped, now);
}

/** What these deliveries cover may be told again, by whoever is looked at next. */
export async function release(
  on: Kysely<Tables>,
  tenant: string,
  deliveries: readonly { readonly id: string; readonly channel: string }[],
  now: number,
): Promise<void> {
  for (let from = 0; from < deliveries.length; from += MOST) {
    const some = deliveries.slice(from, from + MOST);
    await on
      .deleteFrom("delivery_covers")
      .where("tenant", "=", tenant)
      .where(
        "delivery",
        "in",
        some.map(({ id }) => id),
      )
      .execute();
    await on
      .updateTable("subscription")
      .set({ due_at: now })
      .where("channel", "in", [...new Set(some.map(({ channel }) => channel))])
      .where("paused", "is", null)
      .where("due_at", ">", now)
      .execute();
  }
}

const MOST = 1_000;
