import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isDay } from "../../src/policy/day.js";
import {
  compareDates,
  earliest,
  isPartialDate,
  latest,
  type PartialDate,
  precisionOf,
  whereIs,
} from "../../src/policy/partial-date.js";

const year = fc.integer({ min: 2019, max: 2035 });
const two = (count: number) => String(count).padStart(2, "0");
const anyDay = fc
  .date({ min: new Date("2019-01-01T00:00:00Z"), max: new Date("2035-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyDate: fc.Arbitrary<PartialDate> = fc.oneof(
  anyDay,
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([in_, month]) => `${in_}-${two(month)}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([in_, quarter]) => `${in_}-Q${quarter}`),
);

describe("precisionOf, earliest, latest", () => {
  it.each([
    ["2026-03-02", "day", "2026-03-02", "2026-03-02"],
    ["2026-03", "month", "2026-03-01", "2026-03-31"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2025-12", "month", "2025-12-01", "2025-12-31"],
    ["2026-Q1", "quarter", "2026-01-01", "2026-03-31"],
    ["2026-Q2", "quarter", "2026-04-01", "2026-06-30"],
    ["2026-Q4", "quarter", "2026-10-01", "2026-12-31"],
  ])("%s is a %s from %s to %s", (date, precision, first, last) => {
    expect([precisionOf(date), earliest(date), latest(date)]).toEqual([precision, first, last]);
  });

  it.each(["2026", "2026-13", "2026-00", "2026-Q0", "2026-Q5", "2026-q1", "2026-02-30", "March 2026", ""])(
    "%s is not a date",
    (text) => {
      expect(isPartialDate(text)).toBe(false);
      expect(() => precisionOf(text)).toThrow(
        `"${text}" is not a date; expected one like "2026-03-02", "2026-03" or "2026-Q1"`,
      );
    },
  );
});

describe("whereIs", () => {
  it.each([
    ["2026-02-28", "2026-03", "before"],
    ["2026-03-01", "2026-03", "inside"],
    ["2026-03-31", "2026-03", "inside"],
    ["2026-04-01", "2026-03", "from"],
    ["2026-03-01", "2026-03-02", "before"],
    ["2026-03-02", "2026-03-02", "from"],
    ["2025-12-31", "2026-Q1", "before"],
    ["2026-02-15", "2026-Q1", "inside"],
    ["2026-04-01", "2026-Q1", "from"],
  ])("%s is %s's %s", (day, date, where) => expect(whereIs(day, date)).toBe(where));
});

describe("any date", () => {
  it("begins and ends on days that exist, in that order, and only a day begins where it ends", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(isPartialDate(date)).toBe(true);
        expect(isDay(earliest(date)) && isDay(latest(date))).toBe(true);
        expect(earliest(date) <= latest(date)).toBe(true);
        expect(earliest(date) === latest(date)).toBe(precisionOf(date) === "day");
      }),
    );
  });

  it("is never more precise than it was written", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(precisionOf(date)).toBe(date.includes("Q") ? "quarter" : date.length === 7 ? "month" : "day");
      }),
    );
  });

  it("parts all days into before, inside and from, without a gap", () => {
    fc.assert(
      fc.property(anyDate, anyDay, (date, day) => {
        const where = whereIs(day, date);
        expect(where === "before").toBe(day < earliest(date));
        expect(whereIs(addDays(earliest(date), -1), date)).toBe("before");
        expect(whereIs(addDays(latest(date), 1), date)).toBe("from");
        if (precisionOf(date) === "day") expect(where).not.toBe("inside");
      }),
    );
  });

  it("comes in one order", () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (one, two_, three) => {
        expect(Math.sign(compareDates(one, two_)) + Math.sign(compareDates(two_, one))).toBe(0);
        expect(compareDates(one, one)).toBe(0);
        if (compareDates(one, two_) <= 0 && compareDates(two_, three) <= 0) {
          expect(compareDates(one, three)).toBeLessThanOrEqual(0);
        }
        if (latest(one) < earliest(two_)) expect(compareDates(one, two_)).toBe(-1);
      }),
    );
  });

  it("puts the more precise of two with the same beginning first", () => {
    expect(["2026-Q1", "2026-01", "2026-01-01"].sort(compareDates)).toEqual(["2026-01-01", "2026-01", "2026-Q1"]);
  });
});
