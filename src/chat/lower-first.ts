/**
 * A phrase as it stands inside a sentence: "Faktura lub paragon" becomes "faktura lub paragon".
 * A first word that is a name keeps its capital: one with capitals further in ("KSeF"), or Allegro's.
 */
export function lowerFirst(phrase: string): string {
  const [word = ""] = phrase.split(/[\s,.:;?]/, 1);
  if (/^Allegro/.test(word) || /\p{Lu}/u.test(word.slice(1))) return phrase;
  return phrase.slice(0, 1).toLowerCase() + phrase.slice(1);
}
