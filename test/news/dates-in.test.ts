import { describe, expect, test } from "vitest";
import { datesIn } from "../../src/news/dates-in.js";

const dates = (text: string, published = "2026-02-10") => datesIn(text, published).map(({ date }) => date);

describe("a date is read exactly as precisely as it is written", () => {
  test.each<[string, (string | null)[]]>([
    ["od 2 marca 2026 r.", ["2026-03-02"]],
    ["od 2 Marca 2026", ["2026-03-02"]],
    ["28 lutego 2025", ["2025-02-28"]],
    ["28 February 2025", ["2025-02-28"]],
    ["February 28, 2025", ["2025-02-28"]],
    ["on the 2nd of March 2026", ["2026-03-02"]],
    ["1 września 2026 i 15 września 2026", ["2026-09-01", "2026-09-15"]],
    ["w marcu 2026", ["2026-03"]],
    ["marzec 2026", ["2026-03"]],
    ["in March 2026", ["2026-03"]],
    ["do października 2026", ["2026-10"]],
    ["03.2026", ["2026-03"]],
    ["Q1 2026", ["2026-Q1"]],
    ["2026 Q1", ["2026-Q1"]],
    ["2026-Q3", ["2026-Q3"]],
    ["I kwartał 2026", ["2026-Q1"]],
    ["w II kwartale 2026 r.", ["2026-Q2"]],
    ["w pierwszym kwartale 2026", ["2026-Q1"]],
    ["pierwszy kwartał 2026", ["2026-Q1"]],
    ["the third quarter of 2026", ["2026-Q3"]],
    ["09.06.26", ["2026-06-09"]],
    ["09.06.2026", ["2026-06-09"]],
    ["2026-10-28", ["2026-10-28"]],
    ["2-6 marca 2026", ["2026-03-02"]],
    ["w najbliższych tygodniach", [null]],
    ["w ciągu najbliższych kilku dni", [null]],
    ["in the coming weeks", [null]],
    ["2\u00a0marca\u00a02026", ["2026-03-02"]],
  ])("%s", (text, expected) => expect(dates(text)).toEqual(expected));
});

test("without a year it is the one near the day of publishing, and says so", () => {
  expect(datesIn("2 marca rozszerzymy", "2026-02-10")).toEqual([
    { date: "2026-03-02", start: 0, end: 7, yearGuessed: true },
  ]);
  expect(dates("od 15 stycznia", "2025-12-20")).toEqual(["2026-01-15"]);
  expect(dates("20 grudnia", "2026-01-05")).toEqual(["2025-12-20"]);
  expect(dates("pisaliśmy w październiku", "2025-11-10")).toEqual(["2025-10"]);
});

describe("what is none", () => {
  test.each([
    "zadzwoń 22 439 64 40",
    "tel. 10.11.26",
    "+48 601.12.26.05",
    "wersja 10.11.26",
    "v. 10.11.26",
    "10.11.26.4",
    "beta.v1",
    "#12437",
    "issues/12437",
    "/2026-03-02/x",
    "2026-02-30",
    "31.02.26",
    "30 lutego 2026",
    "2026",
    "12:30",
    "maj",
    "20261028",
    "A-2026-03-02",
  ])("%s", (text) => expect(dates(text)).toEqual([]));
});

test("its place is told", () => {
  const text = "Zmiana od 2 marca 2026, wcześniej Q1 2026.";
  expect(datesIn(text, "2026-01-01").map(({ start, end }) => text.slice(start, end))).toEqual([
    "2 marca 2026",
    "Q1 2026",
  ]);
});

test("is quick on a long text", () => {
  for (const piece of ["2 ", "2 marca ", "20", "i ", "w ", "2026-", "09.06."]) {
    const began = performance.now();
    datesIn(piece.repeat(120_000 / piece.length), "2026-01-01");
    expect([piece, performance.now() - began < 1_500]).toEqual([piece, true]);
  }
}, 20_000);
