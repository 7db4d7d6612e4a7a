import type { AnswerLanguage } from "./answer-language.js";
import { en } from "./en.js";
import { pl, type Texts } from "./pl.js";

/** The texts of a language. */
export function textsIn(language: AnswerLanguage): Texts {
  return language === "pl" ? pl : en;
}
