import { createScheduler } from "../../adapters/delivery/scheduler.js";
import { createWorker } from "../../adapters/delivery/worker.js";
import { underId } from "../../adapters/main/under-id.js";
import { createFind } from "../../adapters/slack/find.js";
import { createPost } from "../../adapters/slack/post.js";
import { slackPoster } from "../../adapters/slack/poster.js";
import { createWebApi, webApiOptions } from "../../adapters/slack/web-api.js";
import { databaseAt } from "../../adapters/storage/database-at.js";
import { createLedger } from "../../adapters/storage/ledger.js";
import { openDatabase } from "../../adapters/storage/open-database.js";
import { underSchedulerLock } from "../../adapters/storage/scheduler-lock.js";
import { leanPoster } from "./lean-poster.js";
import { oneNews } from "./one-news.js";

/** What a worker of the tests is told. */
export interface WorkerOrders {
  readonly database: string;
  readonly apiUrl: string;
  readonly lease: number;
  readonly plans: boolean;
  readonly slackPace?: number;
  /** Posts by plain HTTP instead of Slack's client, which costs more than all the rest. */
  readonly lean?: boolean;
}

/**
 * `node worker-process.js <orders as JSON>`: the real scheduler, ledger, worker and Slack client, telling one thing with the
 * platform's limits set aside, until SIGTERM. Says `ready`, and what went wrong as lines of JSON.
 */
if (process.argv[2] !== undefined) {
  const orders = JSON.parse(process.argv[2]) as WorkerOrders;
  const say = (level: string) => (facts: object, what: string) => {
    const { err, ...rest } = facts as { err?: Error & { code?: string } };
    process.stdout.write(`${JSON.stringify({ level, what, ...rest, error: err?.message, code: err?.code })}\n`);
  };
  const nothing = () => {};
  const log = { debug: nothing, info: nothing, warn: say("warn"), error: say("error") };
  const at = databaseAt(orders.database);
  if (at === undefined) throw new Error("no database");
  const { db, kind, close } = await openDatabase(at, nothing);
  const api = createWebApi(
    webApiOptions(
      { apiUrl: orders.apiUrl },
      {
        debug: nothing,
        info: nothing,
        warn: nothing,
        error: nothing,
        setLevel: nothing,
        setName: nothing,
        getLevel: () => "error" as never,
      },
    ),
  );
  const tokens = async () => ({ token: "xoxb-one" });
  const pace = orders.slackPace === undefined ? {} : { "slack.post": orders.slackPace };
  const ledger = createLedger({ db }, { kind, pace, lease: orders.lease });
  const now = Date.now;
  const scheduler = createScheduler({
    ledger,
    announcer: oneNews,
    alone: (work) => underSchedulerLock(db, kind, now, work),
    now,
    log,
    every: 500,
  });
  const worker = createWorker({
    ledger,
    posters: {
      slack:
        orders.lean === true
          ? leanPoster(orders.apiUrl)
          : slackPoster(createPost(tokens, api), createFind(tokens, api)),
    },
    announcer: oneNews,
    now,
    log,
    under: underId,
    idle: 100,
    tidyEvery: 500,
  });
  process.stdout.write("ready\n");
  if (orders.plans) scheduler.start();
  worker.start();
  process.once("SIGTERM", async () => {
    await Promise.all([scheduler.stop(), worker.stop()]);
    await close();
    const { user, system } = process.cpuUsage();
    // What is left when all that is not needed is gone: what is resident depends on when that was done last.
    (globalThis as { gc?: () => void }).gc?.();
    const heapMb = process.memoryUsage().heapUsed / 2 ** 20;
    process.stdout.write(`${JSON.stringify({ level: "end", cpuMs: (user + system) / 1_000, heapMb })}\n`);
    process.exit(0);
  });
}
