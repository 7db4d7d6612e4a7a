import type { LANGS } from "./langs.js";
import { TRANSLATED } from "./texts/translated.js";
import type { AllWords, Words } from "./words.js";

/**
 * A text in a language. The policy is written in Polish and English and grows without us (its feed brings milestones that
 * were written today), so its translations stand beside it, by the English text that they translate: a text that changed
 * has none until somebody writes it, and is said in English and marked so, never in a translation of what it said before.
 *
 * @param words a text of the policy, or one that has every language itself
 */
export function wordsIn(words: Words, lang: (typeof LANGS)[number]): string {
  const own = (words as Partial<AllWords>)[lang];
  if (own !== undefined || lang === "pl" || lang === "en") return own ?? words.en;
  return TRANSLATED[lang].get(words.en) ?? `${words.en} [EN]`;
}
