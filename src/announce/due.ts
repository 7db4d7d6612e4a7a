import { type Day, dayOf, daysBetween } from "../policy/day.js";
import type { Milestone, MilestoneId } from "../policy/milestone.js";
import { earliest, latest } from "../policy/partial-date.js";
import type { Source } from "../policy/source.js";
import type { Announcement, AnnouncementId } from "./announcement.js";
import { announcementsOf, wordsOf } from "./announcements-of.js";
import { type Digested, digest } from "./digest.js";
import { editsOf } from "./edits-of.js";
import { mainKind } from "./items.js";
import { isAwake } from "./next-look.js";
import { onTheWall, postingDayAfter, postingDayBefore, postsOn } from "./posting-days.js";
import type { Subscription } from "./subscription.js";
import { surelyBegun } from "./surely-begun.js";
import type { Telling, Told } from "./telling.js";

/** What is looked at to find what a channel should be told. */
export interface Looking {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The Warsaw day of `now`. */
  readonly today: Day;
  readonly milestones: readonly Milestone[];
  readonly sources: readonly Source[];
  readonly subscription: Subscription;
  /** What the ledger holds of the channel, the oldest delivery first. */
  readonly told: readonly Told[];
  /** When this deployment first knew of each announcement, in milliseconds since 1970. */
  readonly metAt: ReadonlyMap<AnnouncementId, number>;
}

/** For so many days something is still news: what began, what has no date, what was only said, and an incident. */
const NEWS_FOR = { begun: 30, undated: 60, said: 30, incident: 7 };

/**
 * What a channel should be told now. Edits that put a new date into older posts come at once, at any hour; all else only
 * where the channel's hour, quiet days and rhythm allow it. Nothing that the ledger covers, nothing that was known before
 * the channel subscribed, nothing that is no news any more; of what waited for long only what is true today.
 */
export function dueAnnouncements(looking: Looking): Telling[] {
  const { now, today, milestones, subscription, told } = looking;
  if (subscription.paused !== undefined) return [];
  const edits = editsOf(milestones, told, today, (milestone) => isNews(wordsOf(milestone), milestone, today));
  if (!isAwake(now, subscription)) return edits;
  const due = groups(looking).filter(({ milestone }) => mayPost(milestone, looking));
  return [...edits, ...digest(due, looking)];
}

/** By milestone what is due, the kind that is told first; with it what it tells besides. */
function groups(looking: Looking): Digested[] {
  const { milestones, subscription, told, today } = looking;
  const covered = new Set(
    told.filter(({ action, state }) => action !== "edit" && state !== "failed").map(({ announcement }) => announcement),
  );
  const known = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  const byMilestone = new Map<MilestoneId, Announcement[]>();
  for (const announcement of announcementsOf(milestones, today)) {
    const milestone = known.get(announcement.milestone);
    if (milestone === undefined) continue;
    if (!subscription.topics.includes(announcement.topic) && !goesOn(milestone, told)) continue;
    if (covered.has(announcement.id) || !isDue(announcement, milestone, looking)) continue;
    byMilestone.set(milestone.id, [...(byMilestone.get(milestone.id) ?? []), announcement]);
  }
  return [...byMilestone].flatMap(([id, due]) => {
    const milestone = known.get(id);
    const kind = mainKind(due.map((one) => one.kind));
    if (milestone === undefined || kind === undefined) return [];
    const words = wordsOf(milestone);
    // The words as they are now are told with whatever is told first, so that only another wording is news.
    const baseline = covered.has(words.id) || due.some(({ id: one }) => one === words.id) ? [] : [words];
    return [{ milestone, kind, covers: [...due, ...baseline] }];
  });
}

/** Whoever was told of a date is told what became of it, also where that belongs to another topic. */
function goesOn({ supersedes, refines, withdraws }: Milestone, told: readonly Told[]): boolean {
  const before = [supersedes, refines, withdraws];
  return before.some((id) => id !== undefined && told.some(({ announcement }) => announcement.startsWith(`${id}/`)));
}

function isDue(announcement: Announcement, milestone: Milestone, looking: Looking): boolean {
  const { subscription, today, metAt, told } = looking;
  const { kind, lead, id } = announcement;
  if (kind === "reminder" && (lead === undefined || !subscription.leads.includes(lead))) return false;
  if (kind === "corrected" && !wasToldOtherwise(milestone, id, told)) return false;
  const day = kind === "reminder" ? postingDayBefore(announcement.day, subscription) : announcement.day;
  if (day > today || !isNews(announcement, milestone, today)) return false;
  const byCalendar = kind === "reminder" || kind === "in_force";
  const met = metAt.get(id);
  return (met !== undefined && met > subscription.sinceAt) || (byCalendar && day > sinceDay(subscription));
}

/** A correction is for those who were told other words. */
function wasToldOtherwise(milestone: Milestone, now: AnnouncementId, told: readonly Told[]): boolean {
  const wording = `${milestone.id}/corrected/`;
  return told.some(
    ({ announcement, state }) => announcement.startsWith(wording) && announcement !== now && state === "sent",
  );
}

function isNews(announcement: Announcement, milestone: Milestone, today: Day): boolean {
  const { effective, announced, kind } = milestone;
  if (announcement.kind === "incident") return within(NEWS_FOR.incident, announced, today);
  if (announcement.kind === "reminder") return effective !== null && today < earliest(effective);
  if (announcement.kind === "in_force") return within(NEWS_FOR.begun, announcement.day, today);
  if (effective === null) return within(NEWS_FOR.undated, announced, today);
  if (kind === "announced") return within(NEWS_FOR.said, announced, today);
  // Once it has begun that is the news; what began when it was announced has no other.
  if (announcement.kind === "announced") return !hasBegun(milestone, today);
  return !hasBegun(milestone, today) || within(NEWS_FOR.begun, later(announced, latest(effective)), today);
}

function hasBegun({ effective }: Milestone, today: Day): boolean {
  return effective !== null && surelyBegun(effective) <= today;
}

function within(days: number, from: Day, today: Day): boolean {
  return daysBetween(from, today) <= days;
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

function sinceDay({ sinceAt }: Subscription): Day {
  return dayOf(new Date(sinceAt));
}

/** Weekly channels wait for their day, unless it would come too late. */
function mayPost({ effective }: Milestone, { now, today, subscription }: Looking): boolean {
  const weekday = ((onTheWall(now, subscription.zone).getDay() + 6) % 7) + 1;
  if (postsOn(weekday, subscription)) return true;
  return (
    effective !== null && earliest(effective) > today && earliest(effective) < postingDayAfter(today, subscription)
  );
}
