import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAwake, nextLook } from "../../src/announce/next-look.js";
import { subscribed } from "./subscribed.js";

const look = (now: string, given: Parameters<typeof subscribed>[0] = {}) =>
  new Date(nextLook(Date.parse(now), subscribed(given))).toISOString();

describe("when a channel is looked at next", () => {
  test.each<[string, string, Parameters<typeof subscribed>[0], string]>([
    ["its hour today", "2026-01-10T05:00:00Z", {}, "2026-01-10T08:00:00.000Z"],
    ["never the moment itself", "2026-01-10T08:00:00Z", {}, "2026-01-11T08:00:00.000Z"],
    ["its hour tomorrow, in summer", "2026-07-10T12:00:00Z", {}, "2026-07-11T07:00:00.000Z"],
    ["midnight, where its day begins then", "2026-07-10T12:00:00Z", { hour: 0 }, "2026-07-10T22:00:00.000Z"],
    ["over quiet days", "2026-02-27T12:00:00Z", { quiet: [6, 7] }, "2026-03-02T08:00:00.000Z"],
    ["all but one day quiet", "2026-03-02T12:00:00Z", { quiet: [2, 3, 4, 5, 6, 7] }, "2026-03-09T08:00:00.000Z"],
    // On 29 March 2026 there is no 2:00 in Warsaw, on 25 October there are two.
    ["an hour that is missing", "2026-03-28T12:00:00Z", { hour: 2 }, "2026-03-29T01:00:00.000Z"],
    ["the hour behind it", "2026-03-28T12:00:00Z", { hour: 3 }, "2026-03-29T01:00:00.000Z"],
    ["an hour that comes twice: the first", "2026-10-24T12:00:00Z", { hour: 2 }, "2026-10-25T00:00:00.000Z"],
    ["not its second time", "2026-10-25T00:00:00Z", { hour: 2 }, "2026-10-26T01:00:00.000Z"],
    ["the day after the clocks changed", "2026-03-29T12:00:00Z", {}, "2026-03-30T07:00:00.000Z"],
    // 9:00 in Auckland is the evening before in Warsaw, so Warsaw's midnight is looked at, too.
    [
      "far in the east: Warsaw's midnight",
      "2026-06-10T00:00:00Z",
      { zone: "Pacific/Auckland" },
      "2026-06-10T21:00:00.000Z",
    ],
    [
      "far in the east: behind the hour",
      "2026-06-10T21:30:00Z",
      { zone: "Pacific/Auckland" },
      "2026-06-10T22:00:00.000Z",
    ],
    ["far in the west", "2026-06-10T00:00:00Z", { zone: "America/New_York" }, "2026-06-10T13:00:00.000Z"],
    [
      "a midnight that is missing",
      "2026-04-23T12:00:00Z",
      { zone: "Africa/Cairo", hour: 0 },
      "2026-04-23T22:00:00.000Z",
    ],
    [
      "a zone that this machine does not know",
      "2026-01-10T05:00:00Z",
      { zone: "Moon/Base" },
      "2026-01-10T08:00:00.000Z",
    ],
    ["weekly: daily, too", "2026-03-03T12:00:00Z", { rhythm: "weekly" }, "2026-03-04T08:00:00.000Z"],
  ])("%s", (_name, now, given, expected) => {
    expect(look(now, given)).toBe(expected);
  });

  test("is always later, within nine days, and the channel is awake then", () => {
    const zones = ["Europe/Warsaw", "Pacific/Auckland", "America/New_York", "Africa/Cairo", "Asia/Kolkata", "UTC"];
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2027, 0) }),
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom(...zones),
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
        (now, hour, zone, quiet) => {
          const next = nextLook(now, { hour, zone, quiet });
          expect(next).toBeGreaterThan(now);
          expect(next - now).toBeLessThan(9 * 24 * 60 * 60 * 1000);
          expect(isAwake(next, { hour, zone, quiet })).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
