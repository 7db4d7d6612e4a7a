import type { Subscription } from "../announce/subscription.js";
import { TOPICS } from "../policy/milestone.js";
import type { Lang } from "./ask.js";
import type { Asked } from "./asked.js";
import type { CardElement, Fact } from "./card.js";
import { datesIn } from "./dates.js";
import type { ChatTexts } from "./texts/chat-pl.js";
import { subscriptionTextsIn } from "./texts/subscription-texts.js";

/** A subscription as it is shown: what of, by whom, since when, how it is told, and whether it is paused. */
export function subscriptionFacts(
  subscription: Subscription,
  { chat, texts }: Pick<Asked, "chat" | "texts">,
): Extract<CardElement, { kind: "facts" }> {
  const { topics, by, since, paused, lang } = subscription;
  const { subscription: words } = chat;
  return {
    kind: "facts",
    facts: [
      { name: words.topics, value: topicNames(topics, chat) },
      { name: words.by, value: by, person: by },
      { name: words.since, value: datesIn(texts.language).on(since) },
      { name: words.lang, value: chat.settings.langs[lang] },
      ...howTold(subscription, texts.language),
      paused === undefined
        ? { name: words.active, value: words.isActive }
        : { name: words.paused, value: words.pauses[paused] },
    ],
  };
}

function howTold({ leads, rhythm, hour, zone, quiet }: Subscription, lang: Lang): Fact[] {
  const words = subscriptionTextsIn(lang);
  return [
    { name: words.leads, value: leads.length === 0 ? words.noLeads : words.before(leads) },
    { name: words.rhythm, value: words.rhythms[rhythm] },
    { name: words.hour, value: `${hour}:00 (${zone})` },
    ...(quiet.length === 0
      ? []
      : [{ name: words.quiet, value: quiet.map((day) => words.weekdays[day - 1]).join(", ") }]),
  ];
}

/** The topics' names in their order. */
export function topicNames(topics: readonly string[], { topics: names }: ChatTexts): string {
  return TOPICS.filter((topic) => topics.includes(topic))
    .map((topic) => names[topic])
    .join(", ");
}
