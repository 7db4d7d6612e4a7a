import { expect, it } from "vitest";
import { type Example, train } from "../../scripts/train/linear.js";
import { readModel } from "../../src/recognise/model.js";

const labels = ["a", "b", "c"];
const settings = {
  labels,
  softmax: true,
  epochs: 4,
  runs: 2,
  rate: 0.3,
  decay: 1e-4,
  seenIn: 1,
  rows: 50,
  positive: 1,
};

/** Features 1, 2 and 3 tell the label; the others stand in every example. */
const examples: Example[] = Array.from({ length: 60 }, (_, index) => ({
  features: [(index % 3) + 1, 10 + (index % 7), 99],
  targets: Int8Array.from(labels, (_label, at) => (at === index % 3 ? 1 : 0)),
  weight: 1,
}));

it("the same examples give the same bytes, every time", () => {
  expect(train(examples, settings)).toEqual(train(examples, settings));
});

it("what was learnt is read back", () => {
  const model = readModel(train(examples, settings));
  for (const [feature, label] of [
    [1, 0],
    [2, 1],
    [3, 2],
  ] as const) {
    const scores = model.probabilities(model.sum([feature, 99]), 2);
    expect(scores.indexOf(Math.max(...scores))).toBe(label);
  }
  expect(model.knows(1)).toBe(true);
  expect(model.knows(1234)).toBe(false);
});

it("an example that says nothing of a label leaves it alone", () => {
  const silent = examples.map((example) => ({ ...example, targets: Int8Array.from([-1, -1, -1]) }));
  const model = readModel(train(silent, settings));
  expect([...model.probabilities(model.sum([1, 99]), 2)]).toEqual(
    [1 / 3, 1 / 3, 1 / 3].map((share) => expect.closeTo(share, 6)),
  );
});
