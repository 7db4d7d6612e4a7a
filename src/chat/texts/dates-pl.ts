import { byPrecision, type Dates, formatter } from "../write-date.js";

/** Months as they stand behind "w". */
const IN_MONTH = [
  "w styczniu",
  "w lutym",
  "w marcu",
  "w kwietniu",
  "w maju",
  "w czerwcu",
  "w lipcu",
  "w sierpniu",
  "we wrześniu",
  "w październiku",
  "w listopadzie",
  "w grudniu",
];
const ROMAN = ["I", "II", "III", "IV"];

/** Polish dates. */
export function datesPl(): Dates {
  const day = formatter("pl", "day");
  const month = formatter("pl", "month");
  const quarter = (date: string, word: string) => `${ROMAN[Number(date.slice(6)) - 1]} ${word} ${date.slice(0, 4)}`;
  return {
    on: (date) => byPrecision(date, { day, month, quarter: (one) => quarter(one, "kwartał") }),
    from: (date) =>
      byPrecision(date, {
        day,
        // Polish months stand in the genitive only beside a day, so a day is written and taken away again.
        month: (one) => day(`${one}-02`).replace(/^2 /, ""),
        quarter: (one) => quarter(one, "kwartału"),
      }),
    at: (date) =>
      byPrecision(date, {
        day,
        month: (one) => `${IN_MONTH[Number(one.slice(5)) - 1]} ${one.slice(0, 4)}`,
        quarter: (one) => `w ${quarter(one, "kwartale")}`,
      }),
  };
}
