import { type Day, daysInMonth, isDay } from "./day.js";

/**
 * A date that is exactly as precise as its announcement: "2026-03-02", "2026-03" or "2026-Q1".
 * "March 2026" is never the same as 1 March 2026.
 */
export type PartialDate = string;

/** How much of a date was announced. */
export type Precision = "day" | "month" | "quarter";

/** Whether the text is a date of one of the three precisions. A year alone is not: nothing was ever announced so. */
export function isPartialDate(text: string): text is PartialDate {
  return MONTH.test(text) || QUARTER.test(text) || isDay(text);
}

/**
 * How precise the date is.
 *
 * @throws RangeError when it is not a date
 */
export function precisionOf(date: PartialDate): Precision {
  if (MONTH.test(date)) return "month";
  if (QUARTER.test(date)) return "quarter";
  if (isDay(date)) return "day";
  throw new RangeError(`"${date}" is not a date; expected one like "2026-03-02", "2026-03" or "2026-Q1"`);
}

/**
 * The first day that the date may mean.
 *
 * @throws RangeError when it is not a date
 */
export function earliest(date: PartialDate): Day {
  const precision = precisionOf(date);
  return precision === "day" ? date : `${monthsOf(date, precision).first}-01`;
}

/**
 * The last day that the date may mean.
 *
 * @throws RangeError when it is not a date
 */
export function latest(date: PartialDate): Day {
  const precision = precisionOf(date);
  if (precision === "day") return date;
  const { last } = monthsOf(date, precision);
  return `${last}-${daysInMonth(Number(last.slice(0, 4)), Number(last.slice(5)))}`;
}

/**
 * Where a day lies in relation to a date: surely `before` it, surely `from` it on, or `inside` a month or quarter of
 * which no day was announced. The last day of the month counts as inside: the announcement names no day in it.
 *
 * @throws RangeError when `date` is not a date
 */
export function whereIs(day: Day, date: PartialDate): "before" | "inside" | "from" {
  if (day < earliest(date)) return "before";
  return precisionOf(date) !== "day" && day <= latest(date) ? "inside" : "from";
}

/** Orders dates by the first day they may mean, and the more precise first when that is the same. */
export function compareDates(one: PartialDate, other: PartialDate): number {
  return compare(earliest(one), earliest(other)) || compare(latest(one), latest(other));
}

const MONTH = /^[1-9]\d{3}-(0[1-9]|1[0-2])$/;
const QUARTER = /^[1-9]\d{3}-Q[1-4]$/;

/** The first and the last month of the date, written "2026-03". */
function monthsOf(date: PartialDate, precision: "month" | "quarter"): { first: string; last: string } {
  if (precision === "month") return { first: date, last: date };
  const last = Number(date.slice(6)) * 3;
  const month = (number: number) => `${date.slice(0, 4)}-${String(number).padStart(2, "0")}`;
  return { first: month(last - 2), last: month(last) };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
