import type { Day } from "./day.js";
import { type Milestone, type MilestoneKind, successorOf } from "./milestone.js";
import { compareDates, type PartialDate, whereIs } from "./partial-date.js";

/**
 * Where a milestone stands: still `announced`; come about, told by its kind; `undecided` inside a month or quarter of
 * which no day was announced; `unconfirmed` when the date passed and nothing was found that says it came about; or no
 * longer valid as it was, because a later one `superseded`, `refined` or `withdrew` it (`cancelled`).
 */
export type MilestoneState = MilestoneKind | "undecided" | "unconfirmed" | "superseded" | "refined" | "cancelled";

/** One line of the timeline. */
export interface TimelineRow {
  milestone: Milestone;
  state: MilestoneState;
  /** As precise as announced; null when no date was. */
  date: PartialDate | null;
  /** The milestone that took its place. */
  by?: Milestone;
}

/**
 * The milestones known on a day, in the order of their dates and, within one, of their announcement; those without a
 * date last.
 *
 * @param policy anything that holds milestones
 * @param asOf the day on which the states are told
 * @param knownAt the day whose knowledge counts; what was announced later is left out
 */
export function timeline(policy: { milestones: readonly Milestone[] }, asOf: Day, knownAt: Day): TimelineRow[] {
  return policy.milestones
    .filter((milestone) => milestone.announced <= knownAt)
    .map((milestone) => row(policy.milestones, milestone, asOf, knownAt))
    .sort(inOrder);
}

function row(all: readonly Milestone[], milestone: Milestone, asOf: Day, knownAt: Day): TimelineRow {
  const date = milestone.effective;
  const next = successorOf(all, milestone.id, knownAt);
  if (next === undefined) return { milestone, state: stateOf(milestone, asOf), date };
  return { milestone, state: next.how === "withdrawn" ? "cancelled" : next.how, date, by: next.by };
}

function stateOf(milestone: Milestone, asOf: Day): MilestoneState {
  if (milestone.effective === null) return "announced";
  const where = whereIs(asOf, milestone.effective);
  if (where === "before") return "announced";
  if (milestone.confirmed === false) return where === "inside" ? "undecided" : "unconfirmed";
  return where === "inside" ? "undecided" : milestone.kind;
}

function inOrder(one: TimelineRow, other: TimelineRow): number {
  if (one.date === null || other.date === null) return one.date === other.date ? 0 : one.date === null ? 1 : -1;
  return (
    compareDates(one.date, other.date) ||
    one.milestone.announced.localeCompare(other.milestone.announced) ||
    one.milestone.id.localeCompare(other.milestone.id)
  );
}
