import { describe, expect, test } from "vitest";
import { openPolicy } from "../../adapters/main/open-checker.js";
import { slackMessage } from "../../adapters/slack/out/message.js";
import { LARGEST_CARD, renderCard } from "../../adapters/teams/out/render-card.js";
import { composeAnnouncement } from "../../src/announce/compose.js";
import { simulate } from "../../src/announce/simulate.js";
import { USUAL } from "../../src/announce/subscription.js";
import type { Lang } from "../../src/chat/ask.js";
import type { Card } from "../../src/chat/card.js";
import { grammar } from "../../src/chat/grammar.js";
import { renderText } from "../../src/chat/render-text.js";
import { LANGS } from "../../src/policy/langs.js";
import { TOPICS } from "../../src/policy/milestone.js";
import { blockProblems } from "../slack/check-blocks.js";
import { cardProblems } from "../teams/card-problems.js";

const policy = openPolicy();

/** Every card of the founding case, in its order, as it would have been posted on its day. */
function replay(lang: Lang) {
  const calendar = simulate(policy, { ...USUAL, topics: TOPICS, lang }, "2025-09-01", "2026-04-01");
  return calendar.map(({ id, day, telling }) => {
    const covers = telling.covers.map((one) => one.id);
    const of = calendar.find((one) => one.id === telling.of);
    const ofCovers = of?.telling.covers.map((one) => one.id) ?? [];
    const card = composeAnnouncement({ policy, covers, today: day, lang, action: telling.action, ofCovers });
    if (card === "overtaken") throw new Error(`${day}: overtaken on the day on which it is due`);
    return { id, day, of: of?.day, action: telling.action, covers, card };
  });
}
const said = { pl: replay("pl"), en: replay("en"), cs: replay("cs"), sk: replay("sk"), hu: replay("hu") };
const on = (day: string, lang: Lang = "pl") => said[lang].filter((one) => one.day === day);
const first = (card: Card) => (card[0]?.kind === "status" ? card[0].text : "");

describe.each(LANGS)("day by day in %s", (lang) => {
  test("every card is one that Slack takes, with its first line in the notification", () => {
    expect(said[lang].length).toBeGreaterThan(20);
    for (const { day, card } of said[lang]) {
      const { blocks, text } = slackMessage(card, lang);
      expect([day, blockProblems(blocks)]).toEqual([day, []]);
      expect(text.startsWith(renderText(card.slice(0, 1)).replaceAll("&", "&amp;"))).toBe(true);
    }
  });
  test("every card is a valid Adaptive Card of a size that Teams takes", () => {
    for (const { day, card } of said[lang]) {
      const drawn = renderCard(card, { lang, in: "chat", id: undefined });
      expect([day, cardProblems(drawn)]).toEqual([day, []]);
      expect(Buffer.byteLength(JSON.stringify(drawn))).toBeLessThan(LARGEST_CARD);
    }
  });
  test("every card names a source that could be read by then, and offers what the bot understands", () => {
    for (const { day, card } of said[lang]) {
      const links = card.flatMap((element) => (element.kind === "links" ? [...element.links] : []));
      expect(links.length, day).toBeGreaterThan(0);
      for (const { url } of links) {
        const source = policy.sources.find((one) => one.url === url);
        expect((source?.published ?? "") <= day, `${day} ${url}`).toBe(true);
      }
      const presses = card.flatMap((element) => (element.kind === "buttons" ? element.buttons : []));
      expect(presses.map(({ press }) => press.does === "say" && grammar(press.text).says)).toEqual([
        "open_check",
        "timeline",
      ]);
    }
  });
});

test("14 October 2025: the old date is marked in every card that told it, and the news stands under the first", () => {
  const [post] = on("2025-09-11");
  const told = on("2025-10-14");
  expect(told.map(({ action, of }) => [action, of])).toEqual([
    ["edit", "2025-09-11"],
    ["edit", "2025-09-23"],
    ["edit", "2025-10-06"],
    ["note", "2025-09-11"],
  ]);
  const [edit, cancelled, reminder, note] = told.map(({ card }) => renderText(card));
  expect(renderText(post?.card ?? [])).toContain("20 października 2025 (za 39 dni)");
  for (const card of [edit, reminder]) {
    expect(card).toMatch(
      /^📅 Nowy termin: Nowe zasady dopiero w marcu 2026 \(dnia jeszcze nie podano, nie wcześniej niż 1 marca\); nieaktualne: 20 października 2025\.\n/,
    );
    expect(card).toContain("Już nieaktualne: Nowe zasady wiadomości od 20 października 2025");
    expect(card).toContain("Kartę poprawiono 14 października 2025.");
    expect(card).not.toContain("za 39 dni");
    expect(card).not.toContain("Za 14 dni");
  }
  expect(edit).toContain("Całkowity koniec maili od sprzedawców");
  expect(cancelled).toMatch(
    /^↩️ Odwołane: Blokowanie po okresie przejściowym \(I kwartał 2026\); zamiast tego: Nowe zasady dopiero w marcu 2026/,
  );
  expect(note).toContain("odwołane: Blokowanie po okresie przejściowym (I kwartał 2026)");
  expect(note?.split("\n").length).toBeLessThan(12);
});

test("10 February 2026: the exact day, in the cards and under the first", () => {
  const told = on("2026-02-10", "en");
  expect(told.map(({ action, of }) => [action, of])).toEqual([
    ["edit", "2025-09-11"],
    ["edit", "2025-10-06"],
    ["edit", "2025-10-14"],
    ["note", "2025-09-11"],
  ]);
  expect(told.map(({ card }) => first(card))).toEqual([
    "The day is known: New rules from 2 March 2026 (in 20 days); no longer valid: 20 October 2025, March 2026.",
    "The day is known: New rules from 2 March 2026 (in 20 days); no longer valid: 20 October 2025, March 2026.",
    "The day is known: New rules from 2 March 2026 (in 20 days); no longer valid: March 2026.",
    "The day is known: New rules from 2 March 2026 (in 20 days); no longer valid: March 2026.",
  ]);
});

test("2 March 2026: what holds from today on and what to do instead", () => {
  const [post, ...none] = on("2026-03-02");
  expect(none).toEqual([]);
  const text = renderText(post?.card ?? []);
  expect(text).toMatch(/^🔔 Od dziś: Nowe zasady od 2 marca 2026\.\n/);
  expect(text).toContain("Wiadomości sklepu od 2 marca 2026:");
  expect(text).toMatch(
    /Allegro zatrzyma e-mail wysłany z własnej inicjatywy: faktura lub paragon, wiadomość o wpłacie, stan zamówienia/,
  );
  expect(text).toContain("Odpowiadać kupującemu w rozmowie, którą zaczął, nadal wolno.");
  expect(text).toContain("POST /order/checkout-forms/{id}/invoices");
});

test("what only the press said is never Allegro's word", () => {
  expect(on("2025-09-23").map(({ card }) => first(card))).toEqual([
    "Prasa podaje, Allegro nie potwierdziło: Blokowanie po okresie przejściowym (w I kwartale 2026; dnia jeszcze nie podano, nie wcześniej niż 1 stycznia).",
  ]);
});

test("in all the cards together, March 2026 is never its first day", () => {
  for (const { day, card } of said.pl) {
    if (day >= "2026-02-10") continue;
    const text = renderText(card).replaceAll("nie wcześniej niż 1 marca", "");
    expect(text, day).not.toMatch(/(?<!\d)1 marca/);
  }
});
