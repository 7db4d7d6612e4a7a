import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAnnouncer } from "../../adapters/delivery/announce.js";
import type { Announcer, DeliveryLog } from "../../adapters/delivery/announcer.js";
import { createScheduler } from "../../adapters/delivery/scheduler.js";
import { createWorker, type WorkerParts } from "../../adapters/delivery/worker.js";
import { openPolicy } from "../../adapters/main/open-checker.js";
import { underId } from "../../adapters/main/under-id.js";
import type { DatabaseAt } from "../../adapters/storage/database-at.js";
import { createLedger, type LedgerWay } from "../../adapters/storage/ledger.js";
import { underSchedulerLock } from "../../adapters/storage/scheduler-lock.js";
import { createSubscriptions } from "../../adapters/storage/subscriptions.js";
import type { Subscription } from "../../src/announce/subscription.js";
import type { Policy } from "../../src/policy/policy.js";
import { subscribed } from "../announce/subscribed.js";
import { openStore } from "../storage/open-store.js";

/** What a run of the outbox is made of, where a test wants it otherwise. */
export interface DeliveryOptions {
  readonly at?: DatabaseAt;
  readonly now?: string;
  readonly policy?: () => Policy;
  readonly announcer?: Announcer;
  readonly posters: WorkerParts["posters"];
  readonly way?: Partial<LedgerWay>;
  readonly worker?: Partial<WorkerParts>;
}

/** The real ledger, scheduler and worker over a store of their own, moved by the test's clock. */
export async function runDelivery(options: DeliveryOptions) {
  const folder = options.at === undefined ? await mkdtemp(join(tmpdir(), "czy-wolno-delivery-")) : undefined;
  const at = options.at ?? { file: join(folder as string, "store.db") };
  const store = await openStore(at);
  const kind = "file" in at ? "file" : "postgres";
  store.clock.set(Date.parse(options.now ?? "2026-03-02T08:30:00Z"));
  const logged: { level: string; what: string; facts: Record<string, unknown> }[] = [];
  const write = (level: string) => (facts: object, what: string) =>
    void logged.push({ level, what, facts: facts as Record<string, unknown> });
  const log: DeliveryLog = {
    debug: write("debug"),
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
  };
  const policy = openPolicy();
  const announcer = options.announcer ?? createAnnouncer(options.policy ?? (() => policy));
  const now = store.clock.now;
  const another = () => {
    const ledger = createLedger(store, { kind, pace: {}, ...options.way });
    const scheduler = createScheduler({
      ledger,
      announcer,
      alone: (work) => underSchedulerLock(store.db, kind, now, work),
      now,
      log,
    });
    const worker = createWorker({
      ledger,
      posters: options.posters,
      announcer,
      now,
      log,
      under: underId,
      ...options.worker,
    });
    return { ledger, scheduler, worker };
  };
  const first = another();
  const subscriptions = createSubscriptions(store);
  return {
    ...store,
    ...first,
    /** A second process' own. */
    another,
    kind,
    at,
    announcer,
    logged,
    subscriptions,
    subscribe: (
      given: Partial<Subscription> = {},
      tenant = "T1",
      address: unknown = { tenant, channel: given.channel ?? "C1" },
    ) => subscriptions.put(tenant, subscribed({ lang: "pl", ...given }), address),
    /** One look of the scheduler, then the worker until nothing is to be taken. */
    round: async () => {
      await first.scheduler.tick();
      while ((await first.worker.turn()) > 0);
    },
    deliveries: () => store.db.selectFrom("delivery").selectAll().orderBy("made_at").orderBy("id").execute(),
    end: async () => {
      await store.close();
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
