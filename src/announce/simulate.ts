import type { Lang } from "../chat/ask.js";
import { addDays, type Day, dayOf, startOfDay } from "../policy/day.js";
import type { Policy } from "../policy/policy.js";
import type { AnnouncementId } from "./announcement.js";
import { announcementsOf } from "./announcements-of.js";
import { dueAnnouncements } from "./due.js";
import { nextLook } from "./next-look.js";
import type { Subscription } from "./subscription.js";
import type { Telling, Told } from "./telling.js";

/** One telling in the calendar. `ofDay`: of an edit or a note, the day of the post that it changes or answers. */
export interface SimulatedTelling {
  readonly at: number;
  readonly day: Day;
  readonly id: string;
  readonly telling: Telling;
  readonly ofDay?: Day;
}

/**
 * What a channel would have been told that subscribed before the first day: the real rules, with every day's own
 * knowledge, and a ledger in which everything arrives.
 *
 * @param subscription how the channel is told; since when is not looked at
 * @param to the last day
 */
export function simulate(
  policy: Pick<Policy, "milestones" | "sources">,
  subscription: Omit<Subscription, "since" | "sinceAt" | "by" | "channel" | "platform"> & { readonly lang: Lang },
  from: Day,
  to: Day,
): SimulatedTelling[] {
  const sinceAt = startOfDay(from).getTime() - 1;
  const channel: Subscription = {
    ...subscription,
    platform: "slack",
    channel: "",
    by: "",
    since: addDays(from, -1),
    sinceAt,
  };
  const metAt = new Map<AnnouncementId, number>();
  for (const { id } of announcementsOf(policy.milestones, addDays(from, -1))) metAt.set(id, sinceAt);
  const told: Told[] = [];
  const calendar: SimulatedTelling[] = [];
  const days = new Map<string, Day>();
  const end = startOfDay(addDays(to, 1)).getTime();
  for (let now = nextLook(sinceAt, channel); now < end; now = nextLook(now, channel)) {
    const today = dayOf(new Date(now));
    for (const { id } of announcementsOf(policy.milestones, today)) if (!metAt.has(id)) metAt.set(id, now);
    for (const telling of dueAnnouncements({ now, today, ...policy, subscription: channel, told, metAt })) {
      const id = String(calendar.length + 1);
      const ofDay = telling.of === undefined ? undefined : days.get(telling.of);
      calendar.push({ at: now, day: today, id, telling, ...(ofDay === undefined ? {} : { ofDay }) });
      days.set(id, today);
      const { action, of } = telling;
      told.push(
        ...telling.covers.map(
          (one): Told => ({
            announcement: one.id,
            action,
            delivery: id,
            state: "sent",
            ...(of === undefined ? {} : { of }),
          }),
        ),
      );
    }
  }
  return calendar;
}
