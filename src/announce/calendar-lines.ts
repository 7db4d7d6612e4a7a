import type { Lang } from "../chat/ask.js";
import { datesIn } from "../chat/dates.js";
import type { Policy } from "../policy/policy.js";
import { linesOf } from "./compose.js";
import type { SimulatedTelling } from "./simulate.js";
import { announceTextsIn } from "./texts/announce-texts.js";

/** A simulated calendar as lines, each beginning with its day; the cards that were corrected on one day share a line. */
export function calendarLines(calendar: readonly SimulatedTelling[], policy: Policy, lang: Lang): string[] {
  const { simulated } = announceTextsIn(lang);
  if (calendar.length === 0) return [simulated.none];
  const edited = new Map<string, string[]>();
  for (const { day, telling, ofDay } of calendar) {
    if (telling.action === "edit" && ofDay !== undefined) edited.set(day, [...(edited.get(day) ?? []), ofDay]);
  }
  return calendar.flatMap(({ day, telling }, index) => {
    if (telling.action !== "edit") {
      const covers = telling.covers.map(({ id }) => id);
      return linesOf({ policy, covers, today: day, lang }).map((line) => `${day}  ${line}`);
    }
    const isFirst = calendar.findIndex((one) => one.day === day && one.telling.action === "edit") === index;
    const cards = [...new Set(edited.get(day))].map((one) => datesIn(lang).on(one)).join(", ");
    return isFirst ? [`${day}  ${simulated.edit(cards)}`] : [];
  });
}
