import type { z } from "zod";
import { editDistance } from "../../../src/chat/edit-distance.js";
import type { Problems } from "./problems.js";
import { VARIABLE_WORDS, type VariableName } from "./variable-words.js";
import { VARIABLES } from "./variables.js";

/** The variables that are set, each as its schema reads it. */
export type Read = { readonly [Name in VariableName]?: z.output<(typeof VARIABLES)[Name]> };

/**
 * Reads every variable by itself. What is wrong goes to `problems` with what was expected, and with the value where it
 * is no secret. A name that is nearly one of ours is a slip of the pen and told too. An empty variable counts as unset.
 */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>, problems: Problems): Read {
  const read: Record<string, unknown> = {};
  const names = Object.keys(VARIABLES) as VariableName[];
  for (const name of names) {
    const value = env[name]?.trim();
    if (value === undefined || value === "") continue;
    const parsed = VARIABLES[name].safeParse(value);
    if (parsed.success) {
      read[name] = parsed.data;
      continue;
    }
    const words = VARIABLE_WORDS[name];
    const shown = "secret" in words ? ["", ""] : [`jest „${value}”, `, `is “${value}”, `];
    problems.add(name, {
      pl: `${shown[0]}oczekiwano: ${words.expected.pl}`,
      en: `${shown[1]}expected: ${words.expected.en}`,
    });
  }
  for (const name of Object.keys(env)) {
    if (name in VARIABLES || !env[name] || !/^(?:SLACK|TEAMS)_/.test(name)) continue;
    const meant = names.find((known) => editDistance(name, known) <= 2);
    if (meant === undefined) continue;
    problems.add(name, {
      pl: `nie ma takiego ustawienia; jest ${meant}`,
      en: `there is no such setting; there is ${meant}`,
    });
  }
  return read as Read;
}
