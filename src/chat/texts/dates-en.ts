import { type PartialDate, precisionOf } from "../../policy/partial-date.js";
import { byPrecision, type Dates, formatter } from "../write-date.js";

/** English dates. */
export function datesEn(): Dates {
  const day = formatter("en-GB", "day");
  const month = formatter("en-GB", "month");
  const on = (date: PartialDate) =>
    byPrecision(date, { day, month, quarter: (one) => `Q${one.slice(6)} ${one.slice(0, 4)}` });
  return { on, from: on, at: (date) => `${precisionOf(date) === "day" ? "on" : "in"} ${on(date)}` };
}
