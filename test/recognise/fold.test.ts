import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, unmask } from "../../src/recognise/fold.js";

describe("fold takes case and diacritics away", () => {
  it.each([
    ["Zażółć gęślą jaźń", "zazolc gesla jazn"],
    ["ŁÓDŹ", "lodz"],
    ["Příliš žluťoučký kůň úpěl ďábelské ódy", "prilis zlutoucky kun upel dabelske ody"],
    ["ĽŠČŤŽÝÁÍÉ ľôň", "lsctzyaie lon"],
    ["Árvíztűrő tükörfúrógép", "arvizturo tukorfurogep"],
    ["Größe ÄÖÜ Straße ẞ", "grose aou strase s"],
    ["їжак ґанок Єва", "іжак ґанок єва"],
    ["ＦＶ ２０２６", "fv 2026"],
    ["„cytat” “quote” «x»", '"cytat" "quote" "x"'],
    ["a–b—c‑d", "a-b-c-d"],
    ["don’t don´t", "don't don't"],
    ["129,99 zł @ # _", "129,99 zl @ # _"],
    ["", ""],
  ])("%s", (given, wanted) => expect(fold(given)).toBe(wanted));

  const any = fc.string({ unit: "binary", maxLength: 300 });
  const halves = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
    .map((units) => String.fromCharCode(...units));
  it.each([
    ["whole letters", any],
    ["single units, halves of letters too", halves],
  ])("keeps every offset: %s", (_, arbitrary) =>
    fc.assert(
      fc.property(arbitrary, arbitrary, (one, other) => {
        expect(fold(one)).toHaveLength(one.length);
        expect(fold(one + other)).toBe(fold(one) + fold(other));
        expect(fold(fold(one))).toBe(fold(one));
      }),
      { seed: 2026, numRuns: 500 },
    ),
  );

  it("every unit there is becomes one unit, a space stays a space and nothing else becomes one", () => {
    for (let unit = 0; unit < 65536; unit++) {
      const letter = String.fromCharCode(unit);
      const folded = fold(letter);
      expect(folded).toHaveLength(1);
      if (/\s/.test(letter) !== /\s/.test(folded)) expect(`${unit.toString(16)} becomes ${folded}`).toBe("");
    }
  });

  it("works beyond the size of one piece", () => {
    const text = `${"Ż".repeat(8191)}Łódź${"x".repeat(20_000)}`;
    expect(fold(text)).toBe(`${"z".repeat(8191)}lodz${"x".repeat(20_000)}`);
  });
});

describe("unmask finds the Latin word behind look-alikes", () => {
  it.each([
    ["fаkturа", "faktura"],
    ["оcena", "ocena"],
    ["f4ktura", "faktura"],
    ["zam0wienie", "zamowienie"],
    ["ρaczka", "paczka"],
  ])("%s", (word, wanted) => expect(unmask(word)).toBe(wanted));

  it.each([
    ["a Latin word", "faktura"],
    ["a Cyrillic word", "рахунок"],
    ["a number", "620000"],
    ["a size", "42a"],
    ["a short code", "b2b"],
    ["a model", "rtx4090"],
    ["an amount with its unit", "500ml"],
  ])("leaves %s alone", (_, word) => expect(unmask(word)).toBe(word));
});
