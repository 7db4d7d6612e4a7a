import type { Day } from "./day.js";
import type { PartialDate } from "./partial-date.js";
import type { Words } from "./words.js";

export type MilestoneId = string;

/** What a milestone is about; a chat channel may subscribe to some of them only. */
export const TOPICS = ["message_rules", "documents", "carriers", "api"] as const;
export type Topic = (typeof TOPICS)[number];

/** What comes about on a milestone's date. `announced`: somebody says something and nothing begins by it. */
export const KINDS = ["announced", "in_force", "enforced", "withdrawn"] as const;
export type MilestoneKind = (typeof KINDS)[number];

/** A dated event of the policy. */
export interface Milestone {
  id: MilestoneId;
  topic: Topic;
  kind: MilestoneKind;
  title: Words;
  summary: Words;
  /** The day on which it became known. */
  announced: Day;
  /** Its date, as precise as announced; null: no date was announced. */
  effective: PartialDate | null;
  /** The milestone whose date this one replaces by another. */
  supersedes?: MilestoneId;
  /** The milestone whose date this one makes more precise. */
  refines?: MilestoneId;
  /** The milestone that will not come at all because of this one. */
  withdraws?: MilestoneId;
  /** Ids, the main source first. */
  sources: string[];
  /** Something went wrong for a while; no rule changed. */
  incident?: boolean;
  /** False: the date was a plan, and nothing was found that says it came about. */
  confirmed?: boolean;
  uncertain?: Words;
}

/** The milestone that takes the place of another's date, if it was known by then. */
export function successorOf(
  milestones: readonly Milestone[],
  id: MilestoneId,
  knownAt: Day,
): { by: Milestone; how: "superseded" | "refined" | "withdrawn" } | undefined {
  for (const by of milestones) {
    if (by.announced > knownAt) continue;
    if (by.supersedes === id) return { by, how: "superseded" };
    if (by.refines === id) return { by, how: "refined" };
    if (by.withdraws === id) return { by, how: "withdrawn" };
  }
  return undefined;
}

/**
 * The date of a chain of milestones as it was known on a day: that of the last one announced by then.
 *
 * @param policy anything that holds the milestones; their chains were checked when the policy was loaded
 * @param root the milestone that the chain begins with
 * @returns undefined when nothing was announced by then, when it was withdrawn, or when no date was named
 */
export function startOf(
  policy: { milestones: readonly Milestone[] },
  root: MilestoneId,
  knownAt: Day,
): PartialDate | undefined {
  let tip = policy.milestones.find((one) => one.id === root && one.announced <= knownAt);
  while (tip !== undefined) {
    const next = successorOf(policy.milestones, tip.id, knownAt);
    if (next === undefined) return tip.effective ?? undefined;
    if (next.how === "withdrawn") return undefined;
    tip = next.by;
  }
  return undefined;
}
