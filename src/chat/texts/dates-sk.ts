import { byPrecision, type Dates, formatter, partsOf } from "../write-date.js";

/** Months as they stand behind "v". */
const IN_MONTH = [
  "v januári",
  "vo februári",
  "v marci",
  "v apríli",
  "v máji",
  "v júni",
  "v júli",
  "v auguste",
  "v septembri",
  "v októbri",
  "v novembri",
  "v decembri",
];

/** Slovak dates. */
export function datesSk(): Dates {
  const day = formatter("sk", "day");
  const month = formatter("sk", "month");
  const quarter = (date: string, word: string) => `${partsOf(date).quarter}. ${word} ${partsOf(date).year}`;
  return {
    on: (date) => byPrecision(date, { day, month, quarter: (one) => quarter(one, "štvrťrok") }),
    from: (date) =>
      byPrecision(date, {
        day,
        // Months stand in the genitive only beside a day, so a day is written and taken away again.
        month: (one) => day(`${one}-02`).replace(/^2\.\s/, ""),
        quarter: (one) => quarter(one, "štvrťroka"),
      }),
    at: (date) =>
      byPrecision(date, {
        day,
        month: (one) => `${IN_MONTH[partsOf(one).month - 1]} ${partsOf(one).year}`,
        // "v prvom", but "vo štvrtom".
        quarter: (one) => `${partsOf(one).quarter === 4 ? "vo" : "v"} ${quarter(one, "štvrťroku")}`,
      }),
  };
}
