import type { Lang } from "../chat/ask.js";
import { reportCs } from "./texts/report-cs.js";
import { reportEn } from "./texts/report-en.js";
import { reportHu } from "./texts/report-hu.js";
import { type AuditTexts, reportPl } from "./texts/report-pl.js";
import { reportSk } from "./texts/report-sk.js";

const ALL: Readonly<Record<Lang, AuditTexts>> = {
  pl: reportPl,
  en: reportEn,
  cs: reportCs,
  sk: reportSk,
  hu: reportHu,
};

/** What a report itself says, in a language. */
export function auditTexts(language: Lang): AuditTexts {
  return ALL[language];
}
