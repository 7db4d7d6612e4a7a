import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StepCounter, startCounting } from "./count-steps.js";

/** Texts of a length in letters, each hard in its own way. */
const TEXTS: Record<string, (length: number) => string> = {
  "one letter": (length) => "a".repeat(length),
  "one letter with a diacritic": (length) => "Ż".repeat(length),
  "one emoji": (length) => "📦".repeat(length / 2),
  "one combining mark": (length) => `a${"\u0301".repeat(length)}`,
  spaces: (length) => `${" ".repeat(length)}a`,
  "full stops": (length) => `a${".".repeat(length)}`,
  "question marks and brackets": (length) => `a${"?)".repeat(length / 2)}`,
  "letters and full stops": (length) => "a.".repeat(length / 2),
  "letters and hyphens": (length) => "a-".repeat(length / 2),
  "letters and brackets": (length) => "a(b.".repeat(length / 4),
  "letters and at signs": (length) => "a@".repeat(length / 2),
  "single letters": (length) => "a ".repeat(length / 2),
  digits: (length) => "7".repeat(length),
  "digits and spaces": (length) => "1 ".repeat(length / 2),
  "placeholders nobody closed": (length) => "{{ab[cd%e".repeat(length / 9),
  "one long address": (length) => `https://sklepx.pl/${"a/".repeat(length / 2)}`,
  "names of files": (length) => "faktura.pdf ".repeat(length / 12),
  "tags opened": (length) => `${"<div>".repeat(length / 5)}Jaki rozmiar?`,
  "tags opened and closed": (length) => `${"<div>".repeat(length / 11)}Jaki rozmiar?${"</div>".repeat(length / 11)}`,
  "quotations in quotations": (length) => `${"<blockquote>".repeat(length / 12)}Jaki rozmiar?`,
  "tags begun": (length) => "<p ".repeat(length / 3),
  "angle brackets": (length) => "<".repeat(length),
  "entities begun": (length) => `<p>${"&amp".repeat(length / 4)}`,
  "scripts nobody closed": (length) => `<p>Hej</p>${"<script>".repeat(length / 8)}`,
  "tables in tables": (length) => `${"<table><tr><td>".repeat(length / 15)}Jaki rozmiar?`,
  introductions: (length) => `W dniu 1.1 ${"napisał ".repeat(10)}\n`.repeat(length / 92),
  "lines of dashes": (length) => `${"-".repeat(99)}\n`.repeat(length / 100),
  headers: (length) => "Od: a\nDo: b\n".repeat(length / 12),
};

let counter: StepCounter;
let check: (text: string) => void;

beforeAll(async () => {
  counter = startCounting();
  const { checker } = await import("../verdict/real-checker.js");
  check = (text) => void checker.check({ text }, {}, "2026-11-23", "2026-11-23");
});
afterAll(() => counter.stop());

/** The engine of later versions no longer counts every entry of a block once the code is optimised. */
const COUNTS = Number(process.versions.node.split(".")[0]) < 24;

describe.skipIf(!COUNTS)("twice the text, twice the steps", () => {
  it.each(Object.entries(TEXTS))("%s", (_, make) => {
    check(make(600));
    const [one = 0, two = 0, four = 0] = [3000, 6000, 12_000].map((length) => counter.count(() => check(make(length))));
    expect(one).toBeGreaterThan(0);
    // Steps that do not grow with the text are in all three, so the growth is looked at: a line gives two, a square four.
    expect(four - two).toBeLessThan(3.2 * (two - one) + 2000);
  });

  it("counting sees a square where there is one", async () => {
    const { outcome } = await import("../../src/verdict/outcome.js");
    const square = (count: number) => {
      const acts = Array.from({ length: 60 }, () => ({ act: "other" as const, effect: "allowed" as const }));
      for (let a = 0; a < count; a++) for (let b = 0; b < count; b++) outcome(acts.slice(0, 1));
    };
    const [one = 0, two = 0, four = 0] = [10, 20, 40].map((count) => counter.count(() => square(count)));
    expect((four - two) / (two - one)).toBeGreaterThan(3);
  });
});
