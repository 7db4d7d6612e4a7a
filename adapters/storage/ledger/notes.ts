import type { Kysely } from "kysely";
import type { SubscriberNote } from "../../../src/announce/ledger.js";
import type { PauseReason } from "../../../src/announce/subscription.js";
import { kysely } from "../kysely.js";
import { subscriptionOf } from "../subscription-row.js";
import type { Tables } from "../tables.js";

const { sql } = kysely;

/**
 * Takes private notes to send. They count as sent from here on: a second note would annoy, and what it says stands in
 * `list`, too. A note whose channel nobody subscribes any more is left out.
 */
export async function takeNotes(
  on: Kysely<Tables>,
  kind: "file" | "postgres",
  limit: number,
  now: number,
): Promise<SubscriberNote[]> {
  let open = on
    .selectFrom("subscriber_note")
    .selectAll()
    .where("state", "=", "pending")
    .where("due_at", "<=", now)
    .orderBy("due_at")
    .limit(limit);
  if (kind === "postgres") open = open.forUpdate().skipLocked();
  const rows = await open.execute();
  const notes: SubscriberNote[] = [];
  for (const { tenant, id, channel, kind: what, about } of rows) {
    await on
      .updateTable("subscriber_note")
      .set({ state: "sent" })
      .where("tenant", "=", tenant)
      .where("id", "=", id)
      .execute();
    const subscribed = await on
      .selectFrom("subscription")
      .selectAll()
      .where("tenant", "=", tenant)
      .where("channel", "=", channel)
      .executeTakeFirst();
    if (subscribed === undefined) continue;
    notes.push({
      id,
      tenant,
      subscription: subscriptionOf(subscribed),
      address: JSON.parse(subscribed.address),
      about: what === "paused" ? { is: "paused", reason: about as PauseReason } : { is: "unknown", delivery: about },
    });
  }
  return notes;
}

/** A note that surely did not arrive is taken again later, for two days. */
export async function returnNote(
  on: Kysely<Tables>,
  tenant: string,
  id: string,
  dueAt: number,
  now: number,
): Promise<void> {
  await on
    .updateTable("subscriber_note")
    .set({ due_at: dueAt, state: sql<string>`case when made_at > ${now - TWO_DAYS} then 'pending' else 'failed' end` })
    .where("tenant", "=", tenant)
    .where("id", "=", id)
    .execute();
}

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;
