import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import { DAY, MINUTE, type StoreParts } from "./store.js";
import type { Tables } from "./tables.js";

/** What has been seen of one platform, shared by all processes. A platform's keys name the workspace themselves. */
export interface Events {
  /** True for the first who asks with this key, false for everybody after; forgotten after a day. */
  once(key: string): Promise<boolean>;
  /** Keeps an event, sealed, before it is acknowledged. False when its key was seen before. */
  record(key: string, tenant: string, event: unknown): Promise<boolean>;
  /** The work is done: the sealed event is deleted, its key stays. */
  complete(key: string): Promise<void>;
  /** Events whose process died before they were complete, each handed to one caller, at most three times. */
  unfinished(): Promise<{ readonly key: string; readonly tenant: string; readonly event: unknown }[]>;
}

/** A process that has not completed an event by then is taken to be dead. Calls to a platform have time limits far below it. */
const LEASE = MINUTE;
/** One minute less than the 30 promised, as for cards. */
const KEPT_FOR = 29 * MINUTE;
const MOST_TRIES = 3;

/** The events of one platform. */
export function createEvents({ db, seal, clock }: StoreParts, platform: "slack" | "teams"): Events {
  /** Whose events this process is at work on, so that completing one takes the tenant as every query does. */
  const working = new Map<string, string>();
  const idOf = (key: string) =>
    createHash("sha256")
      .update(JSON.stringify([platform, key]))
      .digest("base64url");
  const placeOf = (tenant: string, id: string) => JSON.stringify(["event", tenant, id]);

  const see = async (on: Kysely<Tables>, id: string) => {
    const { numInsertedOrUpdatedRows } = await on
      .insertInto("seen")
      .values({ id, expires_at: clock.now() + DAY })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  };

  return {
    once: (key) => see(db, idOf(key)),
    record: async (key, tenant, event) => {
      const id = idOf(key);
      const sealed = await seal.seal(placeOf(tenant, id), { key, event });
      const now = clock.now();
      const row = { tenant, id, platform, sealed, lease_until: now + LEASE, tries: 1, expires_at: now + KEPT_FOR };
      const isNew = await db.transaction().execute(async (within) => {
        if (!(await see(within, id))) return false;
        await within.insertInto("event").values(row).execute();
        return true;
      });
      if (isNew) working.set(id, tenant);
      return isNew;
    },
    complete: async (key) => {
      const id = idOf(key);
      const tenant = working.get(id);
      if (tenant === undefined) return;
      await db.deleteFrom("event").where("tenant", "=", tenant).where("id", "=", id).execute();
      working.delete(id);
    },
    unfinished: async () => {
      const now = clock.now();
      const rows = await db
        .updateTable("event")
        .set((values) => ({ lease_until: now + LEASE, tries: values("tries", "+", 1) }))
        .where("platform", "=", platform)
        .where("lease_until", "<=", now)
        .where("expires_at", ">", now)
        .where("tries", "<", MOST_TRIES)
        .returning(["tenant", "id", "sealed"])
        .execute();
      const opened = rows.map(async ({ tenant, id, sealed }) => {
        const kept = (await seal.open(placeOf(tenant, id), sealed)) as { key: string; event: unknown } | undefined;
        if (kept === undefined) return [];
        working.set(id, tenant);
        return [{ ...kept, tenant }];
      });
      return (await Promise.all(opened)).flat();
    },
  };
}
