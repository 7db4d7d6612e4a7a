import { openChecker } from "../../adapters/main/open-checker.js";
import { answer } from "../../src/chat/answer.js";
import type { Answer } from "../../src/chat/answer-shape.js";
import type { Ask, Asker, Lang } from "../../src/chat/ask.js";
import { askFromText } from "../../src/chat/ask-from-text.js";
import type { Button, Card, CardElement, Press } from "../../src/chat/card.js";
import { createMemoryPorts } from "../../src/chat/memory-ports.js";
import { renderText } from "../../src/chat/render-text.js";
import type { Context } from "../../src/verdict/context.js";
import { BY } from "./asker.js";

const checker = openChecker();

/** A talk with the bot over the real checker, on 23 November 2026 unless the clock is turned. */
export function talk(options: { perMinute?: number; defaultLang?: Lang } = {}) {
  const clock = { now: Date.UTC(2026, 10, 23, 10) };
  const ports = createMemoryPorts(checker, () => clock.now, options);
  type Said = Ask extends infer One ? (One extends Ask ? Omit<One, "by"> : never) : never;
  const ask = (said: Said, by: Asker = BY) => answer({ by, ...said } as Ask, ports);
  return {
    ports,
    clock,
    ask,
    type: (text: string, by: Asker = BY) => answer(askFromText(text, by), ports),
    check: (text: string, context: Context = {}, by: Asker = BY) =>
      ask({ ask: "check", messages: [{ text }], context }, by),
    press: (card: string, press: Press, by: Asker = BY) => ask({ ask: "press", card, press }, by),
  };
}

/** The answer as a card; fails where it is something else. */
export function cardOf(answer: Answer): Extract<Answer, { answer: "card" }> {
  if (answer.answer !== "card") throw new Error(`expected a card, got ${answer.answer}`);
  return answer;
}

/** The answer as a form; fails where it is something else. */
export function dialogOf(answer: Answer): Extract<Answer, { answer: "dialog" }>["dialog"] {
  if (answer.answer !== "dialog") throw new Error(`expected a dialog, got ${answer.answer}`);
  return answer.dialog;
}

/** The answer as something to confirm in public; fails where it is something else. */
export function confirmOf(answer: Answer): Extract<Answer, { answer: "confirm" }> {
  if (answer.answer !== "confirm") throw new Error(`expected a confirmation, got ${answer.answer}`);
  return answer;
}

/** The text of a card, with what is folded. */
export function textOf(answer: Answer): string {
  return renderText(answer.answer === "confirm" ? answer.card : cardOf(answer).card, undefined, true);
}

/** All buttons of a card. */
export function buttonsOf(card: Card): Button[] {
  return card.flatMap((element: CardElement) => (element.kind === "buttons" ? [...element.buttons] : []));
}

/** The card's decision, as its first line tells it. */
export function toneOf(answer: Answer): string | undefined {
  const [first] = cardOf(answer).card;
  return first?.kind === "status" ? first.tone : undefined;
}
