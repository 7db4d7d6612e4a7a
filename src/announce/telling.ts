import type { Announcement, AnnouncementId } from "./announcement.js";

/** One call to a platform: a new post, an edit of an earlier one, or a note in its thread. */
export type DeliveryAction = "post" | "edit" | "note";
export type DeliveryId = string;

/** `sending` after a crash, a time-out or a fault of the platform's become `unknown`: it may be there, so it is never posted blindly again. */
export const DELIVERY_STATES = ["pending", "sending", "sent", "failed", "unknown", "dropped"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What one channel should now be told by one delivery. */
export interface Telling {
  readonly action: DeliveryAction;
  /**
   * The announcements it tells. Of an edit: those that make what the earlier post says untrue (each covered once per
   * edited post, so the ledger's key for an edit is announcement, channel, action and `of`).
   */
  readonly covers: readonly Announcement[];
  /** Of an edit or a note: the delivery whose post is changed or answered. */
  readonly of?: DeliveryId;
}

/**
 * What the ledger says of one channel: an announcement that a delivery covers, and what became of that. Told in the order in
 * which the deliveries were made, the oldest first. `failed` covers nothing: it may be told again. An edit that is `dropped`
 * says that its post is gone.
 */
export interface Told {
  readonly announcement: AnnouncementId;
  readonly action: DeliveryAction;
  readonly delivery: DeliveryId;
  readonly of?: DeliveryId;
  readonly state: DeliveryState;
}
