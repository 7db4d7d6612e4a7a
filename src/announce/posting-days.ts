import { TZDate } from "@date-fns/tz";
import { getISODay } from "date-fns/getISODay";
import { addDays, type Day, ZONE } from "../policy/day.js";
import type { Subscription } from "./subscription.js";

type Rhythm = Pick<Subscription, "rhythm" | "quiet">;

/** Whether anything is posted on a weekday: 1 is Monday, 7 Sunday. Weekly that is Monday, or the first day behind it that is not quiet. */
export function postsOn(weekday: number, { rhythm, quiet }: Rhythm): boolean {
  if (rhythm === "at_once") return !quiet.includes(weekday);
  return weekday === [1, 2, 3, 4, 5, 6, 7].find((one) => !quiet.includes(one));
}

/** The last day, not after this one, on which anything is posted: then a reminder is still of use. */
export function postingDayBefore(day: Day, rhythm: Rhythm): Day {
  return nearest(day, -1, 0, rhythm) ?? day;
}

/** The first day after this one on which anything is posted. */
export function postingDayAfter(day: Day, rhythm: Rhythm): Day {
  return nearest(day, 1, 1, rhythm) ?? addDays(day, 1);
}

/** The moment as the clock on the wall shows it in a zone; in Warsaw where this machine does not know the zone. */
export function onTheWall(moment: number, zone: string): TZDate {
  const there = new TZDate(moment, zone);
  return Number.isNaN(there.getHours()) ? new TZDate(moment, ZONE) : there;
}

function nearest(day: Day, step: 1 | -1, from: 0 | 1, rhythm: Rhythm): Day | undefined {
  const weekday = getISODay(new Date(`${day}T12:00:00`));
  for (let away = from; away < from + 7; away++) {
    if (postsOn(((weekday - 1 + step * away + 7 * 2) % 7) + 1, rhythm))
      return away === 0 ? day : addDays(day, step * away);
  }
  return undefined;
}
