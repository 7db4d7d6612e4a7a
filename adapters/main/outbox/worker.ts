import { createPublished } from "../../storage/published.js";
import type { Log } from "../log.js";
import { runUntilTold } from "../run-until-told.js";
import type { ServeOutside } from "../serve.js";
import { createApp } from "../server/create-app.js";
import { holdPolicy } from "../server/hold-policy.js";
import { listen } from "../server/listen.js";
import { openDelivery } from "../server/open-delivery.js";
import { openMetrics } from "../server/open-metrics.js";
import { openSlack } from "../server/open-slack.js";
import { openStore } from "../server/open-store.js";
import { openTeams } from "../server/open-teams.js";
import { createReadiness } from "../server/readiness.js";
import { urlOf } from "../server/url-of.js";
import { readSettings, type Settings } from "../settings.js";
import { today } from "../today.js";
import { UsageProblem } from "../usage-problem.js";

const PATIENCE_MS = 8_000;

/**
 * `worker`: plans and sends announcements until it is told to stop, beside any number of others on the same Postgres.
 * Throws UsageProblem for a file store: its one server sends them itself.
 */
export async function worker(env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const settings = readSettings({ ...env, WORKER: "" });
  if ("file" in settings.database) {
    throw new UsageProblem({
      pl: "czy-wolno worker potrzebuje bazy Postgres (DATABASE_URL=postgres://…): przy bazie w pliku zapowiedzi wysyła czy-wolno serve.",
      en: "czy-wolno worker needs a Postgres database (DATABASE_URL=postgres://…): with a file, czy-wolno serve sends the announcements.",
    });
  }
  return runUntilTold(settings, env, work);
}

/** A running worker. */
export interface Working {
  /** Where it tells how it is, without a slash at the end; undefined where it listens to nobody. */
  readonly url?: string;
  stop(): Promise<void>;
}

/**
 * Starts a worker. With WORKER_PORT it tells there how it is, as the server does: /metrics, /healthz, /readyz and nothing
 * else. What was begun before something fails is ended.
 */
export async function work(
  settings: Settings,
  log: Log,
  { clock = { now: Date.now, today }, fetch, trust }: ServeOutside = {},
): Promise<Working> {
  const held = holdPolicy({
    published: () => createPublished(store.parts),
    log,
    news: settings.news,
    now: clock.now,
  });
  const opened = await openStore(settings, clock, held.checker, log);
  const store = { ...opened, ports: { ...opened.ports, unverifiedSince: held.unverifiedSince } };
  const begun: (() => Promise<unknown>)[] = [() => store.close()];
  try {
    await held.refresh();
    const metrics = openMetrics(settings, store, held, log);
    const readiness = createReadiness(store);
    const slack = settings.slack && (await openSlack(settings.slack, store, log, fetch));
    const teams = settings.teams && (await openTeams(settings.teams, store, log, trust));
    await teams?.start();
    if (teams) begun.unshift(() => teams.stop());
    const { host, workerPort } = settings;
    const server =
      workerPort === undefined
        ? undefined
        : await listen(
            createApp({ metrics: metrics.door, requested: metrics.requested, notReady: readiness.notReady, log }),
            workerPort,
            host,
            "WORKER_PORT",
          );
    if (server) begun.unshift(() => server.close(PATIENCE_MS));
    const delivery = openDelivery(settings, store, log, {
      ...(slack ? { slack: metrics.posting("slack", slack.poster) } : {}),
      ...(teams ? { teams: metrics.posting("teams", teams.poster) } : {}),
    });
    delivery.start();
    const unfollow = held.follow(delivery.hurry);
    const platforms = [slack && "slack", teams && "teams"].filter(Boolean);
    log.info({ platforms, ...(server ? { listening: `${host}:${server.port}` } : {}) }, "worker started");
    return {
      ...(server ? { url: urlOf(host, server.port) } : {}),
      stop: async () => {
        readiness.stop();
        log.info({}, "stopping");
        unfollow();
        await Promise.allSettled([delivery.stop(PATIENCE_MS), server?.close(PATIENCE_MS)]);
        await teams?.stop();
        await store.close();
        log.info({}, "stopped");
      },
    };
  } catch (error) {
    for (const end of begun) await end().catch(() => {});
    throw error;
  }
}
