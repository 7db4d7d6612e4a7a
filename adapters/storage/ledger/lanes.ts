import type { Kysely } from "kysely";
import { kysely } from "../kysely.js";
import type { Tables } from "../tables.js";

const { sql } = kysely;

/** Later than anything: a lane in which nothing is pending. */
export const NEVER = 8_640_000_000_000_000;

/** Where a delivery stands in line. */
export interface LaneKey {
  readonly tenant: string;
  readonly method: string;
}

/**
 * Says that something may be sent in these lanes at these moments; a lane that is not there is made. Whoever makes a
 * delivery pending calls this in the same transaction: a claim that misses the one finds the other.
 */
export async function callLanes(
  on: Kysely<Tables>,
  calls: readonly (LaneKey & { readonly dueAt: number })[],
): Promise<void> {
  const first = new Map<string, LaneKey & { readonly dueAt: number }>();
  for (const call of calls) {
    const key = `${call.tenant}\u0000${call.method}`;
    if (call.dueAt < (first.get(key)?.dueAt ?? NEVER)) first.set(key, call);
  }
  // In one order everywhere, so that two transactions never wait for each other.
  const sorted = [...first].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, call]) => call);
  if (sorted.length === 0) return;
  await on
    .insertInto("lane")
    .values(sorted.map(({ tenant, method, dueAt }) => ({ tenant, method, due_at: dueAt, next_at: 0, set_at: 0 })))
    .onConflict((conflict) =>
      conflict.columns(["tenant", "method"]).doUpdateSet({
        due_at: sql<number>`case when excluded.due_at < lane.due_at then excluded.due_at else lane.due_at end`,
      }),
    )
    .execute();
}

/** Nothing is sent in these lanes before a moment. */
export async function holdLanes(
  on: Kysely<Tables>,
  holds: readonly (LaneKey & { readonly until: number })[],
  now: number,
): Promise<void> {
  for (const { tenant, method, until } of holds) {
    await on
      .updateTable("lane")
      .set({ next_at: until, set_at: now })
      .where("tenant", "=", tenant)
      .where("method", "=", method)
      .where((where) => where.or([where("next_at", "<", until), where("set_at", ">", now)]))
      .execute();
  }
}
