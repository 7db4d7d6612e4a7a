import type { KeyObject } from "node:crypto";
import { type BundleRefusal, openBundle } from "./bundle.js";
import { type FetchText, fetchText } from "./fetch-text.js";
import type { WatchLog } from "./watch.js";

/** Where the feed's bundle is kept; `adapters/storage/published.ts` and `news.ts` fit. */
export interface FeedStore {
  take(id: string, leaseMs: number): Promise<{ readonly mark?: string } | undefined>;
  read(id: string, mark: string | undefined, dueAt: number): Promise<void>;
  failed(id: string, problem: string, dueAt: number): Promise<void>;
  /** The bundle in use, whose making is the earliest that is taken. */
  bundle(): Promise<{ readonly text: string; readonly madeAt: number } | undefined>;
  keepBundle(
    bundle: { readonly text: string; readonly madeAt: number },
    seen: number | undefined,
  ): Promise<{ readonly kept: boolean; readonly changed: boolean }>;
  refuse(why: string): Promise<void>;
}

export interface Feed {
  readonly url: string;
  readonly pinned: readonly KeyObject[];
  readonly store: FeedStore;
  readonly outside: FetchText;
  /** From 0 to 1: parts the servers of all shops over the day. */
  readonly lot: () => number;
  readonly log: WatchLog;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LEASE = 10 * 60_000;
/** Three times what the policy takes with its signature. */
const MOST_BYTES = 2_000_000;

/**
 * Asks the feed where its time has come. What is verified is kept and comes into use with the next look at the store; what
 * is older, unsigned, malformed, of another key or too large is refused, told in the log and kept for `policy status`.
 *
 * @returns what became of it; `not_due` where it is not yet time
 */
export async function pollFeed({ url, pinned, store, outside, lot, log }: Feed): Promise<FeedOutcome> {
  const source = await store.take(FEED, LEASE);
  if (source === undefined) return "not_due";
  const now = outside.now();
  const nextDay = now + DAY - 2 * HOUR + Math.floor(lot() * 4 * HOUR);
  const refused = async (why: Exclude<FeedOutcome, "not_due" | "taken" | "unchanged">, waitMs = 0) => {
    await store.refuse(why);
    await store.failed(FEED, why, Math.max(now + waitMs, isLasting(why) ? nextDay : now + HOUR));
    log.warn({ code: why }, "the policy feed was refused");
    return why;
  };
  // No ETag: a bundle is verified each time, and a server that says "unchanged" for a month would be believed.
  const fetched = await fetchText(url, { accept: "application/json" }, undefined, { ...outside, limit: MOST_BYTES });
  if (fetched.got !== "text")
    return refused(
      fetched.got === "nothing" && fetched.code === "too_large" ? "too_large" : "unreachable",
      fetched.got === "nothing" ? fetched.waitMs : 0,
    );
  const opened = openBundle(fetched.text, pinned);
  if ("refused" in opened) return refused(opened.refused);
  // One that was made tomorrow would keep out all that come until then.
  if (opened.madeAt > now + DAY) return refused("from_the_future");
  const inUse = await store.bundle();
  // What another key has verified counts no more.
  const before = inUse !== undefined && "policy" in openBundle(inUse.text, pinned) ? inUse : undefined;
  if (before !== undefined && opened.madeAt < before.madeAt) return refused("older");
  const { kept, changed } = await store.keepBundle({ text: fetched.text, madeAt: opened.madeAt }, inUse?.madeAt);
  if (!kept) return refused("older");
  await store.read(FEED, undefined, nextDay);
  log.info({ policy: opened.policy.version, changed }, "the policy feed was verified");
  return changed ? "taken" : "unchanged";
}

/** The feed among the sources. */
export const FEED = "feed";

export type FeedOutcome =
  | "not_due"
  | "taken"
  | "unchanged"
  | "unreachable"
  | "too_large"
  | "older"
  | "from_the_future"
  | BundleRefusal;

/** What does not mend itself within the hour. */
function isLasting(why: FeedOutcome): boolean {
  return why !== "unreachable";
}
