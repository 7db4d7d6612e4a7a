import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOf, daysBetween, isDay, startOfDay } from "../../src/policy/day.js";

const anyDay = fc
  .date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2090-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("isDay", () => {
  it.each(["2026-03-02", "2024-02-29", "2025-12-31"])("takes %s", (text) => expect(isDay(text)).toBe(true));
  it.each(["2026-02-29", "2026-13-01", "2026-3-2", "2026-03", "2026-03-02T00:00", "", "0000-00-00", " 2026-03-02"])(
    "refuses %s",
    (text) => expect(isDay(text)).toBe(false),
  );
});

describe("addDays and daysBetween", () => {
  it.each([
    ["2026-03-01", 1, "2026-03-02"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2024-02-28", 1, "2024-02-29"],
    // The clocks change in these nights; a day stays a day.
    ["2026-03-28", 1, "2026-03-29"],
    ["2026-03-29", 1, "2026-03-30"],
    ["2026-10-25", 1, "2026-10-26"],
    ["2025-12-31", 1, "2026-01-01"],
  ])("%s and %i days is %s", (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(count);
  });

  it("refuses what is not a day and says what one looks like", () => {
    expect(() => addDays("2026-02-30", 1)).toThrow('"2026-02-30" is not a day; expected one like "2026-03-02"');
  });

  it("leads back", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        const there = addDays(day, count);
        expect(addDays(there, -count)).toBe(day);
        expect(daysBetween(day, there)).toBe(count);
        expect(Math.sign(count)).toBe(there < day ? -1 : there > day ? 1 : 0);
      }),
    );
  });
});

describe("the boundary of a day is Warsaw's", () => {
  it.each([
    ["2026-03-01T22:59:59Z", "2026-03-01"],
    ["2026-03-01T23:00:00Z", "2026-03-02"],
    ["2026-07-01T21:59:59Z", "2026-07-01"],
    ["2026-07-01T22:00:00Z", "2026-07-02"],
  ])("%s is %s", (instant, day) => expect(dayOf(new Date(instant))).toBe(day));

  it.each([
    ["2026-03-02", "2026-03-01T23:00:00.000Z"],
    ["2026-07-02", "2026-07-01T22:00:00.000Z"],
    ["2026-03-29", "2026-03-28T23:00:00.000Z"],
  ])("%s begins at %s", (day, instant) => expect(startOfDay(day).toISOString()).toBe(instant));

  it("is the day of its own beginning", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOf(startOfDay(day))).toBe(day);
        expect(dayOf(new Date(startOfDay(day).getTime() - 1))).toBe(addDays(day, -1));
      }),
    );
  });
});
