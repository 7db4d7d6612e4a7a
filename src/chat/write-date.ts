import { type PartialDate, precisionOf } from "../policy/partial-date.js";

/** Writes dates as precisely as they are known and no more. */
export interface Dates {
  /** "2 marca 2026", "marzec 2026", "I kwartał 2026". */
  readonly on: (date: PartialDate) => string;
  /** With or behind "from": "2 marca 2026", "marca 2026", "I kwartału 2026"; "2026. március 2-ától". */
  readonly from: (date: PartialDate) => string;
  /** When, in a sentence: "2 marca 2026", "w marcu 2026", "w I kwartale 2026"; "on 2 March 2026", "in March 2026". */
  readonly at: (date: PartialDate) => string;
}

/** Writes a date in the way of its own precision. Throws a RangeError on what is not a date. */
export function byPrecision(date: PartialDate, write: Record<"day" | "month" | "quarter", (date: string) => string>) {
  return write[precisionOf(date)](date);
}

/** The year, the month or quarter and the day of a partial date, as numbers. */
export function partsOf(date: string): { year: number; month: number; quarter: number; day: number } {
  const [year, part = "", day = "1"] = date.split("-");
  const quarter = part.startsWith("Q") ? Number(part.slice(1)) : 0;
  return { year: Number(year), month: quarter === 0 ? Number(part) : 0, quarter, day: Number(day) };
}

/** Writes days or months of a locale. Days are civil days, so they are written in the zone in which they were read: none. */
export function formatter(locale: string, precision: "day" | "month"): (date: string) => string {
  const format = new Intl.DateTimeFormat(locale, {
    ...(precision === "day" ? { day: "numeric" } : {}),
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return (date) => {
    const { year, month, day } = partsOf(date);
    return format.format(Date.UTC(year, month - 1, day));
  };
}
