import { TOPICS, type Topic } from "../../policy/milestone.js";
import type { Answer } from "../answer-shape.js";
import type { Ask, Lang } from "../ask.js";
import { type Asked, inLang } from "../asked.js";
import type { Button, Card } from "../card.js";
import { foldWord } from "../fold-word.js";
import type { Subscription } from "../ports.js";
import { privately, sayPrivately } from "../privately.js";
import { say } from "../say.js";
import { languageOf } from "../settings-here.js";
import { subscriptionFacts, topicNames } from "../subscription-facts.js";
import { TOPIC_WORDS, topicCalled } from "../topic-words.js";

/**
 * Subscribes the channel, or changes what it is subscribed to. The public confirmation comes first and is the permission
 * test: only where it arrived is anything kept.
 */
export async function subscribe(ask: Extract<Ask, { ask: "subscribe" }>, asked: Asked): Promise<Answer> {
  const { by, ports, today, chat, lang } = asked;
  const { subscription: words } = chat;
  const topics = topicsOf(ask.topics);
  if (topics === undefined) return sayPrivately(words.unknownTopic(knownTopics(lang)), lang);
  const before = await ports.subscriptions.find(by.tenant, by.channel);
  if (before !== undefined && before.paused === undefined && same(before.topics, topics)) {
    return privately([{ kind: "paragraph", text: words.already }, subscriptionFacts(before, asked)], lang);
  }
  const spoken = inLang(asked, channelLanguage(asked));
  const wanted: Subscription = { channel: by.channel, topics, by: by.user, since: today, lang: spoken.lang };
  const named = topics.length === TOPICS.length ? [] : topics;
  const again: Button = { label: words.retry, press: say("subscribe", lang, named) };
  return {
    answer: "confirm",
    card: confirmation(wanted, before, spoken),
    lang: spoken.lang,
    after: async (arrived) => {
      if (!arrived) return sayPrivately(words.noPost[by.platform], lang, [again]);
      await ports.subscriptions.put(by.tenant, wanted, by.address);
      return by.place === "direct" ? { answer: "none" } : sayPrivately(words.done, lang);
    },
  };
}

function confirmation(wanted: Subscription, before: Subscription | undefined, asked: Asked): Card {
  const { subscription: words } = asked.chat;
  return [
    { kind: "heading", text: words.title },
    { kind: "paragraph", text: asked.by.place === "direct" ? words.direct : words.here },
    subscriptionFacts(wanted, asked),
    ...(before === undefined || same(before.topics, wanted.topics)
      ? []
      : [{ kind: "facts", facts: [{ name: words.before, value: topicNames(before.topics, asked.chat) }] } as const]),
    { kind: "footer", lines: [words.change] },
  ];
}

/** The topics meant, each once and in their own order; all where none is named, undefined where one is unknown. */
function topicsOf(named: readonly string[]): Topic[] | undefined {
  if (named.length === 0) return [...TOPICS];
  const called = named.map((word) => topicCalled(foldWord(word)));
  return called.includes(undefined) ? undefined : TOPICS.filter((topic) => called.includes(topic));
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((topic) => others.includes(topic));
}

function knownTopics(lang: Asked["lang"]): string {
  return TOPICS.map((topic) => TOPIC_WORDS[topic][lang][0]).join(", ");
}

/** What everybody there reads: one's own language counts only where nobody else does. */
function channelLanguage({ by, settings, ports, lang }: Asked): Lang {
  if (by.place === "direct") return lang;
  return languageOf({ ...settings, of: { ...settings.of, person: {} } }, by, undefined, ports);
}
