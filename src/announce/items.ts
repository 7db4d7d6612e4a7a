import type { Day } from "../policy/day.js";
import { type Milestone, type MilestoneId, successorOf } from "../policy/milestone.js";
import { earliest } from "../policy/partial-date.js";
import type { AnnouncementId, AnnouncementKind } from "./announcement.js";
import { readAnnouncementId } from "./announcement-id.js";
import { firstKinds } from "./announcements-of.js";

/** One thing that a card tells: a milestone, how it is told, and which dates it makes invalid. */
export interface NewsItem {
  readonly milestone: Milestone;
  readonly kind: AnnouncementKind;
  /** Milestones whose dates no longer hold because of it. */
  readonly replaced: readonly Milestone[];
  /** Milestones that will not come at all because of it. */
  readonly cancelled: readonly Milestone[];
}

/** Of several kinds due for one milestone the first of these is told, and the others with it. */
const FIRST: readonly AnnouncementKind[] = [
  "in_force",
  "moved",
  "made_exact",
  "withdrawn",
  "announced",
  "incident",
  "reminder",
  "corrected",
];

/** The one among several kinds of one milestone that is told. */
export function mainKind(kinds: readonly AnnouncementKind[]): AnnouncementKind | undefined {
  return FIRST.find((kind) => kinds.includes(kind));
}

/** The one that matters most first: what holds, what moved, what is announced; within that as they came. */
export function inOrder(items: readonly NewsItem[]): NewsItem[] {
  return [...items].sort((one, other) => FIRST.indexOf(one.kind) - FIRST.indexOf(other.kind));
}

/**
 * What a new post or note tells, each milestone once. What was overtaken is left out: a milestone that is not there any
 * more or has given way, a reminder whose day has come.
 */
export function itemsToTell(
  covers: readonly AnnouncementId[],
  milestones: readonly Milestone[],
  today: Day,
): NewsItem[] {
  const items: NewsItem[] = [];
  for (const [milestone, kinds] of kindsByMilestone(covers, milestones, today)) {
    if (successorOf(milestones, milestone.id, today) !== undefined) continue;
    const kind = mainKind(kinds.filter((one) => one !== "reminder" || isAhead(milestone, today)));
    // A correction stands beside the news itself to say that these are the words told.
    if (kind === undefined || (kind === "corrected" && kinds.includes("reminder"))) continue;
    items.push(itemOf(milestone, kind, milestones));
  }
  return items;
}

/** What an earlier post comes to today: each milestone it told, or the one that took its place. */
export function itemsAgain(
  ofCovers: readonly AnnouncementId[],
  milestones: readonly Milestone[],
  today: Day,
): NewsItem[] {
  const items = new Map<string, NewsItem>();
  for (const [milestone, kinds] of kindsByMilestone(ofCovers, milestones, today)) {
    const { tip, how, passed } = tipOf(milestone, milestones, today);
    const told = mainKind(kinds) ?? "announced";
    if (how === undefined) {
      // The reminder's "in 14 days" was true on its day; what is left of it is the date.
      const kind = told === "reminder" ? (firstKinds(milestone)[0] ?? "announced") : told;
      items.set(milestone.id, items.get(milestone.id) ?? itemOf(milestone, kind, milestones));
      continue;
    }
    const key = `${tip.id}/${how === "withdrawn" ? "withdrawn" : ""}`;
    const before = items.get(key);
    const kind = how === "withdrawn" ? "withdrawn" : how === "superseded" ? "moved" : "made_exact";
    items.set(key, {
      milestone: tip,
      kind: before?.kind ?? kind,
      replaced: unique([...(before?.replaced ?? []), ...(how === "withdrawn" ? [] : passed)]),
      cancelled: unique([...(before?.cancelled ?? []), ...(how === "withdrawn" ? passed : [])]),
    });
  }
  return [...items.values()];
}

/** What took a milestone's place in the end, and those that gave way on the path to it; `how` is the last step. */
export function tipOf(
  milestone: Milestone,
  milestones: readonly Milestone[],
  today: Day,
): { tip: Milestone; how?: "superseded" | "refined" | "withdrawn"; passed: Milestone[] } {
  const passed: Milestone[] = [];
  let tip = milestone;
  let how: "superseded" | "refined" | "withdrawn" | undefined;
  for (;;) {
    const next = successorOf(milestones, tip.id, today);
    if (next === undefined || passed.includes(next.by)) break;
    passed.push(tip);
    tip = next.by;
    how = next.how;
    // What took a cancelled one's place has a story of its own.
    if (how === "withdrawn") break;
  }
  return how === undefined ? { tip, passed } : { tip, how, passed };
}

function itemOf(milestone: Milestone, kind: AnnouncementKind, milestones: readonly Milestone[]): NewsItem {
  const those = (ids: readonly (MilestoneId | undefined)[]) => milestones.filter(({ id }) => ids.includes(id));
  const { supersedes, refines, withdraws } = milestone;
  const changes = kind === "moved" || kind === "made_exact" || kind === "withdrawn";
  return {
    milestone,
    kind,
    replaced: changes ? those([supersedes, refines]) : [],
    cancelled: changes ? those([withdraws]) : [],
  };
}

function kindsByMilestone(
  covers: readonly AnnouncementId[],
  milestones: readonly Milestone[],
  today: Day,
): [Milestone, AnnouncementKind[]][] {
  const found = new Map<Milestone, AnnouncementKind[]>();
  for (const id of covers) {
    const read = readAnnouncementId(id);
    const milestone = milestones.find((one) => one.id === read?.milestone && one.announced <= today);
    if (read === undefined || milestone === undefined) continue;
    found.set(milestone, [...(found.get(milestone) ?? []), read.kind]);
  }
  return [...found];
}

function isAhead({ effective }: Milestone, today: Day): boolean {
  return effective !== null && today < earliest(effective);
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
