import { expect, test } from "vitest";
import { createPace } from "../../adapters/main/server/pace.js";

test("one audit at a time, in order, also after one that failed; between two templates others get their turn", async () => {
  const pace = createPace();
  const events: string[] = [];
  const work = (name: string, fails = false) =>
    pace.alone(async () => {
      events.push(`${name} begins`);
      await pace.breathe();
      await pace.breathe();
      events.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const all = Promise.allSettled([work("a"), work("b", true), work("c")]);
  setImmediate(() => events.push("others"));
  expect((await all).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(events.filter((one) => one !== "others")).toEqual([
    "a begins",
    "a ends",
    "b begins",
    "b ends",
    "c begins",
    "c ends",
  ]);
  expect(events.indexOf("others")).toBeLessThan(events.indexOf("a ends"));
});
