import { addPublished } from "../../../src/policy/add-published.js";
import { pollFeed } from "../../news/feed.js";
import { ALLEGRO, type GitHubSource } from "../../news/github.js";
import { createReviewDesk, type ReviewPoster } from "../../news/review-desk.js";
import { GITHUB, watch } from "../../news/watch.js";
import { createDrafts } from "../../storage/drafts.js";
import { createNewsStore } from "../../storage/news.js";
import { createPublished } from "../../storage/published.js";
import type { Log } from "../log.js";
import { openPolicy } from "../open-checker.js";
import type { Settings } from "../settings.js";
import { effectivePolicy, type HeldPolicy } from "./hold-policy.js";
import type { OpenStore } from "./open-store.js";
import { type Posting, reviewPoster } from "./review-poster.js";

/** What tests give. */
export interface NewsOutside {
  readonly fetch?: typeof globalThis.fetch;
  readonly github?: GitHubSource;
  /** Milliseconds between two looks at what is due. */
  readonly every?: number;
}

/** Knowing of what Allegro publishes, and bringing it into use. */
export interface News {
  /** The store with the reviewers' part in its ports. */
  readonly store: OpenStore;
  /**
   * Begins to follow the published policy, and where it is set up to read news and the feed.
   *
   * @param changed called after the policy has changed
   */
  start(platforms: Posting, changed: () => Promise<void>): Promise<void>;
  /** One look at everything that is due; for tests, and called every minute. */
  look(): Promise<void>;
  stop(): Promise<void>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SILENT_AFTER = 24 * HOUR;

/** The news part of a server or worker over its store. Nothing is read before it is started. */
export function openNews(
  { news: settings, defaultLang: lang, teams: teamsConfig }: Pick<Settings, "news" | "defaultLang" | "teams">,
  opened: OpenStore,
  held: HeldPolicy,
  log: Log,
  { fetch = globalThis.fetch, github = ALLEGRO, every = MINUTE }: NewsOutside = {},
): News {
  const { parts } = opened;
  const { now } = parts.clock;
  const built = openPolicy();
  const published = createPublished(parts);
  const news = createNewsStore(parts);
  const drafts = createDrafts(parts);
  const beganAt = now();
  const desk = createReviewDesk({
    drafts,
    publish: (publication, by) =>
      published.publish(publication, by, (state, before) => {
        const { policy } = effectivePolicy(built, state, before, settings.pinned);
        return addPublished(policy, publication).problems;
      }),
    reviewers: settings.reviewers,
    policy: () => held.checker().policy,
    unverifiedSince: held.unverifiedSince,
    // It is published by now: a look that fails here is made again within seconds.
    published: async () => {
      await held.refresh().catch((err: unknown) => log.warn({ err }, "the published policy could not be looked at"));
    },
    lang,
    log,
  });
  const stopping = new AbortController();
  const outside = {
    fetch: ((url, init) =>
      fetch(url, {
        ...init,
        signal: AbortSignal.any([stopping.signal, ...(init?.signal ? [init.signal] : [])]),
      })) as typeof fetch,
    now,
  };
  let poster: ReviewPoster | undefined;
  let timer: NodeJS.Timeout | undefined;
  let unfollow = () => {};
  let looking: Promise<void> | undefined;

  const readFeed = async () => {
    if (settings.feed === undefined) return;
    await pollFeed({
      url: settings.feed.url,
      pinned: settings.pinned,
      store: {
        ...news,
        bundle: async () => (await published.state()).bundle,
        keepBundle: published.keepBundle,
        refuse: published.refuse,
      },
      outside,
      lot: Math.random,
      log,
    });
  };
  const readNews = async () => {
    const { review } = settings;
    if (review === undefined) return;
    const source = review.githubToken === undefined ? github : { ...github, token: review.githubToken };
    await watch({
      store: { ...news, keepDraft: drafts.keep },
      policy: () => held.checker().policy,
      github: source,
      pages: review.pages,
      outside,
      log,
    });
    if (poster === undefined) return;
    await desk.postDue(poster);
    await silence(poster, [GITHUB, ...review.pages.map(({ url }) => url)]);
  };
  const silence = async (to: ReviewPoster, wanted: readonly string[]) => {
    const kept = await news.sources();
    const sources = wanted.map((id) => kept.find((one) => one.id === id) ?? { id });
    const last = Math.max(beganAt, ...sources.map(({ readAt = 0 }: { readAt?: number }) => readAt));
    if (now() - last < SILENT_AFTER) return news.forget("silence");
    if (!(await news.tellOnce("silence"))) return;
    const hours = Math.floor((now() - last) / HOUR);
    const facts = sources.map(({ id, readAt }: { id: string; readAt?: number }) => ({
      id,
      read: readAt === undefined ? undefined : new Date(readAt).toISOString().slice(0, 16).replace("T", " "),
    }));
    if (!(await desk.tellSilence(to, hours, facts))) await news.forget("silence");
  };
  const look = async () => {
    for (const [what, work] of [
      ["feed", readFeed],
      ["news", readNews],
    ] as const) {
      if (stopping.signal.aborted) return;
      await work().catch((err: unknown) => log.error({ err, what }, "news could not be looked at"));
    }
  };
  const turn = () => {
    if (stopping.signal.aborted) return;
    looking ??= look().finally(() => {
      looking = undefined;
    });
  };
  return {
    store: {
      ...opened,
      ports: { ...opened.ports, review: desk.store, unverifiedSince: held.unverifiedSince },
    },
    start: async (platforms, changed) => {
      const { review } = settings;
      poster =
        review &&
        reviewPoster(review.place, platforms, {
          known: () => opened.ports.subscriptions.address(review.place.tenant, review.place.channel),
          botId: teamsConfig?.appId,
          lang,
          log,
        });
      if (poster !== undefined) desk.editBy(poster);
      unfollow = held.follow(changed);
      if (settings.feed === undefined && review === undefined) return;
      timer = setInterval(turn, every);
      timer.unref();
      turn();
    },
    look,
    stop: async () => {
      stopping.abort();
      unfollow();
      clearInterval(timer);
      await looking;
    },
  };
}
