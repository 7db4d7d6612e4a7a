import type { Lang } from "../chat/ask.js";
import type { Day } from "../policy/day.js";
import type { Topic } from "../policy/milestone.js";

/** A channel's wish to be told of milestones, and how. */
export interface Subscription {
  readonly platform: "slack" | "teams";
  /** The platform's own id of the channel, group or personal chat. */
  readonly channel: string;
  readonly topics: readonly Topic[];
  /** Who subscribed it: the platform's id of a person. */
  readonly by: string;
  readonly since: Day;
  /** The same moment in milliseconds since 1970: what could be told before it is not told again. */
  readonly sinceAt: number;
  readonly lang: Lang;
  /** So many days before a date it is reminded of; descending. */
  readonly leads: readonly number[];
  readonly rhythm: "at_once" | "weekly";
  /** The hour of day in `zone` from which it may be posted, 0 to 23. */
  readonly hour: number;
  /** An IANA time zone. */
  readonly zone: string;
  /** Days of the week on which nothing is posted: 1 is Monday, 7 Sunday. Never all seven. */
  readonly quiet: readonly number[];
  /** Under which id the ask that made or changed it last was logged: its deliveries are logged under the same. */
  readonly trace?: string;
  /** Why nothing is posted for now. */
  readonly paused?: PauseReason;
}

/** Why a subscription says nothing for now; each has its words in the texts. */
export const PAUSE_REASONS = [
  "by_person",
  "app_removed",
  "channel_deleted",
  "team_deleted",
  "channel_closed",
  "not_member",
] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** How a channel is told where nobody said otherwise. */
export const USUAL = {
  leads: [14, 1],
  rhythm: "at_once",
  hour: 9,
  zone: "Europe/Warsaw",
  quiet: [],
} as const satisfies Partial<Subscription>;

/** The lead times that can be chosen, in days; descending. */
export const LEADS = [30, 14, 7, 3, 1] as const;
