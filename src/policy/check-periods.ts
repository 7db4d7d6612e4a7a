import type { Say } from "./entry.js";
import { type Milestone, startOf } from "./milestone.js";
import { compareDates, earliest, latest, type PartialDate } from "./partial-date.js";
import type { Period } from "./period.js";

/**
 * What is wrong with one clause's periods: not one that holds since ever, a start that is no chain's root, two that
 * hold at once, a wrong order, knowledge before there was anything to know, a consequence without a ban.
 *
 * @param periods in the order of the file
 * @param milestones all of the policy's
 * @param say told about each problem
 */
export function checkPeriods(periods: readonly Period[], milestones: readonly Milestone[], say: Say): void {
  let before: { date: PartialDate; from: string; known: string } | undefined;
  for (const [index, period] of periods.entries()) {
    const key = `periods[${index}]`;
    checkConsequence(period, key, say);
    if (index === 0 || period.from === null) {
      if (index === 0 && period.from !== null)
        say(`${key}.from`, `"${period.from}" is a start`, "null in the first period");
      if (index > 0)
        say(`${key}.from`, "null stands in a later period", "a milestone; only the first holds since ever");
      if (period.from === null && period.known !== null)
        say(`${key}.known`, `${period.known} stands where from is null`, "null");
      continue;
    }
    const root = milestones.find((one) => one.id === period.from);
    if (root === undefined) {
      say(`${key}.from`, `there is no milestone "${period.from}"`, "the id of a milestone");
      continue;
    }
    const target = root.supersedes ?? root.refines;
    if (target !== undefined) {
      say(`${key}.from`, `"${root.id}" itself takes the place of "${target}"`, "the first milestone of its chain");
      continue;
    }
    if (period.known === null || period.known < root.announced) {
      say(`${key}.known`, `${period.known ?? "null"} is before anybody could know`, `${root.announced} or later`);
      continue;
    }
    const date = startOf({ milestones }, root.id, LAST_DAY);
    if (date === undefined) continue;
    const here = { date, from: root.id, known: period.known };
    const wrong = before === undefined ? undefined : orderProblem(before, here);
    if (wrong !== undefined) say(key, ...wrong);
    before = here;
  }
}

/** Every announcement is known by then. */
const LAST_DAY = "9999-12-31";

type Start = { date: PartialDate; from: string; known: string };

function orderProblem(before: Start, here: Start): [string, string] | undefined {
  if (before.from === here.from) {
    if (before.known < here.known) return undefined;
    return before.known === here.known
      ? [
          `overlaps the one before: both start with "${here.from}", known ${here.known}`,
          "one period for each start and day of knowledge",
        ]
      : [`is known before the one before it (${before.known})`, "the order of the days of knowledge"];
  }
  if (compareDates(before.date, here.date) > 0)
    return [`starts before the one before it (${before.date})`, "the order of the starts"];
  if (latest(before.date) >= earliest(here.date))
    return [`overlaps the one before: ${before.date} and ${here.date}`, "starts that do not touch"];
  return undefined;
}

function checkConsequence(period: Period, key: string, say: Say): void {
  if (period.effect === "not_allowed" && period.consequence === undefined) {
    say(`${key}.consequence`, "is missing", "blocked, against_rules or account_risk where the effect is not_allowed");
  }
  if (period.effect !== "not_allowed" && period.consequence !== undefined) {
    say(`${key}.consequence`, `stands beside the effect ${period.effect}`, "none, unless the effect is not_allowed");
  }
}
