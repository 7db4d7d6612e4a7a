import type { DeliveryState } from "../../src/announce/telling.js";
import { kysely } from "./kysely.js";
import { createNewsStore, type KeptSource } from "./news.js";
import type { StoreParts } from "./store.js";

const { sql } = kysely;

/** How the store stands, all tenants together. Moments are milliseconds since 1970. */
export interface StoreFigures {
  readonly deliveries: Readonly<Partial<Record<DeliveryState, number>>>;
  /** Deliveries whose time has come, and since when the oldest of them waits. */
  readonly queue: { readonly due: number; readonly oldestAt?: number };
  /** Paused ones by reason. */
  readonly subscriptions: { readonly active: number; readonly paused: Readonly<Record<string, number>> };
  readonly sources: readonly KeptSource[];
}

/** Counts what is in the store. One pass over each table: not to be asked more often than every few seconds. */
export async function storeFigures({ db, clock }: Pick<StoreParts, "db" | "clock">): Promise<StoreFigures> {
  const states = await db
    .selectFrom("delivery")
    .select(({ fn }) => ["state", fn.countAll<number>().as("count")])
    .groupBy("state")
    .execute();
  const waiting = await db
    .selectFrom("delivery")
    .select(({ fn }) => [fn.countAll<number>().as("due"), fn.min("due_at").as("oldest")])
    // As it is said in the index of what is pending.
    .where("state", "=", sql.lit("pending"))
    .where("due_at", "<=", clock.now())
    .executeTakeFirstOrThrow();
  const subscribed = await db
    .selectFrom("subscription")
    .select(({ fn }) => ["paused", fn.countAll<number>().as("count")])
    .groupBy("paused")
    .execute();
  const paused = subscribed.flatMap(({ paused: why, count }) => (why === null ? [] : [[why, Number(count)] as const]));
  // Without rows min() gives null, which Kysely's types do not say.
  const oldest = waiting.oldest as number | null;
  return {
    deliveries: Object.fromEntries(states.map(({ state, count }) => [state, Number(count)])),
    queue: { due: Number(waiting.due), ...(oldest === null ? {} : { oldestAt: Number(oldest) }) },
    subscriptions: {
      active: Number(subscribed.find(({ paused: why }) => why === null)?.count ?? 0),
      paused: Object.fromEntries(paused),
    },
    sources: await createNewsStore({ db, clock }).sources(),
  };
}
