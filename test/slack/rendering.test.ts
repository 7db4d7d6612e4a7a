import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardToBlocks } from "../../adapters/slack/out/card-to-blocks.js";
import { dialogToView } from "../../adapters/slack/out/dialog-to-view.js";
import { slackMessage } from "../../adapters/slack/out/message.js";
import { pressValue, readPressValue } from "../../adapters/slack/out/press-value.js";
import { shorten } from "../../adapters/slack/out/shorten.js";
import type { Card, CardElement } from "../../src/chat/card.js";
import type { Dialog } from "../../src/chat/dialog.js";
import { type Anything, blockProblems, viewProblems } from "./check-blocks.js";

const HOSTILE =
  "<!channel> <@U1> <https://zly.pl|allegro.pl> [x](https://zly.pl) *b* _i_ `c` &lt;!here&gt; @everyone :boom:";
const CARD: Card = [
  { kind: "status", tone: "not_allowed", icon: "⛔", word: "Nie wolno", text: "Nie wysyłaj." },
  { kind: "heading", text: "Decydują zaznaczone słowa" },
  { kind: "quote", text: `${HOSTILE} koniec`, marks: [{ start: 0, end: 10 }] },
  { kind: "code", text: HOSTILE },
  { kind: "list", items: [{ text: "raz", code: "DANE", notes: ["uwaga"] }, { text: "dwa" }] },
  {
    kind: "facts",
    facts: [
      { name: "Kto", value: "ktoś", person: "U12345" },
      { name: "Co", value: HOSTILE },
    ],
  },
  {
    kind: "links",
    links: [
      { label: "Źródło", url: "https://allegro.pl/x", note: "2026" },
      { label: "złe", url: "javascript:x" },
    ],
  },
  { kind: "buttons", buttons: [{ label: "Tak", press: { does: "why" }, outcome: "możesz wysłać" }] },
  { kind: "fold", title: "Dlaczego?", elements: [{ kind: "paragraph", text: "bo" }], press: { does: "why" } },
  { kind: "fold", title: "Ukryte", elements: [{ kind: "paragraph", text: "tego nie widać" }] },
  { kind: "footer", lines: ["To porada."] },
];

