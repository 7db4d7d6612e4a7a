import type { MilestoneId } from "../policy/milestone.js";
import { ANNOUNCEMENT_KINDS, type AnnouncementId, type AnnouncementKind } from "./announcement.js";

/** The id of what is told of a milestone; `more` tells reminders by their days and corrections by what they say. */
export function announcementId(milestone: MilestoneId, kind: AnnouncementKind, more?: string | number): AnnouncementId {
  return [milestone, kind, ...(more === undefined ? [] : [more])].join("/");
}

/** What an id stands for; undefined where it is none of ours. A milestone's id holds no slash. */
export function readAnnouncementId(id: AnnouncementId): { milestone: MilestoneId; kind: AnnouncementKind } | undefined {
  const [milestone = "", said] = id.split("/");
  const kind = ANNOUNCEMENT_KINDS.find((one) => one === said);
  return kind === undefined || milestone === "" ? undefined : { milestone, kind };
}
