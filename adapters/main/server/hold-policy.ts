import type { KeyObject } from "node:crypto";
import { addAllPublished, type Publication } from "../../../src/policy/add-published.js";
import { basePolicy } from "../../../src/policy/base-policy.js";
import { type Day, dayOf } from "../../../src/policy/day.js";
import type { Policy } from "../../../src/policy/policy.js";
import { type Problem, sentenceOf } from "../../../src/policy/problem.js";
import type { Checker } from "../../../src/verdict/check.js";
import { openBundle } from "../../news/bundle.js";
import type { PolicyState, PublishedPolicy } from "../../storage/published.js";
import type { Log } from "../log.js";
import { openChecker, openPolicy } from "../open-checker.js";
import type { NewsSettings } from "./news-settings.js";

/** The policy in use, and the checker over it. */
export interface HeldPolicy {
  readonly checker: () => Checker;
  /** Takes over what the store says now. True where the policy is another than before. */
  refresh(): Promise<boolean>;
  /** Looks every few seconds from now on, and calls `changed` after each change until it succeeds. Returns what ends it. */
  follow(changed: () => Promise<void>): () => void;
  /** The day since which the feed could not be verified, where there is one and that is more than thirty days ago. */
  readonly unverifiedSince: () => Day | undefined;
}

/** What it is held with; tests look more often. */
export interface HoldParts {
  /** Asked when it is needed: the store is opened with the checker that is held here. */
  readonly published: () => PublishedPolicy;
  readonly log: Pick<Log, "info" | "warn" | "error">;
  readonly news: Pick<NewsSettings, "feed" | "pinned">;
  readonly now: () => number;
  readonly everyMs?: number;
}

/** So a change is in use on every server within ten seconds, with time to make the checker. */
const LOOK_EVERY_MS = 5_000;
/** When the feed was last verified changes without a new revision. */
const STATE_AGAIN_MS = 10 * 60_000;
const UNVERIFIED_AFTER_MS = 30 * 24 * 60 * 60_000;

/** The policy that comes of what was built, what the feed brought and what was published. */
export function effectivePolicy(
  built: Policy,
  { bundle }: Pick<PolicyState, "bundle">,
  publications: readonly Publication[],
  pinned: readonly KeyObject[],
): { readonly policy: Policy; readonly from: "program" | "feed"; readonly leftOut: readonly Problem[] } {
  // Verified again: the key may be another by now.
  const opened = bundle === undefined || pinned.length === 0 ? undefined : openBundle(bundle.text, pinned);
  const { policy, from } = basePolicy(built, opened !== undefined && "policy" in opened ? opened.policy : undefined);
  return { from, ...addAllPublished(policy, publications) };
}

/**
 * Holds the checker and makes a new one only where the policy has changed. What was published and no longer fits is left out
 * and told in the log; a store that does not answer leaves in use what is.
 */
export function holdPolicy({ published, log, news, now, everyMs = LOOK_EVERY_MS }: HoldParts): HeldPolicy {
  const built = openPolicy();
  let checker = openChecker(built);
  let state: PolicyState = { revision: -1 };
  let stateAt = Number.NEGATIVE_INFINITY;
  /** Whoever noticed a change, `follow` tells of it. */
  let untold = false;
  const refresh = async (): Promise<boolean> => {
    const revision = await published().revision();
    if (revision === state.revision && now() - stateAt < STATE_AGAIN_MS) return false;
    const next = await published().state();
    stateAt = now();
    if (next.revision === state.revision) {
      state = next;
      return false;
    }
    // Read after its revision: what comes meanwhile has another, and is met at the next look.
    const publications = await published().list();
    const { policy, from, leftOut } = effectivePolicy(built, next, publications, news.pinned);
    for (const problem of leftOut)
      log.warn({ problem: sentenceOf(problem) }, "something that was published no longer fits");
    const before = checker.policy.version;
    if (policy.version !== before) checker = openChecker(policy, checker);
    state = next;
    if (policy.version === before) return false;
    untold = true;
    log.info({ before, now: policy.version, from, published: publications.length, revision }, "the policy changed");
    return true;
  };
  return {
    checker: () => checker,
    refresh,
    unverifiedSince: () => {
      const since = state.verifiedAt ?? state.firstAskedAt;
      if (news.feed === undefined || since === undefined) return undefined;
      return now() - since > UNVERIFIED_AFTER_MS ? dayOf(new Date(since)) : undefined;
    },
    follow: (changed) => {
      let busy = false;
      // What was taken over before anything ran needs no telling.
      untold = false;
      const look = async () => {
        if (busy) return;
        busy = true;
        try {
          await refresh();
          if (!untold) return;
          untold = false;
          await changed().catch((err: unknown) => {
            untold = true;
            throw err;
          });
        } catch (err) {
          log.error({ err }, "the published policy could not be looked at");
        } finally {
          busy = false;
        }
      };
      const timer = setInterval(look, everyMs);
      timer.unref();
      return () => clearInterval(timer);
    },
  };
}
