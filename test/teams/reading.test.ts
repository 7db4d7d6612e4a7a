import { describe, expect, test } from "vitest";
import { activitySchema } from "../../adapters/teams/in/activity.js";
import { askerOf } from "../../adapters/teams/in/asker.js";
import { readMessage } from "../../adapters/teams/in/read-message.js";
import { readPayload } from "../../adapters/teams/in/read-payload.js";
import { readTeamsHtml } from "../../adapters/teams/in/teams-html.js";
import { fixture, type Raw } from "./open-teams.js";

const BOT = fixture("help").activity.recipient.id as string;

/** A message to the bot with this HTML and these attachments. */
function message(html: string, attachments: Raw[] = [], more: Raw = {}) {
  const { activity } = fixture("direct-message");
  const all = [{ contentType: "text/html", content: html }, ...attachments];
  return readMessage(activitySchema.parse({ ...activity, attachments: all, ...more }));
}

describe("a message to the bot", () => {
  test.each<[string, string, string]>([
    ["paragraphs", "<p>Dzień dobry,</p><p>paczka wyszła.</p>", "Dzień dobry,\n\npaczka wyszła."],
    ["line breaks", "<div>jedna<br>druga</div>", "jedna\ndruga"],
    ["lists", "<ul><li>jeden</li><li>dwa</li></ul>", "- jeden\n- dwa"],
    ["entities", "<p>5 &lt; 6 &amp;&nbsp;7 &quot;tak&quot;</p>", '5 < 6 & 7 "tak"'],
    ["markup that somebody pasted as text", "<p>&lt;b&gt;faktura&lt;/b&gt;</p>", "<b>faktura</b>"],
    [
      "a link, with where it leads",
      '<p>zobacz <a href="https://sklep.pl/a?b=1&amp;c=2">tutaj</a></p>',
      "zobacz tutaj (https://sklep.pl/a?b=1&c=2)",
    ],
    ["an emoji", '<p>dzięki <emoji id="smile" alt="🙂" title="Uśmiech"></emoji>!</p>', "dzięki 🙂!"],
    [
      "an emoji as an image",
      '<p>dzięki <img alt="❤" itemtype="http://schema.skype.com/Emoji" src="x"></p>',
      "dzięki ❤",
    ],
    [
      "a code block",
      '<codeblock class="Plaintext"><code>faktura<br>w załączniku</code></codeblock>',
      "faktura\nw załączniku",
    ],
    [
      "the mention of somebody else",
      '<p><span itemtype="http://schema.skype.com/Mention" itemid="0">Ola</span>, sprawdź</p>',
      "Ola, sprawdź",
    ],
    [
      "the mention of the bot",
      '<p><span itemtype="http://schema.skype.com/Mention" itemid="0">Czy wolno</span>&nbsp;pomoc</p>',
      "pomoc",
    ],
    ["the mention of the bot as <at>", "<p><at>Czy wolno</at> pomoc</p>", "pomoc"],
    ["unclosed tags", "<p><b>faktura", "faktura"],
    ["nothing", "", ""],
  ])("%s", (_name, html, expected) => {
    expect(message(html).own).toBe(expected);
  });

  test("without HTML is its text without the mention", () => {
    const { activity } = fixture("help");
    const { attachments: _html, ...plain } = activity;
    expect(readMessage(activitySchema.parse(plain)).own).toBe("pomoc");
  });

  test.each<[string, string, string, string[]]>([
    [
      "a forward",
      '<blockquote itemtype="http://schema.skype.com/Forward">\n<p>Treść&nbsp;</p>\n</blockquote>',
      "",
      ["Treść"],
    ],
    [
      "a forward with a comment",
      '<p>można?</p><blockquote itemtype="http://schema.skype.com/Forward"><p>Treść</p></blockquote>',
      "można?",
      ["Treść"],
    ],
    [
      "a quote, without who wrote it and when",
      '<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="17"><strong itemprop="mri" itemid="8:orgid:1">Piotr</strong><span itemprop="time" itemid="17"></span><p itemprop="preview">Faktura w załączniku</p></blockquote><p>sprawdz</p>',
      "sprawdz",
      ["Faktura w załączniku"],
    ],
    [
      "a quote in the older form",
      '<blockquote itemtype="http://schema.skype.com/Reply"><p><b><span itemprop="mri" itemid="8:orgid:1">Piotr</span></b></p><p>Faktura</p></blockquote>',
      "",
      ["Faktura"],
    ],
    [
      "what the bot itself said is not read back to it",
      `<blockquote itemtype="http://schema.skype.com/Reply"><strong itemprop="mri" itemid="${BOT}">Czy wolno</strong><p>Nie wolno</p></blockquote><p>a teraz?</p>`,
      "a teraz?",
      [],
    ],
    [
      "two forwards",
      '<blockquote itemtype="http://schema.skype.com/Forward"><p>A</p></blockquote><blockquote itemtype="http://schema.skype.com/Forward"><p>B</p></blockquote>',
      "",
      ["A", "B"],
    ],
    [
      "an ordinary quotation is the sender's own text",
      "<p>tak</p><blockquote><p>cytat</p></blockquote>",
      "tak\n> cytat",
      [],
    ],
  ])("%s", (_name, html, own, quoted) => {
    const read = message(html);
    expect(read.own.replace(/\n+/g, "\n")).toBe(own);
    expect(read.quoted.map(({ text }) => text)).toEqual(quoted);
  });

  test.each<[string, Raw, string[]]>([
    [
      "a reference with a preview",
      { contentType: "messageReference", content: JSON.stringify({ messagePreview: "Faktura" }) },
      ["Faktura"],
    ],
    [
      "a forwarded message",
      {
        contentType: "forwardedMessageReference",
        content: JSON.stringify({ originalMessageContent: "<p>A <b>B</b></p>" }),
      },
      ["A B"],
    ],
    ["a reference that is broken", { contentType: "messageReference", content: "{" }, []],
    [
      "an Adaptive Card",
      {
        contentType: "application/vnd.microsoft.card.adaptive",
        content: {
          body: [
            { type: "TextBlock", text: "Jeden" },
            { type: "Container", items: [{ type: "RichTextBlock", inlines: [{ text: "Dwa" }] }] },
          ],
        },
      },
      ["Jeden\nDwa"],
    ],
    [
      "a hero card as JSON",
      { contentType: "application/vnd.microsoft.card.hero", content: '{"title":"T","text":"X"}' },
      ["T\nX"],
    ],
  ])("with %s attached", (_name, attachment, quoted) => {
    expect(message("", [attachment]).quoted.map(({ text }) => text)).toEqual(quoted);
  });

  test("with files: their names are looked at", () => {
    const read = message("<p>proszę</p>", [
      { contentType: "application/vnd.microsoft.teams.file.download.info", name: "faktura.pdf", content: {} },
      { contentType: "image/*", contentUrl: "https://x" },
    ]);
    expect(read.files?.map(({ name }) => name)).toEqual(["faktura.pdf"]);
  });

  test("20,000 open tags take no time", () => {
    const started = performance.now();
    readTeamsHtml(
      '<blockquote itemtype="http://schema.skype.com/Reply"><span itemprop="time">'.repeat(10_000),
      undefined,
    );
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("the message that was pointed at", () => {
  const quote = { contentType: "messageReference", content: JSON.stringify({ messagePreview: "stara treść" }) };
  test.each<[string, Raw, string[]]>([
    ["HTML", { body: { contentType: "html", content: "<div><p>Faktura</p></div>" } }, ["Faktura"]],
    ["plain text", { body: { contentType: "text", content: "5 < 6" } }, ["5 < 6"]],
    [
      "own words beside a quote: the words",
      { body: { contentType: "html", content: '<attachment id="1"></attachment><p>nowa</p>' }, attachments: [quote] },
      ["nowa"],
    ],
    [
      "nothing but a quote: the quote",
      { body: { contentType: "html", content: '<attachment id="1"></attachment>' }, attachments: [quote] },
      ["stara treść"],
    ],
    [
      "a forward with a comment: the forward",
      {
        body: {
          contentType: "html",
          content: '<p>zob.</p><blockquote itemtype="http://schema.skype.com/Forward"><p>T</p></blockquote>',
        },
      },
      ["T"],
    ],
    ["an image alone: nothing", { body: { contentType: "html", content: '<p><img src="https://x"></p>' } }, []],
    ["no body", {}, []],
    ["something else", "text", []],
    ["nothing", undefined, []],
  ])("%s", (_name, payload, expected) => {
    expect(readPayload(payload).messages.map(({ text }) => text)).toEqual(expected);
  });

  test("with a subject, as an announcement in a channel has one", () => {
    const payload = { subject: "Faktura do zamówienia", body: { contentType: "html", content: "<p>Dzień dobry</p>" } };
    expect(readPayload(payload).messages).toEqual([
      { text: "Dzień dobry", format: "text", subject: "Faktura do zamówienia" },
    ]);
  });

  test.each([
    ["https://teams.microsoft.com/l/message/19:x/17", true],
    ["https://teams.cloud.microsoft/l/message/19:x/17", true],
    ["http://teams.microsoft.com/l/message", false],
    ["https://teams.microsoft.com.evil.example/l/message", false],
    ["https://evil.example/?teams.microsoft.com", false],
    ["javascript:alert(1)", false],
    ["", false],
  ])("a link to %s is kept: %s", (linkToMessage, kept) => {
    expect(readPayload({ linkToMessage }).link).toBe(kept ? linkToMessage : undefined);
  });
});

describe("who asks", () => {
  const asker = (change: Raw) => askerOf(activitySchema.parse({ ...fixture("help").activity, ...change }));
  test("is known by the Entra id where there is one", () => {
    expect(asker({}).user).toBe(fixture("help").by.user);
    expect(asker({ from: { id: "29:x" } }).user).toBe("29:x");
  });
  test.each([
    ["pl-PL", "pl"],
    ["en-us", "en"],
    ["de-DE", undefined],
    [undefined, undefined],
  ])("with the client's language %s speaks %s", (locale, lang) => {
    expect(asker({ locale }).lang).toBe(lang);
  });
  test("has an address of our own JSON, without the thread", () => {
    expect(asker({}).address).toEqual({
      serviceUrl: expect.stringMatching(/^https:/),
      conversationId: "19:0a1b2c3d4e5f@thread.tacv2",
      tenantId: fixture("help").by.tenant,
      teamId: "19:team@thread.tacv2",
      channelId: "19:0a1b2c3d4e5f@thread.tacv2",
      botId: BOT,
      type: "channel",
    });
  });
});
