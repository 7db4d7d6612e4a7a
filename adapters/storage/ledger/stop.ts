import type { Kysely } from "kysely";
import { MINUTE } from "../store.js";
import type { Tables } from "../tables.js";

const NAME = "delivery_stopped";
/** After a fault of ours nothing is sent for so long; then one batch finds out whether it was mended. */
const STOPPED_FOR = 15 * MINUTE;

/** Stops all sending for a while, in all processes, because of a fault of ours; the code is kept beside it. */
export async function stopSending(on: Kysely<Tables>, code: string, now: number): Promise<void> {
  const value = JSON.stringify({ code, at: now });
  await on
    .insertInto("store_note")
    .values({ name: NAME, value })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
    .execute();
}

/** The fault because of which nothing is sent for now. */
export async function stoppedBy(on: Kysely<Tables>, now: number): Promise<string | undefined> {
  const row = await on.selectFrom("store_note").select("value").where("name", "=", NAME).executeTakeFirst();
  if (row === undefined) return undefined;
  const { code, at } = JSON.parse(row.value) as { code: string; at: number };
  return now < at + STOPPED_FOR && at <= now + MINUTE ? code : undefined;
}

/** Sends again, before the time is over: whoever runs the bot says that it is mended. */
export async function startSending(on: Kysely<Tables>): Promise<void> {
  await on.deleteFrom("store_note").where("name", "=", NAME).execute();
}
