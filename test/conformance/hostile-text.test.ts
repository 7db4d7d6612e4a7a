import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Message } from "slack-blocks-to-jsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { slackMessage } from "../../adapters/slack/out/message.js";
import { renderCard } from "../../adapters/teams/out/render-card.js";
import { cardMessage } from "../../adapters/teams/turns/to-outgoing.js";
import { answer } from "../../src/chat/answer.js";
import type { Ask, Asker } from "../../src/chat/ask.js";
import type { Card } from "../../src/chat/card.js";
import { blockProblems } from "../slack/check-blocks.js";
import { cardFacts } from "./card-facts.js";
import { holders, types } from "./holders.js";
import { emptyPorts, openSlackSide, openTeamsSide, type Platform } from "./platforms.js";
import { even, type Shown, shownWords } from "./shown-words.js";

/** A message may be pasted as HTML, so of this the core keeps the words alone, before any platform has a part in it. */
const HTML = "<b>b</b>";
/** What somebody writes to ping, link or format. Each is looked for as it stands. */
const HOSTILE: readonly string[] = [
  "<!channel>",
  "<!subteam^S1|@all>",
  "<@U123>",
  "<#C1|general>",
  "<https://evil.example|allegro.pl>",
  "[x](https://evil.example)",
  "https://evil.example/x",
  "@everyone",
  ":boom:",
  "&lt;!here&gt;",
  "&amp;",
  "<at>all</at>",
  HTML,
  "**b**",
  "*b* _i_ ~s~",
  "`c`",
  "```c```",
  "{{DATE(2026-01-01T00:00:00Z,SHORT)}}",
  '"},{"type":"Image","url":"https://evil.example"}',
];
/** All that Block Kit may hold of ours: rich text without people, channels or groups, plain text, buttons. */
const SLACK_TYPES =
  /^(?:rich_text(?:_section|_quote|_preformatted|_list)?|text|link|plain_text|actions|button|context)$/;
/** The same of an Adaptive Card. `TextBlock` and `FactSet` read Markdown; `mention` lives in entities. */
const TEAMS_TYPES =
  /^(?:AdaptiveCard|Container|RichTextBlock|TextRun|ActionSet|Action\.(?:Execute|Submit|ToggleVisibility|OpenUrl)|task\/fetch)$/;
/** Where Slack takes text literally. The message's own `text` is plain by `mrkdwn: false` and escaped besides. */
const SLACK_LITERAL = ["text.text", "plain_text.text"];
const BY: Asker = { platform: "slack", tenant: "T", user: "U", channel: "C", place: "channel", lang: "pl", address: {} };

let slack: Platform;
let teams: Platform;
beforeAll(async () => {
  [slack, teams] = await Promise.all([openSlackSide(), openTeamsSide()]);
});
afterAll(() => Promise.all([slack.stop(), teams.stop()]));

/** A message in which a piece stands in the sentence that decides and in one that may stay. */
function around(piece: string): string {
  return `Dzień dobry, w załączniku przesyłam fakturę ${piece} do zamówienia. Czy kolor ${piece} będzie dobry?`;
}

/** What of a Slack message is more than text. */
function slackLeaks({ blocks, text, ...flags }: Shown, piece: string): string[] {
  const links = JSON.stringify(blocks).match(/"url":"[^"]*evil[^"]*"/g) ?? [];
  return [
    ...holders(blocks, piece).filter((where) => !SLACK_LITERAL.includes(where)),
    ...types(blocks).filter((type) => !SLACK_TYPES.test(type)),
    ...links,
    ...(/[<>]|&(?!(?:amp|lt|gt);)/.test(text) ? ["text is not escaped"] : []),
    ...(flags.mrkdwn === false && flags.parse === "none" && flags.link_names === false ? [] : ["text is read as markup"]),
    ...(flags.unfurl_links === false && flags.unfurl_media === false ? [] : ["links are unfurled"]),
    ...blockProblems(blocks),
  ];
}

/** The same of an Adaptive Card. */
function teamsLeaks(card: Shown, piece: string): string[] {
  return [
    ...holders(card, piece).filter((where) => where !== "TextRun.text"),
    ...types(card).filter((type) => !TEAMS_TYPES.test(type)),
    ...(JSON.stringify(card).match(/"url":"[^"]*evil[^"]*"/g) ?? []),
    ...(Object.keys(card.msteams ?? {}).join() === "width" ? [] : ["msteams holds more than the width"]),
  ];
}

