import type { Lang } from "../chat/ask.js";
import { datesIn } from "../chat/dates.js";
import { type Day, daysBetween } from "../policy/day.js";
import { earliest, latest, type PartialDate, precisionOf, whereIs } from "../policy/partial-date.js";
import { announceTextsIn } from "./texts/announce-texts.js";

/** A date as seen from a day. */
export interface When {
  /** "2 marca 2026", "w marcu 2026": as precise as announced. Missing where no date was named. */
  readonly date?: string;
  /** How far it is, or what is not known of it: "za 5 dni", "dnia jeszcze nie podano, nie wcześniej niż 1 marca". */
  readonly far?: string;
  /** Both together: "za 5 dni, 2 marca 2026". */
  readonly whole: string;
}

/** Says when something is, from a day's point of view. A month is never told as its first day: that is only the earliest. */
export function whenOf(date: PartialDate | null, today: Day, lang: Lang): When {
  const { when: words } = announceTextsIn(lang);
  if (date === null) return { whole: words.noDate };
  const dates = datesIn(lang);
  if (precisionOf(date) === "day") {
    const far = farOf(daysBetween(today, date), lang);
    const on = dates.on(date);
    return { date: on, far, whole: daysBetween(today, date) < 0 ? `${on}, ${far}` : `${far}, ${on}` };
  }
  const at = dates.at(date);
  const withoutYear = (day: Day) => dates.on(day).replace(/ \d{4}$|^\d{4}\. /, "");
  const where = whereIs(today, date);
  const far =
    where === "before"
      ? words.dayUnknown(withoutYear(earliest(date)))
      : where === "inside"
        ? words.dayUnknownInside(withoutYear(latest(date)))
        : words.dayNeverNamed;
  return { date: at, far, whole: `${at}; ${far}` };
}

/** "jutro", "za 5 dni", "2 dni temu". */
export function farOf(days: number, lang: Lang): string {
  const { when: words } = announceTextsIn(lang);
  if (days === 0) return words.today;
  if (days === 1) return words.tomorrow;
  if (days > 1) return words.inDays(days);
  return days === -1 ? words.yesterday : words.daysAgo(-days);
}
