import type { Lang } from "../chat/ask.js";
import type { Card, CardElement, Item } from "../chat/card.js";
import { textsIn } from "../chat/texts/texts.js";
import type { Day } from "../policy/day.js";
import { compareDates } from "../policy/partial-date.js";
import type { Policy } from "../policy/policy.js";
import { type TimelineRow, timeline } from "../policy/timeline.js";
import { wordsIn } from "../policy/words-in.js";
import { titleAndDate } from "./line.js";
import type { Subscription } from "./subscription.js";
import { announceTextsIn } from "./texts/announce-texts.js";
import { whenOf } from "./when.js";

/** So many of a topic's latest changes are told of those in force; the timeline has them all. */
const MOST_OF_TOPIC = 3;

/**
 * How things stand on the day of subscribing, in place of all earlier announcements: what is in force since when, what lies
 * ahead, what was announced without a date, what nobody confirmed. Where nothing lies ahead it says so.
 */
export function welcomeElements(policy: Policy, topics: Subscription["topics"], today: Day, lang: Lang): Card {
  const { welcome: words } = announceTextsIn(lang);
  // Statements and incidents begin nothing: they neither hold nor lie ahead.
  const rows = timeline(policy, today, today).filter(
    ({ milestone: { topic, kind, incident } }) => topics.includes(topic) && kind !== "announced" && incident !== true,
  );
  if (rows.length === 0) return [{ kind: "paragraph", text: words.nothingKnown }];
  const inState = (...states: TimelineRow["state"][]) => rows.filter(({ state }) => states.includes(state));
  const ahead = inState("announced", "undecided").filter(({ date }) => date !== null);
  const undated = inState("announced").filter(({ date }) => date === null);
  return [
    ...section(words.inForce, inForce(inState("in_force", "enforced", "withdrawn"), topics), (row) =>
      titled(row, lang),
    ),
    { kind: "heading", text: words.ahead },
    ahead.length === 0
      ? { kind: "paragraph", text: words.nothingAhead }
      : {
          kind: "list",
          items: ahead.map((row) =>
            noted(`${wordsIn(row.milestone.title, lang)}: ${whenOf(row.date, today, lang).whole}`, row, lang),
          ),
        },
    ...section(words.noDate, undated, (row) => noted(wordsIn(row.milestone.title, lang), row, lang)),
    ...section(words.unconfirmed, inState("unconfirmed"), (row) => noted(titleAndDate(row.milestone, lang), row, lang)),
  ];
}

/** The latest of each topic, the newest first; of one day what is in force before how it is enforced. */
function inForce(rows: readonly TimelineRow[], topics: Subscription["topics"]): TimelineRow[] {
  const newest = [...rows].sort(
    (one, other) => compareDates(other.date ?? "", one.date ?? "") || rank(one) - rank(other),
  );
  return topics.flatMap((wanted) =>
    newest.filter(({ milestone }) => milestone.topic === wanted).slice(0, MOST_OF_TOPIC),
  );
}

function rank({ state }: TimelineRow): number {
  return state === "enforced" ? 1 : 0;
}

function section(title: string, rows: readonly TimelineRow[], item: (row: TimelineRow) => Item): CardElement[] {
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: title },
    { kind: "list", items: rows.map(item) },
  ];
}

function titled({ milestone }: TimelineRow, lang: Lang): Item {
  return { text: `${titleAndDate(milestone, lang)}.` };
}

function noted(text: string, { milestone: { uncertain } }: TimelineRow, lang: Lang): Item {
  return {
    text: `${text}.`,
    ...(uncertain === undefined ? {} : { notes: [textsIn(lang).card.uncertain(wordsIn(uncertain, lang))] }),
  };
}
