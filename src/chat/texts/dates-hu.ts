import { byPrecision, type Dates, formatter, partsOf } from "../write-date.js";

const ROMAN = ["I", "II", "III", "IV"];
/** Months with the possessive that they have behind a year: "2026 márciusa". The ending's vowel goes with the month's. */
const MONTHS = [
  "januárjá",
  "februárjá",
  "márciusá",
  "áprilisá",
  "májusá",
  "júniusá",
  "júliusá",
  "augusztusá",
  "szeptemberé",
  "októberé",
  "novemberé",
  "decemberé",
];
/** Days whose ordinal has back vowels: "harmadika", "huszadika". */
const BACK = new Set([2, 3, 6, 8, 13, 16, 18, 20, 23, 26, 28, 30]);

/** Hungarian dates. Written in numbers, endings follow the spoken ordinal: "1-jétől" (elsejétől), "2-ától" (másodikától). */
export function datesHu(): Dates {
  const day = formatter("hu", "day");
  const month = formatter("hu", "month");
  const ended = (date: string, [front, back]: readonly [string, string]) => {
    const { day: number } = partsOf(date);
    const ending = BACK.has(number) ? `á${back}` : `é${front}`;
    return `${day(date).replace(/\.$/, "")}-${number === 1 ? "j" : ""}${ending}`;
  };
  const monthEnded = (date: string, [front, back]: readonly [string, string]) => {
    const stem = MONTHS[partsOf(date).month - 1] as string;
    return `${partsOf(date).year} ${stem}${stem.endsWith("á") ? back : front}`;
  };
  const quarter = (date: string, ending: string) =>
    `${partsOf(date).year} ${ROMAN[partsOf(date).quarter - 1]}. negyedév${ending}`;
  const from = ["től", "tól"] as const;
  return {
    on: (date) => byPrecision(date, { day, month, quarter: (one) => quarter(one, "").replace(/^(\d{4})/, "$1.") }),
    from: (date) =>
      byPrecision(date, {
        day: (one) => ended(one, from),
        month: (one) => monthEnded(one, from),
        quarter: (one) => quarter(one, "étől"),
      }),
    at: (date) =>
      byPrecision(date, {
        day: (one) => ended(one, ["n", "n"]),
        month: (one) => monthEnded(one, ["ben", "ban"]),
        quarter: (one) => quarter(one, "ében"),
      }),
  };
}