async function cardFor(ask: Shown): Promise<Card> {
  const said = await answer({ by: BY, context: {}, ...ask } as Ask, emptyPorts());
  if (said.answer !== "card") throw new Error(`a card was expected, not ${said.answer}`);
  return said.card;
}

describe("the detectors see", () => {
  test.each<[string, Shown]>([
    ["mrkdwn", [{ type: "section", text: { type: "mrkdwn", text: "<!channel>" } }]],
    ["a broadcast", [rich({ type: "broadcast", range: "channel" })]],
    ["a person", [rich({ type: "user", user_id: "U123" })]],
    ["a link", [rich({ type: "link", url: "https://evil.example", text: "x" })]],
  ])("%s in Slack", (_name, blocks) => {
    expect(slackLeaks({ ...slackMessage([], "pl"), blocks }, "<!channel>")).not.toEqual([]);
  });

  test.each<[string, Shown]>([
    ["Markdown", { body: [{ type: "TextBlock", text: "[x](https://evil.example)" }] }],
    ["a fallback text", { fallbackText: "[x](https://evil.example)" }],
    ["a mention", { msteams: { width: "Full", entities: [{ type: "mention", text: "<at>all</at>" }] } }],
    ["an address", { body: [{ type: "ActionSet", actions: [{ type: "Action.OpenUrl", url: "https://evil.example" }] }] }],
  ])("%s in Teams", (_name, more) => {
    const clean = { type: "AdaptiveCard", msteams: { width: "Full" }, body: [] };
    expect(teamsLeaks(clean, "[x](https://evil.example)")).toEqual([]);
    expect(teamsLeaks({ ...clean, ...more }, "[x](https://evil.example)")).not.toEqual([]);
  });
});

function rich(element: Shown): Shown {
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements: [element] }] };
}

describe("typed to the bot, over HTTP", () => {
  test.each(HOSTILE)("%s is the same words on both, and nothing but words in both answers", async (piece) => {
    const text = around(piece);
    const shown = piece === HTML ? "b" : piece;
    const [onSlack, onTeams] = await Promise.all([slack.say(text), teams.say(text)]);
    expect(onSlack.ask).toMatchObject({ ask: "check", messages: [{ text }] });
    expect(onTeams.ask).toMatchObject({ ask: "check", messages: [{ text }] });

    expect(onSlack.sent).toHaveLength(1);
    for (const message of onSlack.sent) {
      // Flags that the fake Slack was sent as a form are words there.
      const flags = { mrkdwn: false, parse: "none", link_names: false, unfurl_links: false, unfurl_media: false };
      for (const [name, flag] of Object.entries(flags)) expect([name, String(message[name])]).toEqual([name, String(flag)]);
      expect(slackLeaks({ ...message, ...flags }, piece)).toEqual([]);
      expect(shownWords(message.blocks)).toContain(even(around(shown)));
    }
    expect(onTeams.sent).toHaveLength(1);
    for (const activity of onTeams.sent) {
      const [{ content, contentType }] = activity.attachments;
      expect(contentType).toBe("application/vnd.microsoft.card.adaptive");
      expect(teamsLeaks(content, piece)).toEqual([]);
      expect(shownWords(content)).toContain(even(around(shown)));
      // Outside of the card Teams reads Markdown and mentions.
      const { attachments: _card, ...outside } = activity;
      expect(holders(outside, piece)).toEqual([]);
    }
  });
});

