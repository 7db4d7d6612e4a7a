import { LANGS } from "./langs.js";
import type { AllWords } from "./words.js";

/** A text in every language, made for each alike: a name in front of it, say. */
export function everyLanguage(say: (lang: (typeof LANGS)[number]) => string): AllWords {
  return Object.fromEntries(LANGS.map((lang) => [lang, say(lang)])) as AllWords;
}
