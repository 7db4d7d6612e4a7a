import { describe, expect, it } from "vitest";
import { SLACK_WORDS, shortenedBy } from "../../adapters/slack/slack-words.js";
import { teamsTexts } from "../../adapters/teams/teams-texts.js";
import { announceTextsIn } from "../../src/announce/texts/announce-texts.js";
import { auditTexts } from "../../src/audit/audit-texts.js";
import type { Lang } from "../../src/chat/ask.js";
import { auditChatTextsIn } from "../../src/chat/texts/audit-texts.js";
import { chatTextsIn } from "../../src/chat/texts/chat-texts.js";
import { reviewTextsIn } from "../../src/chat/texts/review-texts.js";
import { subscriptionTextsIn } from "../../src/chat/texts/subscription-texts.js";
import { textsIn } from "../../src/chat/texts/texts.js";
import { LANGS } from "../../src/policy/langs.js";
import { verdictWords } from "../../src/verdict/verdict-words.js";

/** Everything that people in chat read, by area. */
function catalogue(lang: Lang) {
  return {
    texts: textsIn(lang),
    chat: chatTextsIn(lang),
    subscription: subscriptionTextsIn(lang),
    review: reviewTextsIn(lang),
    audit: auditChatTextsIn(lang),
    report: auditTexts(lang),
    announce: announceTextsIn(lang),
    teams: teamsTexts(lang),
    slack: Object.fromEntries(Object.entries(SLACK_WORDS).map(([key, words]) => [key, words[lang]])),
  };
}

/** What is the same in Polish and another language, and rightly so: names, addresses, symbols, and words they share. */
const SAME = new Set([
  ".slack.notice",
  ".texts.first.standing.official",
  ".texts.why.standings.official",
  ".chat.settings.media.email",
  ".chat.settings.marketplaces.pl",
  ".chat.settings.marketplaces.cz",
  ".chat.settings.marketplaces.sk",
  ".chat.settings.marketplaces.hu",
]);
/** What a language shares with Polish: "moje", "nie", "sobota". */
const SHARED: Readonly<Record<Exclude<Lang, "pl">, readonly string[]>> = {
  en: [],
  cs: [".chat.settings.scopes.person", ".chat.settings.buttons.person", ".subscription.weekdays.5"],
  sk: [
    ".texts.yesNo.not_allowed",
    ".chat.verdict.no",
    ".chat.settings.scopes.person",
    ".chat.settings.buttons.person",
    ".chat.settings.no",
    ".subscription.weekdays.5",
    ".announce.line.statement.official",
  ],
  hu: [],
};

/** The texts with their paths; a function is told by what it says of given arguments. */
function said(texts: unknown, path = ""): [string, string][] {
  if (typeof texts === "string") return [[path, texts]];
  if (typeof texts === "function")
    return [[path, String((texts as (...args: unknown[]) => unknown)(...argumentsOf(path)))]];
  if (typeof texts !== "object" || texts === null) return [];
  return Object.entries(texts).flatMap(([key, value]) => said(value, `${path}.${key}`));
}

/** Arguments that fit: most texts take words or numbers alike, and a number in a string is both. */
function argumentsOf(path: string): unknown[] {
  if (path.endsWith("subscription.before")) return [[7, 1]];
  if (path.endsWith("audit.came")) return ["X", ["Y"]];
  if (path.endsWith("report.switchOff")) return [{ name: "X", trigger: "Y", tool: "Z" }, true];
  return ["5", "3", "2"];
}

const polish = new Map(said(catalogue("pl")));

