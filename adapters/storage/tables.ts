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
] as const satisfies readonly (keyof Tables)[];
