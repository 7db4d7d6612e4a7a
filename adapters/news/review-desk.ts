import type { Lang } from "../../src/chat/ask.js";
import type { Card } from "../../src/chat/card.js";
import { reviewCard } from "../../src/chat/review-card.js";
import type { ReviewedBy, ReviewStore } from "../../src/chat/review-store.js";
import { reviewTextsIn } from "../../src/chat/texts/review-texts.js";
import { underCard } from "../../src/chat/under-card.js";
import type { Decider, ReviewedDraft } from "../../src/news/draft.js";
import type { Publication } from "../../src/policy/add-published.js";
import type { Day } from "../../src/policy/day.js";
import type { Milestone } from "../../src/policy/milestone.js";
import type { Policy } from "../../src/policy/policy.js";
import { readPolicyContent } from "../../src/policy/policy-content.js";
import type { Problem } from "../../src/policy/problem.js";
import type { Reviewer } from "./review-place.js";
import type { WatchLog } from "./watch.js";

/** How a card gets to the reviewers: one call each. */
export interface ReviewPoster {
  /** Where it is, as the platform answered; undefined where it did not arrive, or nobody knows. */
  post(card: Card): Promise<unknown>;
  edit(posted: unknown, card: Card): Promise<void>;
}

/** What the desk works with; `adapters/storage` fits. */
export interface DeskParts {
  readonly drafts: {
    find(id: string): Promise<ReviewedDraft | undefined>;
    ignore(id: string, decider: Decider): Promise<boolean>;
    toPost(limit: number, leaseMs: number): Promise<readonly ReviewedDraft[]>;
    posted(id: string, where: unknown): Promise<void>;
  };
  /** Publishes with the draft's decision in one transaction; problems where it does not fit what is published by then. */
  readonly publish: (
    publication: Publication,
    by: { readonly by: string; readonly draft: { readonly id: string; readonly decider: Decider } },
  ) => Promise<"published" | "decided_before" | "nothing_new" | { readonly problems: readonly Problem[] }>;
  readonly reviewers: readonly Reviewer[];
  readonly policy: () => Policy;
  /** Since when nothing of the feed could be verified, where that is too long: every card says so. */
  readonly unverifiedSince?: () => Day | undefined;
  /** Called after something was published, so that this process need not wait for its next look. */
  readonly published: () => Promise<void>;
  readonly lang: Lang;
  readonly log: WatchLog;
}

/** Drafts, the people who decide on them, and their cards. */
export interface ReviewDesk {
  readonly store: ReviewStore;
  /** Posts the cards of open drafts that have none yet. Says how many arrived. */
  postDue(poster: ReviewPoster): Promise<number>;
  /** From now on the card of a draft is changed when it is decided. */
  editBy(poster: ReviewPoster): void;
  /** Tells the reviewers that no source could be read for so many hours. False where it did not arrive. */
  tellSilence(
    poster: ReviewPoster,
    hours: number,
    sources: readonly { readonly id: string; readonly read: string | undefined }[],
  ): Promise<boolean>;
}

/**
 * A card that did not arrive is posted again after this, even where it may have arrived: two cards of one draft are decided
 * once, and one that nobody sees never.
 */
const AGAIN_MS = 30 * 60_000;

/** The desk over a store. */
export function createReviewDesk(parts: DeskParts): ReviewDesk {
  const { drafts, reviewers, policy, lang, log } = parts;
  const under = (card: Card) => underCard(card, parts.unverifiedSince?.(), lang);
  let poster: ReviewPoster | undefined;
  const deciderOf = ({ platform, tenant, user }: ReviewedBy): Decider => ({ platform, tenant, user });
  /** The decision is kept by now; a card that cannot be changed answers the next press with it. */
  const show = async (id: string, milestone?: Milestone) => {
    const now = await drafts.find(id);
    if (now?.posted === undefined || poster === undefined) return;
    await poster.edit(now.posted, under(reviewCard(now, policy().milestones, lang, milestone))).catch(() => {
      log.warn({ draft: id }, "a review card could not be changed");
    });
  };
  const store: ReviewStore = {
    isReviewer: ({ platform, tenant, user }) =>
      reviewers.some((one) => one.platform === platform && one.tenant === tenant && one.user === user),
    find: drafts.find,
    publish: async (id, milestone, by) => {
      const reviewed = await drafts.find(id);
      if (reviewed === undefined) return "decided_before";
      const name = `draft ${reviewed.draft.milestone.id}`;
      // Read as a file would be: whatever came out of a form is checked as strictly.
      const said = { sources: [reviewed.draft.source], milestones: [milestone] };
      const { content, problems } = readPolicyContent(name, said);
      if (content === undefined) return { problems };
      const decider = deciderOf(by);
      const became = await parts.publish(
        { name, content, corrects: false },
        { by: `${by.platform}:${by.tenant}/${by.user}`, draft: { id, decider } },
      );
      if (typeof became === "object") return became;
      if (became === "published") {
        log.info({ draft: id, milestone: milestone.id, by: decider }, "a draft was published");
        await parts.published();
      }
      await show(id, milestone);
      return became === "published" ? "done" : "decided_before";
    },
    ignore: async (id, by) => {
      const done = await drafts.ignore(id, deciderOf(by));
      if (done) log.info({ draft: id, by: deciderOf(by) }, "a draft was ignored");
      await show(id);
      return done ? "done" : "decided_before";
    },
  };
  return {
    store,
    editBy: (one) => {
      poster = one;
    },
    postDue: async (to) => {
      let arrived = 0;
      for (const reviewed of await drafts.toPost(10, AGAIN_MS)) {
        const where = await to.post(under(reviewCard(reviewed, policy().milestones, lang)));
        if (where === undefined) {
          log.warn({ draft: reviewed.id }, "a review card did not arrive; it is posted again later");
          continue;
        }
        await drafts.posted(reviewed.id, where);
        arrived++;
      }
      return arrived;
    },
    tellSilence: async (to, hours, sources) => {
      const words = reviewTextsIn(lang);
      const facts = sources.map(({ id, read }) => ({
        name: id,
        value: `${words.silentSource}: ${read ?? words.never}`,
      }));
      const card: Card = [
        { kind: "heading", text: words.silence(hours) },
        { kind: "paragraph", text: words.silenceWhat },
        ...(facts.length === 0 ? [] : [{ kind: "facts", facts } as const]),
      ];
      return (await to.post(under(card))) !== undefined;
    },
  };
}