describe.each(LANGS)("the texts in %s", (lang) => {
  const own = said(catalogue(lang));

  it("are all there, and none is empty but what is so in Polish", () => {
    expect(own.map(([path]) => path).sort()).toEqual([...polish.keys()].sort());
    expect(own.filter(([path, text]) => text.trim() === "" && polish.get(path) !== "")).toEqual([]);
    expect(own.filter(([, text]) => /undefined|\[object|NaN/.test(text))).toEqual([]);
  });

  it("are not the Polish ones", () => {
    if (lang === "pl") return;
    const same = own.filter(
      ([path, text]) => /\p{L}{3}/u.test(text.replace("Allegro", "")) && text === polish.get(path),
    );
    expect(same.map(([path]) => path).filter((path) => !SAME.has(path) && !SHARED[lang].includes(path))).toEqual([]);
  });

  it("fit where they stand: buttons, titles of forms and choices of Slack and Teams", () => {
    const { chat, texts, subscription, announce, audit, review } = catalogue(lang);
    const buttons = [
      ...[chat.verdict.share, chat.verdict.wrong, chat.verdict.undo, chat.verdict.thisTimeSeen, chat.verdict.paste],
      ...[
        chat.verdict.thisTimeNotSeen,
        chat.several.show(20),
        chat.misspelt.check,
        ...Object.values(chat.help.buttons),
      ],
      ...[
        chat.subscription.retry,
        chat.subscription.subscribe,
        chat.subscription.unsubscribe,
        chat.timeline.others(25),
      ],
      ...[...Object.values(chat.settings.buttons), texts.card.isReply, texts.card.isSeller, texts.card.why],
      ...[subscription.show(9), subscription.resume, subscription.settings, subscription.unknownNote.show],
      ...[
        announce.check,
        announce.timeline,
        announce.templates.show,
        audit.keep,
        audit.list.show,
        audit.list.remove(10),
      ],
      ...[review.publish, review.edit, review.ignore],
    ];
    expect(buttons.filter((label) => label.length > 75)).toEqual([]);
    const titles = [
      chat.check,
      chat.feedback,
      subscription.dialog,
      { title: review.formTitle, submit: "", cancel: "" },
    ];
    const short = titles.flatMap(({ title, submit, cancel }) => [title, submit, cancel]);
    expect([...short, ...Object.values(chat.settings.dialog)].filter((title) => title.length > 24)).toEqual([]);
    const choices = [chat.feedback.reasons, chat.check.readings, chat.settings.langs, chat.settings.media];
    const options = [...choices, chat.settings.invoices, chat.settings.readings, review.kinds].flatMap((one) =>
      Object.values(one),
    );
    expect(options.filter((option) => option.length > 75)).toEqual([]);
  });
});

const COUNTED: Readonly<Record<Lang, readonly (readonly [number, string, string, string])[]>> = {
  pl: [
    [0, "0 wiadomości", "za 0 dni", "0 szablonów"],
    [1, "1 wiadomość", "za 1 dzień", "1 szablon"],
    [2, "2 wiadomości", "za 2 dni", "2 szablony"],
    [4, "4 wiadomości", "za 4 dni", "4 szablony"],
    [5, "5 wiadomości", "za 5 dni", "5 szablonów"],
    [21, "21 wiadomości", "za 21 dni", "21 szablonów"],
    [22, "22 wiadomości", "za 22 dni", "22 szablony"],
  ],
  en: [
    [0, "0 messages", "in 0 days", "0 templates"],
    [1, "1 message", "in 1 day", "1 template"],
    [2, "2 messages", "in 2 days", "2 templates"],
    [4, "4 messages", "in 4 days", "4 templates"],
    [5, "5 messages", "in 5 days", "5 templates"],
    [21, "21 messages", "in 21 days", "21 templates"],
    [22, "22 messages", "in 22 days", "22 templates"],
  ],
  cs: [
    [0, "0 zpráv", "za 0 dní", "0 šablon"],
    [1, "1 zpráva", "za 1 den", "1 šablona"],
    [2, "2 zprávy", "za 2 dny", "2 šablony"],
    [4, "4 zprávy", "za 4 dny", "4 šablony"],
    [5, "5 zpráv", "za 5 dní", "5 šablon"],
    [21, "21 zpráv", "za 21 dní", "21 šablon"],
    [22, "22 zpráv", "za 22 dní", "22 šablon"],
  ],
  sk: [
    [0, "0 správ", "o 0 dní", "0 šablón"],
    [1, "1 správa", "o 1 deň", "1 šablóna"],
    [2, "2 správy", "o 2 dni", "2 šablóny"],
    [4, "4 správy", "o 4 dni", "4 šablóny"],
    [5, "5 správ", "o 5 dní", "5 šablón"],
    [21, "21 správ", "o 21 dní", "21 šablón"],
    [22, "22 správ", "o 22 dní", "22 šablón"],
  ],
  hu: [0, 1, 2, 4, 5, 21, 22].map(
    (number) => [number, `${number} üzenet`, `${number} nap múlva`, `${number} sablon`] as const,
  ),
};

describe.each(LANGS)("plurals in %s", (lang) => {
  it.each(COUNTED[lang])("%d", (number, messages, days, templates) => {
    expect(textsIn(lang).summary.messages(number)).toBe(messages);
    expect(announceTextsIn(lang).when.inDays(number)).toBe(days);
    expect(auditTexts(lang).templates(number)).toBe(templates);
  });
});

it.each([
  ["cs", "před 1 dnem", "před 5 dny", "1 hodinu", "5 hodin", "o 1 znak)", "o 3 znaky)", "o 5 znaků)"],
  ["sk", "pred 1 dňom", "pred 5 dňami", "1 hodinu", "5 hodín", "o 1 znak)", "o 3 znaky)", "o 5 znakov)"],
  ["hu", "1 napja", "5 napja", "1 órája", "5 órája", "1 karakterrel", "3 karakterrel", "5 karakterrel"],
] as const)("other cases in %s", (lang, ago, agoFive, hour, hours, one, few, many) => {
  expect(announceTextsIn(lang).when.daysAgo(1)).toBe(ago);
  expect(announceTextsIn(lang).when.daysAgo(5)).toBe(agoFive);
  expect(reviewTextsIn(lang).silence(1)).toContain(hour);
  expect(reviewTextsIn(lang).silence(5)).toContain(hours);
  for (const [number, shown] of [
    [1, one],
    [3, few],
    [5, many],
  ] as const)
    expect(shortenedBy(number)[lang]).toContain(shown);
});

it("a verdict's own words are in every language, and in none the Polish ones", () => {
  const words = [
    verdictWords(({ yes }) => yes),
    verdictWords(({ does }) => does.thank_you),
    verdictWords(({ hints }) => hints.stale(61)),
  ];
  for (const one of words) expect(new Set(Object.values(one)).size).toBe(LANGS.length);
});
