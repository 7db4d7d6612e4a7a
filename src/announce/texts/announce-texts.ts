import type { Lang } from "../../chat/ask.js";
import { announceEn } from "./announce-en.js";
import { type AnnounceTexts, announcePl } from "./announce-pl.js";

/** The texts of announcements in a language. */
export function announceTextsIn(lang: Lang): AnnounceTexts {
  return lang === "pl" ? announcePl : announceEn;
}
