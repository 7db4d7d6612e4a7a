import type { Announcement, AnnouncementId } from "../../src/announce/announcement.js";
import type { ClaimedDelivery, DueSubscription, SubscriberNote } from "../../src/announce/ledger.js";
import type { Telling } from "../../src/announce/telling.js";
import type { Card } from "../../src/chat/card.js";

/** The core's answers as scheduler and workers ask for them: pure, computed from the policy as it is at this moment. */
export interface Announcer {
  /** All that can be told at a moment, in milliseconds since 1970. */
  all(now: number): readonly Announcement[];
  /** What one channel should be told now. */
  due(subscription: DueSubscription, met: ReadonlyMap<AnnouncementId, number>, now: number): readonly Telling[];
  nextLook(subscription: DueSubscription, now: number): number;
  /** The card of a delivery, or that there is nothing to say any more. */
  compose(claimed: ClaimedDelivery, now: number): Promise<Card | "overtaken"> | Card | "overtaken";
  /** The card of a private note to whoever subscribed. */
  composeNote(note: SubscriberNote, now: number): Card;
}

/** Where delivery logs: ids and codes. */
export interface DeliveryLog {
  debug(facts: object, what: string): void;
  info(facts: object, what: string): void;
  warn(facts: object, what: string): void;
  error(facts: object, what: string): void;
}
