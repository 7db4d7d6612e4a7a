import type { Lang } from "./ask.js";
import { datesCs } from "./texts/dates-cs.js";
import { datesEn } from "./texts/dates-en.js";
import { datesHu } from "./texts/dates-hu.js";
import { datesPl } from "./texts/dates-pl.js";
import { datesSk } from "./texts/dates-sk.js";
import type { Dates } from "./write-date.js";

const MAKERS: Readonly<Record<Lang, () => Dates>> = {
  pl: datesPl,
  en: datesEn,
  cs: datesCs,
  sk: datesSk,
  hu: datesHu,
};
const cached = new Map<Lang, Dates>();

/** The dates of a language. Throws a RangeError on what is not a date. */
export function datesIn(language: Lang): Dates {
  const made = cached.get(language) ?? MAKERS[language]();
  cached.set(language, made);
  return made;
}
