import type { Day } from "../policy/day.js";
import type { MilestoneId, Topic } from "../policy/milestone.js";

/**
 * What is told of a milestone. `announced`: it became known. `moved`, `made_exact`, `withdrawn`: it takes the place of
 * another's date, makes it more precise, or says that it will not come. `reminder`: so many days before. `in_force`: its
 * day has come. `corrected`: what was told of it has changed. `incident`: something went wrong at Allegro or with a source;
 * no rule changed.
 */
export const ANNOUNCEMENT_KINDS = [
  "announced",
  "moved",
  "made_exact",
  "withdrawn",
  "reminder",
  "in_force",
  "corrected",
  "incident",
] as const;
export type AnnouncementKind = (typeof ANNOUNCEMENT_KINDS)[number];

/** The same on every machine: `<milestone>/<kind>`, for a reminder `/<days before>`, for a correction `/<hash of what it now says>`. */
export type AnnouncementId = string;

/** Something that can be told, once in each channel. */
export interface Announcement {
  readonly id: AnnouncementId;
  readonly kind: AnnouncementKind;
  readonly milestone: MilestoneId;
  readonly topic: Topic;
  /** The Warsaw day from which it is due. */
  readonly day: Day;
  /** Of a reminder alone: how many days before the first day that the date may mean. */
  readonly lead?: number;
}
