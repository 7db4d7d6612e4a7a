import { describe, expect, test } from "vitest";
import { blocksToText } from "../../adapters/slack/in/blocks-to-text.js";
import { mrkdwnToText, unescapeSlack } from "../../adapters/slack/in/mrkdwn-to-text.js";
import { readSlackMessage } from "../../adapters/slack/in/read-slack-message.js";
import type { SlackBlock } from "../../adapters/slack/in/slack-message.js";
import { viewValues } from "../../adapters/slack/in/view-values.js";

const text = (words: string): SlackBlock => ({ type: "text", text: words });
const section = (...elements: SlackBlock[]): SlackBlock => ({ type: "rich_text_section", elements });
const rich = (...elements: SlackBlock[]): SlackBlock[] => [{ type: "rich_text", elements }];
const link = (url: string, words?: string): SlackBlock => ({
  type: "link",
  url,
  ...(words === undefined ? {} : { text: words }),
});

describe("mrkdwn as text", () => {
  test.each([
    ["a &amp; b &lt;c&gt;", "a & b <c>"],
    ["&amp;lt;", "&lt;"],
    ["&amp;amp;", "&amp;"],
    ["<https://a.pl/x|tutaj>", "tutaj (https://a.pl/x)"],
    ["<https://a.pl/x>", "https://a.pl/x"],
    ["<https://a.pl/?a=1&amp;b=2|a.pl>", "a.pl (https://a.pl/?a=1&b=2)"],
    ["<http://allegro.pl|allegro.pl>", "allegro.pl"],
    ["<mailto:ola@a.pl|ola@a.pl>", "ola@a.pl"],
    ["<mailto:ola@a.pl|napisz>", "napisz (ola@a.pl)"],
    ["<tel:+48600100200|600 100 200>", "600 100 200 (+48600100200)"],
    ["<@U123> <@U123|ola> <#C1|ogolny> <!here> <!subteam^S1|@biuro>", "@U123 @ola #ogolny @here @biuro"],
    ["<!date^1392734382^{date}|18 lutego>", "18 lutego"],
    ["<div>nie nasze</div>", "<div>nie nasze</div>"],
    ["&gt; cytat\n&gt; dalej", "cytat\ndalej"],
    ["a < b > c", "a < b > c"],
  ])("%j", (given, expected) => expect(mrkdwnToText(given)).toBe(expected));

  test("unescaping is the inverse of Slack's escaping", () => {
    const typed = "&lt; &amp; <b> && &&amp;gt;";
    const escaped = typed.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    expect(unescapeSlack(escaped)).toBe(typed);
  });
});

describe("blocks as text", () => {
  test.each<[string, SlackBlock[], string]>([
    [
      "sections keep their lines",
      rich(section(text("Dzień dobry,\n\nco u Pana? "), text("Pa & <b>"))),
      "Dzień dobry,\n\nco u Pana? Pa & <b>",
    ],
    [
      "a link shows where it leads",
      rich(section(link("https://x.pl/a", "tu"), text(" i "), link("https://x.pl"))),
      "tu (https://x.pl/a) i https://x.pl",
    ],
    [
      "lists",
      rich(
        section(text("Lista:\n")),
        { type: "rich_text_list", style: "bullet", indent: 0, elements: [section(text("a")), section(text("b"))] },
        { type: "rich_text_list", style: "ordered", indent: 1, elements: [section(text("c")), section(text("d"))] },
        { type: "rich_text_list", style: "ordered", indent: 0, offset: 4, elements: [section(text("e"))] },
        section(text("Koniec")),
      ),
      "Lista:\n- a\n- b\n  1. c\n  2. d\n5. e\nKoniec",
    ],
    [
      "a quote has no mark",
      rich(section(text("Czy mogę?\n")), { type: "rich_text_quote", elements: [text("Dzień dobry\nfaktura")] }),
      "Czy mogę?\nDzień dobry\nfaktura",
    ],
    ["code keeps its lines", rich({ type: "rich_text_preformatted", elements: [text("a\n  b")] }), "a\n  b"],
    [
      "emoji by their points",
      rich(section({ type: "emoji", name: "wave", unicode: "1f44b-1f3fb" }, { type: "emoji", name: "own" })),
      "👋🏻:own:",
    ],
    [
      "people, channels, everybody",
      rich(
        section({ type: "user", user_id: "U1" }, text(" "), { type: "channel", channel_id: "C1" }, text(" "), {
          type: "broadcast",
          range: "here",
        }),
      ),
      "@U1 #C1 @here",
    ],
    ["dates", rich(section({ type: "date", fallback: "18 lutego" } as SlackBlock)), "18 lutego"],
    [
      "a section's mrkdwn is unescaped, its plain text is not",
      [
        {
          type: "section",
          text: { type: "mrkdwn", text: "a &amp; b" },
          fields: [{ type: "plain_text", text: "&amp;" }],
        },
      ],
      "a & b\n&amp;",
    ],
    [
      "pictures and unknown blocks say nothing",
      [{ type: "image" }, { type: "later" }, ...rich(section(text("x")))],
      "x",
    ],
    ["a made-up point is no emoji", rich(section({ type: "emoji", name: "x", unicode: "ffffff" })), ":x:"],
  ])("%s", (_name, blocks, expected) => expect(blocksToText(blocks)).toBe(expected));

  test("a payload nested without end does not exhaust the stack", () => {
    let element: SlackBlock = text("tief");
    for (let depth = 0; depth < 20_000; depth++) element = { type: "wrapped", elements: [element] };
    expect(blocksToText(rich(section(element)))).toBe("");
  });
});

