import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean } from "../../src/message/clean.js";

describe("clean gives the text as a person sees it", () => {
  it.each([
    ["line ends of every system", "a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["Unicode's own line ends", "a\u2028b\u2029c\u0085d\u000be\u000cf", "a\nb\nc\nd\ne\nf"],
    ["a soft hyphen inside a word", "fak\u00adtura", "faktura"],
    ["zero-width spaces inside a word", "f\u200ba\u200bk\u2060tura", "faktura"],
    ["a byte order mark", "\ufeffFaktura", "Faktura"],
    ["marks that turn the direction of writing", "\u202efaktura\u202c", "faktura"],
    ["a Hangul filler, invisible too", "fak\u3164tura", "faktura"],
    ["hard, thin and wide spaces", "Dzień\u00a0dobry\u2009Pani\u3000Anno\tHej", "Dzień dobry Pani Anno Hej"],
    ["spaces in rows", "za   dużo    miejsca", "za dużo miejsca"],
    ["spaces round a line end", "koniec  \n   początek", "koniec\npoczątek"],
    ["empty lines in rows, one stays", "a\n\n \n\t\n\nb", "a\n\nb"],
    ["what stands before and behind", "\n\n  a  \n\n", "a"],
    ["control characters", "\u0000x\u0007y\u007f", "xy"],
    ["a letter in two pieces", "Przesyłke\u0328 za\u0307dan\u0301", "Przesyłkę żadań".replace("żadań", "zȧdań")],
    ["letters of the mathematical alphabets", "𝐅𝐚𝐤𝐭𝐮𝐫𝐚 𝓼𝓽𝓪𝓽𝓾𝓼 𝟏𝟐", "Faktura status 12"],
    ["tag characters, invisible too", "fak\u{e0041}tura", "faktura"],
    ["ligatures", "\ufb01rmowa", "firmowa"],
    ["circled and wide letters", "Ⓕⓐⓚ Ｆａｋ", "Fak Fak"],
    ["half a letter becomes the sign for one that was lost", "a\ud800b\udc00c", "a\ufffdb\ufffdc"],
    ["nothing", "", ""],
    ["nothing but blanks", " \u00a0\u200b\n\t", ""],
  ])("%s", (_, given, wanted) => expect(clean(given)).toBe(wanted));

  it.each([
    ["diacritics", "Zażółć gęślą jaźń ŁÓDŹ ěščřžýáíé ďťň ĽŠČ őű äöüß їієґ"],
    ["capitals", "FAKTURA W ZAŁĄCZNIKU"],
    ["look-alike letters: their owner may mean them", "фактура Fаktura"],
    ["amounts and signs", "129,99 zł (−5%) – „cytat” … @ # & < >"],
    ["emoji of one piece", "📦🚚⭐"],
  ])("leaves %s alone", (_, text) => expect(clean(text)).toBe(text));

  const any = fc.string({ unit: "binary", maxLength: 200 });
  const blanks = fc.string({
    unit: fc.constantFrom(" ", "\n", "\r", "\t", "\u00a0", "\u200b", "\u0301", "a", "\ud835", "\udc00", "\u0007"),
    maxLength: 60,
  });
  it.each([
    ["any units", any],
    ["blanks of all kinds", blanks],
  ])("is done after one time: %s", (_, arbitrary) =>
    fc.assert(
      fc.property(arbitrary, (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
      { seed: 2026, numRuns: 500 },
    ),
  );

  it("leaves nothing that spans could trip over", () =>
    fc.assert(
      fc.property(any, (text) => {
        const seen = clean(text);
        expect(seen.isWellFormed()).toBe(true);
        expect(seen).toBe(seen.trim());
        expect(seen).not.toMatch(/[\r\t\u00a0\u200b]| {2}|\n{3}| \n|\n /);
      }),
      { seed: 2026, numRuns: 500 },
    ));
});
