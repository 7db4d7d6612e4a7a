import type { Lang } from "../chat/ask.js";
import type { Card } from "../chat/card.js";
import type { Announcement, AnnouncementId } from "./announcement.js";
import type { PauseReason, Subscription } from "./subscription.js";
import type { DeliveryAction, DeliveryId, Telling, Told } from "./telling.js";

/** A subscription as the scheduler meets it. */
export interface DueSubscription {
  readonly tenant: string;
  readonly subscription: Subscription;
  /** What the ledger holds of this platform's channel, whichever tenant subscribed it. */
  readonly told: readonly Told[];
}

/** One delivery that a worker has taken and alone may send. Never holds text: the card is composed when it is sent. */
export interface ClaimedDelivery {
  readonly id: DeliveryId;
  readonly tenant: string;
  readonly platform: "slack" | "teams";
  readonly channel: string;
  readonly address: unknown;
  readonly lang: Lang;
  readonly action: DeliveryAction;
  readonly covers: readonly AnnouncementId[];
  /** Of an edit or a note: where the earlier post is, as the platform answered it. Of an edit: what that post covered. */
  readonly of?: { readonly delivery: DeliveryId; readonly posted: unknown; readonly covers: readonly AnnouncementId[] };
  /** Under which id the ask that subscribed the channel was logged. */
  readonly trace?: string;
  readonly tries: number;
  /** When it was first taken to be sent, in milliseconds since 1970: what it posted cannot be older. */
  readonly takenAt: number;
}

/** What became of one call, in the words of both platforms. */
export type Outcome =
  | { readonly means: "sent"; readonly posted: unknown }
  /** Surely not there; may be tried again, not before so many seconds. `whole`: the whole tenant has to wait, not only this channel. */
  | { readonly means: "later"; readonly code: string; readonly afterSeconds: number; readonly whole: boolean }
  | { readonly means: "tenant_gone"; readonly code: string }
  | { readonly means: "channel_closed"; readonly code: string; readonly pause: PauseReason }
  /** Ours to mend: the run stops and whoever runs the bot is told. */
  | { readonly means: "our_fault"; readonly code: string }
  /** The earlier post, which was to be changed or answered, is not there any more. */
  | { readonly means: "post_gone"; readonly code: string }
  /** It may be there. */
  | { readonly means: "unknown"; readonly code: string };

/** The code of what is in doubt because of us and not of the platform: the worker that had it died. */
export const SENDER_DIED = "sender_died";

/** What each platform gives to the outbox: exactly one call each, never repeated by itself. */
export interface Poster {
  post(claimed: ClaimedDelivery, card: Card): Promise<Outcome>;
  edit(claimed: ClaimedDelivery, card: Card): Promise<Outcome>;
  /** A note in the thread of an earlier post; where a place has no threads, a new post. */
  note(claimed: ClaimedDelivery, card: Card): Promise<Outcome>;
  /** Where the app may read the channel: whether the delivery's id is in a message there, and where. `cannot_tell` otherwise. */
  isThere?(claimed: ClaimedDelivery): Promise<Found>;
  /** A private message to one person. */
  tell(person: SubscriberNote, card: Card): Promise<Outcome>;
}

/** What looking for a delivery in its channel found. */
export type Found =
  | { readonly there: "yes"; readonly posted: unknown }
  | { readonly there: "no" }
  | { readonly there: "cannot_tell" };

/** Something that whoever subscribed a channel is told once and in private: that it was paused, or what may not have arrived. */
export interface SubscriberNote {
  readonly id: string;
  readonly tenant: string;
  readonly subscription: Subscription;
  /** Of the channel, not of the person. */
  readonly address: unknown;
  readonly about:
    | { readonly is: "paused"; readonly reason: PauseReason }
    | { readonly is: "unknown"; readonly delivery: DeliveryId };
}

/** The ledger as the scheduler and the workers need it; `adapters/storage` keeps it. Days and hours are decided by the core, not here. */
export interface Ledger {
  /** Says which of these announcements are new to this deployment and keeps them with the moment; gives the moment of each. */
  meet(announcements: readonly Announcement[], nowMs: number): Promise<ReadonlyMap<AnnouncementId, number>>;
  /** Subscriptions whose turn to be looked at has come, at most `limit`, none that is paused. */
  dueSubscriptions(nowMs: number, limit: number): Promise<readonly DueSubscription[]>;
  /** Keeps what is to be told and when the subscription is to be looked at next, in one transaction. What another has covered meanwhile is left out. */
  plan(tenant: string, channel: string, tellings: readonly Telling[], nextLookMs: number, nowMs: number): Promise<void>;
  /** Wakes all that are not paused: something new was published. Weekly ones, too: a new date goes into older posts at once. */
  wake(nowMs: number): Promise<void>;
  claim(worker: string, limit: number, nowMs: number): Promise<readonly ClaimedDelivery[]>;
  /** Deliveries whose sender has died since: each is handed to one worker, who finds out or says `unknown`. */
  expired(worker: string, limit: number, nowMs: number): Promise<readonly ClaimedDelivery[]>;
  /** Private notes to subscribers, each handed out once: one that is lost is not written again. */
  takeNotes(limit: number, nowMs: number): Promise<readonly SubscriberNote[]>;
  /** A note that surely did not arrive may be taken again later. */
  returnNote(note: SubscriberNote, afterSeconds: number, nowMs: number): Promise<void>;
  settle(
    results: readonly { readonly id: DeliveryId; readonly outcome: Outcome | { readonly means: "overtaken" } }[],
    nowMs: number,
  ): Promise<void>;
}
