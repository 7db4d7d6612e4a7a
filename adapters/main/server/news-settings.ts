import type { KeyObject } from "node:crypto";
import type { WatchedPage } from "../../news/page-at.js";
import type { Reviewer, ReviewPlace } from "../../news/review-place.js";
import type { Read } from "./environment.js";
import type { Problems } from "./problems.js";

/** What is read of Allegro's news, who decides on it, and whose signed policy is trusted. */
export interface NewsSettings {
  /** Undefined: no news are read. */
  readonly review?: {
    readonly place: ReviewPlace;
    readonly pages: readonly WatchedPage[];
    readonly githubToken?: string;
  };
  readonly reviewers: readonly Reviewer[];
  readonly feed?: { readonly url: string };
  readonly pinned: readonly KeyObject[];
}

/** Reads them; what is missing beside the others goes to `problems`. */
export function newsSettings(
  read: Read,
  configured: { readonly slack: boolean; readonly teams: boolean },
  problems: Problems,
): NewsSettings {
  const { REVIEW_CHANNEL: place, REVIEWERS: reviewers = [], POLICY_FEED_URL: url, POLICY_FEED_KEY: pinned = [] } = read;
  if (url !== undefined && pinned.length === 0 && !problems.has("POLICY_FEED_KEY")) {
    problems.add("POLICY_FEED_KEY", {
      pl: "przy POLICY_FEED_URL potrzebny jest klucz, którym zasady są podpisane",
      en: "with POLICY_FEED_URL the key that the policy is signed with is needed",
    });
  }
  if (place !== undefined && reviewers.length === 0 && !problems.has("REVIEWERS")) {
    problems.add("REVIEWERS", {
      pl: "przy REVIEW_CHANNEL potrzebny jest ktoś, kto może publikować",
      en: "with REVIEW_CHANNEL somebody is needed who may publish",
    });
  }
  if (place !== undefined && !configured[place.platform]) {
    problems.add("REVIEW_CHANNEL", {
      pl: `${place.platform} nie jest skonfigurowany na tym serwerze`,
      en: `${place.platform} is not configured on this server`,
    });
  }
  const on = place !== undefined && read.NEWS !== "off";
  return {
    ...(on
      ? {
          review: {
            place,
            pages: read.NEWS_PAGES ?? [],
            ...(read.GITHUB_TOKEN === undefined ? {} : { githubToken: read.GITHUB_TOKEN }),
          },
        }
      : {}),
    reviewers,
    ...(url === undefined ? {} : { feed: { url } }),
    pinned,
  };
}
