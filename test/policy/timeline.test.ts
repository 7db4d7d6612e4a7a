import { describe, expect, it } from "vitest";
import type { Milestone } from "../../src/policy/milestone.js";
import { timeline } from "../../src/policy/timeline.js";
import { allegro } from "./allegro-files.js";

const policy = allegro();
const rows = (asOf: string, knownAt: string) =>
  timeline(policy, asOf, knownAt).map(({ date, state, milestone, by }) =>
    [date ?? "no date", state, milestone.id, by && `by ${by.id}`].filter((one) => one !== undefined).join(" "),
  );

it("tells the whole story as known today", () => {
  expect(rows("2026-11-23", "2026-11-23")).toEqual([
    "2019-03-26 in_force masked-address-2019",
    "2021-07-01 in_force duplicates-2021",
    "2025-02-28 in_force order-id-required",
    "2025-09-22 announced messages-rejected-2025-09-22",
    "2025-09-24 announced faq-2025-09-24",
    "2025-10-20 superseded rules-2025-10-20 by rules-2026-03",
    "2025-11-12 in_force billing-document-links",
    "2026-Q1 unconfirmed masked-address-new-contacts",
    "2026-Q1 cancelled blocking-2026-q1 by rules-2026-03",
    "2026-01-07 withdrawn sale-disputes-removed",
    "2026-01-28 withdrawn receipt-link-field-off",
    "2026-03 refined rules-2026-03 by rules-2026-03-02",
    "2026-03-02 enforced blocking-2026-03-02",
    "2026-03-02 in_force rules-2026-03-02",
    "2026-Q2 unconfirmed masked-address-all",
    "2026-05-28 enforced blocking-reported",
    "2026-06-09 withdrawn carrier-allegro-refused",
    "2026-07-29 announced purchase-problems-announced",
    "2026-08-26 in_force messaging-beta-sandbox",
    "2026-08-28 announced sandbox-verifying",
    "2026-09-01 in_force api-terms-2026-09",
    "2026-09 in_force receipt-links-visible",
    "2026-09-15 in_force messaging-beta-types",
    "2026-10-28 unconfirmed purchase-problems-start",
    "no date announced seller-mail-off",
  ]);
});

it("tells it as it was known on the day of the founding document", () => {
  expect(rows("2025-10-14", "2025-10-14").slice(3)).toEqual([
    "2025-09-22 announced messages-rejected-2025-09-22",
    "2025-09-24 announced faq-2025-09-24",
    "2025-10-20 superseded rules-2025-10-20 by rules-2026-03",
    "2026-Q1 announced masked-address-new-contacts",
    "2026-Q1 cancelled blocking-2026-q1 by rules-2026-03",
    "2026-03 announced rules-2026-03",
    "2026-Q2 announced masked-address-all",
    "no date announced seller-mail-off",
  ]);
});

describe("the rules of March 2026", () => {
  it.each([
    ["2025-10-13", "2025-10-13", undefined],
    ["2026-02-28", "2025-12-01", "announced"],
    ["2026-03-15", "2025-12-01", "undecided"],
    ["2026-04-01", "2025-12-01", "in_force"],
    ["2026-03-15", "2026-02-10", "refined"],
  ])("on %s as known on %s are %s", (asOf, knownAt, state) => {
    const found = timeline(policy, asOf, knownAt).find(({ milestone }) => milestone.id === "rules-2026-03");
    expect(found?.state).toBe(state);
  });

  it.each([
    ["2026-03-01", "announced"],
    ["2026-03-02", "in_force"],
  ])("with their exact day are on %s %s", (asOf, state) => {
    const found = timeline(policy, asOf, asOf).find(({ milestone }) => milestone.id === "rules-2026-03-02");
    expect(found?.state).toBe(state);
  });
});

describe("a plan that nobody confirmed", () => {
  it.each([
    ["2025-12-31", "announced"],
    ["2026-01-01", "undecided"],
    ["2026-03-31", "undecided"],
    ["2026-04-01", "unconfirmed"],
  ])("on %s is %s", (asOf, state) => {
    const found = timeline(policy, asOf, asOf).find(({ milestone }) => milestone.id === "masked-address-new-contacts");
    expect(found?.state).toBe(state);
  });
});

it("orders what has the same date by its announcement, then by its id", () => {
  const words = { pl: "a", en: "b" };
  const one = (id: string, announced: string, effective: string | null): Milestone => ({
    ...{ id, announced, effective, topic: "api", kind: "in_force", title: words, summary: words, sources: ["s"] },
  });
  const milestones = [
    one("late", "2026-01-03", "2026-05-05"),
    one("never-b", "2026-01-01", null),
    one("b", "2026-01-02", "2026-05-05"),
    one("a", "2026-01-02", "2026-05-05"),
    one("month", "2026-01-01", "2026-05"),
  ];
  const ids = timeline({ milestones }, "2026-02-01", "2026-02-01").map(({ milestone }) => milestone.id);
  expect(ids).toEqual(["month", "a", "b", "late", "never-b"]);
});
