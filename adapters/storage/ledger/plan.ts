import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { Telling } from "../../../src/announce/telling.js";
import { kysely } from "../kysely.js";
import type { Tables } from "../tables.js";
import { callLanes } from "./lanes.js";
import { numberOf, tableOf } from "./table-of.js";

const { sql } = kysely;

/** What one subscription's channel should be told, as the scheduler found. */
export interface Plan {
  readonly tenant: string;
  readonly platform: string;
  readonly channel: string;
  /** How often the subscription had been changed when this was computed. */
  readonly changes: number;
  readonly tellings: readonly Telling[];
  readonly nextLook: number;
  /** Milliseconds by which it is put off so that not all are sent in the same moment. */
  readonly putOff: number;
}

/** Two deliveries for one channel are so far apart, in milliseconds: Slack takes one a second. */
const APART = 1_100;

/**
 * Keeps what is to be told, of many subscriptions in one transaction. Left out is what another has covered meanwhile, and
 * all of a subscription that was changed since. Gives how many deliveries were made.
 */
export async function keepPlans(on: Kysely<Tables>, plans: readonly Plan[], now: number): Promise<number> {
  const { rows: unchanged } = await sql<{ tenant: string; channel: string }>`
    ${tableOf(
      ["tenant", "channel", "changes", "next"],
      plans.map(({ tenant, channel, changes, nextLook }) => [tenant, channel, changes, nextLook]),
    )}
    update subscription set due_at = ${numberOf("next")} from given
    where subscription.tenant = given.tenant and subscription.channel = given.channel
      and subscription.changes = ${numberOf("changes")} and subscription.paused is null
    returning subscription.tenant, subscription.channel`.execute(on);
  const held = new Set(unchanged.map(({ tenant, channel }) => `${tenant}\u0000${channel}`));
  const kept = plans.filter(
    ({ tenant, channel, tellings }) => tellings.length > 0 && held.has(`${tenant}\u0000${channel}`),
  );
  const owners = await ownersOf(on, kept);
  const wanted = kept.flatMap((plan) =>
    plan.tellings.flatMap(({ action, covers, of }, index) => {
      const owner = of === undefined ? undefined : owners.get(of);
      if (of !== undefined && owner === undefined) return [];
      // Only who posted something can change it; a note in its thread anybody in the channel may write.
      if (action === "edit" && owner?.active !== true) return [];
      const tenant = action === "edit" ? (owner?.tenant as string) : plan.tenant;
      return [{ ...plan, tenant, id: randomUUID() as string, action, covers, of, owner: owner?.tenant, index }];
    }),
  );
  if (wanted.length === 0) return 0;
  const taken = await on
    .insertInto("delivery_covers")
    .values(
      wanted.flatMap(({ tenant, platform, channel, id, action, covers, of }) =>
        covers.map((announcement) => ({
          tenant,
          platform,
          channel,
          announcement: announcement.id,
          action,
          of_delivery: action === "edit" ? (of as string) : "",
          delivery: id,
        })),
      ),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(["delivery", "announcement"])
    .execute();
  const told = new Map<string, Set<string>>();
  for (const { delivery, announcement } of taken) {
    told.set(delivery, (told.get(delivery) ?? new Set()).add(announcement));
  }
  const made = wanted.flatMap(({ id, covers, ...one }) => {
    const mine = covers.map((announcement) => announcement.id).filter((covered) => told.get(id)?.has(covered));
    if (mine.length === 0) return [];
    return {
      tenant: one.tenant,
      id,
      platform: one.platform,
      channel: one.channel,
      method: `${one.platform}.${one.action === "edit" ? "edit" : "post"}`,
      action: one.action,
      of_delivery: one.of ?? null,
      of_tenant: one.owner ?? null,
      covers: JSON.stringify(mine),
      state: "pending",
      due_at: now + one.putOff + one.index * APART,
      made_at: now,
      state_at: now,
      tries: 0,
      lease_until: 0,
    };
  });
  if (made.length === 0) return 0;
  await on.insertInto("delivery").values(made).execute();
  await callLanes(
    on,
    made.map(({ tenant, method, due_at }) => ({ tenant, method, dueAt: due_at })),
  );
  return made.length;
}

/** Whose the earlier posts are, and whether that tenant's channel still is told of anything. */
async function ownersOf(
  on: Kysely<Tables>,
  plans: readonly Plan[],
): Promise<ReadonlyMap<string, { readonly tenant: string; readonly active: boolean }>> {
  const earlier = plans.filter(({ tellings }) => tellings.some(({ of }) => of !== undefined));
  if (earlier.length === 0) return new Map();
  const rows = await on
    .selectFrom("delivery_covers as c")
    .leftJoin("subscription as s", (join) =>
      join.onRef("s.tenant", "=", "c.tenant").onRef("s.channel", "=", "c.channel").on("s.paused", "is", null),
    )
    .select(["c.delivery", "c.tenant", "s.tenant as active"])
    .where("c.channel", "in", [...new Set(earlier.map(({ channel }) => channel))])
    .execute();
  return new Map(rows.map(({ delivery, tenant, active }) => [delivery, { tenant, active: active !== null }]));
}
