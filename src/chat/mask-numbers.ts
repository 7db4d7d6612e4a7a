const BEFORE = "(?<![\\p{L}\\d])";
const AFTER = "(?![\\p{L}\\d])";
const of = (pattern: string, flags = "gu") => new RegExp(`${BEFORE}(?:${pattern})${AFTER}`, flags);

const TAX_LABELS =
  "NIP|REGON|PESEL|KRS|VAT(?:[ -]?(?:ID|UE|no\\.?|number))?|DIČ|DIC|IČO|ICO|IČ DPH|IČ|USt-?IdNr\\.?|Steuernummer|adószám|ЄДРПОУ|ІПН|РНОКПП|tax (?:id|number)|numer podatkowy";
const PHONE_LABELS =
  "telefonu?|tel\\.?|telefon|kom\\.|komórka|phone|mobile|mobil|mob\\.|handy|whatsapp|тел\\.?|телефон|telefonszám|telefónne číslo|telefonní číslo";
/** Digits with single blanks, hyphens, dots, slashes or brackets between them. */
const DIGITS = "\\d(?:[ \\t().\\u00a0/-]{0,2}\\d){5,16}";

/** In this order: the more a number tells about itself, the earlier it is looked for. */
const MASKS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`${BEFORE}(${TAX_LABELS})([^\\d\\n]{0,12}?)(?:[A-Z]{2}[ ]?)?${DIGITS}${AFTER}`, "giu"),
    "$1$2[tax number]",
  ],
  [of("(?:PL|CZ|SK|DE|HU|UA|GB|AT)[ ]?\\d{8,12}"), "[tax number]"],
  [of("\\d{3}-\\d{3}-\\d{2}-\\d{2}|\\d{3}-\\d{2}-\\d{2}-\\d{3}|\\d{8}-\\d-\\d{2}"), "[tax number]"],
  [of("[A-Z]{2}\\d{2}(?:[ -]?[A-Z0-9]{2,4}){3,8}", "gu"), "[account]"],
  [of("\\d{2}(?:[ -]?\\d{4}){6}"), "[account]"],
  [of("(?:\\d{1,6}-)?\\d{6,10}/\\d{4}"), "[account]"],
  [new RegExp(`${BEFORE}(${PHONE_LABELS})([^\\d\\n+]{0,12}?)\\+?${DIGITS}${AFTER}`, "giu"), "$1$2[phone]"],
  [new RegExp(`(?:\\+|${BEFORE}00)${DIGITS}${AFTER}`, "gu"), "[phone]"],
  [of("\\d{3}[ \\u00a0-]\\d{3}[ \\u00a0-]\\d{3}|\\d{2}[ -]\\d{3}[ -]\\d{2}[ -]\\d{2}|\\d{9}"), "[phone]"],
  // Whatever else is long, an order or parcel number perhaps, names somebody, too. A date written 2026-03-02 does not.
  [of("(?!\\d{4}-\\d{2}-\\d{2}(?!\\d))\\d(?:[ -]?\\d){6,40}"), "[number]"],
];

/** Account, tax, telephone and other long numbers, each as what it is: "[account]", "[tax number]", "[phone]", "[number]". */
export function maskNumbers(text: string): string {
  return MASKS.reduce((masked, [pattern, mask]) => masked.replace(pattern, mask), text);
}
