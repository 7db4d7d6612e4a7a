/** Letters that NFD does not take apart. One unit becomes one unit, so offsets stay. */
const SPECIAL: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ð: "d",
  ø: "o",
  ß: "s",
  æ: "a",
  œ: "o",
  ı: "i",
  þ: "t",
  ŧ: "t",
  ħ: "h",
  ĸ: "k",
  "’": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
  "‘": "'",
  "–": "-",
  "—": "-",
  "‑": "-",
  "−": "-",
  "„": '"',
  "”": '"',
  "“": '"',
  "«": '"',
  "»": '"',
};

/** Cyrillic and Greek letters that look like Latin ones, and digits that stand in for letters inside a word. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  ѕ: "s",
  і: "i",
  ј: "j",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  ԁ: "d",
  ԛ: "q",
  ԝ: "w",
  α: "a",
  β: "b",
  ε: "e",
  ι: "i",
  κ: "k",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  ν: "v",
  χ: "x",
  "0": "o",
  "1": "l",
  "3": "e",
  "4": "a",
  "5": "s",
};

const TABLE = buildTable();
const UNITS = new TextDecoder("utf-16le", { ignoreBOM: true });

/**
 * A text without case and diacritics, of exactly the same length in UTF-16 units, so that an offset in one is an offset
 * in the other: "Przesyłkę" becomes "przesylke", "ＦＶ" becomes "fv". Linear.
 */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index++) units[index] = TABLE[text.charCodeAt(index)] as number;
  return UNITS.decode(units);
}

/** A folded word in which look-alike letters of another alphabet, or digits for letters, hide a Latin word. */
export function unmask(word: string): string {
  if (!isMixed(word)) return word;
  if (/\d/.test(word) && (word.length < 5 || /\d\d|^\d|\d$/.test(word))) return word;
  let plain = "";
  for (const letter of word) plain += LOOK_ALIKE[letter] ?? letter;
  return plain;
}

/** Whether Latin letters stand beside digits or letters of another alphabet; hardly any word is so, and all are asked. */
function isMixed(word: string): boolean {
  let latin = false;
  let others = false;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) latin = true;
    else if ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x370 && unit <= 0x52f)) others = true;
  }
  return latin && others;
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) table[unit] = unit;
  const ranges: readonly [number, number][] = [
    [0x41, 0x530],
    [0x1e00, 0x2030],
    [0xff01, 0xff5e],
  ];
  for (const [from, to] of ranges) {
    for (let unit = from; unit <= to; unit++) table[unit] = foldUnit(String.fromCharCode(unit));
  }
  return table;
}

function foldUnit(unit: string): number {
  const lower = unit.toLowerCase();
  const plain = SPECIAL[lower] ?? lower.normalize("NFKD");
  const first = SPECIAL[plain] ?? plain;
  return lower.length === 1 && !/\s/.test(first[0] ?? " ") ? first.charCodeAt(0) : unit.charCodeAt(0);
}
