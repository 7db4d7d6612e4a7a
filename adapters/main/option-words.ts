import { z } from "zod";
import { ANSWER_LANGUAGES, type AnswerLanguage } from "../../src/chat/texts/answer-language.js";
import { isDay } from "../../src/policy/day.js";
import type { Words } from "../../src/policy/words.js";
import { MARKETPLACES, MEDIA } from "../../src/verdict/context.js";

/** An option with a value: how it is checked, and what to say when the value is not one it takes. */
interface ValueOption {
  readonly flag: string;
  readonly schema: z.ZodType;
  readonly expected: Words;
}

const oneOf = (values: readonly string[]): Words => ({
  pl: `jedno z: ${values.join(", ")}`,
  en: `one of ${values.join(", ")}`,
});
const day = z.custom<string>((value) => typeof value === "string" && isDay(value));
const aDay: Words = { pl: "istniejący dzień, na przykład 2026-03-02", en: "a day that exists, like 2026-03-02" };

/** The options that take a value, by the name commander gives them. */
export const VALUE_OPTIONS = {
  medium: { flag: "--medium", schema: z.enum(MEDIA), expected: oneOf(MEDIA) },
  carrierIntegrated: { flag: "--carrier-integrated", schema: z.enum(["yes", "no"]), expected: oneOf(["yes", "no"]) },
  marketplace: { flag: "--marketplace", schema: z.enum(MARKETPLACES), expected: oneOf(MARKETPLACES) },
  asOf: { flag: "--as-of", schema: day, expected: aDay },
  knownAt: { flag: "--known-at", schema: day, expected: aDay },
  lang: { flag: "--lang", schema: z.enum(ANSWER_LANGUAGES), expected: oneOf(ANSWER_LANGUAGES) },
  format: { flag: "--format", schema: z.enum(["text", "json"]), expected: oneOf(["text", "json"]) },
} as const satisfies Record<string, ValueOption>;

/** The language asked for on a command line, before anything of it is checked; Polish when none or an unknown one is. */
export function languageAsked(argv: readonly string[]): AnswerLanguage {
  const at = argv.lastIndexOf("--lang");
  const said = at >= 0 ? argv[at + 1] : argv.find((one) => one.startsWith("--lang="))?.slice("--lang=".length);
  return said === "en" ? "en" : "pl";
}
