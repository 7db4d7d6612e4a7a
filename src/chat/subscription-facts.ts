import { TOPICS } from "../policy/milestone.js";
import type { Asked } from "./asked.js";
import type { CardElement } from "./card.js";
import { datesIn } from "./dates.js";
import type { Subscription } from "./ports.js";
import type { ChatTexts } from "./texts/chat-pl.js";

/** A subscription as it is shown: what of, by whom, since when, and whether it is paused. */
export function subscriptionFacts(
  { topics, by, since, paused, lang }: Subscription,
  { chat, texts }: Pick<Asked, "chat" | "texts">,
): CardElement {
  const { subscription: words } = chat;
  return {
    kind: "facts",
    facts: [
      { name: words.topics, value: topicNames(topics, chat) },
      { name: words.by, value: by, person: by },
      { name: words.since, value: datesIn(texts.language).on(since) },
      { name: words.lang, value: chat.settings.langs[lang] },
      paused === undefined ? { name: words.active, value: words.isActive } : { name: words.paused, value: paused },
    ],
  };
}

/** The topics' names in their order. */
export function topicNames(topics: readonly string[], { topics: names }: ChatTexts): string {
  return TOPICS.filter((topic) => topics.includes(topic))
    .map((topic) => names[topic])
    .join(", ");
}
