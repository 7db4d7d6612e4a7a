import type { AnswerLanguage } from "./answer-language.js";
import { chatEn } from "./chat-en.js";
import { type ChatTexts, chatPl } from "./chat-pl.js";

/** The chat's own texts in a language. */
export function chatTextsIn(language: AnswerLanguage): ChatTexts {
  return language === "pl" ? chatPl : chatEn;
}
