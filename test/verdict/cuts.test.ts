import { describe, expect, it } from "vitest";
import { cutsOf } from "../../src/verdict/cuts.js";
import type { Finding } from "../../src/verdict/verdict.js";
import { verdictOn } from "./made.js";
import { verdictOf } from "./real-checker.js";

/** A signature whose line the model found to be advertising as a whole. */
const cutFrom = (line: string, zone: Finding["zone"] = "signature") => {
  const text = `Pozdrawiam\n${line}\nAnna`;
  const [found] = verdictOn(["promotion"]).findings as [Finding];
  const span = { start: 11, end: 11 + line.length };
  return cutsOf([{ ...found, zone, span }], text).map(({ start, end }) => text.slice(start, end));
};

describe("the address alone goes from a signature", () => {
  it.each([
    ["Sklep X, www.sklepx.pl", [", www.sklepx.pl"]],
    ["Sklep X | https://sklepx.pl", [" | https://sklepx.pl"]],
    ["www.sklepx.pl, Sklep X", ["www.sklepx.pl, "]],
    ["Sklep X, www.sklepx.pl, tel. 600 100 200", [", www.sklepx.pl"]],
    ["www.sklepx.pl", ["www.sklepx.pl"]],
    ["Sklep X, biuro@sklepx.pl, www.sklepx.pl", [", www.sklepx.pl"]],
    ["Zapraszamy do naszego sklepu", ["Zapraszamy do naszego sklepu"]],
  ])("%s", (line, cuts) => expect(cutFrom(line)).toEqual(cuts));
  it("in the body the sentence goes", () =>
    expect(cutFrom("Zapraszamy na www.sklepx.pl", "body")).toEqual(["Zapraszamy na www.sklepx.pl"]));
  it("in a real message, too", () =>
    expect(verdictOf("Jaki rozmiar wysłać?\n\nPozdrawiam\nSklep X, www.sklepx.pl").trimmed).toBe(
      "Jaki rozmiar wysłać?\n\nPozdrawiam\nSklep X",
    ));
});
