import { describe, expect, it } from "vitest";
import { languageAsked } from "../../adapters/main/option-words.js";
import { readOptions } from "../../adapters/main/read-options.js";
import { UsageProblem } from "../../adapters/main/usage-problem.js";

describe("options", () => {
  it("become a context", () => {
    const raw = { reply: true, medium: "email", carrierIntegrated: "no", marketplace: "cz", asOf: "2026-03-02" };
    expect(readOptions({ ...raw, knownAt: "2026-02-10", lang: "en", format: "json" })).toEqual({
      context: { initiator: "reply", medium: "email", carrier_integrated: false, marketplace: "cz" },
      asOf: "2026-03-02",
      knownAt: "2026-02-10",
      lang: "en",
      format: "json",
    });
  });

  it("have defaults", () => {
    const { asOf, knownAt, ...rest } = readOptions({});
    expect(rest).toEqual({ context: {}, lang: "pl", format: "text" });
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(knownAt).toBe(asOf);
  });

  it.each([
    [{ asOf: "2026-02-30" }, '--as-of "2026-02-30"'],
    [{ knownAt: "2026-03" }, "--known-at"],
    [{ medium: "sms" }, "email, message_center, discussion"],
    [{ carrierIntegrated: "tak" }, "yes, no"],
    [{ marketplace: "de" }, "pl, cz, sk, hu"],
    [{ lang: "cs" }, "pl, en"],
    [{ format: "xml" }, "text, json"],
  ])("%j is refused by name", (raw, part) => {
    expect(() => readOptions(raw)).toThrow(UsageProblem);
    try {
      readOptions(raw);
    } catch (error) {
      expect((error as UsageProblem).words.pl).toContain(part);
    }
  });

  it.each([
    [["check", "--lang", "en"], "en"],
    [["check", "--lang=en"], "en"],
    [["check", "--lang", "xx"], "pl"],
    [["check"], "pl"],
  ] as const)("%j asks for %s", (argv, expected) => {
    expect(languageAsked(argv)).toBe(expected);
  });
});