describe("a card as blocks", () => {
  test("is what Slack takes and says what the card says", () => {
    const blocks = cardToBlocks(CARD, "pl", "card-1");
    expect(blockProblems(blocks)).toEqual([]);
    expect(blocks.map(({ type }) => type)).toEqual(["rich_text", "actions", "actions", "context"]);
    const all = JSON.stringify(blocks);
    for (const words of [
      "⛔ Nie wysyłaj.",
      "Decydują",
      "raz",
      "DANE",
      "uwaga",
      "Tak: możesz wysłać",
      "Dlaczego?",
      "To porada.",
    ]) {
      expect(all).toContain(words);
    }
    expect(all).not.toContain("tego nie widać");
    expect(all).not.toContain("javascript:");
    expect(all).toContain('{"type":"user","user_id":"U12345"}');
  });

  test("what a person wrote stands in texts that Slack takes literally, unchanged", () => {
    const [first] = cardToBlocks(CARD, "pl", "card-1");
    const [, quote, code] = (first as Anything).elements;
    expect(quote.type).toBe("rich_text_quote");
    expect(quote.elements).toEqual([
      { type: "text", text: "<!channel>", style: { bold: true } },
      { type: "text", text: `${HOSTILE.slice(10)} koniec` },
    ]);
    expect(code).toEqual({ type: "rich_text_preformatted", elements: [{ type: "text", text: HOSTILE }] });
    expect(JSON.stringify(cardToBlocks(CARD, "pl"))).not.toContain("mrkdwn");
  });

  test("the plain text beside them can neither ping nor link nor format", () => {
    const out = slackMessage(CARD, "pl");
    expect(out.text).toContain("&lt;!channel&gt;");
    expect(out.text).not.toMatch(/[<>]/);
    expect(out).toMatchObject({
      mrkdwn: false,
      parse: "none",
      link_names: false,
      unfurl_links: false,
      unfurl_media: false,
    });
  });

  test.each([
    ["one endless text", [{ kind: "code", text: "ą".repeat(60_000) }]],
    [
      "endless lists",
      [{ kind: "list", items: Array.from({ length: 500 }, (_, i) => ({ text: `${i} ${"x".repeat(200)}` })) }],
    ],
    [
      "too many buttons",
      [
        {
          kind: "buttons",
          buttons: Array.from({ length: 80 }, (_, i) => ({
            label: "y".repeat(200),
            press: { does: "show", message: i },
          })),
        },
      ],
    ],
    [
      "questions without end",
      Array.from({ length: 90 }, (_, i): CardElement[] => [
        { kind: "paragraph", text: `${i}` },
        { kind: "buttons", buttons: [{ label: "a", press: { does: "why" } }] },
      ]).flat(),
    ],
    [
      "empty texts",
      [
        { kind: "paragraph", text: "" },
        { kind: "code", text: "" },
        { kind: "quote", text: "", marks: [] },
        { kind: "footer", lines: [] },
        { kind: "facts", facts: [{ name: "", value: "" }] },
      ],
    ],
  ] as [string, Card][])("%s stays inside Slack's limits", (_name, card) => {
    const all = [...card, { kind: "footer", lines: ["To porada."] } as const];
    const blocks = cardToBlocks(all, "pl", "card-1");
    expect(blockProblems(blocks)).toEqual([]);
    expect(JSON.stringify(blocks).length).toBeLessThan(30_000);
  });

  test("a shortened part and a part left out are both owned up to", () => {
    const long = { kind: "code", text: "x".repeat(5_000) } as const;
    expect(JSON.stringify(cardToBlocks([long], "en"))).toMatch(/shortened by 2\d\d\d characters/);
    const blocks = cardToBlocks([long, long, long, long, long, { kind: "footer", lines: ["To porada."] }], "pl");
    expect(JSON.stringify(blocks)).toContain("Dalsze części pominięto");
    expect(JSON.stringify(blocks)).toContain("To porada.");
  });

  test("any card is taken", () => {
    const words = fc.string({ unit: "binary", maxLength: 4_000 });
    const element: fc.Arbitrary<CardElement> = fc.oneof(
      fc.record({ kind: fc.constant("paragraph" as const), text: words }),
      fc.record({ kind: fc.constant("code" as const), text: words }),
      words.map(
        (text) =>
          ({
            kind: "quote",
            text,
            marks: [{ start: Math.floor(text.length / 3), end: Math.floor(text.length / 2) }],
          }) as const,
      ),
      fc.record({
        kind: fc.constant("facts" as const),
        facts: fc.array(fc.record({ name: words, value: words }), { maxLength: 4 }),
      }),
      fc.record({
        kind: fc.constant("buttons" as const),
        buttons: fc.array(fc.record({ label: words, press: fc.constant({ does: "why" } as const) }), {
          minLength: 1,
          maxLength: 30,
        }),
      }),
    );
    fc.assert(
      fc.property(fc.array(element, { maxLength: 60 }), (card) => {
        expect(blockProblems(cardToBlocks([...card, { kind: "footer", lines: ["x"] }], "en", "c"))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ["abc", 3, "abc"],
  ["a".repeat(100), 50, `${"a".repeat(17)}… (skrócono o 83 znaki)`],
])("shorten(%j, %i)", (text, most, expected) => {
  const short = shorten(text, most, "pl");
  expect(short.length).toBeLessThanOrEqual(most);
  if (text.length <= most) expect(short).toBe(expected);
  else expect(short).toMatch(/… \(skrócono o \d+ (?:znak|znaki|znaków)\)$/);
});

test("no half of a character is left where a text is cut", () => {
  for (let most = 30; most < 60; most++) expect(shorten("😀".repeat(100), most, "pl").isWellFormed()).toBe(true);
});

describe("a form as a modal", () => {
  const dialog: Dialog = {
    id: "settings",
    title: "Ustawienia całego obszaru roboczego",
    submit: "Zapisz wszystkie ustawienia",
    cancel: "Anuluj",
    carry: "tenant",
    intro: "x".repeat(5_000),
    fields: [
      { field: "text", name: "text", label: "T", lines: "many", value: "y".repeat(9_000), optional: false, hint: "h" },
      {
        field: "choice",
        name: "one",
        label: "O",
        options: [
          { value: "a", label: "z".repeat(200) },
          { value: "b", label: "B" },
        ],
        value: "b",
        optional: true,
      },
      { field: "choices", name: "few", label: "F", options: [{ value: "a", label: "A" }], values: ["a", "gone"] },
      {
        field: "choices",
        name: "many",
        label: "M",
        options: Array.from({ length: 30 }, (_, i) => ({ value: `v${i}`, label: `L${i}` })),
        values: [],
      },
      { field: "tick", name: "tick", label: "Zachowaj tekst", value: true },
      { field: "day", name: "day", label: "D", value: "2026-03-02", optional: true },
    ],
  };
  test("is what Slack takes, each field under its own name", () => {
    const view = dialogToView(dialog, "pl", "carried");
    expect(viewProblems(view)).toEqual([]);
    expect(view.blocks.map((block: Anything) => block.block_id)).toEqual([
      undefined,
      "text",
      "one",
      "few",
      "many",
      "tick",
      "day",
    ]);
    expect((view.blocks[1] as Anything).optional).toBe(false);
    expect((view.blocks[4] as Anything).element.type).toBe("multi_static_select");
  });
});

test("what a button carries comes back, and nothing else is taken", () => {
  const press = { does: "answer", question: "q", value: "tak & nie" } as const;
  expect(readPressValue(pressValue("card-1", press))).toEqual({ card: "card-1", press });
  for (const other of [undefined, "", "{", "[]", "null", '{"card":1}', '{"card":"x","press":{}}', "x".repeat(3_000)]) {
    expect(readPressValue(other)).toBeUndefined();
  }
  expect(() => pressValue("card-1", { does: "say", text: "x".repeat(2_000) })).toThrow(RangeError);
});
