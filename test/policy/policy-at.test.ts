import { describe, expect, it } from "vitest";
import { effectAt } from "../../src/policy/effect-at.js";
import { policyAt } from "../../src/policy/policy-at.js";
import { allegro } from "./allegro-files.js";
import { DECISIONS, REASONS, reasonsOf, tableOf } from "./decision-table.js";

const policy = allegro();

function clauseAt(id: string, asOf: string, knownAt: string) {
  const found = policyAt(policy, asOf, knownAt).clauses.find(({ clause }) => clause.id === id);
  if (found === undefined) throw new Error(`no clause ${id}`);
  return found;
}

describe("a seller's mail with an invoice", () => {
  it.each([
    ["2025-10-25", "2025-10-01", "not_allowed", undefined],
    ["2025-10-25", "2025-10-20", "allowed", "2026-03"],
    ["2025-10-20", "2025-10-14", "allowed", "2026-03"],
    ["2025-10-19", "2025-10-01", "allowed", "2025-10-20"],
    ["2026-02-28", "2025-12-01", "allowed", "2026-03"],
    ["2026-03-01", "2025-12-01", "depends", undefined],
    ["2026-03-15", "2025-12-01", "depends", undefined],
    ["2026-03-31", "2025-12-01", "depends", undefined],
    ["2026-04-01", "2025-12-01", "not_allowed", undefined],
    ["2026-03-01", "2026-02-15", "allowed", "2026-03-02"],
    ["2026-03-02", "2026-02-15", "not_allowed", undefined],
    ["2026-03-02", "2026-03-02", "not_allowed", undefined],
    ["2026-11-23", "2026-11-23", "not_allowed", undefined],
    ["2025-09-01", "2025-09-01", "allowed", undefined],
    ["2026-11-23", "2025-09-01", "allowed", undefined],
  ])("as of %s known %s is %s, next change %s", (asOf, knownAt, effect, next) => {
    const found = clauseAt("fiscal-document", asOf, knownAt);
    expect(effectAt(found)).toBe(effect);
    expect(found.next?.date).toBe(next);
    if (next !== undefined) expect(found.next?.period.effect).toBe("not_allowed");
    expect(effectAt(clauseAt("order-status", asOf, knownAt))).toBe("not_allowed");
  });
});

it("is the whole table of the decisions", () => expect(tableOf(policy)).toEqual(DECISIONS));
it("gives the standings, consequences and what holds in a reply", () => expect(reasonsOf(policy)).toEqual(REASONS));

describe("on the days around an announcement", () => {
  it.each([
    ["fiscal-document", "2025-09-10", "allowed"],
    ["fiscal-document", "2025-09-11", "not_allowed"],
    ["rating-request", "2025-09-23", "depends"],
    ["rating-request", "2025-09-24", "not_allowed"],
    ["payment-received", "2025-09-23", "depends"],
    ["payment-received", "2025-09-24", "not_allowed"],
    ["order-confirmation", "2025-09-23", "depends"],
    ["order-confirmation", "2025-09-24", "not_allowed"],
    ["thank-you", "2025-09-23", "depends"],
    ["thank-you", "2025-09-24", "not_allowed"],
    ["fiscal-document", "2025-10-13", "not_allowed"],
    ["fiscal-document", "2025-10-14", "allowed"],
  ])("%s, as of 2025-10-25, known %s, is %s", (id, knownAt, effect) => {
    expect(effectAt(clauseAt(id, "2025-10-25", knownAt))).toBe(effect);
  });

  it.each([
    ["2026-02-09", "depends"],
    ["2026-02-10", "not_allowed"],
  ])("an invoice, as of 2026-03-15, known %s, is %s", (knownAt, effect) => {
    expect(effectAt(clauseAt("fiscal-document", "2026-03-15", knownAt))).toBe(effect);
  });
});

describe("what stands beside the period", () => {
  it("inside March, while no day was known: both sides and their date", () => {
    const found = clauseAt("fiscal-document", "2026-03-15", "2025-12-01");
    expect(found.period.from).toBeNull();
    expect(found.since).toBeUndefined();
    expect(found.undecided?.date).toBe("2026-03");
    expect(found.undecided?.period.effect).toBe("not_allowed");
  });

  it("inside March, where both sides say the same, that is it", () => {
    const found = clauseAt("payment-reminder", "2026-03-15", "2025-12-01");
    expect(found.undecided?.date).toBe("2026-03");
    expect(effectAt(found)).toBe("not_allowed");
  });

  it("says since when a period holds, as precisely as was known", () => {
    expect(clauseAt("fiscal-document", "2026-11-23", "2026-11-23").since).toBe("2026-03-02");
    expect(clauseAt("fiscal-document", "2026-04-01", "2025-12-01").since).toBe("2026-03");
    expect(clauseAt("promotion", "2026-11-23", "2026-11-23").since).toBeUndefined();
  });

  it("leaves out what was published later", () => {
    const sources = (knownAt: string) =>
      clauseAt("payment-received", "2026-04-01", knownAt).citations.map(({ source }) => source);
    expect(sources("2025-09-10")).toEqual(["help-bulk"]);
    expect(sources("2025-12-01")).toEqual(["faq-2025-09-24", "help-bulk"]);
    expect(sources("2026-02-10")).toEqual(["news-2026-02-10", "faq-2025-09-24", "help-bulk", "news-2026-02-10"]);
  });

  it("offers only what could be used on that day", () => {
    const remedies = (asOf: string) => clauseAt("fiscal-document", asOf, asOf).remedies.map(({ id }) => id);
    expect(remedies("2025-11-11")).toEqual([
      "invoice-upload",
      "invoice-file",
      "receipt-link-on-site",
      "try-one-order",
      "own-mail-off",
      "answer-in-conversation",
    ]);
    expect(remedies("2025-11-12")).toContain("billing-document-link");
    expect(remedies("2026-01-27")).toContain("receipt-link-on-site");
    expect(remedies("2026-01-28")).not.toContain("receipt-link-on-site");
    expect(remedies("2026-11-23")).toEqual([
      "invoice-upload",
      "invoice-file",
      "billing-document-link",
      "receipt-as-pdf",
      "try-one-order",
      "own-mail-off",
      "answer-in-conversation",
    ]);
  });

  it("carries version, days, carriers and sources", () => {
    const at = policyAt(policy, "2026-03-02", "2026-02-15");
    expect(at).toMatchObject({ version: policy.version, asOf: "2026-03-02", knownAt: "2026-02-15" });
    expect(at.lastVerified).toBe("2026-11-23");
    expect(at.clauses).toHaveLength(19);
    expect(at.carriers).toBe(policy.carriers);
    expect(at.sources).toBe(policy.sources);
  });

  it("tells of a coming change only before it", () => {
    const next = (asOf: string) =>
      new Set(policyAt(policy, asOf, "2026-11-23").clauses.map((found) => found.next?.date ?? "none"));
    expect(next("2026-03-01")).toEqual(new Set(["2026-03-02", "none"]));
    expect(next("2026-03-02")).toEqual(new Set(["none"]));
  });
});
