import type { Selectable } from "kysely";
import { type PauseReason, type Subscription, USUAL } from "../../src/announce/subscription.js";
import type { Lang } from "../../src/chat/ask.js";
import { startOfDay } from "../../src/policy/day.js";
import type { Tables } from "./tables.js";

type SubscriptionRow = Selectable<Tables["subscription"]>;

/** A subscription as it was kept. Rows of version 0.1.0 say neither their platform nor their moment. */
export function subscriptionOf(row: SubscriptionRow): Subscription {
  const address = JSON.parse(row.address) as { conversationId?: string } | null;
  const told = row.platform ?? (address?.conversationId === undefined ? "slack" : "teams");
  return {
    platform: told === "teams" ? "teams" : "slack",
    channel: row.channel,
    topics: JSON.parse(row.topics),
    by: row.by_user,
    since: row.since,
    sinceAt: row.since_at ?? startOfDay(row.since).getTime(),
    lang: row.lang as Lang,
    leads: JSON.parse(row.leads),
    rhythm: row.rhythm === "weekly" ? "weekly" : USUAL.rhythm,
    hour: row.hour,
    zone: row.zone,
    quiet: JSON.parse(row.quiet),
    ...(row.trace === null ? {} : { trace: row.trace }),
    ...(row.paused === null ? {} : { paused: row.paused as PauseReason }),
  };
}
