import type { Draft } from "../../src/news/draft.js";
import { editOf } from "../../src/news/edit.js";
import type { NewsItem } from "../../src/news/news-item.js";
import { propose } from "../../src/news/propose.js";
import { touchesMessages } from "../../src/news/touches-messages.js";
import { dayOf } from "../../src/policy/day.js";
import type { Policy } from "../../src/policy/policy.js";
import type { FetchText } from "./fetch-text.js";
import { type GitHubSource, hashOf, readGitHub } from "./github.js";
import type { WatchedPage } from "./page-at.js";
import { readWatchedPage } from "./pages.js";

/** Where the watch keeps what it has seen; `adapters/storage/news.ts` and `drafts.ts` fit. */
export interface WatchStore {
  take(id: string, leaseMs: number): Promise<{ readonly mark?: string; readonly readAt?: number } | undefined>;
  read(id: string, mark: string | undefined, dueAt: number): Promise<void>;
  failed(id: string, problem: string, dueAt: number): Promise<void>;
  find(id: string): Promise<{ readonly hash: string; readonly item: NewsItem } | undefined>;
  keep(id: string, hash: string, item: NewsItem): Promise<void>;
  keepDraft(item: string, hash: string, draft: Draft): Promise<string | undefined>;
}

export interface Watch {
  readonly store: WatchStore;
  readonly policy: () => Policy;
  readonly github: GitHubSource;
  readonly pages: readonly WatchedPage[];
  readonly outside: FetchText;
  readonly log: WatchLog;
}

/** A log that is given codes, ids and public addresses only. */
export interface WatchLog {
  info(facts: object, text: string): void;
  warn(facts: object, text: string): void;
}

const MINUTE = 60_000;
/** Twelve requests an hour without a token, of GitHub's sixty. */
const GITHUB_EVERY = 15 * MINUTE;
const PAGE_EVERY = 6 * 60 * MINUTE;
const AFTER_FAILURE = 30 * MINUTE;
/** Reading a source never takes longer; a process that died with it gives it back. */
const LEASE = 20 * MINUTE;

/** The name of GitHub among the sources; a page goes by its address. */
export const GITHUB = "github";

/**
 * Reads each source whose time has come and drafts what concerns messages. Any number of processes may call it: a source is
 * read by one at a time. A source that fails is told in the log and tried again later; nothing else depends on it.
 *
 * @returns how many drafts were made
 */
export async function watch(parts: Watch): Promise<number> {
  let drafts = await fromGitHub(parts);
  for (const page of parts.pages) drafts += await fromPage(page, parts);
  return drafts;
}

async function fromGitHub({ store, github, outside, log, policy }: Watch): Promise<number> {
  const source = await store.take(GITHUB, LEASE);
  if (source === undefined) return 0;
  const result = await readGitHub(github, source.mark, outside);
  const now = outside.now();
  let drafts = 0;
  for (const { item } of result.items)
    drafts += await meet(item, { store, policy, now, isFirst: source.readAt === undefined });
  if (result.read === "items") {
    await store.read(GITHUB, result.mark, now + GITHUB_EVERY);
    log.info({ source: GITHUB, items: result.items.length, drafts }, "news were read");
  } else {
    await store.failed(GITHUB, result.code, now + Math.max(result.waitMs ?? 0, AFTER_FAILURE));
    log.warn({ source: GITHUB, code: result.code }, "news could not be read");
  }
  return drafts;
}

async function fromPage(page: WatchedPage, { store, outside, log, policy }: Watch): Promise<number> {
  const source = await store.take(page.url, LEASE);
  if (source === undefined) return 0;
  const now = outside.now();
  const result = await readWatchedPage(page, source.mark, dayOf(new Date(now)), outside);
  if (result.read === "nothing") {
    await store.failed(page.url, result.code, now + Math.max(result.waitMs ?? 0, AFTER_FAILURE));
    log.warn({ source: page.url, code: result.code }, "news could not be read");
    return 0;
  }
  let drafts = 0;
  if (result.read === "item") drafts = await meet(result.item, { store, policy, now, isFirst: true });
  await store.read(page.url, result.read === "item" ? result.mark : source.mark, now + PAGE_EVERY);
  return drafts;
}

/**
 * Keeps an item as it reads now. A new one is drafted where it is younger than what the policy was made from: the day of
 * installing brings no drafts of years. An edited one is drafted with its difference.
 */
async function meet(
  item: NewsItem,
  { store, policy, now, isFirst }: { store: WatchStore; policy: () => Policy; now: number; isFirst: boolean },
): Promise<number> {
  const said = [item.title, item.text, item.update, item.links];
  const hash = hashOf(said);
  const before = await store.find(item.id);
  if (before?.hash === hash) return 0;
  const today = dayOf(new Date(now));
  const draft = draftOf(item, before?.item, policy(), today, isFirst);
  // The draft first: where this process dies between the two, the item is met again and the draft is not made twice.
  const made = draft === undefined ? undefined : await store.keepDraft(item.id, hash, draft);
  await store.keep(item.id, hash, item);
  return made === undefined ? 0 : 1;
}

function draftOf(
  item: NewsItem,
  before: NewsItem | undefined,
  policy: Policy,
  today: string,
  isFirst: boolean,
): Draft | undefined {
  if (before === undefined) {
    const isPage = !item.id.startsWith("gh:");
    // A page was always there: only its changes are news.
    if (isPage) return undefined;
    const isNews = item.published > policy.lastVerified || (!isFirst && item.update !== undefined);
    const touched = isNews ? touchesMessages(item) : undefined;
    return touched === undefined ? undefined : propose({ item, touched, policy, today });
  }
  const edit = editOf(before, item);
  if (edit === undefined) return undefined;
  // What it concerns may have been taken out of it.
  const touched = touchesMessages(item) ?? touchesMessages(before);
  return touched === undefined ? undefined : propose({ item, touched, policy, today, edit });
}
