import { createHmac, timingSafeEqual } from "node:crypto";
import type { ReceiptStore } from "../../src/chat/ports.js";
import { derivedKey, type Key } from "./keys.js";
import { DAY, type StoreParts } from "./store.js";

/** Receipts, and whether one was made from a text. */
export interface KeptReceipts extends ReceiptStore {
  /**
   * Whether a receipt was made from the text with this SHA-256 (hexadecimal). Undefined where there is no such receipt,
   * or the key that it was kept with is no longer in use.
   */
  isOf(tenant: string, id: string, textHash: string): Promise<boolean | undefined>;
}

/**
 * Receipts without text. A plain hash of a short message can be guessed by trying messages, so an HMAC takes its place.
 *
 * @param days for how many days a receipt is kept; 0 keeps none
 */
export function createReceipts({ db, keys, clock }: StoreParts, days: number): KeptReceipts {
  const oldest = () => clock.now() - days * DAY;
  return {
    keep: async (tenant, receipt, clauses, decision) => {
      if (days === 0) return;
      const kept = {
        engine: receipt.engine,
        policy: receipt.policy,
        as_of: receipt.asOf,
        known_at: receipt.knownAt,
        context: JSON.stringify(receipt.context),
        clauses: JSON.stringify(clauses),
        decision,
        text_mac: `${keys.first.id}.${macOf(keys.first, tenant, receipt.text)}`,
        kept_at: clock.now(),
      };
      await db
        .insertInto("receipt")
        .values({ tenant, id: receipt.id, ...kept })
        .onConflict((conflict) => conflict.columns(["tenant", "id"]).doUpdateSet(kept))
        .execute();
    },
    find: async (tenant, id) => {
      const row = await db
        .selectFrom("receipt")
        .selectAll()
        .where("tenant", "=", tenant)
        .where("id", "=", id)
        .where("kept_at", ">", oldest())
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return {
        id: row.id,
        engine: row.engine,
        policy: row.policy,
        asOf: row.as_of,
        knownAt: row.known_at,
        context: JSON.parse(row.context),
        clauses: JSON.parse(row.clauses),
        decision: row.decision,
      };
    },
    isOf: async (tenant, id, textHash) => {
      const row = await db
        .selectFrom("receipt")
        .select("text_mac")
        .where("tenant", "=", tenant)
        .where("id", "=", id)
        .where("kept_at", ">", oldest())
        .executeTakeFirst();
      const dot = row?.text_mac.lastIndexOf(".") ?? -1;
      const key = keys.all.find((one) => one.id === row?.text_mac.slice(0, dot));
      if (row === undefined || key === undefined) return undefined;
      return timingSafeEqual(Buffer.from(row.text_mac.slice(dot + 1)), Buffer.from(macOf(key, tenant, textHash)));
    },
  };
}

/** The tenant is in it: the same text in two workspaces has two unlike rows. */
function macOf(key: Key, tenant: string, textHash: string): string {
  return createHmac("sha256", derivedKey(key, "receipt"))
    .update(JSON.stringify([tenant, textHash]))
    .digest("hex");
}
