import type { Words } from "../../../src/policy/words.js";
import { UsageProblem } from "../usage-problem.js";

/** Everything that is wrong with the settings, so that it is told at once and not one by one. */
export interface Problems {
  /** @param words what is expected of the variable, as the end of a sentence */
  add(name: string, words: Words): void;
  has(name: string): boolean;
  /** Throws UsageProblem when something was found. */
  throwAny(): void;
}

/** No problems yet. */
export function createProblems(): Problems {
  const found = new Map<string, Words>();
  return {
    add: (name, words) => void found.set(name, words),
    has: (name) => found.has(name),
    throwAny: () => {
      if (found.size === 0) return;
      const lines = (lang: keyof Words) => [...found].map(([name, words]) => `  ${name}: ${words[lang]}`).join("\n");
      throw new UsageProblem({
        pl: `Serwer nie startuje, te ustawienia trzeba poprawić:\n${lines("pl")}\nWszystkie wymienia: czy-wolno serve --help`,
        en: `The server does not start, these settings need mending:\n${lines("en")}\nAll are listed by: czy-wolno serve --help`,
      });
    },
  };
}
