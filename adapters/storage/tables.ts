import type { Generated } from "kysely";

/**
 * The tables as Kysely sees them, the same in a file and in Postgres: text, and whole numbers for moments (milliseconds
 * since 1970). Every table with a customer's rows begins its key with the tenant.
 */
export interface Tables {
  installation: {
    tenant: string;
    platform: string;
    sealed: string;
    changed_at: number;
  };
  setting: {
    tenant: string;
    scope: string;
    id: string;
    /** JSON of `Settings`. */
    said: string;
    changed_by: string;
    changed_at: number;
  };
  subscription: {
    tenant: string;
    channel: string;
    /** JSON array of topics. */
    topics: string;
    by_user: string;
    /** A day. */
    since: string;
    paused: string | null;
    lang: string;
    /** JSON; where an announcement can be posted. */
    address: string;
    /** Null in rows that version 0.1.0 wrote: then the address tells it. */
    platform: Generated<string | null>;
    /** Null in rows that version 0.1.0 wrote: then the day it was made. */
    since_at: Generated<number | null>;
    /** JSON array of days, descending. */
    leads: Generated<string>;
    rhythm: Generated<string>;
    hour: Generated<number>;
    zone: Generated<string>;
    /** JSON array of days of the week. */
    quiet: Generated<string>;
    /** Under which id the ask that made or changed it last was logged. */
    trace: Generated<string | null>;
    /** When it is to be looked at next. */
    due_at: Generated<number>;
    /** Counts its changes, so that what was computed from an earlier form is not kept. */
    changes: Generated<number>;
  };
  /** The announcements that this deployment knows of. Nobody's in particular. */
  announcement: {
    id: string;
    met_at: number;
  };
  /** One call to a platform: a post, an edit or a note. Never holds its text. */
  delivery: {
    tenant: string;
    id: string;
    platform: string;
    channel: string;
    /** What the platform limits together: `slack.post` for posts and notes, `slack.edit`; the same of `teams`. */
    method: string;
    action: string;
    /** The delivery whose post is changed or answered. */
    of_delivery: string | null;
    /** Whose that one is: another tenant's where two share a channel. */
    of_tenant: string | null;
    /** JSON array of announcement ids; what it told, though its covers may be released. */
    covers: string;
    state: string;
    /** When it may be sent. */
    due_at: number;
    made_at: number;
    /** When its state changed last. */
    state_at: number;
    tries: number;
    /** Who is sending it, and until when that one is believed to be alive. */
    owner: string | null;
    lease_until: number;
    /** JSON; where the platform put it. */
    posted: string | null;
    /** The platform's word for what went wrong last. */
    code: string | null;
  };
  /** Which announcements are told where, each once: the key does not name the tenant, for two may share a channel. */
  delivery_covers: {
    tenant: string;
    platform: string;
    channel: string;
    announcement: string;
    action: string;
    /** Of an edit: the delivery whose post it changes; empty otherwise. */
    of_delivery: string;
    delivery: string;
  };
  /** What a platform limits together, and when it may be called next. */
  lane: {
    tenant: string;
    /** As in `delivery`. */
    method: string;
    /** When the earliest of its pending deliveries may be sent. */
    due_at: number;
    /** Before that nothing is sent. */
    next_at: number;
    /** When `next_at` was set: later than now, the clock was set back. */
    set_at: number;
  };
  /** Private notes to whoever subscribed a channel: that it was paused, or that something may not have arrived. */
  subscriber_note: {
    tenant: string;
    id: string;
    channel: string;
    /** `paused` or `unknown`. */
    kind: string;
    /** The reason of the pause, or the id of the delivery. */
    about: string;
    /** `pending`, `sent` or `failed`. */
    state: string;
    due_at: number;
    made_at: number;
  };
  open_card: {
    tenant: string;
    id: string;
    by_user: string;
    sealed: string;
    expires_at: number;
  };
  receipt: {
    tenant: string;
    id: string;
    engine: string;
    policy: string;
    as_of: string;
    known_at: string;
    /** JSON of `Context`. */
    context: string;
    /** JSON array of clause ids. */
    clauses: string;
    decision: string;
    /** HMAC of the text's hash: `<key id>.<hexadecimal>`. */
    text_mac: string;
    kept_at: number;
    /** Where it was made; null where that was not kept yet. */
    channel: string | null;
    /** JSON of `Sketch`: the acts found, without a word of the text. */
    sketch: string | null;
  };
  feedback: {
    tenant: string;
    id: string;
    receipt: string | null;
    reason: string;
    sealed: string;
    kept_at: number;
  };
  /** Keys of events that were handled; the hash tells nothing of whose they were. */
  seen: {
    /** SHA-256 of platform and key. */
    id: string;
    expires_at: number;
  };
  /** Events whose work must survive a crash, until it is done. */
  event: {
    tenant: string;
    /** As in `seen`. */
    id: string;
    platform: string;
    sealed: string;
    /** Until when the process that took it is believed to be alive. */
    lease_until: number;
    tries: number;
    expires_at: number;
  };
  /** Checks counted in a window of time; `counted` is `user:<id>` or `all`. */
  usage: {
    tenant: string;
    counted: string;
    window_start: number;
    checks: number;
  };
  /** What is read of Allegro, by address: when it was last read and when it is next. The deployment's, not a tenant's. */
  news_source: {
    id: string;
    /** What the source calls the state it was in, to be asked whether it changed. */
    mark: string | null;
    due_at: number;
    /** When it was last read well. */
    read_at: number | null;
    /** A code of what was wrong at the last reading. */
    problem: string | null;
  };
  /** Items that were seen, as they last read. */
  news_item: {
    id: string;
    hash: string;
    /** JSON of `NewsItem`. */
    said: string;
    seen_at: number;
    changed_at: number;
  };
  /** What an item may mean for the policy, until a person has decided. */
  draft: {
    id: string;
    item: string;
    hash: string;
    /** `open`, `published` or `ignored`. */
    state: string;
    /** JSON of `Draft`. */
    said: string;
    made_at: number;
    /** JSON of where the review card is. */
    posted: string | null;
    post_due_at: number | null;
    /** JSON of `Decider`. */
    decided_by: string | null;
    decided_at: number | null;
  };
  /** What was published beside the built policy, in order. */
  publication: {
    revision: number;
    name: string;
    /** JSON of `PolicyFile`. */
    content: string;
    corrects: number;
    published_by: string;
    published_at: number;
  };
  /** One row: the revision, which grows with every change of the policy, and the last bundle that was verified. */
  policy_state: {
    id: string;
    revision: number;
    bundle: string | null;
    bundle_made_at: number | null;
    verified_at: number | null;
    first_asked_at: number | null;
    /** JSON of why the last bundle was refused, and when. */
    refused: string | null;
  };
  /** Tokens of programs that ask over HTTP. */
  api_token: {
    tenant: string;
    id: string;
    name: string;
    /** HMAC of the token: `<key id>.<hexadecimal>`. */
    mac: string;
    made_at: number;
  };
  /** Results of audits that a workspace decided to keep. No text. */
  kept_audit: {
    tenant: string;
    /** Made of the name: one result under a name. */
    id: string;
    name: string;
    /** JSON array of `KeptTemplate`. */
    templates: string;
    policy: string;
    engine: string;
    as_of: string;
    by_user: string;
    /** Where it was kept; with its workspace the row goes. */
    channel: string;
    kept_at: number;
  };
  /** What the store knows of itself: the check of its key. */
  store_note: {
    name: string;
    value: string;
  };
}

/** The tables that hold a customer's rows: what `tenant delete` empties. */
export const TENANT_TABLES = [
  "installation",
  "setting",
  "subscription",
  "open_card",
  "receipt",
  "feedback",
  "event",
  "usage",
  "delivery",
  "delivery_covers",
  "lane",
  "subscriber_note",
  "api_token",
  "kept_audit",
] as const satisfies readonly (keyof Tables)[];
