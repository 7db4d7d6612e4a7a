import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dialogToView } from "../../adapters/slack/out/dialog-to-view.js";
import { slackMessage } from "../../adapters/slack/out/message.js";
import { renderCard } from "../../adapters/teams/out/render-card.js";
import { renderDialog } from "../../adapters/teams/out/render-dialog.js";
import { answer } from "../../src/chat/answer.js";
import type { Answer } from "../../src/chat/answer-shape.js";
import type { Ask, Asker, Lang } from "../../src/chat/ask.js";
import type { Card } from "../../src/chat/card.js";
import { renderText } from "../../src/chat/render-text.js";
import { LANGS } from "../../src/policy/langs.js";
import { blockProblems, viewProblems } from "../slack/check-blocks.js";
import { cardFacts, dialogFacts } from "./card-facts.js";
import { emptyPorts } from "./empty-ports.js";
import { holders } from "./holders.js";
import { around, HOSTILE, slackLeaks, teamsLeaks } from "./leaks.js";
import { openSlackSide, openTeamsSide, type Platform, type Played, sharedScenarios } from "./platforms.js";
import { even, type Shown, shownWords } from "./shown-words.js";

/** Recorded in a channel on Slack and in a personal chat on Teams, where there is nobody to share with. */
const IN_ANOTHER_PLACE = ["command-check", "button-answer"];
/** What Teams takes for a message is 28 KB; ours are smaller. https://learn.microsoft.com/microsoftteams/limits-specifications-teams */
const TEAMS_BYTES = 28 * 1024;

let slack: Platform;
let teams: Platform;
beforeAll(async () => {
  [slack, teams] = await Promise.all([openSlackSide(), openTeamsSide()]);
});
afterAll(() => Promise.all([slack.stop(), teams.stop()]));

/** What is each platform's own: who, where, and the addresses of people, channels and messages. */
function withoutIds(value: unknown, { user, channel, tenant }: Asker, link: string | undefined): unknown {
  let text = JSON.stringify(value);
  const own = { user, channel, tenant, ...(link === undefined ? {} : { link }) };
  for (const [name, id] of Object.entries(own)) text = text.replaceAll(JSON.stringify(id), `"${name}"`);
  return JSON.parse(text);
}

function linkOf(ask: Ask): string | undefined {
  return ask.ask === "check" ? ask.link : undefined;
}

function askOf({ ask }: Played): unknown {
  const { by, ...rest } = ask;
  return withoutIds(rest, by, linkOf(ask));
}

/** An answer without ids, and without the button that only a channel has. */
function answerOf({ ask, answer: said }: Played, dropShare: boolean): unknown {
  const same = withoutIds(said, ask.by, linkOf(ask)) as Shown;
  const card = same.card?.map((element: Shown) =>
    dropShare && element.kind === "buttons"
      ? { ...element, buttons: element.buttons.filter(({ press }: Shown) => press.does !== "share") }
      : element,
  );
  return card === undefined ? same : { ...same, card };
}

function saidBy(said: Answer): string[] {
  if (said.answer === "card" || said.answer === "confirm") return cardFacts(said.card);
  // Teams opens no form unasked: there a button names it.
  return said.answer === "dialog" ? [said.dialog.title] : [];
}

function missing(facts: readonly string[], words: string): string[] {
  return facts.map(even).filter((fact) => !words.includes(fact));
}

describe("a scenario that was recorded on both platforms", () => {
  test("there are ten and more of them", () => expect(sharedScenarios().length).toBeGreaterThanOrEqual(10));

  test.each(sharedScenarios())("%s: the same ask, the same answer, the same facts on both cards", async (scenario) => {
    const [onSlack, onTeams] = await Promise.all([slack.play(scenario), teams.play(scenario)]);
    const elsewhere = IN_ANOTHER_PLACE.includes(scenario);
    expect(askOf(onSlack)).toEqual(askOf(onTeams));
    expect([onSlack.ask.by.platform, onTeams.ask.by.platform]).toEqual(["slack", "teams"]);
    expect(onSlack.ask.by.place === onTeams.ask.by.place).toBe(!elsewhere);
    expect(answerOf(onSlack, elsewhere)).toEqual(answerOf(onTeams, elsewhere));
    expect(linkOf(onSlack.ask) === undefined).toBe(linkOf(onTeams.ask) === undefined);

    for (const [platform, { answer: said, sent }] of [[slack, onSlack] as const, [teams, onTeams] as const]) {
      const facts = saidBy(said);
      expect(facts.length).toBeGreaterThan(0);
      expect(missing(facts.map(platform.written), shownWords(sent))).toEqual([]);
    }
  });
});

