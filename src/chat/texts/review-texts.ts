import type { Lang } from "../ask.js";
import { reviewCs } from "./review-cs.js";
import { reviewEn } from "./review-en.js";
import { reviewHu } from "./review-hu.js";
import { type ReviewTexts, reviewPl } from "./review-pl.js";
import { reviewSk } from "./review-sk.js";

const ALL: Readonly<Record<Lang, ReviewTexts>> = {
  pl: reviewPl,
  en: reviewEn,
  cs: reviewCs,
  sk: reviewSk,
  hu: reviewHu,
};

/** The texts of reviewing in a language. */
export function reviewTextsIn(language: Lang): ReviewTexts {
  return ALL[language];
}
