import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Context } from "../../src/verdict/context.js";
import { receiptOf } from "../../src/verdict/receipt.js";
import { made, onDay, verdictOn } from "./made.js";

const MADE = { engine: "e1", policy: "p1", asOf: "2026-11-23", knownAt: "2026-11-23", context: {} as Context };

describe("receipt", () => {
  it("eight letters and digits that nobody mistakes, the text only as its SHA-256", () => {
    const receipt = receiptOf(MADE, "Faktura w załączniku.");
    expect(receipt.id).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
    expect(receipt.text).toBe(createHash("sha256").update("Faktura w załączniku.").digest("hex"));
    expect(JSON.stringify(receipt)).not.toContain("Faktura");
    expect(receipt).toMatchObject(MADE);
  });
  it("the same input, the same id; the order in which things were said makes no difference", () => {
    const one: Context = {
      initiator: "seller",
      medium: "email",
      answers: { "promotion@0": "yes", carrier_integrated: "no" },
    };
    const other: Context = {
      answers: { carrier_integrated: "no", "promotion@0": "yes" },
      medium: "email",
      initiator: "seller",
    };
    expect(receiptOf({ ...MADE, context: one }, "x").id).toBe(receiptOf({ ...MADE, context: other }, "x").id);
    const { knownAt, engine, ...rest } = MADE;
    expect(receiptOf({ engine, ...rest, knownAt }, "x").id).toBe(receiptOf(MADE, "x").id);
  });
  it.each<[string, Partial<typeof MADE>, string]>([
    ["another text", {}, "y"],
    ["another engine", { engine: "e2" }, "x"],
    ["another policy", { policy: "p2" }, "x"],
    ["another day", { asOf: "2026-11-22" }, "x"],
    ["another day of knowledge", { knownAt: "2026-11-22" }, "x"],
    ["another context", { context: { initiator: "reply" } }, "x"],
    ["another answer", { context: { answers: { carrier_integrated: "yes" } } }, "x"],
  ])("%s, another id", (_, change, text) =>
    expect(receiptOf({ ...MADE, ...change }, text).id).not.toBe(receiptOf(MADE, "x").id),
  );
  it("a thousand texts, a thousand ids", () => {
    const ids = new Set(Array.from({ length: 1000 }, (_, at) => receiptOf(MADE, `text ${at}`).id));
    expect(ids.size).toBe(1000);
  });
  it("a verdict's receipt holds what it was computed from", () => {
    const policy = onDay("2026-03-15", "2025-12-01");
    const recognition = made(["fulfilment"]);
    const { receipt } = verdictOn(recognition, { medium: "email" }, policy);
    expect(receipt).toEqual(
      receiptOf(
        {
          engine: "engine",
          policy: policy.version,
          asOf: "2026-03-15",
          knownAt: "2025-12-01",
          context: { medium: "email" },
        },
        recognition.text,
      ),
    );
  });
});
