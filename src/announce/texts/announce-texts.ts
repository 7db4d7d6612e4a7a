import type { Lang } from "../../chat/ask.js";
import { announceCs } from "./announce-cs.js";
import { announceEn } from "./announce-en.js";
import { announceHu } from "./announce-hu.js";
import { type AnnounceTexts, announcePl } from "./announce-pl.js";
import { announceSk } from "./announce-sk.js";

const ALL: Readonly<Record<Lang, AnnounceTexts>> = {
  pl: announcePl,
  en: announceEn,
  cs: announceCs,
  sk: announceSk,
  hu: announceHu,
};

/** The texts of announcements in a language. */
export function announceTextsIn(language: Lang): AnnounceTexts {
  return ALL[language];
}
