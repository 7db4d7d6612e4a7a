import { byPrecision, type Dates, formatter, partsOf } from "../write-date.js";

/** Months as they stand behind "v". */
const IN_MONTH = [
  "v lednu",
  "v únoru",
  "v březnu",
  "v dubnu",
  "v květnu",
  "v červnu",
  "v červenci",
  "v srpnu",
  "v září",
  "v říjnu",
  "v listopadu",
  "v prosinci",
];

/** Czech dates. */
export function datesCs(): Dates {
  const day = formatter("cs", "day");
  const month = formatter("cs", "month");
  const quarter = (date: string) => `${partsOf(date).quarter}. čtvrtletí ${partsOf(date).year}`;
  return {
    on: (date) => byPrecision(date, { day, month, quarter }),
    from: (date) =>
      byPrecision(date, {
        day,
        // Months stand in the genitive only beside a day, so a day is written and taken away again.
        month: (one) => day(`${one}-02`).replace(/^2\.\s/, ""),
        quarter,
      }),
    at: (date) =>
      byPrecision(date, {
        day,
        month: (one) => `${IN_MONTH[partsOf(one).month - 1]} ${partsOf(one).year}`,
        // "v prvním", but "ve druhém", "ve třetím", "ve čtvrtém".
        quarter: (one) => `${partsOf(one).quarter === 1 ? "v" : "ve"} ${quarter(one)}`,
      }),
  };
}
