import { FIRST_NAMES } from "./first-names.js";
import { foldWord } from "./fold-word.js";

const MASK = "[name]";
/** A word that begins with a capital, and up to three of them. */
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}";
const WORDS = `${WORD}(?:[ \\t]+${WORD}){0,2}`;
const BEFORE = "(?<![\\p{L}\\p{M}\\d])";
/** Between two words of one phrase: blanks, perhaps a comma and a new line. */
const GAP = "[ \\t]*[,!:]?[ \\t]*\\n{0,2}[ \\t]*";

const TITLES =
  "[Pp]an|[Pp]ani|[Pp]anie|[Pp]anią|[Pp]ana|[Pp]anu|[Pp]anem|[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Dd]r|[Hh]err|[Hh]errn|[Ff]rau|[Pp]ane|[Pp]aní|[Pp]án|[Pp]ána|[Пп]ане|[Пп]ані|[Пп]ан";
const GREETINGS =
  "[Cc]ześć|[Ww]itaj|[Ww]itam|[Hh]ej|[Dd]rogi|[Dd]roga|[Ss]zanowny|[Ss]zanowna|[Dd]zień dobry|[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Hh]allo|[Ll]ieber?|[Gg]uten Tag|[Dd]obrý den|[Dd]obrý deň|[Aa]hoj|[Mm]ilý|[Mm]ilá|[Vv]ážený|[Vv]ážená|[Kk]edves|[Tt]isztelt|[Ss]zia|[Пп]ривіт|[Вв]ітаю|[Дд]оброго дня|[Дд]обрий день|[Шш]ановний|[Шш]ановна";
const CLOSINGS =
  "[Pp]ozdrawiam|[Pp]ozdrawiamy|[Pp]ozdrowienia|[Zz] poważaniem|[Zz] wyrazami szacunku|[Bb]est regards|[Kk]ind regards|[Rr]egards|[Ss]incerely|[Cc]heers|[Mm]it freundlichen Grüßen|[Vv]iele Grüße|[Ll]iebe Grüße|MfG|[Ss] pozdravem|[Ss] pozdravom|[Üü]dvözlettel|[Tt]isztelettel|[Зз] повагою";
const INTRODUCTIONS =
  "[Nn]azywam się|[Mm]am na imię|[Mm]y name is|[Jj]menuji se|[Vv]olám sa|[Mm]ein Name ist|[Ii]ch heiße|[Аа] ?[Мм]ене звати|[Мм]ене звати|[Aa] nevem";
const LABELS =
  "imię i nazwisko|imie i nazwisko|nazwisko|imię|odbiorca|nadawca|kupujący|klient|login|nick|name|full name|first name|last name|recipient|buyer|customer|jméno|příjemce|meno|priezvisko|príjemca|név|címzett|vorname|nachname|empfänger|käufer|ім'я|прізвище|отримувач|покупець";

const TITLED = new RegExp(`${BEFORE}(${TITLES})(\\.?[ \\t]+)${WORDS}`, "gu");
/** After a greeting only what ends the greeting is a name: "Dzień dobry, Anno!", not "Dzień dobry, Faktura jest …". */
const GREETED = new RegExp(`${BEFORE}(${GREETINGS})(,?[ \\t]+)${WORDS}(?=[ \\t]*(?:[,!.:\\n]|$))`, "gu");
const CLOSED = new RegExp(`${BEFORE}(${CLOSINGS})(${GAP})${WORDS}`, "gu");
const INTRODUCED = new RegExp(`${BEFORE}(${INTRODUCTIONS})([ \\t]+)${WORDS}`, "gu");
const LABELLED = new RegExp(`${BEFORE}(${LABELS})([ \\t]{0,3}:[ \\t]{0,3})[^\\n,;]{1,60}`, "giu");
const CAPITALISED = new RegExp(`${BEFORE}(${WORD})(?:[ \\t]+${WORD}){0,2}`, "gu");

/** The longest ending that a name takes: "Katarzyn-ie", "Tomasz-owi"; a short beginning takes less, for many words share it. */
function longestEnding(stem: string): number {
  return stem.length <= 3 ? 1 : stem.length === 4 ? 2 : 4;
}

/** Everyday words that only look like a name with its ending, and the months of several languages. */
const EVERYDAY = new Set(
  (
    "august augusta dane danke dank danych dzien editions frankfurt georgia hand handel handy hane januar january jantar " +
    "juli july jacke jasne kurtka kurtki materac material market markt marka marki mikolajki palec paleta palety " +
    "petrol poland polana romanian witam witaj witamy zosity  klarna klarung marine macke mieszkamy nikolaus with olej oleje mateli hand hang dann basic lenker edytuj csillagos kurtke lisans verao"
  ).split(" "),
);
const STEMS = new Set(FIRST_NAMES);

/** Names of people as "[name]": behind a title, greeting, closing or label, and common first names with what follows. */
export function maskNames(text: string): string {
  return text
    .replace(LABELLED, `$1$2${MASK}`)
    .replace(TITLED, `$1$2${MASK}`)
    .replace(GREETED, `$1$2${MASK}`)
    .replace(CLOSED, `$1$2${MASK}`)
    .replace(INTRODUCED, `$1$2${MASK}`)
    .replace(CAPITALISED, maskFrom);
}

/** Masks a run of capitalised words from the first one on that is a first name. */
function maskFrom(run: string): string {
  const words = run.split(/([ \t]+)/);
  const at = words.findIndex(isFirstName);
  return at < 0 ? run : words.slice(0, at).join("") + MASK;
}

function isFirstName(word: string): boolean {
  const folded = foldWord(word.replaceAll("’", "'"));
  if (EVERYDAY.has(folded)) return false;
  for (let length = Math.max(2, folded.length - 4); length <= folded.length; length++) {
    const stem = folded.slice(0, length);
    if (STEMS.has(stem) && folded.length - length <= longestEnding(stem)) return true;
  }
  return false;
}
