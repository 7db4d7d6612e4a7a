import { type Ledger, SENDER_DIED } from "../../src/announce/ledger.js";
import type { Telling } from "../../src/announce/telling.js";
import { inGroups } from "./in-groups.js";
import { kysely } from "./kysely.js";
import { claim, giveBack, type Pace, type TakenDelivery, takeExpired } from "./ledger/claim.js";
import { holdLanes, type LaneKey } from "./ledger/lanes.js";
import { meet } from "./ledger/meet.js";
import { returnNote, takeNotes } from "./ledger/notes.js";
import { keepPlans, type Plan } from "./ledger/plan.js";
import { keepOutcomes, type Settled } from "./ledger/settle.js";
import { startSending, stoppedBy } from "./ledger/stop.js";
import { dueSubscriptions, placeOf } from "./ledger/told.js";
import { MINUTE, type StoreParts } from "./store.js";

const { sql } = kysely;

/** The ledger of a store, with what only those who run the bot ask of it. */
export interface KeptLedger extends Ledger {
  /** The fault of ours because of which nothing is sent for now. */
  stoppedBy(nowMs: number): Promise<string | undefined>;
  /** Ends that stop before its time. */
  startSending(): Promise<void>;
}

/** What a ledger is told of its surroundings. */
export interface LedgerWay {
  readonly kind: "file" | "postgres";
  readonly pace: Pace;
  /** How long a worker that says nothing is taken to be alive, in milliseconds; far above the time limit of a call. */
  readonly lease?: number;
  /** So many milliseconds are put between two channels of an announcement, and no channel waits longer than `most`. */
  readonly spread?: { readonly each: number; readonly most: number };
}

const MOST_PLANS = 250;
const MOST_OUTCOMES = 200;
/** So many new rows, and Postgres' idea of the tables is wrong. */
const MANY = 2_000;

