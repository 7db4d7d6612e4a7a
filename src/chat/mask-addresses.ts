const MASK = "[address]";
const BEFORE = "(?<![\\p{L}\\p{M}\\d])";
const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}";
/** A house and a flat: 12, 12a, 12/4, 12 m. 4. */
const HOUSE = "\\d{1,5}[a-zA-Z]?(?:[ \\t]{0,2}(?:/|m\\.?|lok\\.?|кв\\.?)[ \\t]{0,2}\\d{1,5}[a-zA-Z]?)?";

/** Polish, Czech, Slovak and Ukrainian name the kind of street first. */
const STREET_FIRST = new RegExp(
  `${BEFORE}(?:ul\\.|ulica|ulicy|ulicę|al\\.|aleja|aleje|alei|os\\.|osiedle|osiedlu|plac|placu|ulice|ulici|náměstí|námestie|nám\\.|вул\\.?|вулиця|вулиці|просп\\.?|проспект)[ \\t]{1,3}[^\\n,;:]{2,50}?[ \\t]${HOUSE}(?![\\d\\p{L}])`,
  "giu",
);
const STREET_ALONE = new RegExp(
  `${BEFORE}(?:[Uu]l\\.|[Aa]l\\.|[Oo]s\\.|[Вв]ул\\.)[ \\t]{0,3}${WORD}(?:[ \\t]${WORD}){0,2}`,
  "gu",
);
/** German and Hungarian name it last, in one word or two: "Hauptstraße 5", "Kossuth utca 12". */
const STREET_LAST = new RegExp(
  `${BEFORE}(?:${WORD}[ \\t]){0,2}\\p{Lu}?[\\p{L}\\p{M}.-]{0,30}(?:straße|strasse|str\\.|gasse|allee|weg|platz|utca|útja|út|tér|körút)[ \\t]${HOUSE}(?:\\.|(?![\\d\\p{L}]))`,
  "giu",
);
/** English puts the house before both: "12 Baker Street". */
const HOUSE_FIRST = new RegExp(
  `${BEFORE}\\d{1,5}[a-zA-Z]?,?[ \\t](?:${WORD}[ \\t]){1,3}(?:Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Lane|Drive|Square|Close|Court|Way)(?![\\p{L}])`,
  "gu",
);
const CITY = `(?:[ \\t,]{1,3}${WORD}(?:[ \\t-]${WORD}){0,2})?`;
const POLISH_CODE = new RegExp(`${BEFORE}\\d{2}-\\d{3}(?![\\d-])${CITY}`, "gu");
const OTHER_CODE = new RegExp(
  `${BEFORE}(?:(?:H|D|CZ|SK|A|UA)-)?(?:\\d{3}[ \\t]\\d{2}|\\d{5}|H-\\d{4})(?![\\d])[ \\t,]{1,3}${WORD}(?:[ \\t-]${WORD}){0,2}`,
  "gu",
);
const HUNGARIAN_CODE = new RegExp(`${BEFORE}(?!20[0-9]{2})\\d{4}[ \\t]${WORD}(?=,)`, "gu");
const BRITISH_CODE = /\b[A-Z]{1,2}\d[A-Z\d]?[ \t]?\d[A-Z]{2}\b/g;
/** A parcel locker stands near somebody's home. */
const LOCKER = /(?<=\p{L})([ \t]{1,3}(?:nr|numer)?[ \t]{0,2}:?[ \t]{0,2})[A-Z]{3}\d{1,4}[A-Z]{0,4}\b/gu;

/** Streets, houses, postal codes with their towns, and parcel lockers as "[address]". */
export function maskAddresses(text: string): string {
  return text
    .replace(STREET_FIRST, MASK)
    .replace(HOUSE_FIRST, MASK)
    .replace(STREET_LAST, MASK)
    .replace(STREET_ALONE, MASK)
    .replace(POLISH_CODE, MASK)
    .replace(OTHER_CODE, MASK)
    .replace(HUNGARIAN_CODE, MASK)
    .replace(BRITISH_CODE, MASK)
    .replace(LOCKER, `$1${MASK}`);
}
