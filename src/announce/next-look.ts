import { TZDate } from "@date-fns/tz";
import { getISODay } from "date-fns/getISODay";
import { addDays, dayOf, startOfDay } from "../policy/day.js";
import { onTheWall } from "./posting-days.js";
import type { Subscription } from "./subscription.js";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/**
 * When a subscription should be looked at next: at its hour on its next day that is not quiet, or at Warsaw's midnight
 * where its hours are open then, since a rule begins there. An hour that daylight saving leaves out is the one behind it;
 * of a doubled hour it is the first. Weekly channels are looked at daily, too: what begins before Monday cannot wait.
 *
 * @param now milliseconds since 1970
 * @returns the same, always later than `now`
 */
export function nextLook(now: number, { hour, zone, quiet }: Pick<Subscription, "hour" | "zone" | "quiet">): number {
  const atItsHour = nextHour(now, { hour, zone, quiet });
  const midnight = startOfDay(addDays(dayOf(new Date(now)), 1)).getTime();
  return isAwake(midnight, { hour, zone, quiet }) ? Math.min(atItsHour, midnight) : atItsHour;
}

function nextHour(now: number, { hour, zone, quiet }: Pick<Subscription, "hour" | "zone" | "quiet">): number {
  const here = onTheWall(now, zone);
  const known = here.timeZone ?? zone;
  for (let ahead = 0; ahead <= 8; ahead++) {
    const there = new TZDate(here.getFullYear(), here.getMonth(), here.getDate() + ahead, hour, known).getTime();
    const at = firstOf(there, hour, known);
    if (at > now && !quiet.includes(getISODay(new TZDate(at, known)))) return at;
  }
  return now + DAY;
}

/** When the clocks are set back an hour comes twice, and a date means the second. */
function firstOf(at: number, hour: number, zone: string): number {
  const before = at - HOUR;
  return new TZDate(before, zone).getHours() === hour ? before : at;
}

/** Whether a channel may be posted to at this moment, as far as its hour and its quiet days say. */
export function isAwake(moment: number, { hour, zone, quiet }: Pick<Subscription, "hour" | "zone" | "quiet">): boolean {
  const here = onTheWall(moment, zone);
  return here.getHours() >= hour && !quiet.includes(getISODay(here));
}
