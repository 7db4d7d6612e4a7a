import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ask } from "../../src/chat/ask.js";
import { makeZip } from "../files/make-zip.js";
import { blockProblems } from "../slack/check-blocks.js";
import { cardFacts } from "./card-facts.js";
import { HOSTILE, slackLeaks, teamsLeaks } from "./leaks.js";
import { openSlackSide, openTeamsSide, type Platform, type Played } from "./platforms.js";
import { even, type Shown, shownWords } from "./shown-words.js";

let slack: Platform;
let teams: Platform;
beforeAll(async () => {
  [slack, teams] = await Promise.all([openSlackSide(), openTeamsSide()]);
}, 30_000);
afterAll(() => Promise.all([slack.stop(), teams.stop()]));

const file = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
});
const INVOICE = "Dzień dobry, w załączniku przesyłam fakturę VAT.";
const RATING = "Prosimy o wystawienie opinii.";
const QUESTION = "Dzień dobry, jaki kolor wybrać: czarny czy biały?";
const SETS: readonly [string, readonly ReturnType<typeof file>[]][] = [
  ["a table", [file("szablony.csv", `nazwa,treść\nFaktura,"${INVOICE}"\nOpinia,${RATING}\nPytanie,"${QUESTION}"\n`)]],
  [
    "an archive",
    [
      file(
        "szablony.zip",
        makeZip([
          { name: "faktura.txt", bytes: INVOICE },
          { name: "opinia.html", bytes: `<p>${RATING}</p>` },
          { name: "zdjecie.png", bytes: "x" },
        ]),
      ),
    ],
  ],
  ["several files", [file("faktura.txt", INVOICE), file("pytanie.md", QUESTION)]],
  ["good ones and a broken one", [file("faktura.txt", INVOICE), file("zepsuty.zip", "PK")]],
  [
    "a bomb beside a good one",
    [
      file("bomba.zip", makeZip([{ name: "a.txt", bytes: Buffer.alloc(11 * 1024 * 1024) }])),
      file("faktura.txt", INVOICE),
    ],
  ],
];

/** The ask without who asks, and without what only says how the platform takes files. */
function bare({ ask }: Played): unknown {
  const { by: _by, reportLater: _later, ...rest } = ask as Extract<Ask, { ask: "audit" }>;
  return rest;
}
function cardIn({ answer }: Played) {
  if (answer.answer !== "card") throw new Error(`a card was expected, not ${answer.answer}`);
  return answer.card;
}

test.each(SETS)("%s: the same audit, the same card, the same report on both", async (_name, files) => {
  const [onSlack, onTeams] = await Promise.all([slack.send(files), teams.send(files)]);
  expect(onSlack.ask.ask).toBe("audit");
  expect(bare(onSlack)).toEqual(bare(onTeams));
  expect(cardIn(onSlack)).toEqual(cardIn(onTeams));
  const facts = cardFacts(cardIn(onSlack));
  for (const { sent } of [onSlack, onTeams]) {
    const words = shownWords(sent);
    expect(facts.map(even).filter((fact) => !words.includes(fact))).toEqual([]);
  }
  expect(onSlack.file).toMatch(/^<!doctype html>/);
  expect(onSlack.file).toBe(onTeams.file);
});

test.each<[string, ReturnType<typeof file>, string]>([
  ["a text", file("faktura.txt", INVOICE), INVOICE],
  ["a table of one row", file("jeden.csv", `nazwa,treść\nFaktura,"${INVOICE}"\n`), INVOICE],
])("one message in one file is a check: %s", async (_name, one, text) => {
  const both = await Promise.all([slack.send([one]), teams.send([one], "answer")]);
  for (const { ask } of both) expect(ask).toMatchObject({ ask: "check", messages: [{ text }] });
  expect(cardIn(both[0])).toEqual(cardIn(both[1]));
});

test("the result is kept by a press alone, listed and deleted, with the same words", async () => {
  const files = SETS[0]?.[1] ?? [];
  for (const side of [slack, teams]) await side.send(files);
  for (const does of ["keep_audit", "audits", "forget_audit"]) {
    const both = await Promise.all([slack.press(does), teams.press(does)]);
    const facts = both.map((played) =>
      cardFacts(cardIn(played)).map((fact) => fact.replaceAll(played.ask.by.user, "who")),
    );
    expect(facts[0]).toEqual(facts[1]);
    for (const [at, played] of both.entries()) {
      const { written } = [slack, teams][at] as Platform;
      expect(played.ask).toMatchObject({ ask: "press", press: { does } });
      const words = shownWords(played.sent);
      expect(
        cardFacts(cardIn(played))
          .map((fact) => even(written(fact)))
          .filter((fact) => !words.includes(fact)),
      ).toEqual([]);
    }
  }
});

test.each(HOSTILE)("%s in a template's name and text is nothing but words", async (piece) => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const row = `${quoted(`Faktura ${piece}`)},${quoted(`W załączniku przesyłam fakturę ${piece}.`)}\n`;
  const files = [file("szablony.csv", `nazwa,treść\n${row}${row}`)];
  const [onSlack, onTeams] = await Promise.all([slack.send(files), teams.send(files)]);
  const [message] = onSlack.sent;
  const flags = { mrkdwn: false, parse: "none", link_names: false, unfurl_links: false, unfurl_media: false };
  expect(slackLeaks({ ...message, ...flags }, piece)).toEqual([]);
  expect(blockProblems(message?.blocks)).toEqual([]);
  expect(shownWords(message?.blocks)).toContain(even(`Faktura ${piece}`));
  expect(onTeams.sent).not.toEqual([]);
  for (const card of onTeams.sent.map((one: Shown) => one.attachments?.[0]?.content).filter(Boolean))
    expect(teamsLeaks(card, piece)).toEqual([]);
});
