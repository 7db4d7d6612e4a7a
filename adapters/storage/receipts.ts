import { createHmac, timingSafeEqual } from "node:crypto";
import type { RecentReceipt } from "../../src/announce/changed-receipts.js";
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
  /** The last receipts that were made in a channel, the newest first. */
  recent(tenant: string, channel: string, limit: number): Promise<readonly RecentReceipt[]>;
  /** The channels in which any were made. */
  channels(): Promise<readonly { readonly tenant: string; readonly channel: string }[]>;
}

/**
 * Receipts without text. A plain hash of a short message can be guessed by trying messages, so an HMAC takes its place.
 *
 * @param days for how many days a receipt is kept; 0 keeps none
 */
export function createReceipts({ db, keys, clock }: StoreParts, days: number): KeptReceipts {
  const oldest = () => clock.now() - days * DAY;
  return {
    keep: async (tenant, receipt, clauses, decision, made) => {
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
        channel: made?.channel ?? null,
        sketch: made === undefined ? null : JSON.stringify(made.sketch),
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
    recent: async (tenant, channel, limit) => {
      const rows = await db
        .selectFrom("receipt")
        .select(["context", "sketch"])
        .where("tenant", "=", tenant)
        .where("channel", "=", channel)
        .where("kept_at", ">", oldest())
        .orderBy("kept_at", "desc")
        .limit(limit)
        .execute();
      return rows.flatMap(({ context, sketch }) =>
        sketch === null ? [] : [{ context: JSON.parse(context), sketch: JSON.parse(sketch) }],
      );
    },
    channels: async () => {
      const rows = await db
        .selectFrom("receipt")
        .select(["tenant", "channel"])
        .where("channel", "is not", null)
        .distinct()
        .execute();
      return rows.flatMap(({ tenant, channel }) => (channel === null ? [] : [{ tenant, channel }]));
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
