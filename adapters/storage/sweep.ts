import { DAY, MINUTE, type StoreParts } from "./store.js";

/** How often to sweep, in milliseconds: what is open for 29 minutes is then gone before 30. */
export const SWEEP_EVERY = MINUTE / 2;

/**
 * Deletes what is past its time, of all tenants: open cards and recorded events after 29 minutes, keys of events after
 * a day, receipts after `receiptDays`, counts of checks after an hour, deliveries that nobody needs any more. Any
 * number of processes may sweep.
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
  await sweepDeliveries(db, now);
}

/** A delivery that came to nothing explains itself for so long. */
const NOTHING_CAME_OF_IT = 90 * DAY;
/** A post may be edited as long as anything it tells may still change; no rule was ever known further ahead. */
const MAY_BE_EDITED = 1_100 * DAY;

/**
 * What was told is kept as long as it may have to be corrected, and so that it is not told twice. What failed or was
 * dropped, and what was told in a channel that is not subscribed any more, goes after ninety days.
 */
async function sweepDeliveries(db: StoreParts["db"], now: number): Promise<void> {
  const old = await db
    .selectFrom("delivery as d")
    .select(["d.tenant", "d.id"])
    .where("d.made_at", "<=", now - NOTHING_CAME_OF_IT)
    .where((where) =>
      where.or([
        where("d.made_at", "<=", now - MAY_BE_EDITED),
        // One that failed covers nothing any more.
        where.not(
          where.exists(
            where
              .selectFrom("delivery_covers as c")
              .select("c.tenant")
              .whereRef("c.tenant", "=", "d.tenant")
              .whereRef("c.delivery", "=", "d.id"),
          ),
        ),
        where.not(
          where.exists(
            where
              .selectFrom("subscription as s")
              .select("s.tenant")
              .whereRef("s.tenant", "=", "d.tenant")
              .whereRef("s.channel", "=", "d.channel"),
          ),
        ),
      ]),
    )
    .limit(MOST_AT_ONCE)
    .execute();
  for (const { tenant, id } of old) {
    await db.deleteFrom("delivery_covers").where("tenant", "=", tenant).where("delivery", "=", id).execute();
    await db.deleteFrom("delivery").where("tenant", "=", tenant).where("id", "=", id).execute();
  }
  await db
    .deleteFrom("subscriber_note")
    .where("made_at", "<=", now - NOTHING_CAME_OF_IT)
    .execute();
}

/** The rest is swept the next time. */
const MOST_AT_ONCE = 500;
