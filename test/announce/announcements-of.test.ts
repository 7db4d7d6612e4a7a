import { describe, expect, test } from "vitest";
import { readAnnouncementId } from "../../src/announce/announcement-id.js";
import { announcementsOf } from "../../src/announce/announcements-of.js";
import type { Milestone } from "../../src/policy/milestone.js";
import { milestoneOf } from "./milestone-of.js";

/** "a/announced 2026-02-01", without the corrections. */
const of = (milestones: readonly Milestone[], today: string) =>
  announcementsOf(milestones, today)
    .filter(({ kind }) => kind !== "corrected")
    .map(({ id, day }) => `${id} ${day}`);

describe("what can be told of milestones on a day", () => {
  test.each<[string, Milestone[], string, string[]]>([
    ["nothing before it is known", [milestoneOf("a")], "2026-01-31", []],
    [
      "a day: reminders from the announcement on",
      [milestoneOf("a")],
      "2026-02-01",
      [
        "a/announced 2026-02-01",
        "a/reminder/14 2026-02-16",
        "a/reminder/7 2026-02-23",
        "a/reminder/3 2026-02-27",
        "a/reminder/1 2026-03-01",
      ],
    ],
    [
      "a month: the reminders count to its first day, it begins behind its last",
      [milestoneOf("a", { effective: "2026-03" })],
      "2026-04-01",
      [
        "a/announced 2026-02-01",
        "a/reminder/14 2026-02-15",
        "a/reminder/7 2026-02-22",
        "a/reminder/3 2026-02-26",
        "a/reminder/1 2026-02-28",
        "a/in_force 2026-04-01",
      ],
    ],
    [
      "a quarter",
      [milestoneOf("a", { announced: "2026-03-30", effective: "2026-Q2" })],
      "2026-07-01",
      ["a/announced 2026-03-30", "a/reminder/1 2026-03-31", "a/in_force 2026-07-01"],
    ],
    ["no date", [milestoneOf("a", { effective: null })], "2026-12-01", ["a/announced 2026-02-01"]],
    ["a statement", [milestoneOf("a", { kind: "announced" })], "2026-12-01", ["a/announced 2026-02-01"]],
    ["an incident", [milestoneOf("a", { incident: true })], "2026-12-01", ["a/incident 2026-02-01"]],
    [
      "begins as it is announced",
      [milestoneOf("a", { effective: "2026-02-01" })],
      "2026-02-01",
      ["a/in_force 2026-02-01"],
    ],
    [
      "announced inside its month",
      [milestoneOf("a", { effective: "2026-02" })],
      "2026-12-01",
      ["a/in_force 2026-02-01"],
    ],
    [
      "one that moves another silences it",
      [
        milestoneOf("a"),
        milestoneOf("b", { announced: "2026-02-28", supersedes: "a", effective: null, withdraws: "x" }),
      ],
      "2026-03-02",
      ["b/moved 2026-02-28", "b/withdrawn 2026-02-28"],
    ],
    [
      "but not before it is known",
      [
        milestoneOf("a", { effective: "2026-02-03" }),
        milestoneOf("b", { announced: "2026-02-28", supersedes: "a", effective: null }),
      ],
      "2026-02-27",
      ["a/announced 2026-02-01", "a/reminder/1 2026-02-02", "a/in_force 2026-02-03"],
    ],
  ])("%s", (_name, milestones, today, expected) => {
    expect(of(milestones, today)).toEqual(expected);
  });

  test("a correction's id changes with every word that is shown, and with nothing else", () => {
    const idOf = (milestone: Milestone) => announcementsOf([milestone], "2026-02-01").at(-1)?.id;
    const a = milestoneOf("a");
    const other: Partial<Milestone>[] = [
      { title: { pl: "x", en: a.title.en } },
      { summary: { pl: a.summary.pl, en: "x" } },
      { effective: "2026-03-03" },
      { confirmed: false },
      { uncertain: { pl: "x", en: "x" } },
    ];
    const ids = [a, ...other.map((one) => ({ ...a, ...one }))].map(idOf);
    expect(new Set(ids).size).toBe(ids.length);
    expect(idOf({ ...a, sources: ["other"], confirmed: true })).toBe(ids[0]);
  });

  test.each([
    ["a/announced", { milestone: "a", kind: "announced" }],
    ["a/reminder/14", { milestone: "a", kind: "reminder" }],
    ["a/gossip", undefined],
    ["/announced", undefined],
    ["", undefined],
  ])("the id %j is read", (id, read) => {
    expect(readAnnouncementId(id)).toEqual(read);
  });
});
