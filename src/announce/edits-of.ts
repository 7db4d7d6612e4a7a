import type { Day } from "../policy/day.js";
import type { Milestone } from "../policy/milestone.js";
import type { Announcement, AnnouncementId } from "./announcement.js";
import { readAnnouncementId } from "./announcement-id.js";
import { announcementOf, wordsOf } from "./announcements-of.js";
import { tipOf } from "./items.js";
import type { DeliveryId, Telling, Told } from "./telling.js";

/** A post or note that stands in the channel, with what it tells and what it was corrected by since. */
export interface Standing {
  readonly delivery: DeliveryId;
  readonly action: "post" | "note";
  /** Of a note: the post in whose thread it stands. */
  readonly of?: DeliveryId;
  readonly covers: readonly AnnouncementId[];
  readonly editedBy: ReadonlySet<AnnouncementId>;
}

/** What stands in a channel, the oldest first. One that could not be edited because it is gone stands no more. */
export function standing(told: readonly Told[]): Standing[] {
  const gone = new Set(
    told.filter(({ action, state }) => action === "edit" && state === "dropped").map(({ of }) => of),
  );
  const found = new Map<DeliveryId, Standing & { covers: AnnouncementId[]; editedBy: Set<AnnouncementId> }>();
  for (const { delivery, action, of, announcement, state } of told) {
    if (action === "edit" || state !== "sent" || gone.has(delivery)) continue;
    const one = found.get(delivery) ?? {
      delivery,
      action,
      ...(of === undefined ? {} : { of }),
      covers: [],
      editedBy: new Set(),
    };
    one.covers.push(announcement);
    found.set(delivery, one);
  }
  for (const { action, of, announcement, state } of told) {
    if (action === "edit" && of !== undefined && state !== "failed") found.get(of)?.editedBy.add(announcement);
  }
  return [...found.values()];
}

/**
 * The edits that a channel's posts and notes need, one each: a date that no longer holds never stays, and words that were
 * corrected are put right.
 *
 * @param isNews whether a correction of a milestone's words still matters to anybody
 */
export function editsOf(
  milestones: readonly Milestone[],
  told: readonly Told[],
  today: Day,
  isNews: (milestone: Milestone) => boolean,
): Telling[] {
  const posts = standing(told);
  return posts.flatMap((post, index): Telling[] => {
    const ids = new Set(post.covers.map((id) => readAnnouncementId(id)?.milestone));
    const untrue = milestones
      .filter((milestone) => ids.has(milestone.id) && milestone.announced <= today)
      .flatMap((milestone) => {
        const { tip, how } = tipOf(milestone, milestones, today);
        if (how === undefined) return correction(milestone, index, posts, told).filter(() => isNews(milestone));
        const kind = how === "superseded" ? "moved" : how === "refined" ? "made_exact" : "withdrawn";
        return [announcementOf(tip, kind)];
      })
      .filter(({ id }) => !post.editedBy.has(id) && !post.covers.includes(id));
    const covers = [...new Map(untrue.map((one) => [one.id, one])).values()];
    return covers.length === 0 ? [] : [{ action: "edit", covers, of: post.delivery }];
  });
}

/** The words as they are now, where a post was made before them and others were told. */
function correction(
  milestone: Milestone,
  index: number,
  posts: readonly Standing[],
  told: readonly Told[],
): Announcement[] {
  const now = wordsOf(milestone);
  const others = `${milestone.id}/corrected/`;
  if (!told.some(({ announcement }) => announcement.startsWith(others) && announcement !== now.id)) return [];
  const first = posts.findIndex(({ covers }) => covers.includes(now.id));
  return first === -1 || index < first ? [now] : [];
}
