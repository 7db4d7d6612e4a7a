import { describe, expect, it } from "vitest";
import { nextChange } from "../../src/audit/next-change.js";
import { allegro } from "../policy/allegro-files.js";

describe("the next change of the rules", () => {
  it.each([
    ["before it is announced, none is known", "2025-09-01", "2025-09-01", undefined],
    ["a day", "2025-09-30", "2025-09-30", ["2025-10-20", "2025-10-20", "rules-2025-10-20"]],
    ["a month: judged when it is surely there", "2025-11-01", "2025-11-01", ["2026-03", "2026-04-01", "rules-2026-03"]],
    ["a day again", "2026-02-15", "2026-02-15", ["2026-03-02", "2026-03-02", "rules-2026-03-02"]],
    ["the day before", "2026-03-01", "2026-11-23", ["2026-03-02", "2026-03-02", "rules-2026-03-02"]],
    ["inside a month of which no day is known", "2026-03-10", "2025-11-01", ["2026-03", "2026-04-01", "rules-2026-03"]],
    ["on its day it lies ahead no more", "2026-03-02", "2026-03-02", undefined],
    ["today", "2026-11-23", "2026-11-23", undefined],
  ])("%s", (_name, asOf, knownAt, expected) => {
    const change = nextChange(allegro(), asOf, knownAt);
    expect(change && [change.date, change.day, change.milestone.id]).toEqual(expected);
  });
});
