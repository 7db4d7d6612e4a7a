/**
 * A civil day in Europe/Warsaw as "2026-03-02". Two days compare as strings do.
 * It is a plain string, so that it survives JSON, YAML and a button's payload unchanged.
 */
export type Day = string;

/** The zone whose midnights are the boundaries of a {@link Day}: Allegro's rules begin on Polish days. */
export const ZONE = "Europe/Warsaw";

const LENGTH = 24 * 60 * 60 * 1000;

/** Whether the text is a day that exists, written "2026-03-02". "2026-02-30" is not. */
export function isDay(text: string): text is Day {
  const found = /^([1-9]\d{3})-(0[1-9]|1[0-2])-(\d{2})$/.exec(text);
  if (found === null) return false;
  const [, year, month, date] = found.map(Number);
  if (year === undefined || month === undefined || date === undefined) return false;
  return date >= 1 && date <= daysInMonth(year, month);
}

/** How many days a month has; January is 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The day so many days later, or earlier when `count` is negative.
 *
 * @throws RangeError when `day` is not a day
 */
export function addDays(day: Day, count: number): Day {
  return new Date(civil(day) + count * LENGTH).toISOString().slice(0, 10);
}

/**
 * How many days `later` lies after `earlier`: 0 on the same day, negative when it lies before it.
 *
 * @throws RangeError when one of them is not a day
 */
export function daysBetween(earlier: Day, later: Day): number {
  return (civil(later) - civil(earlier)) / LENGTH;
}

/** The day in Warsaw at an instant: at 23:30 UTC in summer it is already the next one. */
export function dayOf(instant: Date): Day {
  return inWarsaw(instant).slice(0, 10);
}

/**
 * The instant at which the day begins in Warsaw.
 *
 * @throws RangeError when `day` is not a day
 */
export function startOfDay(day: Day): Date {
  // Clocks change later in the night than at midnight, so the zone's hours are the same then and an hour or two behind.
  const near = new Date(civil(day));
  const ahead = Date.parse(`${inWarsaw(near).replace(" ", "T")}Z`) - near.getTime();
  return new Date(near.getTime() - ahead);
}

/** The clock in Warsaw, "2026-03-02 00:00:00": so Swedish writes it. Made when first asked for: it takes a while. */
function inWarsaw(instant: Date): string {
  clock ??= new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short", timeStyle: "medium" });
  return clock.format(instant);
}

let clock: Intl.DateTimeFormat | undefined;

/** A day in a calendar without zones and changes of clocks, in milliseconds. */
function civil(day: Day): number {
  if (!isDay(day)) throw new RangeError(`"${day}" is not a day; expected one like "2026-03-02"`);
  return Date.parse(day);
}
