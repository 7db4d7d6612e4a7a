import { describe, expect, test } from "vitest";
import { readItem } from "../../src/news/read-item.js";
import { EXACT, HOSTILE, issue, MOVED, QUESTION, RULES, RULES_EDITED, UNLABELLED } from "./fixtures/issues.js";

const read = (one: unknown) => readItem(one)?.item;

describe("the founding case's items", () => {
  test("halves, title, links", () => {
    const item = read(RULES);
    expect(item?.id).toBe("gh:12176");
    expect(item?.published).toBe("2025-09-11");
    expect(item?.title).toEqual({
      pl: "Zmieniamy zasady komunikacji od sprzedającego do kupującego",
      en: "We are changing the rules of communication from the seller to the buyer",
    });
    expect(item?.text.pl).toContain("Co zmienimy?");
    expect(item?.text.pl).toContain("statusie zamówienia,".slice(0, -1));
    expect(item?.text.pl).not.toMatch(/Hi,|\*\*|\]\(/);
    expect(item?.text.en).toMatch(/^Hi,/);
    expect(item?.links).toContain("https://developer.allegro.pl/tutorials/jak-obslugiwac-zamowienia");
    expect(item?.update).toBeUndefined();
    expect(item?.is).toBeUndefined();
    expect(item?.cut).toBe(false);
  });
  test("what was put on top later, with Windows line ends", () => {
    const item = read(RULES_EDITED);
    expect(item?.update).toBe("Aktualizacja - nowy termin wprowadzenia zmian");
    expect(item?.text).toEqual(read(RULES)?.text);
    expect(item?.links).toContain("https://github.com/allegro/allegro-api/issues/12437");
  });
  test("a reminder is known as one and loses the word", () => {
    const item = read(EXACT);
    expect(item?.is).toBe("reminder");
    expect(item?.title.pl).toMatch(/^2 marca 2026 rozszerzymy/);
    expect(item?.title.en).toMatch(/^on 2 March 2026/);
    expect(item?.text.en).toMatch(/^Hi,/);
  });
  test("underscores part the halves as well", () => expect(read(MOVED)?.text.en).toMatch(/^Hi,/));
});

describe("titles", () => {
  test.each<[string, string, string | undefined]>([
    [
      "[NEWS] Zasób /order/carriers / Przewoźnicy się zmienią / The resource and carriers will change",
      "Zasób /order/carriers / Przewoźnicy się zmienią",
      "The resource and carriers will change",
    ],
    ["[news][EN] Only for the english readers", "Only for the english readers", undefined],
    ["[NEWS] Tylko po polsku, i to wszystko", "Tylko po polsku, i to wszystko", undefined],
    ["[NEWS] Aktualizacja do: Zmiana zasad / Update to: Change of the rules", "Zmiana zasad", "Change of the rules"],
  ])("%s", (title, pl, en) => {
    const item = read(issue(1, "2026-01-01", title, "x"));
    expect([item?.title.pl, item?.title.en]).toEqual([pl, en]);
  });
  test("one that is cut says so, and what is left of its English is kept", () => {
    const title = `[NEWS] ${"Zmieniamy zasady i sposób, w jaki wysyłasz wiadomości do kupujących na naszej platformie po zakupie ".repeat(2)}/ We are chan`;
    const item = read(issue(1, "2026-01-01", title, "x"));
    expect(item?.cut).toBe(true);
    expect(item?.title.pl).toMatch(/^Zmieniamy zasady/);
  });
});

describe("what is none of the news", () => {
  test.each<[string, unknown]>([
    ["a question", QUESTION],
    ["a pull request", { ...RULES, pull_request: {} }],
    ["nothing", undefined],
    ["a text", "news"],
    ["without a number", { ...RULES, number: "1" }],
    ["without a title", { ...RULES, title: null }],
    ["a date that is none", { ...RULES, created_at: "yesterday" }],
    ["somewhere else", { ...RULES, html_url: "https://evil.example/1" }],
    ["another scheme", { ...RULES, html_url: "javascript:alert(1)" }],
  ])("%s", (_what, one) => expect(readItem(one)).toBeUndefined());
  test("by its title alone, or an older label, it is", () => {
    expect(read(UNLABELLED)?.id).toBe("gh:14002");
    expect(read({ ...RULES, title: "Bez znacznika", labels: ["news"] })?.id).toBe("gh:12176");
  });
  test("without a body it is read, too", () => expect(read({ ...RULES, body: null })?.text).toEqual({ pl: "" }));
});

test("nothing in a hostile item survives but plain words, and quickly", () => {
  const began = performance.now();
  const item = read(HOSTILE);
  expect(performance.now() - began).toBeLessThan(1_000);
  // Entities read as what they stand for, as on GitHub: plain text that whoever shows it escapes.
  expect(item?.text.pl).not.toMatch(/<(?!script>)|onerror|javascript:|\u202e|\u200b|document\.cookie|display:none/);
  expect(item?.title.pl).not.toMatch(/\u202e|\u200b/);
  expect(item?.text.pl).toContain("Od 1 lutego 2027 zasady komunikacji");
});

test("ten megabytes of anything are read in a moment", () => {
  for (const piece of ["a", "<", "[", "](", "**", "- ", "&", "1", "\n---\n", "<script>", "https://"]) {
    const body = piece.repeat(Math.floor(10_000_000 / piece.length));
    const began = performance.now();
    readItem({ ...RULES, body });
    expect([piece, performance.now() - began < 2_000]).toEqual([piece, true]);
  }
}, 30_000);
