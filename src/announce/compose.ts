import type { Lang } from "../chat/ask.js";
import type { Button, Card, CardElement, Item, Link } from "../chat/card.js";
import { datesIn } from "../chat/dates.js";
import { say } from "../chat/say.js";
import { textsIn } from "../chat/texts/texts.js";
import { type Day, daysBetween } from "../policy/day.js";
import type { Milestone } from "../policy/milestone.js";
import type { Policy } from "../policy/policy.js";
import { wordsIn } from "../policy/words-in.js";
import type { AnnouncementId, AnnouncementKind } from "./announcement.js";
import type { ChangedTemplates } from "./changed-templates.js";
import { inOrder, itemsAgain, itemsToTell, type NewsItem } from "./items.js";
import { lineOf, titleAndDate } from "./line.js";
import { meaningOf } from "./meaning.js";
import { readableSources } from "./readable-sources.js";
import type { DeliveryAction } from "./telling.js";
import { announceTextsIn } from "./texts/announce-texts.js";

/** What a card of an announcement is made from. Everything in it is worded as of `today`. */
export interface Composing {
  readonly policy: Policy;
  readonly covers: readonly AnnouncementId[];
  readonly today: Day;
  readonly lang: Lang;
  readonly action: DeliveryAction;
  /** Of an edit: what the post that it changes covered. */
  readonly ofCovers?: readonly AnnouncementId[];
  /** How many of the messages that were checked in this channel lately would now be decided otherwise. */
  readonly changed?: { readonly stopped: number; readonly allowed: number };
  /** How many templates of the audits that the workspace keeps are decided otherwise. */
  readonly templates?: ChangedTemplates;
}

const ICONS: Readonly<Record<AnnouncementKind, string>> = {
  announced: "📣",
  moved: "📅",
  made_exact: "📌",
  withdrawn: "↩️",
  reminder: "⏰",
  in_force: "🔔",
  corrected: "✏️",
  incident: "⚠️",
};

/**
 * The card of an announcement, or that there is nothing left to tell. The first line says what changed and when. An edit is
 * the earlier card with the date that holds now and what is no longer valid; a note is short and points to that card.
 */
export function composeAnnouncement(composing: Composing): Card | "overtaken" {
  const { policy, today, covers, action, ofCovers = [] } = composing;
  const items =
    action === "edit" ? itemsAgain(ofCovers, policy.milestones, today) : itemsToTell(covers, policy.milestones, today);
  if (items.length === 0) return "overtaken";
  return [
    ...head(items, composing),
    ...(action === "note" ? [] : meaningOf(milestonesOf(items), policy, today, composing.lang)),
    ...changedOf(composing),
    ...templatesOf(composing),
    ...links(items, composing),
    ...(action === "note" ? [{ kind: "paragraph", text: announceTextsIn(composing.lang).whole } as const] : []),
    { kind: "buttons", buttons: buttons(composing) },
    footer(composing),
  ];
}

/** The sentences that a telling comes to, one for each item; for a calendar. */
export function linesOf({
  policy,
  covers,
  today,
  lang,
}: Omit<Composing, "action" | "ofCovers" | "changed" | "templates">): string[] {
  return inOrder(itemsToTell(covers, policy.milestones, today)).map((item) =>
    lineOf(item, policy.sources, today, lang),
  );
}

function head(items: readonly NewsItem[], composing: Composing): CardElement[] {
  const { policy, today, lang, action } = composing;
  const words = announceTextsIn(lang);
  const line = (item: NewsItem) => lineOf(item, policy.sources, today, lang);
  const [first, ...others] = inOrder(items);
  if (first === undefined) return [];
  const { milestone, kind } = first;
  return [
    { kind: "status", tone: "news", icon: ICONS[kind], word: words.words[kind], text: line(first) },
    { kind: "paragraph", text: wordsIn(milestone.summary, lang) },
    ...(action === "edit" ? noLonger(first, lang) : []),
    ...(milestone.uncertain === undefined
      ? []
      : [{ kind: "paragraph", text: textsIn(lang).card.uncertain(wordsIn(milestone.uncertain, lang)) } as const]),
    ...(others.length === 0
      ? []
      : [
          { kind: "heading", text: words.besides(others.length) } as const,
          {
            kind: "list",
            items: others.map((item): Item => ({ text: line(item), notes: notesOf(item, action, lang) })),
          } as const,
        ]),
  ];
}

function notesOf({ milestone, replaced, cancelled }: NewsItem, action: DeliveryAction, lang: Lang): string[] {
  const { uncertain } = milestone;
  const old = action === "edit" ? [...replaced, ...cancelled].map((one) => titleAndDate(one, lang)) : [];
  return [
    wordsIn(milestone.summary, lang),
    ...(uncertain === undefined ? [] : [textsIn(lang).card.uncertain(wordsIn(uncertain, lang))]),
    ...(old.length === 0 ? [] : [`${announceTextsIn(lang).noLonger}: ${old.join("; ")}.`]),
  ];
}

function noLonger({ replaced, cancelled }: NewsItem, lang: Lang): CardElement[] {
  const name = announceTextsIn(lang).noLonger;
  const facts = [...replaced, ...cancelled].map((one) => ({ name, value: titleAndDate(one, lang) }));
  return facts.length === 0 ? [] : [{ kind: "facts", facts }];
}

function changedOf({ changed, lang }: Composing): CardElement[] {
  if (changed === undefined || changed.stopped + changed.allowed === 0) return [];
  return [{ kind: "paragraph", text: announceTextsIn(lang).changed(changed.stopped, changed.allowed) }];
}

function templatesOf({ templates, lang }: Composing): CardElement[] {
  if (templates === undefined) return [];
  const { templates: words } = announceTextsIn(lang);
  const text = words[templates.calledOff ? "concerned" : "changing"](templates.changing, templates.of);
  return [
    { kind: "paragraph", text },
    { kind: "buttons", buttons: [{ label: words.show, press: { does: "audits" } }] },
  ];
}

function links(items: readonly NewsItem[], { policy, today, lang, action }: Composing): CardElement[] {
  const { why } = textsIn(lang);
  const all = items.flatMap(({ milestone }) => readableSources(milestone, policy.sources, today));
  const found = [...new Set(all)].map(({ title, url, published }): Link => {
    const note = published === null ? why.noDate : why.published(datesIn(lang).on(published));
    return { label: title, url, note };
  });
  if (found.length === 0) return [];
  const heading: CardElement[] = action === "note" ? [] : [{ kind: "heading", text: announceTextsIn(lang).sources }];
  return [...heading, { kind: "links", links: found }];
}

function buttons({ lang }: Composing): Button[] {
  const words = announceTextsIn(lang);
  return [
    { label: words.check, press: say("check", lang) },
    { label: words.timeline, press: say("timeline", lang) },
  ];
}

function footer({ policy, today, lang, action }: Composing): CardElement {
  const dates = datesIn(lang);
  const { card } = textsIn(lang);
  const updated = action === "edit" ? [announceTextsIn(lang).updated(dates.on(today))] : [];
  // A policy read after the day it is worded for can only be a replay.
  const verified = daysBetween(policy.lastVerified, today) >= 0 ? [card.verified(dates.on(policy.lastVerified))] : [];
  return { kind: "footer", lines: [...updated, ...verified, card.advice] };
}

function milestonesOf(items: readonly NewsItem[]): Milestone[] {
  return items.map(({ milestone }) => milestone);
}
