import { randomUUID } from "node:crypto";
import type { OpenCard, OpenCards } from "../../src/chat/ports.js";
import { MINUTE, type StoreParts } from "./store.js";

/** One minute less than the 30 promised: the sweep comes every half a minute. */
const OPEN_FOR = 29 * MINUTE;

/**
 * Cards whose buttons still work, sealed because they hold the message. A card is found only by the tenant and user it
 * was made for. Deciding again does not make it live longer.
 */
export function createOpenCards({ db, seal, clock }: StoreParts): OpenCards {
  const placeOf = (tenant: string, user: string, id: string) => JSON.stringify(["open_card", tenant, user, id]);
  return {
    keep: async (tenant, user, card) => {
      const id = randomUUID();
      const sealed = await seal.seal(placeOf(tenant, user, id), card);
      const expires_at = clock.now() + OPEN_FOR;
      await db.insertInto("open_card").values({ tenant, id, by_user: user, sealed, expires_at }).execute();
      return id;
    },
    find: async (tenant, user, id) => {
      const row = await db
        .selectFrom("open_card")
        .select("sealed")
        .where("tenant", "=", tenant)
        .where("id", "=", id)
        .where("by_user", "=", user)
        .where("expires_at", ">", clock.now())
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return (await seal.open(placeOf(tenant, user, id), row.sealed)) as OpenCard | undefined;
    },
    replace: async (tenant, user, id, card) => {
      await db
        .updateTable("open_card")
        .set({ sealed: await seal.seal(placeOf(tenant, user, id), card) })
        .where("tenant", "=", tenant)
        .where("id", "=", id)
        .where("by_user", "=", user)
        .where("expires_at", ">", clock.now())
        .execute();
    },
  };
}
