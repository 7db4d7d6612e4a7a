import { AdaptiveCard, SerializationContext } from "adaptivecards";
import type { Raw } from "./open-teams.js";

/** What the renderer of Adaptive Cards finds wrong with a card. */
export function cardProblems(card: Raw): string[] {
  const parsed = new AdaptiveCard();
  const context = new SerializationContext();
  parsed.parse(card, context);
  const found = [...Array(context.eventCount)].map((_, index) => context.getEventAt(index)?.message ?? "");
  const all = [...found, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
  // The renderer's pattern for languages keeps its place from one card to the next and refuses every second one.
  return all.filter((message) => !/^Invalid value "(?:pl|en|cs|sk|hu)" for property "lang"/.test(message));
}
