import { expect, it } from "vitest";
import { versionOf } from "../../src/policy/version.js";

it("does not depend on the order of keys, but on everything else", () => {
  const version = versionOf({ a: 1, b: [{ c: null, d: "ż" }] });
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(versionOf({ b: [{ d: "ż", c: null }], a: 1 })).toBe(version);
  expect(versionOf({ a: 1, b: [{ c: null, d: "z" }] })).not.toBe(version);
  expect(versionOf({ a: 1, b: [{ c: "null", d: "ż" }] })).not.toBe(version);
  expect(versionOf([1, 2])).not.toBe(versionOf([2, 1]));
});
