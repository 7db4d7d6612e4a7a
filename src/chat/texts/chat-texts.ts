import type { Lang } from "../ask.js";
import { chatCs } from "./chat-cs.js";
import { chatEn } from "./chat-en.js";
import { chatHu } from "./chat-hu.js";
import { type ChatTexts, chatPl } from "./chat-pl.js";
import { chatSk } from "./chat-sk.js";

const ALL: Readonly<Record<Lang, ChatTexts>> = { pl: chatPl, en: chatEn, cs: chatCs, sk: chatSk, hu: chatHu };

/** The chat's own texts in a language. */
export function chatTextsIn(language: Lang): ChatTexts {
  return ALL[language];
}
