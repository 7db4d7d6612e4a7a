import type { Day } from "../policy/day.js";
import type { Answer } from "./answer-shape.js";
import type { Lang } from "./ask.js";
import type { Card } from "./card.js";
import { datesIn } from "./dates.js";
import type { Ports } from "./ports.js";
import { textsIn } from "./texts/texts.js";

/** A card with what is to be known about the policy under it: that nothing of the feed could be verified for long. */
export function underCard(card: Card, unverifiedSince: Day | undefined, lang: Lang): Card {
  if (unverifiedSince === undefined) return card;
  const line = textsIn(lang).card.unverified(datesIn(lang).from(unverifiedSince));
  const last = card.at(-1);
  if (last?.kind === "footer") return [...card.slice(0, -1), { kind: "footer", lines: [line, ...last.lines] }];
  return [...card, { kind: "footer", lines: [line] }];
}

/** The same for every card of an answer. */
export function underAnswer(answer: Answer, ports: Pick<Ports, "unverifiedSince">): Answer {
  const since = ports.unverifiedSince?.();
  if (since === undefined) return answer;
  if (answer.answer === "card") return { ...answer, card: underCard(answer.card, since, answer.lang) };
  if (answer.answer !== "confirm") return answer;
  return {
    ...answer,
    card: underCard(answer.card, since, answer.lang),
    after: async (arrived) => underAnswer(await answer.after(arrived), ports),
  };
}
