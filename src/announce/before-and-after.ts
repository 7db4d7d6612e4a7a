import { addDays, type Day } from "../policy/day.js";
import type { Milestone } from "../policy/milestone.js";
import { earliest } from "../policy/partial-date.js";
import type { Policy } from "../policy/policy.js";
import { type PolicyAt, policyAt } from "../policy/policy-at.js";
import type { AnnouncementId } from "./announcement.js";
import { readAnnouncementId } from "./announcement-id.js";

/**
 * The policy without and with what an announcement tells, both on the day on which it makes the difference. Undefined where
 * it changes no decision of any message: reminders, wording, incidents.
 */
export function beforeAndAfter(id: AnnouncementId, policy: Policy, today: Day): [PolicyAt, PolicyAt] | undefined {
  const read = readAnnouncementId(id);
  const milestone = policy.milestones.find((one) => one.id === read?.milestone);
  if (read === undefined || milestone === undefined || milestone.incident === true) return undefined;
  switch (read.kind) {
    case "in_force": {
      if (milestone.effective === null) return undefined;
      const day = earliest(milestone.effective);
      return [policyAt(policy, addDays(day, -1), today), policyAt(policy, later(day, today), today)];
    }
    case "announced":
    case "moved":
    case "made_exact":
    case "withdrawn": {
      const without = { ...policy, milestones: policy.milestones.filter((one) => one !== milestone) };
      const day = decisiveDay(milestone, policy, today);
      return [policyAt(without, day, today), policyAt(policy, day, today)];
    }
    default:
      return undefined;
  }
}

/**
 * The day on which both sides of an announcement differ: what was to begin and does not on its old day, what is new on its
 * own. A day that is past makes the difference today.
 */
function decisiveDay(
  { effective, supersedes, refines, withdraws }: Milestone,
  { milestones }: Policy,
  today: Day,
): Day {
  const oldId = supersedes ?? refines ?? withdraws;
  const old = milestones.find(({ id }) => id === oldId)?.effective;
  const days = [effective, old].flatMap((date) => (date == null ? [] : [earliest(date)]));
  return later([...days].sort()[0] ?? today, today);
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
