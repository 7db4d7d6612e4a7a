import { describe, expect, it } from "vitest";
import { datesIn } from "../../src/chat/dates.js";

describe("dates are as precise as they are known", () => {
  it.each([
    ["pl", "2026-03-02", "2 marca 2026", "2 marca 2026"],
    ["pl", "2026-03", "marzec 2026", "marca 2026"],
    ["pl", "2026-02", "luty 2026", "lutego 2026"],
    ["pl", "2026-12", "grudzień 2026", "grudnia 2026"],
    ["pl", "2026-Q1", "I kwartał 2026", "I kwartału 2026"],
    ["pl", "2026-Q4", "IV kwartał 2026", "IV kwartału 2026"],
    ["en", "2026-03-02", "2 March 2026", "2 March 2026"],
    ["en", "2026-03", "March 2026", "March 2026"],
    ["en", "2026-Q1", "Q1 2026", "Q1 2026"],
  ] as const)("%s %s", (language, date, on, from) => {
    expect(datesIn(language).on(date)).toBe(on);
    expect(datesIn(language).from(date)).toBe(from);
  });

  it.each([
    ["pl", "2026-03-02", "2 marca 2026"],
    ["pl", "2026-09", "we wrześniu 2026"],
    ["pl", "2026-02", "w lutym 2026"],
    ["pl", "2026-Q3", "w III kwartale 2026"],
    ["en", "2026-03-02", "on 2 March 2026"],
    ["en", "2026-03", "in March 2026"],
    ["en", "2026-Q1", "in Q1 2026"],
  ] as const)("%s %s in a sentence", (language, date, at) => {
    expect(datesIn(language).at(date)).toBe(at);
  });

  it("refuses what is not a date", () => {
    expect(() => datesIn("pl").on("2026")).toThrow(RangeError);
  });
});
