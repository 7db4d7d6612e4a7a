import type { AnnouncementId } from "../announce/announcement.js";
import type { Subscription } from "../announce/subscription.js";
import type { DeliveryAction, DeliveryId } from "../announce/telling.js";
import type { KeptAudit, KeptTemplate, NewAudit } from "../audit/kept-audit.js";
import type { Day } from "../policy/day.js";
import type { Recognition } from "../recognise/recognition.js";
import type { Checker } from "../verdict/check.js";
import type { Context } from "../verdict/context.js";
import type { Sketch } from "../verdict/sketch.js";
import type { AnswerFile } from "./answer-shape.js";
import type { Lang } from "./ask.js";
import type { ReviewStore } from "./review-store.js";
import type { Settings } from "./settings.js";

/** All that `answer` needs of the outside. Every method that keeps or reads something takes the tenant first. */
export interface Ports {
  readonly checker: () => Checker;
  readonly today: () => Day;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly defaultLang: Lang;
  readonly cards: OpenCards;
  readonly settings: SettingsStore;
  readonly subscriptions: SubscriptionStore;
  readonly announcements: AnnouncementStore;
  readonly receipts: ReceiptStore;
  readonly feedback: FeedbackStore;
  readonly audits: AuditStore;
  /** So that a long audit holds up nobody else; without it audits are judged in one go. */
  readonly pace?: Pace;
  /** Drafts for the policy; without it nobody reviews here. */
  readonly review?: ReviewStore;
  /** The day since which the policy's feed could not be verified, where that is too long ago; every card says so. */
  readonly unverifiedSince?: () => Day | undefined;
  readonly limit: (tenant: string, user: string) => Promise<{ ok: true } | { ok: false; retryInSeconds: number }>;
}

/** What a card was made from, kept sealed so that a button can decide again; gone after 30 minutes. */
export interface OpenCard {
  readonly recognitions: readonly Recognition[];
  readonly context: Context;
  readonly asOf: Day;
  readonly knownAt: Day;
  readonly lang: Lang;
  readonly link?: string;
  /** Of an audit: what its button keeps, and the report where that is sent later. */
  readonly audit?: OpenAudit;
}

/** The result of an audit while its card is open. */
export interface OpenAudit {
  readonly name: string;
  readonly templates: readonly KeptTemplate[];
  readonly policy: string;
  readonly engine: string;
  readonly report?: AnswerFile;
}

/** How long work shares a process with short work. */
export interface Pace {
  /** One audit at a time, in the order in which they came. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Lets what waits go first. */
  breathe(): Promise<void>;
}

/** Results of audits that a workspace decided to keep. They hold no text. */
export interface AuditStore {
  /** Takes the place of one with the same id. */
  keep(tenant: string, id: string, audit: NewAudit): Promise<void>;
  /** The newest first. */
  list(tenant: string): Promise<readonly KeptAudit[]>;
  /** False where there is none. */
  remove(tenant: string, id: string): Promise<boolean>;
}

export interface OpenCards {
  keep(tenant: string, user: string, card: OpenCard): Promise<string>;
  find(tenant: string, user: string, id: string): Promise<OpenCard | undefined>;
  replace(tenant: string, user: string, id: string, card: OpenCard): Promise<void>;
}

export interface SettingsStore {
  read(tenant: string, scope: "tenant" | "channel" | "person", id: string): Promise<Settings>;
  write(
    tenant: string,
    scope: "tenant" | "channel" | "person",
    id: string,
    values: Settings,
    by: string,
  ): Promise<void>;
}

export interface SubscriptionStore {
  find(tenant: string, channel: string): Promise<Subscription | undefined>;
  list(tenant: string): Promise<Subscription[]>;
  put(tenant: string, subscription: Subscription, address: unknown): Promise<void>;
  /** Where the channel's announcements are posted; undefined where it has no subscription. */
  address(tenant: string, channel: string): Promise<unknown>;
  remove(tenant: string, channel: string): Promise<boolean>;
}

/** A delivery as `list` and the buttons on it need it; never its text. */
export interface ListedDelivery {
  readonly id: DeliveryId;
  readonly channel: string;
  readonly action: DeliveryAction;
  readonly covers: readonly AnnouncementId[];
  /** Of an edit: what the post that it changes covered. */
  readonly ofCovers?: readonly AnnouncementId[];
  /** The moment of its last change of state, in milliseconds since 1970. */
  readonly at: number;
}

/** What was told in the tenant's channels, kept by the ledger of deliveries. */
export interface AnnouncementStore {
  /** The last post or note that arrived in the channel. */
  lastSent(tenant: string, channel: string): Promise<ListedDelivery | undefined>;
  /** What may not have arrived in the channel: deliveries in the state `unknown`, the newest first, at most 10. */
  uncertain(tenant: string, channel: string): Promise<readonly ListedDelivery[]>;
  /** One delivery of the tenant's in the state `unknown`. */
  findUncertain(tenant: string, delivery: DeliveryId): Promise<ListedDelivery | undefined>;
}

/** Receipts hold no text and, instead of its plain hash, an HMAC made by the store. */
export interface ReceiptStore {
  keep(
    tenant: string,
    receipt: import("../verdict/receipt.js").Receipt,
    clauses: readonly string[],
    decision: string,
    /** Where it was made and what the message did, so that a later policy can be asked about it. */
    made?: { readonly channel: string; readonly sketch: Sketch },
  ): Promise<void>;
  find(tenant: string, id: string): Promise<KeptReceipt | undefined>;
}

export interface KeptReceipt {
  readonly id: string;
  readonly engine: string;
  readonly policy: string;
  readonly asOf: Day;
  readonly knownAt: Day;
  readonly context: Context;
  readonly clauses: readonly string[];
  readonly decision: string;
}

export interface Feedback {
  readonly receipt?: string;
  readonly reason: string;
  readonly comment: string;
  /** Masked; only where the person ticked that it may be kept. */
  readonly text?: string;
}

export interface FeedbackStore {
  keep(tenant: string, feedback: Feedback): Promise<void>;
}
