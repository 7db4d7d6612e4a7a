import { expect, it } from "vitest";
import { allegro } from "../policy/allegro-files.js";
import { recognise } from "./real-recogniser.js";

/** Cases that the recogniser tells apart; which carrier a parcel has is not its business. */
const TOLD = ["ksef", "announced"];

const { clauses } = allegro();

/** Whether a sentence is found, beyond doubt, to do what a clause is about. */
function fires(clause: (typeof clauses)[number], text: string): boolean {
  const { acts } = recognise({ text });
  if (clause.act === "other") return acts.length === 0;
  return acts.some(
    (found) =>
      found.act === clause.act &&
      found.sure &&
      (clause.case === undefined || !TOLD.includes(clause.case) || found.case === clause.case),
  );
}

// The sentences were written by another hand than rules and model; a training may lose one or two of them.
it("the policy's own examples fire, nine of ten of them", () => {
  const all = clauses.flatMap((clause) =>
    clause.examples.fires.map((text) => ({ clause: clause.id, text, clauseOf: clause })),
  );
  const silent = all
    .filter(({ clauseOf, text }) => !fires(clauseOf, text))
    .map(({ clause, text }) => `${clause}: ${text}`);
  expect(all.length).toBeGreaterThan(37);
  expect(silent.length / all.length, silent.join("\n")).toBeLessThanOrEqual(0.1);
});
it("the policy's counter-examples stay silent, nine of ten of them", () => {
  const all = clauses.flatMap((clause) =>
    clause.examples.silent.map((text) => ({ clause: clause.id, text, clauseOf: clause })),
  );
  const loud = all
    .filter(({ clauseOf, text }) => fires(clauseOf, text))
    .map(({ clause, text }) => `${clause}: ${text}`);
  expect(all.length).toBeGreaterThan(37);
  expect(loud.length / all.length, loud.join("\n")).toBeLessThanOrEqual(0.1);
});
