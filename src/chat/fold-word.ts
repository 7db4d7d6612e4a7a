/** A short text as it is compared with verbs: lower case, without diacritics, blanks made one. "Sprawdź" is "sprawdz". */
export function foldWord(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("ł", "l")
    .replace(/\s+/g, " ")
    .trim();
}
