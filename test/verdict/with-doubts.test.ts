import fc from "fast-check";
import { expect, it } from "vitest";
import type { Decision } from "../../src/verdict/verdict.js";
import { onDay, verdictOn } from "./made.js";

const ACTS = [
  "other",
  "fulfilment",
  "goods_delivery",
  "thank_you",
  "order_confirmation",
  "product_help",
  "shipment_status",
  "order_status",
  "promotion",
];
const DAYS = [onDay(), onDay("2025-12-24", "2025-12-24"), onDay("2025-09-01", "2025-09-01")];

/** Sentences as the acts that each may perform, the likeliest first. Nobody finds `other` where it is not doubted. */
const sentences = fc.array(
  fc
    .uniqueArray(fc.constantFrom(...ACTS), { minLength: 1, maxLength: 3 })
    .filter(([first, second]) => first !== "other" || second !== undefined),
  { maxLength: 4 },
);

it("the decision depends exactly where two combinations of what the sentences may do differ", () =>
  fc.assert(
    fc.property(sentences, fc.nat(DAYS.length - 1), fc.boolean(), (given, at, reply) => {
      const day = DAYS[at];
      const context = reply ? { initiator: "reply" as const } : {};
      let combinations: string[][] = [[]];
      for (const acts of given) combinations = combinations.flatMap((before) => acts.map((act) => [...before, act]));
      const decisions = new Set<Decision>(combinations.map((acts) => verdictOn(acts, context, day).decision));
      const [only] = decisions;
      const specs = given.map(([first, ...rest]) => (rest.length === 0 ? `${first}` : `${first}?${rest.join(",")}`));
      const verdict = verdictOn(specs, context, day);
      expect(verdict.decision).toBe(decisions.size === 1 ? only : "depends");
      expect(verdict.questions.length).toBeLessThanOrEqual(6);
      // Where doubts turn the decision there is something to ask, and an answer leads where its question says.
      if (decisions.size > 1) expect(verdict.questions.length).toBeGreaterThan(0);
      for (const { id, answers } of verdict.questions)
        for (const { value, decision } of answers) {
          const answered = verdictOn(specs, { ...context, answers: { [id]: value } }, day);
          expect(answered.decision).toBe(decision);
          expect(answered.questions.map((question) => question.id)).not.toContain(id);
        }
    }),
    { seed: 2026, numRuns: 250 },
  ));