/** The ledger over a database, the same for a file and for Postgres. Moments are given in, days are not known here. */
export function createLedger(
  { db }: Pick<StoreParts, "db">,
  { kind, pace, lease = 2 * MINUTE, spread = { each: 0, most: 0 } }: LedgerWay,
): KeptLedger {
  const way = { kind, pace, lease };
  /** What this process is sending, by the delivery's id. */
  const atWork = new Map<string, { taken: TakenDelivery; owner: string }>();
  /** How often a subscription had been changed when it was handed out, by tenant and channel. */
  const handedOut = new Map<string, { changes: number; platform: string }>();
  /** How often in a row the end of a call was unknown, by lane: then the other side is in trouble. */
  let inDoubt: ReadonlyMap<string, number> = new Map();
  let isClaimLost = false;
  let many = 0;
  let channels = 0;

  const planned = inGroups(MOST_PLANS, async (items: readonly { plan: Plan; now: number }[]) => {
    const now = Math.max(...items.map((item) => item.now));
    many += await db.transaction().execute((within) =>
      keepPlans(
        within,
        items.map(({ plan }) => plan),
        now,
      ),
    );
    if (many >= MANY) {
      many = 0;
      if (kind === "postgres") await sql`analyze delivery, delivery_covers, lane, subscription`.execute(db);
      else await sql`analyze`.execute(db);
    }
    return items;
  });

  const settled = inGroups(MOST_OUTCOMES, async (items: readonly (Settled & { now: number })[]) => {
    const now = Math.max(...items.map((item) => item.now));
    // Counted anew from what holds: a group that the store did not take comes again.
    const counts = new Map(inDoubt);
    const troubled = items.flatMap(({ taken, outcome }) => troubleOf(counts, taken, outcome));
    await db.transaction().execute(async (within) => {
      await keepOutcomes(within, items, now);
      await holdLanes(
        within,
        troubled.map(({ pause, ...lane }) => ({ ...lane, until: now + pause })),
        now,
      );
    });
    inDoubt = counts;
    for (const { taken } of items) atWork.delete(taken.id);
    return items;
  });

  const hold = (taken: readonly TakenDelivery[], owner: string) => {
    for (const one of taken) atWork.set(one.id, { taken: one, owner });
    return taken;
  };

  return {
    meet: (announcements, now) => meet(db, announcements, now),
    dueSubscriptions: async (now, limit) => {
      const { count } = await db
        .selectFrom("subscription")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      channels = Number(count);
      const due = await dueSubscriptions(db, now, limit);
      for (const { tenant, subscription, changes } of due) {
        handedOut.set(placeOf(tenant, subscription.channel), { changes, platform: subscription.platform });
      }
      return due;
    },
    plan: async (tenant, channel, tellings: readonly Telling[], nextLook, now) => {
      const out = handedOut.get(placeOf(tenant, channel));
      if (out === undefined) return;
      handedOut.delete(placeOf(tenant, channel));
      const putOff = Math.floor(share(`${tenant}/${channel}`) * Math.min(spread.most, channels * spread.each));
      await planned({ plan: { tenant, channel, ...out, tellings, nextLook, putOff }, now });
    },
    wake: async (now) => {
      await db
        .updateTable("subscription")
        // Counted as a change: what is being planned at this moment does not know what is new.
        .set((values) => ({ due_at: now, changes: values("changes", "+", 1) }))
        .where("paused", "is", null)
        .execute();
    },
    claim: async (worker, limit, now) => {
      if (limit <= 0) return [];
      if (isClaimLost) {
        await db.transaction().execute((within) => giveBack(within, worker, new Set(atWork.keys()), now));
        isClaimLost = false;
      }
      if ((await stoppedBy(db, now)) !== undefined) return [];
      try {
        const busy = busyLanes([...atWork.values()], pace);
        const work = db.transaction().execute((within) => claim(within, { ...way, busy }, worker, limit, now));
        return hold(await work, worker);
      } catch (error) {
        isClaimLost = true;
        throw error;
      }
    },
    expired: async (worker, limit, now) =>
      hold(await db.transaction().execute((within) => takeExpired(within, way, worker, limit, now)), worker),
    takeNotes: (limit, now) => db.transaction().execute((within) => takeNotes(within, kind, limit, now)),
    returnNote: ({ tenant, id }, afterSeconds, now) => returnNote(db, tenant, id, now + afterSeconds * 1_000, now),
    settle: async (results, now) => {
      await Promise.all(
        results.map(async ({ id, outcome }) => {
          const mine = atWork.get(id);
          if (mine !== undefined) await settled({ ...mine, outcome, now });
        }),
      );
    },
    stoppedBy: (now) => stoppedBy(db, now),
    startSending: () => startSending(db),
  };
}

/** In a lane that has a pace no more than so many calls are under way: who does not answer must not take all places. */
const MOST_UNANSWERED = 3;

function busyLanes(atWork: readonly { readonly taken: TakenDelivery }[], pace: Pace): LaneKey[] {
  const counts = new Map<string, LaneKey & { count: number }>();
  for (const { taken } of atWork) {
    if ((pace[taken.method] ?? 0) <= 0) continue;
    const key = placeOf(taken.tenant, taken.method);
    const { count } = counts.get(key) ?? { count: 0 };
    counts.set(key, { tenant: taken.tenant, method: taken.method, count: count + 1 });
  }
  return [...counts.values()].filter(({ count }) => count >= MOST_UNANSWERED);
}

/** So many ends in a row that nobody knows, and the lane rests: longer each time, so that few posts are put in doubt. */
const MOST_IN_DOUBT = 3;

function troubleOf(inDoubt: Map<string, number>, { tenant, method }: TakenDelivery, outcome: Settled["outcome"]) {
  // That a sender died says nothing of the platform.
  if ("code" in outcome && outcome.code === SENDER_DIED) return [];
  const key = placeOf(tenant, method);
  if (outcome.means !== "unknown") inDoubt.delete(key);
  else inDoubt.set(key, (inDoubt.get(key) ?? 0) + 1);
  const row = inDoubt.get(key) ?? 0;
  if (row < MOST_IN_DOUBT) return [];
  return [{ tenant, method, pause: Math.min(15 * MINUTE, (MINUTE / 2) * 2 ** (row - MOST_IN_DOUBT)) }];
}

/** Where in a spread a channel stands, from 0 to 1: always the same, so that a channel is told at its usual time. */
function share(text: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619) >>> 0;
  return hash / 2 ** 32;
}
