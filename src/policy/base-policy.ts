import type { Policy } from "./policy.js";

/**
 * The policy that publications are added to: the feed's, unless the program's own is newer. Newer is what knows a milestone
 * or a source that the other does not, or has read its sources since: after an upgrade the program may be ahead of a
 * bundle that was kept.
 */
export function basePolicy(built: Policy, fed: Policy | undefined): { policy: Policy; from: "program" | "feed" } {
  if (fed === undefined) return { policy: built, from: "program" };
  const knows = (key: "milestones" | "sources") => {
    const ids = new Set(fed[key].map(({ id }) => id));
    return built[key].every(({ id }) => ids.has(id));
  };
  const isCurrent = knows("milestones") && knows("sources") && fed.lastVerified >= built.lastVerified;
  return isCurrent ? { policy: fed, from: "feed" } : { policy: built, from: "program" };
}
