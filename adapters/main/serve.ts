import { createPublished } from "../storage/published.js";
import type { Clock } from "../storage/store.js";
import type { Trust } from "../teams/sdk/trust.js";
import type { Log } from "./log.js";
import { createApp } from "./server/create-app.js";
import { holdPolicy } from "./server/hold-policy.js";
import { listen } from "./server/listen.js";
import { openDelivery } from "./server/open-delivery.js";
import { openMetrics } from "./server/open-metrics.js";
import { type NewsOutside, openNews } from "./server/open-news.js";
import { openSlack } from "./server/open-slack.js";
import { openStore } from "./server/open-store.js";
import { openTeams } from "./server/open-teams.js";
import { createReadiness } from "./server/readiness.js";
import { urlOf } from "./server/url-of.js";
import type { Settings } from "./settings.js";
import { today } from "./today.js";

/** A running server. */
export interface Served {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Takes nothing new, finishes what is under way, and ends; never takes longer than 10 s. May be called twice. */
  stop(): Promise<void>;
}

/** What tests give: the time, how Slack and the news are reached, and whom Teams trusts. */
export interface ServeOutside {
  readonly clock?: Clock;
  readonly fetch?: typeof globalThis.fetch;
  readonly trust?: Trust;
  readonly news?: NewsOutside;
  readonly policy?: { readonly everyMs: number };
}

const PATIENCE_MS = 8_000;

/**
 * Starts what is configured behind one web server. Nothing half-starts: where a part fails, those before it are ended and
 * the error is thrown, UsageProblem for what the person who runs it can mend.
 */
export async function serve(settings: Settings, log: Log, outside: ServeOutside = {}): Promise<Served> {
  const { clock = { now: Date.now, today }, fetch, trust } = outside;
  const held = holdPolicy({
    published: () => createPublished(store.parts),
    log,
    news: settings.news,
    now: clock.now,
    ...outside.policy,
  });
  const news = openNews(settings, await openStore(settings, clock, held.checker, log), held, log, outside.news);
  const { store } = news;
  const opened: (() => Promise<unknown>)[] = [() => store.close()];
  try {
    await held.refresh();
    const metrics = openMetrics(settings, store, held, log);
    const slack = settings.slack && (await openSlack(settings.slack, store, log, fetch, metrics.answering("slack")));
    const teams =
      settings.teams && (await openTeams(settings.teams, store, log, trust, metrics.answering("teams"), fetch));
    await teams?.start();
    if (teams) opened.unshift(() => teams.stop());
    const readiness = createReadiness(store);
    const app = createApp({
      ...(slack ? { slack: slack.router } : {}),
      ...(teams ? { teams: teams.handle } : {}),
      ...(settings.api
        ? { api: (await import("./server/open-api.js")).openApi(store.parts, store.ports, metrics.judged) }
        : {}),
      ...(settings.tryPage ? { tryPage: (await import("./server/open-try.js")).openTry(store.ports) } : {}),
      metrics: metrics.door,
      requested: metrics.requested,
      notReady: readiness.notReady,
      log,
    });
    const server = await listen(app, settings.port, settings.host);
    opened.unshift(() => server.close(PATIENCE_MS));
    // Last: in Socket Mode asks come in as soon as it is started.
    await slack?.start();
    const delivery = openDelivery(settings, store, log, {
      ...(slack ? { slack: metrics.posting("slack", slack.poster) } : {}),
      ...(teams ? { teams: metrics.posting("teams", teams.poster) } : {}),
    });
    if (settings.delivery.here) delivery.start();
    opened.unshift(() => delivery.stop(PATIENCE_MS));
    await news.start({ ...(slack ? { slack } : {}), ...(teams ? { teams } : {}) }, delivery.hurry);
    opened.unshift(() => news.stop());
    const url = urlOf(settings.host, server.port);
    const platforms = [slack && "slack", teams && "teams", settings.api && "api", settings.tryPage && "try"].filter(
      Boolean,
    );
    log.info({ listening: `${settings.host}:${server.port}`, platforms }, "started");
    let stopped: Promise<void> | undefined;
    return {
      url,
      stop: () => {
        stopped ??= (async () => {
          readiness.stop();
          log.info({}, "stopping");
          const began = performance.now();
          // A request that is still coming in may have an answer to send after it was acknowledged: those last.
          await Promise.allSettled([server.close(PATIENCE_MS), delivery.stop(PATIENCE_MS), news.stop()]);
          await Promise.allSettled([
            slack?.stop(Math.max(0, PATIENCE_MS - (performance.now() - began))),
            teams?.stop(),
          ]);
          await store.close();
          log.info({}, "stopped");
        })();
        return stopped;
      },
    };
  } catch (error) {
    for (const close of opened) await close().catch(() => {});
    throw error;
  }
}
