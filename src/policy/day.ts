import { TZDate } from "@date-fns/tz";
import { addDays as addDaysTo } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { format } from "date-fns/format";
import { getDaysInMonth } from "date-fns/getDaysInMonth";

/**
 * A civil day in Europe/Warsaw as "2026-03-02". Two days compare as strings do.
 * It is a plain string, so that it survives JSON, YAML and a button's payload unchanged.
 */
export type Day = string;

/** The zone whose midnights are the boundaries of a {@link Day}: Allegro's rules begin on Polish days. */
export const ZONE = "Europe/Warsaw";

const PATTERN = "yyyy-MM-dd";

/** Whether the text is a day that exists, written "2026-03-02". "2026-02-30" is not. */
export function isDay(text: string): text is Day {
  const found = /^([1-9]\d{3})-(0[1-9]|1[0-2])-(\d{2})$/.exec(text);
  if (found === null) return false;
  const [, year, month, date] = found.map(Number);
  if (year === undefined || month === undefined || date === undefined) return false;
  return date >= 1 && date <= getDaysInMonth(new Date(year, month - 1));
}

/**
 * The day so many days later, or earlier when `count` is negative.
 *
 * @throws RangeError when `day` is not a day
 */
export function addDays(day: Day, count: number): Day {
  return format(addDaysTo(civil(day), count), PATTERN);
}

/**
 * How many days `later` lies after `earlier`: 0 on the same day, negative when it lies before it.
 *
 * @throws RangeError when one of them is not a day
 */
export function daysBetween(earlier: Day, later: Day): number {
  return differenceInCalendarDays(civil(later), civil(earlier));
}

/** The day in Warsaw at an instant: at 23:30 UTC in summer it is already the next one. */
export function dayOf(instant: Date): Day {
  return format(new TZDate(instant.getTime(), ZONE), PATTERN);
}

/**
 * The instant at which the day begins in Warsaw.
 *
 * @throws RangeError when `day` is not a day
 */
export function startOfDay(day: Day): Date {
  const { year, month, date } = parts(day);
  return new Date(new TZDate(year, month - 1, date, ZONE).getTime());
}

/** Noon, so that a change of the clocks on the machine's own zone can never move the day. */
function civil(day: Day): Date {
  const { year, month, date } = parts(day);
  return new Date(year, month - 1, date, 12);
}

function parts(day: Day): { year: number; month: number; date: number } {
  if (!isDay(day)) throw new RangeError(`"${day}" is not a day; expected one like "2026-03-02"`);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}
