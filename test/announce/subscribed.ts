import { type Subscription, USUAL } from "../../src/announce/subscription.js";
import { startOfDay } from "../../src/policy/day.js";
import { TOPICS } from "../../src/policy/milestone.js";

/** A Slack channel that is told of everything at once, since before anything was announced unless `given` says otherwise. */
export function subscribed(given: Partial<Subscription> = {}): Subscription {
  const since = given.since ?? "2018-01-01";
  return {
    ...USUAL,
    platform: "slack",
    channel: "C1",
    topics: TOPICS,
    by: "U1",
    since,
    sinceAt: startOfDay(since).getTime(),
    lang: "pl",
    ...given,
  };
}
