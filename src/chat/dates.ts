import { type PartialDate, precisionOf } from "../policy/partial-date.js";
import type { AnswerLanguage } from "./texts/answer-language.js";

/** Writes dates as precisely as they are known and no more. */
export interface Dates {
  /** "2 marca 2026", "marzec 2026", "I kwartał 2026". */
  readonly on: (date: PartialDate) => string;
  /** The form behind "od" or "from": "2 marca 2026", "marca 2026", "I kwartału 2026". */
  readonly from: (date: PartialDate) => string;
  /** When, in a sentence: "2 marca 2026", "w marcu 2026", "w I kwartale 2026"; "on 2 March 2026", "in March 2026". */
  readonly at: (date: PartialDate) => string;
}

/** Polish months as they stand behind "w". */
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
const cached = new Map<AnswerLanguage, Dates>();

/** The dates of a language. Throws a RangeError on what is not a date. */
export function datesIn(language: AnswerLanguage): Dates {
  const made = cached.get(language) ?? (language === "pl" ? polish() : english());
  cached.set(language, made);
  return made;
}

function polish(): Dates {
  const day = formatter("pl", { day: "numeric", month: "long", year: "numeric" });
  const month = formatter("pl", { month: "long", year: "numeric" });
  const quarter = (date: string, word: string) => `${ROMAN[Number(date.slice(6)) - 1]} ${word} ${date.slice(0, 4)}`;
  return {
    on: (date) => by(date, { day, month, quarter: (one) => quarter(one, "kwartał") }),
    from: (date) =>
      by(date, {
        day,
        // Polish months stand in the genitive only beside a day, so a day is written and taken away again.
        month: (one) => day(`${one}-02`).replace(/^2 /, ""),
        quarter: (one) => quarter(one, "kwartału"),
      }),
    at: (date) =>
      by(date, {
        day,
        month: (one) => `${IN_MONTH[Number(one.slice(5)) - 1]} ${one.slice(0, 4)}`,
        quarter: (one) => `w ${quarter(one, "kwartale")}`,
      }),
  };
}

function english(): Dates {
  const day = formatter("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const month = formatter("en-GB", { month: "long", year: "numeric" });
  const on = (date: PartialDate) => by(date, { day, month, quarter: (one) => `Q${one.slice(6)} ${one.slice(0, 4)}` });
  return { on, from: on, at: (date) => `${precisionOf(date) === "day" ? "on" : "in"} ${on(date)}` };
}

function by(date: PartialDate, write: Record<"day" | "month" | "quarter", (date: string) => string>): string {
  return write[precisionOf(date)](date);
}

/** Days are civil days, so they are written in the zone in which they were read: none. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): (date: string) => string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  return (date) => {
    const [year, month, day = "1"] = date.split("-");
    return format.format(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  };
}
