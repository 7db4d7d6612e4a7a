import { type TimelineRow, timeline as timelineOf } from "../../policy/timeline.js";
import type { Answer } from "../answer-shape.js";
import type { Asked } from "../asked.js";
import type { Card } from "../card.js";
import { datesIn } from "../dates.js";
import { privately } from "../privately.js";
import { timelineCard } from "../timeline-card.js";

/** The policy's dates as of today: those of the message rules, and the others folded, so that none is cut off. */
export function timeline(asked: Asked): Answer {
  const { texts, chat, today, lang } = asked;
  const { messages, others } = rows(asked);
  const title = chat.timeline.others(others.length);
  return privately(
    [
      ...timelineCard(messages, today, texts),
      { kind: "fold", title, elements: listOf(others, asked), press: { does: "other_dates" } },
      { kind: "footer", lines: [texts.card.verified(datesIn(lang).on(asked.ports.checker().policy.lastVerified))] },
    ],
    lang,
  );
}

/** The dates that the timeline folds away, where the platform cannot unfold them. */
export function otherDates(asked: Asked): Answer {
  const { others } = rows(asked);
  return privately(
    [{ kind: "heading", text: asked.chat.timeline.others(others.length) }, ...listOf(others, asked)],
    asked.lang,
  );
}

/** The timeline's list without its heading. */
function listOf(all: readonly TimelineRow[], { today, texts }: Asked): Card {
  return timelineCard(all, today, texts).filter(({ kind }) => kind === "list");
}

function rows({ ports, today }: Asked): { messages: TimelineRow[]; others: TimelineRow[] } {
  const all = timelineOf(ports.checker().policy, today, today);
  const ofMessages = ({ milestone }: TimelineRow) => milestone.topic === "message_rules";
  return { messages: all.filter(ofMessages), others: all.filter((row) => !ofMessages(row)) };
}
