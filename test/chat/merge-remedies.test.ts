import { expect, it } from "vitest";
import { mergeRemedies } from "../../src/chat/merge-remedies.js";
import type { Remedy } from "../../src/policy/remedy.js";
import { sampleFinding } from "./sample-verdict.js";

const remedy = (id: string): Remedy => ({ id, since: null, text: { pl: id, en: id } });
const merged = (...lists: string[][]) =>
  mergeRemedies(lists.map((ids) => sampleFinding({ remedies: ids.map(remedy) }))).map((one) => one.remedy.id);

it.each([
  { lists: [["upload", "try", "off"]], expected: ["upload", "try", "off"] },
  {
    lists: [
      ["upload", "try", "off", "answer"],
      ["on", "try", "off"],
    ],
    expected: ["upload", "on", "try", "off", "answer"],
  },
  { lists: [["off"], ["on", "off"]], expected: ["on", "off"] },
  // Lists that contradict each other still end.
  {
    lists: [
      ["a", "b"],
      ["b", "a"],
    ],
    expected: ["a", "b"],
  },
  { lists: [], expected: [] },
])("$lists", ({ lists, expected }) => {
  expect(merged(...lists)).toEqual(expected);
});
