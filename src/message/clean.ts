const INVISIBLE =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF]/g;
const SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F]/g;
const TAGS = /[\u{E0000}-\u{E0FFF}]/gu;
/** Ligatures, circled, wide and mathematical letters: what looks like plain letters and reads as them. */
const STYLED = /[\uFB00-\uFB06\u24B6-\u24E9\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/gu;
/** What most messages are made of: nothing in it needs mending. */
const PLAIN = /^[\n\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0400-\u04ff\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]*$/;
const [BLANK, NEWLINE] = [0x20, 0x0a];

/**
 * The text as a person sees it: one kind of line end and of space, nothing invisible, no lone surrogates,
 * composed letters. Ligatures and letters from styled alphabets, which only disguise words, become plain ones.
 * The result is what spans refer to. Never throws; linear in the length.
 */
export function clean(text: string): string {
  const plain = PLAIN.test(text) ? text : plainLetters(text);
  return (isTidy(plain) ? plain : tidied(plain)).trim();
}

/** Whether there is nothing for `tidied` to do, as in most texts: told in one pass instead of three. */
function isTidy(text: string): boolean {
  let last = 0;
  let beforeLast = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === BLANK && (last === BLANK || last === NEWLINE)) return false;
    if (unit === NEWLINE && (last === BLANK || (last === NEWLINE && beforeLast === NEWLINE))) return false;
    beforeLast = last;
    last = unit;
  }
  return true;
}

function tidied(text: string): string {
  return text
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n");
}

function plainLetters(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u000B\u000C\u0085]/g, "\n")
    .replace(INVISIBLE, "")
    .replace(TAGS, "")
    .replace(SPACES, " ")
    .replace(CONTROLS, "")
    .replace(STYLED, (letter) => letter.normalize("NFKC"))
    .normalize("NFC");
}
