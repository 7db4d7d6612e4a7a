import type { Lang } from "../ask.js";
import { auditCs } from "./audit-cs.js";
import { auditEn } from "./audit-en.js";
import { auditHu } from "./audit-hu.js";
import { type AuditChatTexts, auditPl } from "./audit-pl.js";
import { auditSk } from "./audit-sk.js";

const ALL: Readonly<Record<Lang, AuditChatTexts>> = { pl: auditPl, en: auditEn, cs: auditCs, sk: auditSk, hu: auditHu };

/** What the chat says of audits in a language. */
export function auditChatTextsIn(language: Lang): AuditChatTexts {
  return ALL[language];
}
