import { expect, test } from "vitest";
import { openChecker, openPolicy } from "../../adapters/main/open-checker.js";
import { addPublished } from "../../src/policy/add-published.js";
import { readPolicyFile } from "../../src/policy/policy-file.js";
import { THANKS, THEN, thanksAllowed } from "../news/thanks-allowed.js";

const policy = openPolicy();
const before = openChecker(policy);

test("under another policy with the same carriers the recogniser is used again, and the verdicts are the new policy's", () => {
  const { content = {} } = readPolicyFile("change.yaml", thanksAllowed());
  const { policy: changed = policy } = addPublished(policy, { name: "change", content, corrects: false });
  const next = openChecker(changed, before);
  expect(next.recognise).toBe(before.recognise);
  const of = (checker: typeof before) => checker.check({ text: THANKS }, {}, THEN, THEN);
  const { engine } = before;
  expect(of(before)).toMatchObject({ decision: "not_allowed", receipt: { policy: policy.version, engine } });
  expect(of(next)).toMatchObject({ decision: "allowed", receipt: { policy: changed.version, engine } });
});

test("carriers that changed are recognised", () => {
  const [source] = policy.sources;
  const quokka = { id: "QUOKKA", names: ["quokka"], integrated: true, source: source?.id ?? "" };
  const next = openChecker({ ...policy, carriers: [...policy.carriers, quokka] }, before);
  const named = (checker: typeof before) => checker.recognise({ text: "Paczkę nadaliśmy przez Quokka." }).carriers;
  expect([named(before), named(next)]).toEqual([[], [expect.objectContaining({ carrier: "QUOKKA" })]]);
});
