import type { Kysely } from "kysely";
import type { AnnouncementId } from "../../src/announce/announcement.js";
import { DELIVERY_STATES, type DeliveryAction, type DeliveryState } from "../../src/announce/telling.js";
import { callLanes } from "./ledger/lanes.js";
import type { StoreParts } from "./store.js";
import type { Tables } from "./tables.js";

/** Which deliveries whoever runs the bot means. */
export interface Chosen {
  readonly ids?: readonly string[];
  readonly state?: DeliveryState;
  readonly tenant?: string;
  /** Whose state has not changed since this moment, milliseconds since 1970. */
  readonly before?: number;
}

/** A delivery as whoever runs the bot sees it; never its text. */
export interface ShownDelivery {
  readonly id: string;
  readonly tenant: string;
  readonly platform: string;
  readonly channel: string;
  readonly action: DeliveryAction;
  readonly of?: string;
  readonly covers: readonly AnnouncementId[];
  readonly state: DeliveryState;
  readonly tries: number;
  /** The platform's word for what went wrong last. */
  readonly code?: string;
  /** When its state changed last, and when it may be sent. */
  readonly at: number;
  readonly dueAt: number;
}

/** The outbox as whoever runs the bot looks after it. */
export interface Deliveries {
  /** The latest first. */
  list(chosen: Chosen, most: number): Promise<ShownDelivery[]>;
  counts(): Promise<Readonly<Record<DeliveryState, number>>>;
  /** Sends what may not have arrived once more, and what waits at once. Says how many. */
  release(chosen: Chosen): Promise<number>;
  /** Leaves what may not have arrived, or waits, as it is: it is never sent. Says how many. */
  drop(chosen: Chosen): Promise<number>;
}

/** What an operator may still decide about. */
const OPEN = ["unknown", "pending"] as const;

/** The deliveries of all tenants of one store. */
export function createDeliveries({ db, clock }: Pick<StoreParts, "db" | "clock">): Deliveries {
  const find = (on: Kysely<Tables>, { ids, state, tenant, before }: Chosen) =>
    on
      .selectFrom("delivery")
      .$if(ids !== undefined, (query) => query.where("id", "in", ids as readonly string[]))
      .$if(state !== undefined, (query) => query.where("state", "=", state as string))
      .$if(tenant !== undefined, (query) => query.where("tenant", "=", tenant as string))
      .$if(before !== undefined, (query) => query.where("state_at", "<=", before as number));

  const change = (chosen: Chosen, state: "pending" | "dropped", code: string) =>
    db.transaction().execute(async (within) => {
      const now = clock.now();
      const rows = await find(within, chosen)
        .select(["tenant", "id", "method", "state"])
        .where("state", "in", OPEN)
        .execute();
      let changed = 0;
      const calls: { tenant: string; method: string; dueAt: number }[] = [];
      for (const { tenant, id, method, state: was } of rows) {
        const { numUpdatedRows } = await within
          .updateTable("delivery")
          .set({ state, due_at: now, state_at: now, code, owner: null })
          .where("tenant", "=", tenant)
          .where("id", "=", id)
          .where("state", "=", was)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) continue;
        changed++;
        if (state === "pending") calls.push({ tenant, method, dueAt: now });
      }
      await callLanes(within, calls);
      return changed;
    });

  return {
    list: async (chosen, most) => {
      const rows = await find(db, chosen).selectAll().orderBy("state_at", "desc").orderBy("id").limit(most).execute();
      return rows.map(({ id, tenant, platform, channel, action, of_delivery, covers, state, tries, code, ...at }) => ({
        id,
        tenant,
        platform,
        channel,
        action: action as DeliveryAction,
        ...(of_delivery === null ? {} : { of: of_delivery }),
        covers: JSON.parse(covers),
        state: state as DeliveryState,
        tries,
        ...(code === null ? {} : { code }),
        at: at.state_at,
        dueAt: at.due_at,
      }));
    },
    counts: async () => {
      const rows = await db
        .selectFrom("delivery")
        .select(({ fn }) => ["state", fn.countAll<number>().as("count")])
        .groupBy("state")
        .execute();
      const counted = new Map(rows.map(({ state, count }) => [state, Number(count)]));
      return Object.fromEntries(DELIVERY_STATES.map((state) => [state, counted.get(state) ?? 0])) as Record<
        DeliveryState,
        number
      >;
    },
    release: (chosen) => change(chosen, "pending", "released"),
    drop: (chosen) => change(chosen, "dropped", "dropped_by_operator"),
  };
}
