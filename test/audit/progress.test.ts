import { expect, it } from "vitest";
import { createProgress } from "../../adapters/main/audit/progress.js";

const shown = (isTTY: boolean) => {
  let out = "";
  let now = 0;
  const to = {
    isTTY,
    write: (text: string) => {
      out += text;
      return true;
    },
  };
  const progress = createProgress(to, "en", () => {
    now += 60;
    return now;
  });
  for (let step = 0; step < 5; step++) progress.step();
  progress.done();
  return out;
};

it("counts on a terminal, not too often, and takes its line away", () => {
  expect(shown(true)).toMatch(/^(?:\r\u001b\[2K. Templates judged: \d){2}\r\u001b\[2K$/u);
});
it("says nothing elsewhere", () => expect(shown(false)).toBe(""));
