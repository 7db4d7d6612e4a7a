import { ANSWER_LANGUAGES, type AnswerLanguage } from "../../src/chat/texts/answer-language.js";
import { type Day, isDay } from "../../src/policy/day.js";
import type { Words } from "../../src/policy/words.js";
import { MARKETPLACES, MEDIA } from "../../src/verdict/context.js";

/** An option with a value: which values it takes, and what to say when it is given another. */
export interface ValueOption<Value extends string = string> {
  readonly flag: string;
  readonly takes: (value: unknown) => value is Value;
  readonly expected: Words;
}

// A few plain tests rather than schemas: a single message would wait for the whole library to load.
const oneOf = <const Value extends string>(flag: string, values: readonly Value[]): ValueOption<Value> => ({
  flag,
  takes: (value): value is Value => (values as readonly unknown[]).includes(value),
  expected: { pl: `jedno z: ${values.join(", ")}`, en: `one of ${values.join(", ")}` },
});
const day = (flag: string): ValueOption<Day> => ({
  flag,
  takes: (value): value is Day => typeof value === "string" && isDay(value),
  expected: { pl: "istniejący dzień, na przykład 2026-03-02", en: "a day that exists, like 2026-03-02" },
});

/** The options that take a value, by the name commander gives them. */
export const VALUE_OPTIONS = {
  medium: oneOf("--medium", MEDIA),
  carrierIntegrated: oneOf("--carrier-integrated", ["yes", "no"]),
  marketplace: oneOf("--marketplace", MARKETPLACES),
  asOf: day("--as-of"),
  knownAt: day("--known-at"),
  from: day("--from"),
  to: day("--to"),
  lang: oneOf("--lang", ANSWER_LANGUAGES),
  format: oneOf("--format", ["text", "json"]),
} as const satisfies Record<string, ValueOption>;

/** The language asked for on a command line, before anything of it is checked; Polish when none or an unknown one is. */
export function languageAsked(argv: readonly string[]): AnswerLanguage {
  const at = argv.lastIndexOf("--lang");
  const said = at >= 0 ? argv[at + 1] : argv.find((one) => one.startsWith("--lang="))?.slice("--lang=".length);
  return said === "en" ? "en" : "pl";
}
