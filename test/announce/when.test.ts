import { describe, expect, test } from "vitest";
import { whenOf } from "../../src/announce/when.js";

describe("a date as seen from a day", () => {
  test.each<[string | null, string, string, string]>([
    ["2026-03-02", "2026-02-25", "za 5 dni, 2 marca 2026", "in 5 days, 2 March 2026"],
    ["2026-03-02", "2026-02-28", "za 2 dni, 2 marca 2026", "in 2 days, 2 March 2026"],
    ["2026-03-02", "2026-03-01", "jutro, 2 marca 2026", "tomorrow, 2 March 2026"],
    ["2026-03-02", "2026-03-02", "dziś, 2 marca 2026", "today, 2 March 2026"],
    ["2026-03-02", "2026-03-03", "2 marca 2026, wczoraj", "2 March 2026, yesterday"],
    ["2026-03-02", "2026-03-24", "2 marca 2026, 22 dni temu", "2 March 2026, 22 days ago"],
    [
      "2026-03",
      "2026-02-01",
      "w marcu 2026; dnia jeszcze nie podano, nie wcześniej niż 1 marca",
      "in March 2026; the day is not announced yet, no earlier than 1 March",
    ],
    [
      "2026-03",
      "2026-03-01",
      "w marcu 2026; dnia nie podano, to może być każdy dzień aż do 31 marca",
      "in March 2026; the day was not announced, it may be any day up to 31 March",
    ],
    ["2026-03", "2026-04-01", "w marcu 2026; dnia nie podano", "in March 2026; no day was named"],
    [
      "2026-09",
      "2026-08-01",
      "we wrześniu 2026; dnia jeszcze nie podano, nie wcześniej niż 1 września",
      "in September 2026; the day is not announced yet, no earlier than 1 September",
    ],
    [
      "2026-Q1",
      "2025-12-31",
      "w I kwartale 2026; dnia jeszcze nie podano, nie wcześniej niż 1 stycznia",
      "in Q1 2026; the day is not announced yet, no earlier than 1 January",
    ],
    [
      "2026-Q4",
      "2026-10-01",
      "w IV kwartale 2026; dnia nie podano, to może być każdy dzień aż do 31 grudnia",
      "in Q4 2026; the day was not announced, it may be any day up to 31 December",
    ],
    [null, "2026-03-01", "daty nie podano", "no date was named"],
  ])("%s from %s", (date, today, pl, en) => {
    expect([whenOf(date, today, "pl").whole, whenOf(date, today, "en").whole]).toEqual([pl, en]);
  });
});
