import type { Day } from "../policy/day.js";
import type { Asker, Lang } from "./ask.js";
import type { Ports } from "./ports.js";
import type { SettingsHere } from "./settings-here.js";
import type { ChatTexts } from "./texts/chat-pl.js";
import { chatTextsIn } from "./texts/chat-texts.js";
import type { Texts } from "./texts/pl.js";
import { textsIn } from "./texts/texts.js";

/** All that an answer is made from, beside the ask itself. */
export interface Asked {
  readonly by: Asker;
  readonly ports: Ports;
  readonly settings: SettingsHere;
  readonly today: Day;
  readonly lang: Lang;
  readonly texts: Texts;
  readonly chat: ChatTexts;
}

/** The same, answered in a language. */
export function inLang(asked: Omit<Asked, "lang" | "texts" | "chat">, lang: Lang): Asked {
  return { ...asked, lang, texts: textsIn(lang), chat: chatTextsIn(lang) };
}
