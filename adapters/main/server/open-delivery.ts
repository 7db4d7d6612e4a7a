import type { Poster } from "../../../src/announce/ledger.js";
import { createAnnouncer } from "../../delivery/announce.js";
import { createScheduler } from "../../delivery/scheduler.js";
import { createWorker } from "../../delivery/worker.js";
import { createLedger, type KeptLedger } from "../../storage/ledger.js";
import { underSchedulerLock } from "../../storage/scheduler-lock.js";
import type { Log } from "../log.js";
import type { DeliverySettings, Settings } from "../settings.js";
import { underId } from "../under-id.js";
import { keptTemplates } from "./kept-templates.js";
import type { OpenStore } from "./open-store.js";
import { recentReceipts } from "./recent-receipts.js";

/** What plans and sends announcements in this process. */
export interface Delivery {
  readonly ledger: KeptLedger;
  start(): void;
  /** Looks at once instead of at the next turn: the policy has changed. */
  hurry(): Promise<void>;
  /** Takes nothing new and finishes what is under way, in at most so many milliseconds. */
  stop(patience: number): Promise<void>;
}

/** Between two channels of one announcement, so that the load of an hour is spread; a handful is told at once. */
const EACH_MS = 20;
/** Slack allows fewer edits than posts: its tier 3 is 50 a minute. */
const EDIT_TAKES = 1.2;
/** Teams takes 50 calls a second in a tenant, and this much leaves room for answers. */
const TEAMS_MS = 25;

/** The outbox of a server or worker: scheduler and worker over the store. Nothing runs before it is started. */
export function openDelivery(
  { delivery }: Pick<Settings, "delivery">,
  { parts, ports, kind }: Pick<OpenStore, "parts" | "ports" | "kind">,
  log: Log,
  posters: Partial<Record<"slack" | "teams", Poster>>,
): Delivery {
  const { now } = parts.clock;
  const ledger = createLedger(parts, {
    kind,
    pace: paceOf(delivery),
    spread: { each: EACH_MS, most: delivery.spreadMinutes * 60_000 },
  });
  const announcer = createAnnouncer(() => ports.checker().policy, {
    recent: recentReceipts(ports.receipts, now),
    kept: keptTemplates(ports.audits, now),
    unverifiedSince: () => ports.unverifiedSince?.(),
  });
  const scheduler = createScheduler({
    ledger,
    announcer,
    alone: (work) => underSchedulerLock(parts.db, kind, now, work),
    now,
    log,
  });
  const worker = createWorker({ ledger, posters, announcer, now, log, under: underId });
  return {
    ledger,
    start: () => {
      scheduler.start();
      worker.start();
    },
    hurry: async () => {
      await ledger.wake(now());
      scheduler.hurry();
    },
    stop: async (patience) => {
      await Promise.allSettled([scheduler.stop(), worker.stop(patience)]);
    },
  };
}

/** Milliseconds between two calls of a method in one tenant. */
function paceOf({ slackPerSecond }: DeliverySettings): Readonly<Record<string, number>> {
  if (slackPerSecond === 0) return {};
  const post = 1_000 / slackPerSecond;
  return { "slack.post": post, "slack.edit": post * EDIT_TAKES, "teams.post": TEAMS_MS, "teams.edit": TEAMS_MS };
}
