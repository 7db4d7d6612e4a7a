import { describe, expect, test } from "vitest";
import { difference } from "../../src/news/difference.js";

const shown = (before: string, after: string) =>
  difference(before, after).map(({ is, text }) => `${{ same: " ", added: "+", removed: "-", gap: "…" }[is]}${text}`);

describe("a readable difference", () => {
  test.each<[string, string, string, string[]]>([
    ["nothing", "Ala ma kota.", "Ala  ma\nkota.".replace("\n", " "), []],
    ["a line on top", "A.\nB.\nC.", "Nowe.\nA.\nB.\nC.", ["+Nowe.", " A."]],
    [
      "a date",
      "Wstęp. Od 20 października 2025 zmiana. Koniec.",
      "Wstęp. Od marca 2026 zmiana. Koniec.",
      [" Wstęp.", "-Od 20 października 2025 zmiana.", "+Od marca 2026 zmiana.", " Koniec."],
    ],
    [
      "two places far apart",
      "a\nb\nc\nd\ne\nf\ng",
      "a\nB\nc\nd\ne\nF\ng",
      [" a", "-b", "+B", " c", "…", " e", "-f", "+F", " g"],
    ],
    ["everything", "a\nb", "c", ["-a", "-b", "+c"]],
    ["nothing before", "", "a", ["+a"]],
    ["nothing behind", "a", "", ["-a"]],
    ["a line moved", "a\nb\nc", "c\na\nb", ["+c", " a", " b", "-c"]],
  ])("%s", (_what, before, after, lines) => expect(shown(before, after)).toEqual(lines));
});

test("a day of the month ends no sentence, an abbreviation before a small letter neither", () => {
  expect(shown("Od 2. marca 2026 r. nowe zasady.", "Od 2. marca 2026 r. stare zasady.")).toHaveLength(2);
});

test("of a long one the beginning is shown", () => {
  const many = (mark: string) => Array.from({ length: 500 }, (_, at) => `${mark}${at}`).join("\n");
  const lines = difference(many("a"), many("b"));
  expect(lines).toHaveLength(61);
  expect(lines.at(-1)).toEqual({ is: "gap", text: "" });
});

test("is quick on long texts that share nothing", () => {
  const many = (mark: string) => Array.from({ length: 50_000 }, (_, at) => `${mark}${at}`).join("\n");
  const began = performance.now();
  expect(difference(many("a"), many("b"), 10)).toHaveLength(11);
  expect(performance.now() - began).toBeLessThan(2_000);
});
