import { createPublished } from "../../storage/published.js";
import type { Log } from "../log.js";
import { runUntilTold } from "../run-until-told.js";
import type { ServeOutside } from "../serve.js";
import { holdPolicy } from "../server/hold-policy.js";
import { openDelivery } from "../server/open-delivery.js";
import { openSlack } from "../server/open-slack.js";
import { openStore } from "../server/open-store.js";
import { openTeams } from "../server/open-teams.js";
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

/** Starts a worker. It listens to nobody; what was begun before something fails is ended. */
export async function work(
  settings: Settings,
  log: Log,
  { clock = { now: Date.now, today }, fetch, trust }: ServeOutside = {},
): Promise<{ stop(): Promise<void> }> {
  const held = holdPolicy({
    published: () => createPublished(store.parts),
    log,
    news: settings.news,
    now: clock.now,
  });
  const opened = await openStore(settings, clock, held.checker, log);
  const store = { ...opened, ports: { ...opened.ports, unverifiedSince: held.unverifiedSince } };
  try {
    await held.refresh();
    const slack = settings.slack && (await openSlack(settings.slack, store, log, fetch));
    const teams = settings.teams && (await openTeams(settings.teams, store, log, trust));
    await teams?.start();
    const delivery = openDelivery(settings, store, log, {
      ...(slack ? { slack: slack.poster } : {}),
      ...(teams ? { teams: teams.poster } : {}),
    });
    delivery.start();
    const unfollow = held.follow(delivery.hurry);
    log.info({ platforms: [slack && "slack", teams && "teams"].filter(Boolean) }, "worker started");
    return {
      stop: async () => {
        log.info({}, "stopping");
        unfollow();
        await delivery.stop(PATIENCE_MS);
        await teams?.stop();
        await store.close();
        log.info({}, "stopped");
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
