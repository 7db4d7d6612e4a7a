import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compatible, runsIn } from "../../src/recognise/letters.js";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."aąŁžßїщ'’ ́.,…–7²ªﬁ📦⭐🅰中é\n "), maxLength: 120 }),
);

describe("the table finds what the regular expressions find", () => {
  it.each([
    ["letters and marks", 1, /[\p{L}\p{M}'’]{1,40}/gu],
    ["letters", 3, /\p{L}{3,40}/gu],
  ] as const)("%s, from %i on", (of, shortest, expression) =>
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (given, most) => {
        const all = given.match(expression) ?? [];
        expect(runsIn(given, of, shortest)).toEqual([...all]);
        expect(runsIn(given, of, shortest, most)).toEqual(all.slice(0, most));
      }),
      { seed: 2026, numRuns: 2000 },
    ),
  );
  it("a run longer than forty letters is cut", () =>
    expect(runsIn(`${"a".repeat(85)} bc`, "letters", 3).map((run) => run.length)).toEqual([40, 40, 5]));
  it("NFKC is what the engine makes of it", () =>
    fc.assert(
      fc.property(text, (given) => {
        expect(compatible(given)).toBe(given.normalize("NFKC"));
      }),
      { seed: 2026, numRuns: 2000 },
    ));
});
