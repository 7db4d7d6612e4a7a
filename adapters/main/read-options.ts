import type { AnswerLanguage } from "../../src/chat/texts/answer-language.js";
import type { Day } from "../../src/policy/day.js";
import type { Context, Marketplace, Medium } from "../../src/verdict/context.js";
import { VALUE_OPTIONS, type ValueOption } from "./option-words.js";
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

type Taken = {
  [Name in keyof typeof VALUE_OPTIONS]?: (typeof VALUE_OPTIONS)[Name] extends ValueOption<infer Value> ? Value : never;
};

/**
 * The options of a command, as commander read them.
 * Throws a UsageProblem that names the option, the value and what was expected.
 */
export function readOptions(raw: object): Options {
  const given = raw as Record<string, unknown>;
  for (const [name, option] of Object.entries<ValueOption>(VALUE_OPTIONS))
    if (given[name] !== undefined && !option.takes(given[name])) throw problemOf(option, given[name]);
  const { medium, carrierIntegrated, marketplace, asOf, knownAt, lang, format } = given as Taken;
  return {
    context: contextOf(given.reply === true, medium, carrierIntegrated, marketplace),
    asOf: asOf ?? today(),
    knownAt: knownAt ?? today(),
    lang: lang ?? "pl",
    format: format ?? "text",
  };
}

function contextOf(
  reply: boolean,
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

function problemOf({ flag, expected }: ValueOption, given: unknown): UsageProblem {
  const value = JSON.stringify(given);
  return new UsageProblem({
    pl: `${flag} ${value}: takiej wartości nie ma. Oczekujemy: ${expected.pl}. Popraw ją i uruchom polecenie jeszcze raz.`,
    en: `${flag} ${value}: there is no such value. Expected ${expected.en}. Correct it and run the command again.`,
  });
}
