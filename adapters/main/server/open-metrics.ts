import type { RequestHandler } from "express";
import { FEED } from "../../news/feed.js";
import { GITHUB } from "../../news/watch.js";
import type { Log } from "../log.js";
import type { Settings } from "../settings.js";
import { version } from "../version.js";
import type { HeldPolicy } from "./hold-policy.js";
import { createMetrics, type Metrics } from "./metrics.js";
import { metricsDoor } from "./metrics-door.js";
import { metricsOfStore, type WatchedSource } from "./metrics-of-store.js";
import type { OpenStore } from "./open-store.js";

/** The metrics of a server, its own and the store's, and `GET /metrics` for them. */
export function openMetrics(
  { news, metricsToken }: Pick<Settings, "news" | "metricsToken">,
  { parts }: Pick<OpenStore, "parts">,
  held: Pick<HeldPolicy, "unverifiedSince">,
  log: Log,
): Metrics & { readonly door: RequestHandler } {
  const metrics = createMetrics(version(), log);
  const look = metricsOfStore(
    metrics.registry,
    parts,
    watchedSources(news),
    () => held.unverifiedSince() !== undefined,
  );
  return { ...metrics, door: metricsDoor(metrics.registry, look, metricsToken) };
}

/** What these settings say is to be read. Of an address no query is shown: it may hold a secret. */
export function watchedSources({ feed, review }: Settings["news"]): WatchedSource[] {
  return [
    ...(feed === undefined ? [] : [{ id: FEED, shown: FEED }]),
    ...(review === undefined ? [] : [{ id: GITHUB, shown: GITHUB }]),
    ...(review?.pages ?? []).map(({ url }) => ({ id: url, shown: url.replace(/[?#].*$/, "") })),
  ];
}
