import type { Day } from "../policy/day.js";
import type { TimelineRow } from "../policy/timeline.js";
import { wordsIn } from "../policy/words-in.js";
import type { Card, Item } from "./card.js";
import { datesIn } from "./dates.js";
import { withFullStop } from "./full-stop.js";
import type { Texts } from "./texts/pl.js";

/** The dates of the policy in their order, each as precise as announced, with where it stands and what replaced it. */
export function timelineCard(rows: readonly TimelineRow[], asOf: Day, texts: Texts): Card {
  return [
    { kind: "heading", text: texts.timeline.title(datesIn(texts.language).on(asOf)) },
    { kind: "list", items: rows.map((row) => itemOf(row, texts)) },
  ];
}

function itemOf({ milestone, state, date, by }: TimelineRow, { language, timeline, card }: Texts): Item {
  const dates = datesIn(language);
  const when = date === null ? timeline.noDate : dates.on(date);
  return {
    text: `${when}: ${wordsIn(milestone.title, language)} (${milestone.incident === true ? timeline.incident : timeline.states[state]})`,
    notes: [
      wordsIn(milestone.summary, language),
      withFullStop(timeline.announced(dates.on(milestone.announced))),
      ...(by === undefined ? [] : [`${timeline.by(wordsIn(by.title, language))}.`]),
      ...(milestone.uncertain === undefined ? [] : [card.uncertain(wordsIn(milestone.uncertain, language))]),
    ],
  };
}
