import { addDays, type Day } from "../policy/day.js";
import { latest, type PartialDate, precisionOf } from "../policy/partial-date.js";

/** The first day on which a date is surely no longer to come: the day itself; of a month or quarter the first one behind it. */
export function surelyBegun(date: PartialDate): Day {
  return precisionOf(date) === "day" ? date : addDays(latest(date), 1);
}
