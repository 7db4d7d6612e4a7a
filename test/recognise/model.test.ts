import { describe, expect, it } from "vitest";
import { ACTS } from "../../src/recognise/act.js";
import { readModel } from "../../src/recognise/model.js";
import { realData } from "./real-recogniser.js";

describe("a file that is no model says what was expected", () => {
  it.each<[string, Uint8Array]>([
    ["nothing", new Uint8Array()],
    ["three bytes", new Uint8Array(3)],
    ["a head that is longer than the file", Uint8Array.of(255, 255, 0, 0, 123, 125)],
    ["a head of no length", new Uint8Array(100)],
    ["one byte less", realData.acts.subarray(0, -1)],
    ["one byte more", Buffer.concat([realData.languages, new Uint8Array(1)])],
    ["half the file", realData.acts.subarray(0, realData.acts.length >> 1)],
  ])("%s", (_, bytes) => expect(() => readModel(bytes)).toThrow(/model: .*expected the output of npm run train/));
});

describe.each([
  ["acts", realData.acts, [...ACTS]],
  ["languages", realData.languages, ["pl", "en", "cs", "sk", "hu", "de", "uk", "other"]],
] as const)("the model of %s", (_, bytes, labels) => {
  const model = readModel(bytes);
  it("tells these labels apart", () => expect(model.labels).toEqual(labels));
  it("reads the same at any place in memory", () => {
    for (const shift of [1, 2, 3]) {
      const moved = new Uint8Array(bytes.length + shift);
      moved.set(bytes, shift);
      const features = [1, 2, 3, 0xffffffff];
      expect(readModel(moved.subarray(shift)).sum(features)).toEqual(model.sum(features));
    }
  });
  it("gives probabilities that add up to one, whatever the features", () => {
    for (const features of [[], [0], [0xffffffff], Array.from({ length: 5000 }, (_, at) => (at * 2654435761) >>> 0)]) {
      const probabilities = model.probabilities(model.sum(features), features.length);
      expect([...probabilities].every((one) => one >= 0 && one <= 1)).toBe(true);
      expect([...probabilities].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    }
  });
  it("adds features to sums that it is given, and leaves those as they are", () => {
    const features = Array.from({ length: 3000 }, (_, at) => (at * 2654435761) >>> 0);
    const first = model.sum(features.slice(0, 1000));
    const before = first.slice();
    expect(model.sum(features.slice(1000), first)).toEqual(model.sum(features));
    expect(first).toEqual(before);
  });
});
