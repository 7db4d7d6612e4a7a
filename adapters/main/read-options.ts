import { z } from "zod";
import type { AnswerLanguage } from "../../src/chat/texts/answer-language.js";
import type { Day } from "../../src/policy/day.js";
import type { Context, Marketplace, Medium } from "../../src/verdict/context.js";
import { VALUE_OPTIONS } from "./option-words.js";
import { today } from "./today.js";
import { UsageProblem } from "./usage-problem.js";

/** What a person said by options, checked; the days are filled in. */
export interface Options {
  readonly context: Context;
  readonly asOf: Day;
  readonly knownAt: Day;
  readonly lang: AnswerLanguage;
  readonly format: "text" | "json";
}

const schema = z.object({
  text: z.string().optional(),
  reply: z.boolean().optional(),
  jsonl: z.boolean().optional(),
  medium: VALUE_OPTIONS.medium.schema.optional(),
  carrierIntegrated: VALUE_OPTIONS.carrierIntegrated.schema.optional(),
  marketplace: VALUE_OPTIONS.marketplace.schema.optional(),
  asOf: VALUE_OPTIONS.asOf.schema.optional(),
  knownAt: VALUE_OPTIONS.knownAt.schema.optional(),
  lang: VALUE_OPTIONS.lang.schema.optional(),
  format: VALUE_OPTIONS.format.schema.optional(),
});

/**
 * The options of a command, as commander read them.
 * Throws a UsageProblem that names the option, the value and what was expected.
 */
export function readOptions(raw: unknown): Options {
  const read = schema.safeParse(raw);
  if (!read.success) throw problemOf(read.error.issues[0]?.path[0], raw);
  const { reply, medium, carrierIntegrated, marketplace, asOf, knownAt, lang, format } = read.data;
  return {
    context: contextOf(reply, medium, carrierIntegrated, marketplace),
    asOf: asOf ?? today(),
    knownAt: knownAt ?? today(),
    lang: lang ?? "pl",
    format: format ?? "text",
  };
}

function contextOf(
  reply: boolean | undefined,
  medium: Medium | undefined,
  carrierIntegrated: "yes" | "no" | undefined,
  marketplace: Marketplace | undefined,
): Context {
  return {
    ...(reply ? { initiator: "reply" } : {}),
    ...(medium === undefined ? {} : { medium }),
    ...(carrierIntegrated === undefined ? {} : { carrier_integrated: carrierIntegrated === "yes" }),
    ...(marketplace === undefined ? {} : { marketplace }),
  };
}

function problemOf(name: PropertyKey | undefined, raw: unknown): UsageProblem {
  const option = VALUE_OPTIONS[name as keyof typeof VALUE_OPTIONS];
  const { flag, expected } = option ?? {
    flag: `--${String(name)}`,
    expected: { pl: "inna wartość", en: "another value" },
  };
  const value = JSON.stringify((raw as Record<PropertyKey, unknown>)[name as PropertyKey] ?? "");
  return new UsageProblem({
    pl: `${flag} ${value}: takiej wartości nie ma. Oczekujemy: ${expected.pl}. Popraw ją i uruchom polecenie jeszcze raz.`,
    en: `${flag} ${value}: there is no such value. Expected ${expected.en}. Correct it and run the command again.`,
  });
}
