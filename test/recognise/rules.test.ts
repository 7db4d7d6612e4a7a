import { describe, expect, it } from "vitest";
import { ACTS } from "../../src/recognise/act.js";
import { createLexicon } from "../../src/recognise/lexicon.js";
import { compileRules, type RuleData } from "../../src/recognise/rules.js";
import { tokens } from "../../src/recognise/tokens.js";
import { realData } from "./real-recogniser.js";

const lexicon = createLexicon({ A: ["a"], B: ["b"], C: ["c"], NEG: ["nie"] });

/** Whether one rule fires on words, and from which to which. */
function fires(rule: Partial<RuleData>, text: string): string | false {
  const rules = compileRules([{ id: "x", act: "other", any: [], sure: true, ...rule }], lexicon);
  const hits = lexicon.find(tokens(text));
  const negation = lexicon.names.indexOf("NEG");
  const negations = hits.filter(({ concept }) => concept === negation).map(({ from }) => from);
  const [fired] = rules(hits, negations);
  return fired === undefined ? false : `${fired.from}-${fired.to}`;
}

describe("a rule's pattern", () => {
  it.each<[string, string, string, string | false]>([
    ["a concept", "A", "xx a xx", "1-1"],
    ["a concept that is missing", "A", "b", false],
    ["two in order", "A B", "a b", "0-1"],
    ["two in the wrong order", "A B", "b a", false],
    ["four words between", "A B", "a xx xx xx xx b", "0-5"],
    ["five words between", "A B", "a xx xx xx xx xx b", false],
    ["a wider gap", "A ..9 B", `a ${"xx ".repeat(9)}b`, "0-10"],
    ["beyond a wider gap", "A ..9 B", `a ${"xx ".repeat(10)}b`, false],
    ["a narrower gap", "A ..0 B", "a xx b", false],
    ["a gap holds for its own pair only", "A ..9 B C", `a b ${"xx ".repeat(5)}c`, false],
    ["a later first word that fits", "A B", "a xx xx xx xx xx a b", "6-7"],
    ["three in a row", "A B C", "a b c", "0-2"],
    ["both, in any order", "A & B", "b xx xx xx xx xx xx xx a", "0-8"],
    ["both, one missing", "A & B", "b", false],
    ["negated", "-A", "nie a", "1-1"],
    ["negated at the end of the reach", "-A", "nie xx xx a", "3-3"],
    ["beyond the reach", "-A", "nie xx xx xx a", false],
    ["a negation behind it does not count", "-A", "a nie", false],
    ["plain", "+A", "a nie", "0-0"],
    ["not plain", "+A", "nie a", false],
    ["without a sign either will do", "A", "nie a", "1-1"],
    ["a sign inside a sequence", "A -B", "a nie b", "0-2"],
    ["a negated place is passed over for a plain one", "+A", "nie a xx xx xx xx a", "6-6"],
  ])("%s: %s on '%s'", (_, pattern, text, wanted) => expect(fires({ any: [pattern] }, text)).toBe(wanted));

  it("any of several will do", () => expect(fires({ any: ["C", "A"] }, "a")).toBe("0-0"));
  it.each([
    ["is there", "a xx b", false],
    ["is not there", "a xx c", "0-0"],
  ])("none where an exception %s", (_, text, wanted) =>
    expect(fires({ any: ["A"], unless: ["B"] }, text)).toBe(wanted),
  );
  it("an exception is a pattern too", () => {
    expect(fires({ any: ["A"], unless: ["-B", "C & B"] }, "a b")).toBe("0-0");
    expect(fires({ any: ["A"], unless: ["-B", "C & B"] }, "a nie b")).toBe(false);
    expect(fires({ any: ["A"], unless: ["-B", "C & B"] }, "a b xx c")).toBe(false);
  });
  it("names the rule and the concept that no lexicon has", () =>
    expect(() => compileRules([{ id: "my.rule", act: "other", any: ["A FOO"], sure: true }], lexicon)).toThrow(
      /my\.rule.*"FOO"/,
    ));
});

describe("the real rules", () => {
  it("have ids of their own, acts that exist, and compile", () => {
    const ids = realData.rules.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { act } of realData.rules) expect(ACTS).toContain(act);
    compileRules(realData.rules, createLexicon(realData.lexicon));
  });
});
