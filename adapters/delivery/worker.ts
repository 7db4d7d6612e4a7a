import { randomUUID } from "node:crypto";
import {
  type ClaimedDelivery,
  type Ledger,
  type Outcome,
  type Poster,
  SENDER_DIED,
} from "../../src/announce/ledger.js";
import type { Announcer, DeliveryLog } from "./announcer.js";
import { createNap } from "./nap.js";
import { privateNotes } from "./private-notes.js";
import { type Result, sendOne } from "./send-one.js";

/** Sends what is planned. */
export interface Worker {
  /** Takes once and waits until what was taken is sent and kept. Says how many were taken. Throws where the store does. */
  turn(): Promise<number>;
  start(): void;
  /** Takes nothing new, waits for what is under way and keeps what became of it; at most so many milliseconds. */
  stop(patience?: number): Promise<void>;
}

/** What a worker works with. */
export interface WorkerParts {
  readonly ledger: Ledger;
  readonly posters: Partial<Record<ClaimedDelivery["platform"], Poster>>;
  readonly announcer: Announcer;
  readonly now: () => number;
  readonly log: DeliveryLog;
  /** Does work so that what is logged meanwhile carries this id, that of the ask that subscribed the channel. */
  readonly under: <T>(work: () => T, id: string) => T;
  /** So many calls are under way at once, at most. */
  readonly atOnce?: number;
  /** Milliseconds between two looks where nothing is to be done. */
  readonly idle?: number;
  /** How often what others left is looked for, in milliseconds. */
  readonly tidyEvery?: number;
}

const AT_ONCE = 48;
const IDLE_MS = 1_000;
const TIDY_EVERY_MS = 10_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * A worker: takes no more than it sends at once, so that a crash leaves in doubt only what was on its way; composes when
 * it sends; keeps what became of it in groups. Where the store is gone it goes on trying: first of all to keep what was
 * sent, and nothing new is sent until the store is back.
 */
export function createWorker(parts: WorkerParts): Worker {
  const { ledger, log, now, atOnce = AT_ONCE, idle = IDLE_MS, tidyEvery = TIDY_EVERY_MS } = parts;
  const name = randomUUID();
  const underWay = new Set<Promise<void>>();
  const nap = createNap();
  let stopping = false;
  let gaveUp = false;
  let running: Promise<void> | undefined;
  /** How many results the store has not taken yet. */
  let unkept = 0;
  let tidied = 0;

  /** Keeps a result, however long the store is gone: a sent post that nobody knows of would be in doubt for ever. */
  const keep = async (claimed: ClaimedDelivery, result: Result): Promise<void> => {
    tell(log, claimed, result);
    let pause = 50;
    unkept++;
    while (!gaveUp) {
      try {
        await ledger.settle([{ id: claimed.id, outcome: result }], now());
        break;
      } catch (err) {
        log.error({ err, delivery: claimed.id }, "what became of a delivery could not be kept; trying again");
        await new Promise((resolve) => setTimeout(resolve, pause));
        pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
      }
    }
    unkept--;
  };

  const begin = (work: () => Promise<void>) => {
    const held = work()
      .catch((err: unknown) => log.error({ err }, "a delivery failed in an unforeseen way"))
      .finally(() => {
        underWay.delete(held);
        nap.wake();
      });
    underWay.add(held);
  };

  /** Deliveries of subscriptions that an earlier version kept are logged under their own id. */
  const traced = (claimed: ClaimedDelivery, work: () => Promise<void>) => () =>
    parts.under(work, claimed.trace ?? claimed.id);

  const tidy = async () => {
    tidied = now();
    for (const claimed of await ledger.expired(name, atOnce, now())) {
      begin(traced(claimed, async () => keep(claimed, await lookFor(claimed, parts.posters[claimed.platform]))));
    }
    begin(() => privateNotes(parts));
  };

  const take = async (): Promise<number> => {
    if (Math.abs(now() - tidied) >= tidyEvery) await tidy();
    const claimed = await ledger.claim(name, atOnce - underWay.size, now());
    for (const one of claimed) {
      const work = async () => {
        const result = await sendOne(one, parts);
        if (result !== undefined) await keep(one, result);
      };
      begin(traced(one, work));
    }
    return claimed.length;
  };

  const loop = async () => {
    let failures = 0;
    while (!stopping) {
      const room = atOnce - underWay.size;
      // Half a batch is waited for: many small claims cost more than they bring.
      if (room < atOnce / 2 || unkept > atOnce * 4) {
        await nap.rest(idle);
        continue;
      }
      try {
        const taken = await take();
        failures = 0;
        if (taken === 0) await nap.rest(underWay.size > 0 ? 20 : idle);
      } catch (err) {
        failures++;
        log.error({ err, failures }, "deliveries could not be taken from the store; trying again");
        await nap.rest(Math.min(LONGEST_PAUSE_MS, 250 * 2 ** Math.min(failures, 8)));
      }
    }
  };

  return {
    turn: async () => {
      const taken = await take();
      await Promise.allSettled(underWay);
      return taken;
    },
    start: () => {
      running ??= loop();
    },
    stop: async (patience = 9_000) => {
      stopping = true;
      nap.wake();
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([running?.then(() => Promise.allSettled(underWay)), enough]);
      clearTimeout(timer);
      gaveUp = true;
    },
  };
}

/** What became of a delivery whose sender has died: found in the channel or surely not there, else unknown. */
async function lookFor(claimed: ClaimedDelivery, poster: Poster | undefined): Promise<Outcome> {
  // The same edit twice is one edit.
  if (claimed.action === "edit") return { means: "later", code: SENDER_DIED, afterSeconds: 0, whole: false };
  const found = (await poster?.isThere?.(claimed).catch(() => undefined)) ?? { there: "cannot_tell" };
  if (found.there === "yes") return { means: "sent", posted: found.posted };
  if (found.there === "no") return { means: "later", code: SENDER_DIED, afterSeconds: 0, whole: false };
  return { means: "unknown", code: SENDER_DIED };
}

/** One line a delivery; what whoever runs the bot has to mend is an error, what a person has to look at a warning. */
function tell(log: DeliveryLog, claimed: ClaimedDelivery, result: Result): void {
  const { id, tenant, platform, channel, action, covers, tries } = claimed;
  const facts = { delivery: id, tenant, platform, channel, action, covers, tries, became: result.means };
  const more = "code" in result ? { ...facts, code: result.code } : facts;
  if (result.means === "our_fault") log.error(more, "nothing is sent for a quarter of an hour: a fault of ours");
  else if (result.means === "sent" || result.means === "overtaken" || result.means === "later") {
    log.info(more, "a delivery was tried");
  } else log.warn(more, "a delivery was tried");
}