describe("a Slack message", () => {
  const shared = (words: string, more: object = {}) => ({
    is_share: true,
    is_msg_unfurl: true,
    text: "inny",
    fallback: "[March 3rd, 2026] ola: nie to",
    message_blocks: [{ message: { blocks: rich(section(text(words))) } }],
    ...more,
  });

  test.each([
    [
      "own text",
      { text: "<@UBOT> cześć", blocks: rich(section({ type: "user", user_id: "UBOT" }, text(" cześć"))) },
      { own: "cześć", shared: [] },
    ],
    ["another's mention stays", { text: "<@UBOT2> cześć" }, { own: "@UBOT2 cześć", shared: [] }],
    [
      "forwarded: its blocks",
      { text: "", attachments: [shared("Dzień dobry")] },
      { own: "", shared: [{ text: "Dzień dobry" }] },
    ],
    [
      "forwarded without blocks: its text",
      { attachments: [{ is_share: true, text: "a &amp; b", fallback: "x" }] },
      { own: "", shared: [{ text: "a & b" }] },
    ],
    [
      "never the fallback",
      { attachments: [{ is_share: true, fallback: "[3 March] ola: x" }] },
      { own: "", shared: [] },
    ],
    [
      "several at once",
      { attachments: [shared("raz"), shared("dwa")] },
      { own: "", shared: [{ text: "raz" }, { text: "dwa" }] },
    ],
    [
      "forwarded in a forwarded",
      { attachments: [shared("raz", { attachments: [shared("dwa")] })] },
      { own: "", shared: [{ text: "raz" }, { text: "dwa" }] },
    ],
    [
      "a mention inside what was forwarded stays text",
      { attachments: [shared("<@UBOT> x")] },
      { own: "", shared: [{ text: "<@UBOT> x" }] },
    ],
    [
      "a mail that lies in Slack",
      {
        files: [{ id: "F", mode: "email", filetype: "email", subject: "Faktura", plain_text: "W załączniku faktura." }],
      },
      { own: "", shared: [{ text: "W załączniku faktura.", subject: "Faktura" }] },
    ],
  ])("%s", (_name, message, expected) => expect(readSlackMessage(message as never, "UBOT")).toMatchObject(expected));

  test("a pasted link's preview is not judged", () => {
    const preview = { is_msg_unfurl: true, text: "Prosimy o opinię", message_blocks: [] };
    const read = readSlackMessage({ text: "<https://a.slack.com/archives/C1/p1>", attachments: [preview] });
    expect(read).toMatchObject({ shared: [], onlyPreview: true });
    expect(
      readSlackMessage({ text: "Zobacz <https://a.slack.com/archives/C1/p1>", attachments: [preview] }).onlyPreview,
    ).toBe(false);
  });

  test("text files are fetched, others are attachments, and a cut mail is fetched too", () => {
    const files = [
      { id: "F1", name: "szablon.txt", mimetype: "text/plain" },
      { id: "F2", name: "faktura.pdf", mimetype: "application/pdf" },
      { id: "F3", name: "zdjecie", mimetype: "image/png" },
      { id: "F4", mode: "email", plain_text: "początek", has_more: true },
    ];
    const read = readSlackMessage({ text: "x", files });
    expect(read.files.map(({ id }) => id)).toEqual(["F1", "F4"]);
    expect(read.attachments).toEqual([{ name: "faktura.pdf" }, { name: "zdjecie", mediaType: "image/png" }]);
  });
});

test("the values of a form", () => {
  const state = {
    text: { value: { type: "plain_text_input", value: "x" } },
    empty: { value: { type: "plain_text_input", value: null } },
    reading: { value: { type: "static_select", selected_option: { value: "reply" } } },
    none: { value: { type: "static_select", selected_option: null } },
    carriers: { value: { type: "multi_static_select", selected_options: [{ value: "DPD" }, { value: "GLS" }] } },
    keepText: { tick: { type: "checkboxes", selected_options: [{ value: "yes" }] } },
    other: { tick: { type: "checkboxes", selected_options: [] } },
    day: { value: { type: "datepicker", selected_date: "2026-03-02" } },
  };
  expect(viewValues(state, "tick")).toEqual({
    text: "x",
    reading: "reply",
    carriers: ["DPD", "GLS"],
    keepText: true,
    other: false,
    day: "2026-03-02",
  });
});