describe("words beside a forwarded message", () => {
  const FORWARDED = "Dzień dobry, dziękujemy, Pana wpłata została zaksięgowana.";
  test.each<[string, string, Lang | undefined]>([
    ["a question to the bot", "Czy to mogę wysłać?", undefined],
    ["what would be judged by itself", "W załączniku przesyłam fakturę VAT.", undefined],
    ["a verb", "sprawdź", "pl"],
    ["a verb of the other language", "check", "en"],
    ["a verb that asks for something else", "help", "en"],
    ["a verb with a text", "check: W załączniku przesyłam fakturę VAT.", "en"],
    ["a slip of the pen", "sprwadz", undefined],
    ["markup", "<b>x</b> <!channel>", undefined],
    ["a verb in Czech", "zkontroluj", "cs"],
    ["a verb in Slovak", "skontroluj", "sk"],
    ["a verb in Hungarian", "ellenőrizd", "hu"],
    ["nothing", "", undefined],
  ])("%s: the forwarded message alone is judged", async (_name, comment, lang) => {
    const both = await Promise.all([slack.say(comment, FORWARDED), teams.say(comment, FORWARDED)]);
    for (const played of both) {
      expect(askOf(played)).toEqual({ ask: "check", messages: [{ text: FORWARDED, format: "text" }], context: {} });
      expect(shownWords(played.sent)).not.toContain("fakturę VAT");
      if (lang !== undefined) expect(played.answer).toMatchObject({ answer: "card", lang });
    }
    expect(answerOf(both[0], false)).toEqual(answerOf(both[1], false));
  });
});

test("several forwarded messages get a verdict each, and one line for all", async () => {
  const forwarded = ["W załączniku przesyłam fakturę VAT.", "Dzień dobry, czy rozmiar M będzie dobry?"];
  const both = await Promise.all([slack.say("", ...forwarded), teams.say("", ...forwarded)]);
  for (const played of both) {
    const messages = forwarded.map((text) => ({ text, format: "text" }));
    expect(askOf(played)).toEqual({ ask: "check", messages, context: {} });
    expect(shownWords(played.sent)).toContain("2 wiadomości: 1 nie wolno, 1 wolno wysłać.");
    expect(missing(saidBy(played.answer), shownWords(played.sent))).toEqual([]);
  }
  expect(answerOf(both[0], false)).toEqual(answerOf(both[1], false));
});

describe("typed to the bot, over HTTP", () => {
  test.each([
    [
      "zkontroluj: Dobrý den, v příloze zasíláme fakturu za lampu.",
      "cs",
      "Neposílejte z vlastní iniciativy",
      "Co udělat místo toho",
    ],
    [
      "skontroluj: Dobrý deň, v prílohe Vám posielame faktúru za lampu.",
      "sk",
      "Neposielajte z vlastnej iniciatívy",
      "Čo urobiť namiesto toho",
    ],
    [
      "ellenőrizd: Jó napot kívánok, mellékelten küldjük a számlát.",
      "hu",
      "Saját kezdeményezésre ne küldje el",
      "Mit tegyen helyette",
    ],
    ["nápověda", "cs", "Co umí Czy wolno", "odebírat"],
    ["pomocník", "sk", "Čo dokáže Czy wolno", "odoberať"],
    ["súgó", "hu", "Mit tud a Czy wolno", "feliratkozás"],
  ])("%s is answered in the language of its verb on both", async (text, lang, ...expected) => {
    for (const { answer: said, sent } of await Promise.all([slack.say(text), teams.say(text)])) {
      expect(said).toMatchObject({ answer: "card", lang });
      expect(missing(expected, shownWords(sent))).toEqual([]);
    }
  });

  test.each(HOSTILE)("%s is the same words on both, and nothing but words in both answers", async (piece) => {
    const text = around(piece);
    const [onSlack, onTeams] = await Promise.all([slack.say(text), teams.say(text)]);
    expect(onSlack.ask).toMatchObject({ ask: "check", messages: [{ text }] });
    expect(onTeams.ask).toMatchObject({ ask: "check", messages: [{ text }] });

    expect(onSlack.sent).toHaveLength(1);
    for (const message of onSlack.sent) {
      // Flags that the fake Slack was sent as a form are words there.
      const flags = { mrkdwn: false, parse: "none", link_names: false, unfurl_links: false, unfurl_media: false };
      for (const [name, flag] of Object.entries(flags))
        expect([name, String(message[name])]).toEqual([name, String(flag)]);
      expect(slackLeaks({ ...message, ...flags }, piece)).toEqual([]);
      expect(shownWords(message.blocks)).toContain(even(around(piece)));
    }
    expect(onTeams.sent).toHaveLength(1);
    for (const activity of onTeams.sent) {
      const [{ content, contentType }] = activity.attachments;
      expect(contentType).toBe("application/vnd.microsoft.card.adaptive");
      expect(teamsLeaks(content, piece)).toEqual([]);
      expect(shownWords(content)).toContain(even(around(piece)));
      // Outside of the card Teams reads Markdown and mentions.
      const { attachments: _card, ...outside } = activity;
      expect(holders(outside, piece)).toEqual([]);
    }
  });
});

