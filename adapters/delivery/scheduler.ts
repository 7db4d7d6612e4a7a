import type { AnnouncementId } from "../../src/announce/announcement.js";
import type { DueSubscription, Ledger } from "../../src/announce/ledger.js";
import type { Announcer, DeliveryLog } from "./announcer.js";
import { createNap } from "./nap.js";

/** Finds out what is due and has it planned. */
export interface Scheduler {
  /** Looks once, unless another scheduler is at it. Says how many subscriptions were looked at. Throws where the store does. */
  tick(): Promise<number>;
  start(): void;
  /** Ends the wait for the next look. */
  hurry(): void;
  /** Ends after the page that is being planned. */
  stop(): Promise<void>;
}

/** What a scheduler works with. */
export interface SchedulerParts {
  readonly ledger: Ledger;
  readonly announcer: Announcer;
  /** Runs the work where no other process does at this moment; false where one does. */
  readonly alone: (work: () => Promise<void>) => Promise<boolean>;
  readonly now: () => number;
  readonly log: DeliveryLog;
  readonly every?: number;
}

const EVERY_MS = 15_000;
/** So many subscriptions are planned in one commit. */
const PAGE = 250;
const HOUR = 60 * 60 * 1000;

/**
 * Every fifteen seconds asks what could be told, keeps since when it is known here, and plans it for each subscription
 * whose turn has come. Any number may run: one at a time works, and the ledger's keys hold even if two did.
 */
export function createScheduler({ ledger, announcer, alone, now, log, every = EVERY_MS }: SchedulerParts): Scheduler {
  let stopping = false;
  let running: Promise<void> | undefined;
  const nap = createNap();

  /** One subscription that cannot be computed must not hold up the others: it is looked at again in an hour. */
  const lookAt = (one: DueSubscription, met: ReadonlyMap<AnnouncementId, number>, at: number) => {
    try {
      return { tellings: announcer.due(one, met, at), next: announcer.nextLook(one, at) };
    } catch (err) {
      log.error(
        { err, tenant: one.tenant, channel: one.subscription.channel },
        "a subscription could not be looked at",
      );
      return { tellings: [], next: at + HOUR };
    }
  };

  const lookAtAll = async (): Promise<number> => {
    const began = now();
    const met = await ledger.meet(announcer.all(began), began);
    if ([...met.values()].some((at) => at === began)) await ledger.wake(began);
    let looked = 0;
    let planned = 0;
    while (!stopping) {
      const at = now();
      const due = await ledger.dueSubscriptions(at, PAGE);
      await Promise.all(
        due.map(async (one) => {
          const { tellings, next } = lookAt(one, met, at);
          planned += tellings.length;
          await ledger.plan(one.tenant, one.subscription.channel, tellings, next, at);
        }),
      );
      looked += due.length;
      if (due.length < PAGE) break;
    }
    if (planned > 0) log.info({ subscriptions: looked, deliveries: planned }, "announcements were planned");
    return looked;
  };

  const tick = async (): Promise<number> => {
    let looked = 0;
    await alone(async () => {
      looked = await lookAtAll();
    });
    return looked;
  };

  const loop = async () => {
    while (!stopping) {
      await tick().catch((err: unknown) => log.error({ err }, "announcements could not be planned"));
      if (!stopping) await nap.rest(every);
    }
  };

  return {
    tick,
    start: () => {
      running ??= loop();
    },
    hurry: () => nap.wake(),
    stop: async () => {
      stopping = true;
      nap.wake();
      await running;
    },
  };
}
