import { type Subscription, USUAL } from "../../announce/subscription.js";
import { announceTextsIn } from "../../announce/texts/announce-texts.js";
import { welcomeElements } from "../../announce/welcome.js";
import { TOPICS, type Topic } from "../../policy/milestone.js";
import type { Answer } from "../answer-shape.js";
import type { Ask, Lang } from "../ask.js";
import { type Asked, inLang } from "../asked.js";
import type { Button, Card } from "../card.js";
import { datesIn } from "../dates.js";
import { foldWord } from "../fold-word.js";
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
  // How it was told stays; since when begins anew, because the card tells all that is known.
  const { leads, rhythm, hour, zone, quiet } = before ?? USUAL;
  const wanted: Subscription = {
    leads,
    rhythm,
    hour,
    zone,
    quiet,
    platform: by.platform,
    channel: by.channel,
    topics,
    by: by.user,
    since: today,
    sinceAt: ports.now(),
    lang: spoken.lang,
  };
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

/** The welcome card: the one that a new channel gets, in place of every earlier announcement. */
function confirmation(wanted: Subscription, before: Subscription | undefined, asked: Asked): Card {
  const { by, chat, lang, today, ports } = asked;
  const { subscription: words } = chat;
  const { policy } = ports.checker();
  const { welcome, check, timeline } = announceTextsIn(lang);
  const { facts } = subscriptionFacts(wanted, asked);
  const old =
    before === undefined || same(before.topics, wanted.topics)
      ? []
      : [{ name: words.before, value: topicNames(before.topics, chat) }];
  return [
    { kind: "heading", text: words.title },
    { kind: "paragraph", text: by.place === "direct" ? words.direct : words.here },
    ...welcomeElements(policy, wanted.topics, today, lang),
    { kind: "paragraph", text: welcome.next },
    { kind: "facts", facts: [...facts, ...old] },
    {
      kind: "buttons",
      buttons: [
        { label: check, press: say("check", lang) },
        { label: timeline, press: say("timeline", lang) },
      ],
    },
    { kind: "footer", lines: [welcome.verified(datesIn(lang).on(policy.lastVerified)), words.change] },
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
