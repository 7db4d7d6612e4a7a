import { describe, expect, it } from "vitest";
import { fingerprintsOf, NO_BASELINE, readBaseline, withBaseline, writeBaseline } from "../../src/audit/baseline.js";
import { reportOf, SAMPLES, template } from "./report-of.js";

async function results(templates: Parameters<typeof reportOf>[0]) {
  const all = [];
  for await (const one of reportOf(templates).results()) all.push(one);
  return all;
}

describe("a baseline", () => {
  it("accepts all that it was written from, but never what cannot be read", async () => {
    const all = await results(SAMPLES);
    const baseline = readBaseline(writeBaseline(all.flatMap(fingerprintsOf)));
    expect(baseline).toBeDefined();
    const after = all.map((one) => withBaseline(one, baseline ?? NO_BASELINE));
    expect(after.map(({ decision, accepted }) => [decision, accepted])).toEqual([
      ["allowed", undefined],
      ["not_allowed", true],
      ["not_allowed", true],
      ["depends", true],
      ["unreadable", true],
      ["error", undefined],
    ]);
  });
  it("a sentence more and the template is not accepted", async () => {
    const [before] = await results([template("Faktura jest w załączniku.")]);
    const [after] = await results([template("Faktura jest w załączniku.\nProsimy o wystawienie nam oceny.")]);
    if (before === undefined || after === undefined) throw new Error("nothing was audited");
    const baseline = readBaseline(writeBaseline(fingerprintsOf(before))) ?? NO_BASELINE;
    expect(withBaseline(before, baseline).accepted).toBe(true);
    expect(withBaseline(after, baseline).accepted).toBeUndefined();
  });
  it("holds no text, and reads the same whatever the order", async () => {
    const lines = (await results(SAMPLES)).flatMap(fingerprintsOf);
    const written = writeBaseline(lines);
    expect(written).not.toMatch(/klapce|załączniku/);
    expect(writeBaseline([...lines].reverse())).toBe(written);
    expect(JSON.parse(writeBaseline([]))).toEqual({ version: 1, accepted: [] });
  });
  it.each(["", "{}", "[]", '{"version":2,"accepted":[]}', '{"version":1,"accepted":[{"fingerprint":"x"}]}'])(
    "%j is none",
    (text) => expect(readBaseline(text)).toBeUndefined(),
  );
});
