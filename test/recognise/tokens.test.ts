import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/recognise/fold.js";
import { tokens } from "../../src/recognise/tokens.js";

const kinds = (text: string) => tokens(fold(text)).map(({ kind, form }) => `${kind}:${form}`);

describe("tokens", () => {
  it.each([
    ["words", "Proszę o adres", ["word:prosze", "word:o", "word:adres"]],
    ["words with a hyphen", "e-faktura f-ra", ["word:e-faktura", "word:f-ra"]],
    [
      "numbers",
      "129,99 zł, 15.12.2026 o 12:30",
      ["number:129,99", "word:zl", "number:15.12.2026", "word:o", "number:12:30"],
    ],
    ["a long number", "6200 1234 5678", ["number:6200 1234 5678"]],
    ["a share", "10% taniej", ["number:10%", "word:taniej"]],
    ["an address", "https://inpost.pl/x?number=6 dalej", ["url:https://inpost.pl/x?number=6", "word:dalej"]],
    [
      "an address without a scheme",
      "www.sklepx.pl oraz sklepx.pl/promo",
      ["url:www.sklepx.pl", "word:oraz", "url:sklepx.pl/promo"],
    ],
    ["an e-mail address", "jan.nowak@sklepx.pl", ["email:jan.nowak@sklepx.pl"]],
    ["an e-mail address in disguise", "jan(at)sklepx.pl", ["email:jan(at)sklepx.pl"]],
    [
      "placeholders",
      "[imie] {{order_number}} %tracking% {$link} #numer#",
      [
        "placeholder:[imie]",
        "placeholder:{{order_number}}",
        "placeholder:%tracking%",
        "placeholder:{$link}",
        "placeholder:#numer#",
      ],
    ],
    ["files", "faktura_123.pdf oraz umowa.final.docx", ["file:faktura_123.pdf", "word:oraz", "file:umowa.final.docx"]],
    ["letters spaced out", "f a k t u r a dalej", ["word:faktura", "word:dalej"]],
    ["letters parted by full stops", "f.a.k.t.u.r.a", ["word:faktura"]],
    ["three single letters stay", "a i o", ["word:a", "word:i", "word:o"]],
    ["stars and questions", "5⭐ ?", ["number:5", "mark:⭐", "mark:?"]],
    ["Cyrillic", "Рахунок у вкладенні", ["word:рахунок", "word:у", "word:вкладенні"]],
    ["nothing", " \n .,- ", []],
  ])("%s", (_, text, wanted) => expect(kinds(text)).toEqual(wanted));

  it("a token's offsets are those of the text, a stretch is read by itself", () => {
    const text = "Proszę o FAKTURĘ tutaj";
    const [first] = tokens(fold(text), 9, 16);
    expect([first?.form, text.slice(first?.start, first?.end)]).toEqual(["fakture", "FAKTURĘ"]);
    expect(tokens(fold(text), 9, 16)).toHaveLength(1);
  });

  it("tokens stand in order, never overlap, never leave their stretch", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 120 }),
          fc.string({ unit: fc.constantFrom(..."aż1.@/:{}[]%#-_( ' \n⭐📦"), maxLength: 80 }),
        ),
        fc.nat(120),
        fc.nat(120),
        (text, one, other) => {
          const start = Math.min(one, other, text.length);
          const end = Math.min(Math.max(one, other), text.length);
          let at = start;
          for (const token of tokens(fold(text), start, end)) {
            expect(token.start).toBeGreaterThanOrEqual(at);
            expect(token.end).toBeGreaterThan(token.start);
            expect(token.form).not.toBe("");
            at = token.end;
          }
          expect(at).toBeLessThanOrEqual(end);
        },
      ),
      { seed: 2026, numRuns: 500 },
    ));
});
