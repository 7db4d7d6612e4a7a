import { describe, expect, it } from "vitest";
import { type ClauseChange, diffPolicy } from "../../src/policy/diff.js";
import { allegro } from "./allegro-files.js";

const policy = allegro();

function diff(a: string, b: string, knownAt?: string) {
  const found = diffPolicy(policy, a, b, knownAt);
  const names = (list: keyof typeof found) =>
    found[list].map(({ clause, what }) => (what === "holds" ? clause.id : `${clause.id} (coming)`));
  return { added: names("added"), changed: names("changed"), moved: names("moved"), ended: names("ended") };
}

const NOTHING = { added: [], changed: [], moved: [], ended: [] };
const STARTING_WITH_THE_RULES = [
  "payment-received",
  "order-confirmation",
  "order-status",
  "shipment-status.integrated",
  "shipment-status.not-integrated",
  "shipment-status.unknown-carrier",
  "rating-request",
  "rating-change-request",
  "payment-reminder",
  "thank-you",
];
const coming = (ids: string[]) => ids.map((id) => `${id} (coming)`);

describe("the policy's diff", () => {
  it("shows what March 2026 brought", () => {
    expect(diff("2025-10-20", "2026-03-02")).toEqual({
      ...NOTHING,
      added: ["fiscal-document", "invoice-announced", "ksef-number", "product-help"],
      changed: STARTING_WITH_THE_RULES,
    });
  });

  it("shows the same backwards", () => {
    expect(diff("2026-03-02", "2025-10-20")).toEqual({
      ...NOTHING,
      ended: ["fiscal-document", "invoice-announced", "ksef-number", "product-help"],
      changed: STARTING_WITH_THE_RULES,
    });
  });

  it("shows an announcement that concerns a later day", () => {
    expect(diff("2025-09-10", "2025-09-11")).toEqual({
      ...NOTHING,
      added: coming(["fiscal-document", "ksef-number"]),
      changed: coming(["rating-change-request"]),
    });
  });

  it("shows the postponement as moved", () => {
    const found = diffPolicy(policy, "2025-10-13", "2025-10-14");
    expect(diff("2025-10-13", "2025-10-14")).toEqual({
      ...NOTHING,
      added: coming(["product-help"]),
      moved: coming([
        "fiscal-document",
        "invoice-announced",
        "ksef-number",
        "payment-received",
        "order-confirmation",
        "rating-request",
        "rating-change-request",
        "payment-reminder",
        "thank-you",
      ]),
    });
    expect(found.moved[0]?.before.next?.date).toBe("2025-10-20");
    expect(found.moved[0]?.after.next?.date).toBe("2026-03");
  });

  it("shows the exact day as moved, too", () => {
    const found = diffPolicy(policy, "2026-02-09", "2026-02-10").moved;
    expect(found.map(({ before, after }) => [before.next?.date, after.next?.date])).toContainEqual([
      "2026-03",
      "2026-03-02",
    ]);
  });

  it("shows an undecided month as added, since it is no longer simply allowed", () => {
    expect(diff("2026-02-28", "2026-03-15", "2025-12-01").added).toContain("fiscal-document");
  });

  it("under one knowledge shows only what holds otherwise", () => {
    expect(diff("2025-10-25", "2026-02-20", "2025-10-20")).toEqual(NOTHING);
    expect(diff("2026-03-01", "2026-03-02", "2026-11-23")).toEqual(diff("2025-10-20", "2026-03-02"));
  });

  it.each([
    ["2026-03-02", "2026-11-23"],
    ["2025-11-01", "2026-02-01"],
    ["2026-11-23", "2026-11-23"],
  ])("is empty between %s and %s", (a, b) => expect(diff(a, b)).toEqual(NOTHING));

  it("shows a withdrawn plan as ended", () => {
    const changed = allegro();
    changed.milestones.push({
      id: "given-up",
      topic: "message_rules",
      kind: "announced",
      title: { pl: "Koniec planu", en: "Plan given up" },
      summary: { pl: "Koniec planu.", en: "The plan is given up." },
      announced: "2026-01-15",
      effective: "2026-01-15",
      withdraws: "rules-2026-03",
      sources: ["news-2026-02-10"],
    });
    const { ended } = diffPolicy(changed, "2026-01-14", "2026-01-15");
    expect(ended.map(({ clause }) => clause.id)).toContain("fiscal-document");
    expect(ended.every(({ what }) => what === "coming")).toBe(true);
  });

  it("puts a clause in one list at most", () => {
    const days = ["2025-09-01", "2025-09-15", "2025-10-01", "2025-12-01", "2026-02-15", "2026-03-15", "2026-11-23"];
    for (const a of days) {
      for (const b of days) {
        const ids = Object.values(diffPolicy(policy, a, b)).flatMap((list: ClauseChange[]) =>
          list.map(({ clause }) => clause.id),
        );
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });
});