/** Texts that between them bring up every part of a verdict's card, and the other answers of the bot. */
const ASKS: readonly [string, Shown][] = [
  ["a 'no' with what to cut", { ask: "check", messages: [{ text: mail() }] }],
  ["questions", { ask: "check", messages: [{ text: "Paczka jest w drodze, numer 123456789012." }] }],
  ["a doubt", { ask: "check", messages: [{ text: "Będziemy wdzięczni za kilka miłych słów pod naszą aukcją." }] }],
  ["a 'yes'", { ask: "check", messages: [{ text: "Dzień dobry, czy rozmiar M będzie dobry?" }] }],
  ["a reply", { ask: "check", messages: [{ text: mail() }], context: { initiator: "reply" } }],
  ["something unreadable", { ask: "check", messages: [{ text: "" }] }],
  ["several messages", { ask: "check", messages: [{ text: mail() }, { text: "Czy rozmiar M będzie dobry?" }] }],
  ["help", { ask: "help" }],
  ["rules", { ask: "rules" }],
  ["one rule", { ask: "rules", act: "fiscal_document" }],
  ["the timeline", { ask: "timeline" }],
  ["settings", { ask: "settings" }],
  ["an empty list", { ask: "list" }],
  ["a slip of the pen", { ask: "misspelt", typed: "pomc", meant: "pomoc" }],
  ["a receipt nobody kept", { ask: "why", receipt: "ABCD2345" }],
];

function mail(): string {
  return [
    "Dzień dobry,",
    "dziękujemy za zakupy! W załączniku przesyłam fakturę VAT do zamówienia.",
    "Prosimy o wystawienie opinii. Zapraszamy na www.naszsklep.pl po rabat 10%.",
    "Jaki kolor mamy wysłać: czarny czy biały?",
    "Pozdrawiam, Ola",
  ].join("\n");
}

describe.each<Lang>(LANGS)("in %s", (lang) => {
  const by: Asker = { platform: "slack", tenant: "T", user: "U", channel: "C", place: "channel", lang, address: {} };

  test.each(ASKS)("%s: every fact stands in Block Kit, in the Adaptive Card and in plain text", async (_name, ask) => {
    const said = await answer({ by, context: {}, ...ask } as Ask, emptyPorts());
    if (said.answer !== "card") throw new Error(`a card was expected, not ${said.answer}`);
    const facts = cardFacts(said.card);
    expect(facts.length).toBeGreaterThan(0);
    for (const where of ["chat", "dialog"] as const) {
      const adaptive = renderCard(said.card, { lang, in: where, id: said.id });
      expect(missing(facts, shownWords(adaptive))).toEqual([]);
      expect(Buffer.byteLength(JSON.stringify(adaptive))).toBeLessThan(TEAMS_BYTES);
    }
    const { blocks, text } = slackMessage(said.card, lang, said.id);
    expect(missing(facts, shownWords(blocks))).toEqual([]);
    expect(blockProblems(blocks)).toEqual([]);
    expect(text.length).toBeLessThanOrEqual(4_000);
    expect(
      missing(
        facts.filter((fact) => !foldTitles(said.card).includes(fact)),
        even(renderText(said.card)),
      ),
    ).toEqual([]);
  });

  test.each<[string, Shown]>([
    ["check", { ask: "open_check" }],
    ["settings", { ask: "press", card: "", press: { does: "settings", scope: "channel" } }],
    ["feedback", { ask: "press", card: "card-1", press: { does: "feedback" } }],
  ])("the form %s asks the same on both", async (id, ask) => {
    const ports = emptyPorts();
    await answer({ by, ask: "check", messages: [{ text: mail() }], context: {} }, ports);
    const said = await answer({ by, ...ask } as Ask, ports);
    if (said.answer !== "dialog") throw new Error(`a form was expected, not ${said.answer}`);
    const { dialog } = said;
    expect(dialog.id).toBe(id);
    const view = dialogToView(dialog, lang, "");
    expect(viewProblems(view)).toEqual([]);
    expect(missing(dialogFacts(dialog), shownWords(view))).toEqual([]);
    // The title stands over the dialog, outside of the card.
    const form = { title: dialog.title, card: renderDialog(dialog, lang) };
    expect(missing(dialogFacts(dialog), shownWords(form))).toEqual([]);
  });
});

/** Plain text has nothing to press, so what is folded is left out with its title. */
function foldTitles(card: Card): string[] {
  return card.flatMap((element) => (element.kind === "fold" ? [element.title] : []));
}
