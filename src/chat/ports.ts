import type { Day } from "../policy/day.js";
import type { Recognition } from "../recognise/recognition.js";
import type { Checker } from "../verdict/check.js";
import type { Context } from "../verdict/context.js";
import type { Lang } from "./ask.js";
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
  readonly receipts: ReceiptStore;
  readonly feedback: FeedbackStore;
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

/** A channel's wish to be told of milestones. */
export interface Subscription {
  readonly channel: string;
  readonly topics: readonly string[];
  readonly by: string;
  readonly since: Day;
  readonly paused?: string;
  readonly lang: Lang;
}

export interface SubscriptionStore {
  find(tenant: string, channel: string): Promise<Subscription | undefined>;
  list(tenant: string): Promise<Subscription[]>;
  put(tenant: string, subscription: Subscription, address: unknown): Promise<void>;
  remove(tenant: string, channel: string): Promise<boolean>;
}

/** Receipts hold no text and, instead of its plain hash, an HMAC made by the store. */
export interface ReceiptStore {
  keep(
    tenant: string,
    receipt: import("../verdict/receipt.js").Receipt,
    clauses: readonly string[],
    decision: string,
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
