import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Message } from "slack-blocks-to-jsx";
import { describe, expect, test } from "vitest";
import { slackMessage } from "../../adapters/slack/out/message.js";
import { renderCard } from "../../adapters/teams/out/render-card.js";
import { cardMessage } from "../../adapters/teams/turns/to-outgoing.js";
import { answer } from "../../src/chat/answer.js";
import type { Ask, Asker } from "../../src/chat/ask.js";
import type { Card } from "../../src/chat/card.js";
import { blockProblems } from "../slack/check-blocks.js";
import { cardFacts } from "./card-facts.js";
import { emptyPorts } from "./empty-ports.js";
import { holders } from "./holders.js";
import { around, HOSTILE, slackLeaks, teamsLeaks } from "./leaks.js";
import { even, type Shown, shownWords } from "./shown-words.js";

const BY: Asker = {
  platform: "slack",
  tenant: "T",
  user: "U",
  channel: "C",
  place: "channel",
  lang: "pl",
  address: {},
};

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
    [
      "an address",
      { body: [{ type: "ActionSet", actions: [{ type: "Action.OpenUrl", url: "https://evil.example" }] }] },
    ],
  ])("%s in Teams", (_name, more) => {
    const clean = { type: "AdaptiveCard", msteams: { width: "Full" }, body: [] };
    expect(teamsLeaks(clean, "[x](https://evil.example)")).toEqual([]);
    expect(teamsLeaks({ ...clean, ...more }, "[x](https://evil.example)")).not.toEqual([]);
  });
});

function rich(element: Shown): Shown {
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements: [element] }] };
}

describe("wherever a person's words come up", () => {
  const asks: [string, (piece: string) => Shown][] = [
    ["the message", (piece) => ({ ask: "check", messages: [{ text: around(piece), format: "text" }] })],
    [
      "the subject",
      (piece) => ({ ask: "check", messages: [{ subject: `Faktura ${piece}`, text: "W załączniku faktura." }] }),
    ],
    [
      "a file's name",
      (piece) => ({
        ask: "check",
        messages: [{ text: "W załączniku.", attachments: [{ name: `faktura ${piece}.pdf` }] }],
      }),
    ],
    [
      "several messages",
      (piece) => ({ ask: "check", messages: [{ text: `${piece} w załączniku faktura` }, { text: piece }] }),
    ],
    ["a slip of the pen", (piece) => ({ ask: "misspelt", typed: piece, meant: "pomoc" })],
  ];
  test.each(asks)("%s: it is words alone, and the same on both", async (_name, askWith) => {
    let shown = 0;
    for (const piece of HOSTILE) {
      const card = await cardFor(askWith(piece));
      const out = slackMessage(card, "pl", "card-1");
      const adaptive = renderCard(card, { lang: "pl", in: "chat", id: "card-1" });
      expect(slackLeaks(out, piece)).toEqual([]);
      expect(teamsLeaks(adaptive, piece)).toEqual([]);
      const { summary, plain } = cardMessage(card, "pl", "card-1") as Shown;
      expect(holders({ summary, plain }, piece)).toEqual([]);
      const facts = cardFacts(card).map(even);
      if (facts.some((fact) => fact.includes(even(piece)))) shown++;
      expect(facts.filter((fact) => !shownWords(out.blocks).includes(fact))).toEqual([]);
      expect(facts.filter((fact) => !shownWords(adaptive).includes(fact))).toEqual([]);
    }
    // A subject or a file's name that decides nothing is not shown.
    expect(shown).toBeGreaterThan(HOSTILE.length / 2);
  });

  test("a renderer of Block Kit that is not ours draws neither link nor mention of it", async () => {
    const text = around(HOSTILE.join(" "));
    const { blocks } = slackMessage(await cardFor({ ask: "check", messages: [{ text, format: "text" }] }), "pl");
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
