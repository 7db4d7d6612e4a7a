import { DAY, MINUTE, type StoreParts } from "./store.js";

/** How often to sweep, in milliseconds: what is open for 29 minutes is then gone before 30. */
export const SWEEP_EVERY = MINUTE / 2;

/**
 * Deletes what is past its time, of all tenants: open cards and recorded events after 29 minutes, keys of events after
 * a day, receipts after `receiptDays`, counts of checks after an hour. Any number of processes may sweep.
 */
export async function sweep({ db, clock }: Pick<StoreParts, "db" | "clock">, receiptDays: number): Promise<void> {
  const now = clock.now();
  await db.deleteFrom("open_card").where("expires_at", "<=", now).execute();
  await db.deleteFrom("event").where("expires_at", "<=", now).execute();
  await db.deleteFrom("seen").where("expires_at", "<=", now).execute();
  await db
    .deleteFrom("receipt")
    .where("kept_at", "<=", now - receiptDays * DAY)
    .execute();
  await db
    .deleteFrom("usage")
    .where("window_start", "<=", now - 60 * MINUTE)
    .execute();
}
