import { everyLanguage } from "../policy/every-language.js";
import type { LANGS } from "../policy/langs.js";
import type { AllWords } from "../policy/words.js";
import { verdictCs } from "./texts/verdict-cs.js";
import { verdictEn } from "./texts/verdict-en.js";
import { verdictHu } from "./texts/verdict-hu.js";
import { type VerdictTexts, verdictPl } from "./texts/verdict-pl.js";
import { verdictSk } from "./texts/verdict-sk.js";

const ALL: Readonly<Record<(typeof LANGS)[number], VerdictTexts>> = {
  pl: verdictPl,
  en: verdictEn,
  cs: verdictCs,
  sk: verdictSk,
  hu: verdictHu,
};

/** One of a verdict's own texts, in every language. */
export function verdictWords(pick: (texts: VerdictTexts) => string): AllWords {
  return everyLanguage((lang) => pick(ALL[lang]));
}
