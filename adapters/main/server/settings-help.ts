import type { AnswerLanguage } from "../../../src/chat/texts/answer-language.js";
import { VARIABLE_WORDS } from "./variable-words.js";

/** Every setting with what it is for and what it takes, as `serve --help` lists them. */
export function settingsHelp(lang: AnswerLanguage): string {
  const title = lang === "pl" ? "Ustawienia (zmienne środowiska):" : "Settings (environment variables):";
  const takes = lang === "pl" ? "wartość" : "value";
  const lines = Object.entries(VARIABLE_WORDS).map(
    ([name, { about, expected }]) => `  ${name}\n      ${about[lang]}\n      ${takes}: ${expected[lang]}`,
  );
  return `\n${title}\n${lines.join("\n")}`;
}
