import { readAnnouncementId } from "../../announce/announcement-id.js";
import { dayOf } from "../../policy/day.js";
import { wordsIn } from "../../policy/words-in.js";
import type { Answer } from "../answer-shape.js";
import type { Asked } from "../asked.js";
import type { Button, CardElement, Fact } from "../card.js";
import { datesIn } from "../dates.js";
import type { ListedDelivery } from "../ports.js";
import { privately } from "../privately.js";
import { say } from "../say.js";
import { subscriptionFacts } from "../subscription-facts.js";
import { auditChatTextsIn } from "../texts/audit-texts.js";
import { subscriptionTextsIn } from "../texts/subscription-texts.js";

/**
 * The channel's subscription: who, since when, what was sent last, what may not have arrived, paused or not. Of others only
 * their number is told: a private channel's name is nobody else's business.
 */
export async function list(asked: Asked): Promise<Answer> {
  const { by, ports, chat, lang } = asked;
  const { subscription: words } = chat;
  const more = subscriptionTextsIn(lang);
  const [all, audits] = await Promise.all([ports.subscriptions.list(by.tenant), auditsKept(asked)]);
  const here = all.find(({ channel }) => channel === by.channel);
  const others: CardElement = {
    kind: "paragraph",
    text: words.others(all.length - (here === undefined ? 0 : 1)),
  };
  if (here === undefined) {
    const button: Button = { label: words.subscribe, press: say("subscribe", lang) };
    return privately(
      [
        { kind: "heading", text: words.title },
        { kind: "paragraph", text: words.none },
        others,
        { kind: "buttons", buttons: [button] },
        ...audits,
      ],
      lang,
    );
  }
  const [last, uncertain] = await Promise.all([
    ports.announcements.lastSent(by.tenant, by.channel),
    ports.announcements.uncertain(by.tenant, by.channel),
  ]);
  const { facts } = subscriptionFacts(here, asked);
  const sent: Fact = { name: more.lastSent, value: last === undefined ? more.nothingSent : named(last, asked) };
  const { channel } = by;
  return privately(
    [
      { kind: "heading", text: words.title },
      { kind: "facts", facts: [...facts, sent] },
      ...notArrived(uncertain, asked),
      others,
      {
        kind: "buttons",
        buttons: [
          ...(here.paused === undefined ? [] : [{ label: more.resume, press: { does: "resume", channel } } as const]),
          { label: more.settings, press: { does: "subscription_settings", channel } },
          { label: words.unsubscribe, press: say("unsubscribe", lang) },
        ],
      },
      ...audits,
    ],
    lang,
  );
}

/** That the workspace keeps results of audits, and the way to them. */
async function auditsKept({ ports, by, lang }: Asked): Promise<CardElement[]> {
  const { length } = await ports.audits.list(by.tenant);
  if (length === 0) return [];
  const { list: words } = auditChatTextsIn(lang);
  return [
    { kind: "paragraph", text: words.count(length) },
    { kind: "buttons", buttons: [{ label: words.show, press: { does: "audits" } }] },
  ];
}

function notArrived(uncertain: readonly ListedDelivery[], asked: Asked): CardElement[] {
  if (uncertain.length === 0) return [];
  const words = subscriptionTextsIn(asked.lang);
  return [
    { kind: "paragraph", text: words.uncertain },
    { kind: "list", items: uncertain.map((one) => ({ text: named(one, asked) })) },
    {
      kind: "buttons",
      buttons: uncertain.map(
        ({ id }, index): Button => ({
          label: words.show(index + 1),
          press: { does: "show_unknown", delivery: id },
        }),
      ),
    },
  ];
}

/** The day, and the titles of the milestones that it told; those that the policy no longer has are left out. */
function named({ at, covers }: ListedDelivery, { ports, lang }: Asked): string {
  const { milestones } = ports.checker().policy;
  const ids = new Set(covers.map((id) => readAnnouncementId(id)?.milestone));
  const titles = milestones.filter(({ id }) => ids.has(id)).map(({ title }) => wordsIn(title, lang));
  return [datesIn(lang).on(dayOf(new Date(at))), titles.join("; ")].filter((part) => part !== "").join(": ");
}
