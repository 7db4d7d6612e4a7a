import type { Day } from "../policy/day.js";
import type { Milestone, MilestoneId } from "../policy/milestone.js";
import type { Source } from "../policy/source.js";
import type { Announcement, AnnouncementKind } from "./announcement.js";
import { readAnnouncementId } from "./announcement-id.js";
import { standing } from "./edits-of.js";
import { readableSources } from "./readable-sources.js";
import type { DeliveryId, Telling, Told } from "./telling.js";

/** What is due of one milestone, told as one of its kinds. */
export interface Digested {
  readonly milestone: Milestone;
  readonly kind: AnnouncementKind;
  readonly covers: readonly Announcement[];
}

/**
 * The fewest tellings for what is due at once: a note in the thread of the oldest post whose news it goes on with, together
 * with what else the same document says, and one post for all the rest.
 */
export function digest(
  due: readonly Digested[],
  {
    milestones,
    sources,
    told,
    today,
  }: {
    readonly milestones: readonly Milestone[];
    readonly sources: readonly Source[];
    readonly told: readonly Told[];
    readonly today: Day;
  },
): Telling[] {
  const posts = standing(told);
  const threads = new Map<DeliveryId, Digested[]>();
  const rest: Digested[] = [];
  const documentOf = ({ milestone }: Digested) => readableSources(milestone, sources, today)[0]?.id;
  for (const one of due) {
    const of = isOfChain(one.kind) ? threadOf(one.milestone, milestones, posts) : undefined;
    if (of === undefined) rest.push(one);
    else threads.set(of, [...(threads.get(of) ?? []), one]);
  }
  const notes = [...threads].map(([of, group]): Telling => {
    const documents = new Set(group.map(documentOf).filter((id) => id !== undefined));
    const joined = rest.filter(
      (one) => one.milestone.announced === group[0]?.milestone.announced && documents.has(documentOf(one) ?? ""),
    );
    for (const one of joined) rest.splice(rest.indexOf(one), 1);
    return { action: "note", covers: coversOf([...group, ...joined]), of };
  });
  return [...notes, ...(rest.length === 0 ? [] : [{ action: "post", covers: coversOf(rest) } as const])];
}

function isOfChain(kind: AnnouncementKind): boolean {
  return kind === "moved" || kind === "made_exact" || kind === "withdrawn" || kind === "corrected";
}

function coversOf(group: readonly Digested[]): Announcement[] {
  return group.flatMap(({ covers }) => covers);
}

/** The post that told of the milestone, or of one that it takes the place of; of a note the post above it. */
function threadOf(
  milestone: Milestone,
  milestones: readonly Milestone[],
  posts: ReturnType<typeof standing>,
): DeliveryId | undefined {
  const chain = chainOf(milestone, milestones);
  for (const { covers, action, delivery, of } of posts) {
    if (!covers.some((id) => chain.has(readAnnouncementId(id)?.milestone ?? ""))) continue;
    if (action === "post") return delivery;
    if (of !== undefined && posts.some((post) => post.delivery === of)) return of;
  }
  return undefined;
}

function chainOf(
  { id, supersedes, refines, withdraws }: Milestone,
  milestones: readonly Milestone[],
): Set<MilestoneId> {
  const before = milestones.filter((one) => [supersedes, refines, withdraws].includes(one.id));
  return new Set([id, ...before.flatMap((one) => [...chainOf(one, milestones)])]);
}
