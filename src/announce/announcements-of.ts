import { addDays, type Day, daysBetween } from "../policy/day.js";
import { type Milestone, successorOf } from "../policy/milestone.js";
import { earliest } from "../policy/partial-date.js";
import type { Announcement, AnnouncementKind } from "./announcement.js";
import { announcementId } from "./announcement-id.js";
import { LEADS } from "./subscription.js";
import { surelyBegun } from "./surely-begun.js";
import { wordsHash } from "./words-hash.js";

/** A reminder of many days comes no sooner than so many after the announcement: nobody forgets overnight. */
const DAYS_OF_REST = 3;

/**
 * All that can be told of the milestones as known on a day, in their order. A milestone whose date another has replaced,
 * made more precise or withdrawn tells nothing more. Reminders stand there from the announcement on, each with its day,
 * so that one whose day is quiet can be told before it; `in_force` from its day on.
 *
 * @param today the day whose knowledge counts, and no later day is told as begun
 */
export function announcementsOf(milestones: readonly Milestone[], today: Day): readonly Announcement[] {
  const before = last.get(milestones);
  if (before?.today === today) return before.all;
  const all = milestones
    .filter(({ id, announced }) => announced <= today && successorOf(milestones, id, today) === undefined)
    .flatMap((milestone) => ofOne(milestone, today));
  last.set(milestones, { today, all });
  return all;
}

/** The same is asked for every channel in a row. */
const last = new WeakMap<readonly Milestone[], { today: Day; all: readonly Announcement[] }>();

/** How a milestone is made known: by what it does to others, or as what it is. */
export function firstKinds(milestone: Milestone): AnnouncementKind[] {
  const kinds: AnnouncementKind[] = [
    ...(milestone.supersedes === undefined ? [] : ["moved" as const]),
    ...(milestone.refines === undefined ? [] : ["made_exact" as const]),
    ...(milestone.withdraws === undefined ? [] : ["withdrawn" as const]),
  ];
  if (kinds.length > 0) return kinds;
  if (milestone.incident === true) return ["incident"];
  return beginsAtOnce(milestone) ? ["in_force"] : ["announced"];
}

/** What is told of one milestone in one way. `day` is its announcement's unless given. */
export function announcementOf(
  milestone: Milestone,
  kind: AnnouncementKind,
  { more, day, lead }: { more?: string | number; day?: Day; lead?: number } = {},
): Announcement {
  const { id, topic, announced } = milestone;
  return {
    id: announcementId(id, kind, more),
    kind,
    milestone: id,
    topic,
    day: day ?? announced,
    ...(lead === undefined ? {} : { lead }),
  };
}

/** What says that a milestone has the words it has now: covered by the first post about it, and news once they change. */
export function wordsOf(milestone: Milestone): Announcement {
  return announcementOf(milestone, "corrected", { more: wordsHash(milestone) });
}

function ofOne(milestone: Milestone, today: Day): Announcement[] {
  const first = firstKinds(milestone).map((kind) => announcementOf(milestone, kind));
  return [...first, ...ofItsDate(milestone, today), wordsOf(milestone)];
}

function ofItsDate(milestone: Milestone, today: Day): Announcement[] {
  const { effective, announced } = milestone;
  if (effective === null || !begins(milestone) || beginsAtOnce(milestone)) return [];
  const first = earliest(effective);
  const reminders = LEADS.map((lead) => ({ lead, day: addDays(first, -lead) })).filter(
    ({ lead, day }) => daysBetween(announced, day) >= Math.min(lead, DAYS_OF_REST),
  );
  const day = surelyBegun(effective);
  return [
    ...reminders.map(({ lead, day }) => announcementOf(milestone, "reminder", { more: lead, day, lead })),
    ...(day <= today ? [announcementOf(milestone, "in_force", { day })] : []),
  ];
}

/** A statement and an incident begin nothing. */
function begins({ kind, incident }: Milestone): boolean {
  return kind !== "announced" && incident !== true;
}

function beginsAtOnce(milestone: Milestone): boolean {
  const { effective, announced } = milestone;
  return begins(milestone) && effective !== null && earliest(effective) <= announced;
}
