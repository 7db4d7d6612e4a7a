import { Gauge, type Registry } from "prom-client";
import { PAUSE_REASONS } from "../../../src/announce/subscription.js";
import { DELIVERY_STATES } from "../../../src/announce/telling.js";
import { storeFigures } from "../../storage/figures.js";
import type { StoreParts } from "../../storage/store.js";

/** A source that is to be read, and the word it is shown by. */
export interface WatchedSource {
  readonly id: string;
  readonly shown: string;
}

/** Scrapes that come closer together than this share one look at the store. */
const FRESH_MS = 10_000;
const PATIENCE_MS = 2_000;

/**
 * Adds what the store knows: deliveries by state, the queue, subscriptions, sources. Every process of a Postgres tells the
 * same. Where the store does not answer in time, `czy_wolno_store_up` is 0 and the others are left out, for an old figure
 * would look like a fresh one.
 *
 * @returns looks at the store; to be awaited before the registry is printed. Never rejects.
 */
export function metricsOfStore(
  registry: Registry,
  { db, clock }: Pick<StoreParts, "db" | "clock">,
  sources: readonly WatchedSource[],
  unverified: () => boolean,
): () => Promise<void> {
  const registers = [registry];
  const gauge = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Gauge({ name: `czy_wolno_${name}`, help, labelNames, registers });
  const up = gauge("store_up", "1 when the store answers within two seconds.");
  const deliveries = gauge("deliveries", "Deliveries in the store, by state.", ["state"]);
  const queue = gauge("queue_depth", "Deliveries whose time has come and which are not sent yet.");
  const oldest = gauge("queue_oldest_seconds", "How long the oldest of them has been waiting.");
  const subscriptions = gauge("subscriptions", "Subscribed channels that are not paused.");
  const paused = gauge("subscriptions_paused", "Subscribed channels that are told nothing, by reason.", ["reason"]);
  const age = gauge(
    "source_age_seconds",
    "How long ago a source was last read well; since this process started where it never was.",
    ["source"],
  );
  const failing = gauge("source_failing", "1 when the last reading of a source failed.", ["source"]);
  const policy = gauge("policy_unverified", "1 when the policy feed could not be verified for 30 days.");
  const all = [deliveries, queue, oldest, subscriptions, paused, age, failing];
  const began = clock.now();

  const look = async () => {
    const now = clock.now();
    const figures = await inTime(storeFigures({ db, clock }));
    for (const one of all) one.reset();
    up.set(figures === undefined ? 0 : 1);
    if (figures === undefined) {
      // A gauge without labels prints 0 after a reset, and an empty queue is not what is known here.
      for (const one of [queue, oldest, subscriptions]) one.set(Number.NaN);
      return;
    }
    for (const state of DELIVERY_STATES) deliveries.set({ state }, figures.deliveries[state] ?? 0);
    queue.set(figures.queue.due);
    oldest.set(figures.queue.oldestAt === undefined ? 0 : Math.max(0, now - figures.queue.oldestAt) / 1_000);
    subscriptions.set(figures.subscriptions.active);
    for (const reason of PAUSE_REASONS) paused.set({ reason }, figures.subscriptions.paused[reason] ?? 0);
    for (const { id, shown } of sources) {
      const source = figures.sources.find((one) => one.id === id);
      age.set({ source: shown }, Math.max(0, now - (source?.readAt ?? began)) / 1_000);
      failing.set({ source: shown }, source?.problem === undefined ? 0 : 1);
    }
  };

  let looked: { readonly at: number; readonly done: Promise<void> } | undefined;
  return async () => {
    policy.set(unverified() ? 1 : 0);
    const at = performance.now();
    if (looked === undefined || at - looked.at > FRESH_MS) looked = { at, done: look() };
    await looked.done;
  };
}

/** Undefined where it took too long or failed. */
async function inTime<T>(asked: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  return Promise.race([asked.catch(() => undefined), late]).finally(() => clearTimeout(timer));
}