describe("wherever a person's words come up", () => {
  const asks: [string, (piece: string) => Shown][] = [
    ["the message", (piece) => ({ ask: "check", messages: [{ text: around(piece) }] })],
    ["the subject", (piece) => ({ ask: "check", messages: [{ subject: `Faktura ${piece}`, text: "W załączniku faktura." }] })],
    ["a file's name", (piece) => ({ ask: "check", messages: [{ text: "W załączniku.", attachments: [{ name: `faktura ${piece}.pdf` }] }] })],
    ["several messages", (piece) => ({ ask: "check", messages: [{ text: `${piece} w załączniku faktura` }, { text: piece }] })],
    ["feedback", (piece) => ({ ask: "feedback", text: piece })],
  ];
  test.each(asks)("%s: it is words alone, and the same on both", async (_name, askWith) => {
    for (const piece of HOSTILE) {
      const card = await cardFor(askWith(piece));
      const out = slackMessage(card, "pl", "card-1");
      const adaptive = renderCard(card, { lang: "pl", in: "chat", id: "card-1" });
      expect(slackLeaks(out, piece)).toEqual([]);
      expect(teamsLeaks(adaptive, piece)).toEqual([]);
      const { summary, plain } = cardMessage(card, "pl", "card-1") as Shown;
      expect(holders({ summary, plain }, piece)).toEqual([]);
      const facts = cardFacts(card).map(even);
      expect(facts.filter((fact) => !shownWords(out.blocks).includes(fact))).toEqual([]);
      expect(facts.filter((fact) => !shownWords(adaptive).includes(fact))).toEqual([]);
    }
  });

  test("a renderer of Block Kit that is not ours draws neither link nor mention of it", async () => {
    const text = around(HOSTILE.filter((piece) => piece !== HTML && !piece.startsWith("<at>")).join(" "));
    const { blocks } = slackMessage(await cardFor({ ask: "check", messages: [{ text }] }), "pl");
    const html = drawn(blocks);
    expect(html).toContain("&lt;!channel&gt; &lt;!subteam^S1|@all&gt; &lt;@U123&gt;");
    expect(html).not.toMatch(DRAWN_MARKUP);
    // The same renderer does draw what is meant as markup.
    for (const element of [
      { type: "user", user_id: "U123" },
      { type: "broadcast", range: "channel" },
      { type: "link", url: "https://evil.example", text: "x" },
    ]) {
      expect(drawn([rich(element)])).toMatch(DRAWN_MARKUP);
    }
  });
});

/** What `slack-blocks-to-jsx` makes of mentions and links. */
const DRAWN_MARKUP = /rich_text_section_element_(?:user|broadcast|usergroup|channel|link)|href="[^"]*evil|<a /;

function drawn(blocks: Shown): string {
  return renderToStaticMarkup(createElement(Message, { blocks, time: new Date(0), name: "x", logo: "x" }));
}

describe("30,000 letters", () => {
  const long: [string, string][] = [
    ["in one word", `W załączniku przesyłam fakturę. ${"ą".repeat(30_000)}`],
    ["in the sentence that decides", `W załączniku przesyłam fakturę ${"słowo ".repeat(5_000)}.`],
    ["in many sentences", `W załączniku faktura. ${"Czy kolor będzie dobry? ".repeat(1_250)}`],
    ["in many that decide", "W załączniku przesyłam fakturę. ".repeat(940)],
    ["in two units each", `W załączniku faktura. ${"🎁".repeat(30_000)} Czy kolor będzie dobry?`],
    ["in lines", `W załączniku faktura.\n${"ą\n".repeat(15_000)}`],
    ["that must be escaped", `W załączniku faktura. ${"<&>".repeat(10_000)} Czy kolor będzie dobry?`],
  ];
  test.each(long)("%s: both stay within the limits and say what to do", async (_name, text) => {
    const card = await cardFor({ ask: "check", messages: [{ text }] });
    const [status] = card;
    if (status?.kind !== "status") throw new Error("The first line is missing.");
    const ours = card.flatMap((one) => (one.kind === "footer" ? one.lines : [])).join(" ");
    // One word of such a length is no message, and the card only says so.
    expect(ours === "").toBe(status.tone === "unreadable");

    const out = slackMessage(card, "pl", "card-1");
    expect(blockProblems(out.blocks)).toEqual([]);
    expect(JSON.stringify(out.blocks).length).toBeLessThan(40_000);
    expect(shownWords(out.blocks).length).toBeLessThan(13_000);
    // Slack cuts a text of more than 40,000; what must be escaped grows fivefold at most.
    expect(out.text.length).toBeLessThanOrEqual(15_000);
    const adaptive = renderCard(card, { lang: "pl", in: "chat", id: "card-1" });
    expect(Buffer.byteLength(JSON.stringify(adaptive))).toBeLessThan(28 * 1024);
    for (const words of [shownWords(out.blocks), shownWords(adaptive)]) {
      expect(words).toContain(even(status.text));
      expect(words).toContain(even(ours));
    }
    // Half of a letter of two units is none.
    expect(JSON.stringify([out, adaptive])).not.toMatch(/\\ud[89a-f]../i);
    const cut = cardFacts(card).some((fact) => !shownWords(adaptive).includes(even(fact)));
    expect(/Skrócono|nie zmieściła/.test(shownWords(adaptive))).toBe(cut);
  });
});
