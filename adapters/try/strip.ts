import type { Lang } from "../../src/chat/ask.js";
import { datesIn } from "../../src/chat/dates.js";
import { textsIn } from "../../src/chat/texts/texts.js";
import type { Day } from "../../src/policy/day.js";
import { earliest, whereIs } from "../../src/policy/partial-date.js";
import type { Policy } from "../../src/policy/policy.js";
import { timeline } from "../../src/policy/timeline.js";
import { wordsIn } from "../../src/policy/words-in.js";
import type { TryStrip, TryStripRow } from "./wire.js";

const WHERE = { before: "ahead", inside: "now", from: "past" } as const;

/** The dates of the message rules in their order, as they stand on a day with today's knowledge. */
export function stripOf(policy: Policy, today: Day, asOf: Day, lang: Lang): TryStrip {
  const texts = textsIn(lang).timeline;
  const dates = datesIn(lang);
  const rows = timeline(policy, asOf, today)
    .filter(({ milestone: { topic } }) => topic === "message_rules")
    .map(
      ({ milestone, state, date, by }): TryStripRow => ({
        id: milestone.id,
        date: date === null ? texts.noDate : dates.on(date),
        title: wordsIn(milestone.title, lang),
        summary: wordsIn(milestone.summary, lang),
        state: milestone.incident === true ? texts.incident : texts.states[state],
        where: date === null ? "undated" : WHERE[whereIs(asOf, date)],
        gone: by !== undefined,
        ...(date === null ? {} : { first: earliest(date) }),
      }),
    );
  return { today, rows };
}
