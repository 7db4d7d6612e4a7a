import { describe, expect, it } from "vitest";
import { type Milestone, startOf } from "../../src/policy/milestone.js";
import { allegro } from "./allegro-files.js";

describe("startOf the chain of the message rules", () => {
  const policy = allegro();
  it.each([
    ["2025-09-10", undefined],
    ["2025-09-11", "2025-10-20"],
    ["2025-10-13", "2025-10-20"],
    ["2025-10-14", "2026-03"],
    ["2026-02-09", "2026-03"],
    ["2026-02-10", "2026-03-02"],
    ["2026-11-23", "2026-03-02"],
  ])("as known on %s is %s", (knownAt, start) => {
    expect(startOf(policy, "rules-2025-10-20", knownAt)).toBe(start);
  });

  it.each([
    ["2025-09-22", undefined],
    ["2025-09-23", "2026-Q1"],
    ["2025-10-14", undefined],
  ])("and of the plan to block after a transition, as known on %s, is %s", (knownAt, start) => {
    expect(startOf(policy, "blocking-2026-q1", knownAt)).toBe(start);
  });

  it("has no start where no date was announced, or no such milestone is", () => {
    expect(startOf(policy, "seller-mail-off", "2026-11-23")).toBeUndefined();
    expect(startOf(policy, "no-such", "2026-11-23")).toBeUndefined();
  });
});

describe("startOf a chain", () => {
  const words = { pl: "a", en: "b" };
  const base: Omit<Milestone, "id" | "announced" | "effective"> = {
    topic: "message_rules",
    kind: "in_force",
    title: words,
    summary: words,
    sources: ["s"],
  };
  const first: Milestone = { ...base, id: "first", announced: "2026-01-01", effective: "2026-05-01" };

  it("that is put off without a date has none, until one is named", () => {
    const off: Milestone = { ...base, id: "off", announced: "2026-02-01", effective: null, supersedes: "first" };
    const again: Milestone = { ...base, id: "again", announced: "2026-03-01", effective: "2026-Q4", supersedes: "off" };
    const milestones = [again, off, first];
    expect(startOf({ milestones }, "first", "2026-01-31")).toBe("2026-05-01");
    expect(startOf({ milestones }, "first", "2026-02-01")).toBeUndefined();
    expect(startOf({ milestones }, "first", "2026-03-01")).toBe("2026-Q4");
  });

  it("that is withdrawn has none from then on", () => {
    const gone: Milestone = {
      ...base,
      id: "gone",
      announced: "2026-04-01",
      effective: "2026-04-01",
      withdraws: "first",
    };
    expect(startOf({ milestones: [first, gone] }, "first", "2026-03-31")).toBe("2026-05-01");
    expect(startOf({ milestones: [first, gone] }, "first", "2026-04-01")).toBeUndefined();
  });
});
