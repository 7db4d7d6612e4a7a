import { auditTexts } from "../audit/audit-texts.js";
import type { Audited, AuditOutcome } from "../audit/audited.js";
import { changeOf } from "../audit/formats/text.js";
import type { Report } from "../audit/report.js";
import type { Card, CardElement, Fact } from "./card.js";
import { datesIn } from "./dates.js";
import { ICONS } from "./icons.js";
import { auditChatTextsIn } from "./texts/audit-texts.js";
import { textsIn } from "./texts/texts.js";

/** So many templates are named on the card; the report names all. */
const MOST_ROWS = 12;
/** Of a name and of a sentence so much is shown, in UTF-16 units. */
const LONGEST = { name: 80, quote: 110 };
/** The worst first; what is allowed stands on the card only where that will change. */
const WORST: readonly AuditOutcome[] = ["not_allowed", "depends", "unreadable", "error", "allowed"];

/** An audit at a glance: what it came to, the next change of the rules, the worst templates with the words that decide. */
export function auditCard(report: Report, all: readonly Audited[], name: string, most: number | undefined): Card {
  const { lang, summary } = report;
  const texts = auditTexts(lang);
  const words = auditChatTextsIn(lang);
  const dates = datesIn(lang);
  const worst = WORST.find((outcome) => summary[outcome] > 0) ?? "allowed";
  const tone = worst === "error" ? "unreadable" : worst;
  const looked = all
    .filter((one) => one.decision !== "allowed" || changes(one))
    .sort((one, other) => WORST.indexOf(one.decision) - WORST.indexOf(other.decision));
  const facts: Fact[] = looked.slice(0, MOST_ROWS).map((one) => rowOf(one, report));
  return [
    {
      kind: "status",
      tone,
      icon: ICONS[tone],
      word: texts.decision[worst],
      text: words.came(texts.templates(summary.templates), partsOf(summary, lang)),
    },
    { kind: "facts", facts: [{ name: texts.title, value: shortened(name, LONGEST.name) }] },
    { kind: "paragraph", text: changeOf(report, texts) },
    ...(facts.length === 0 ? [] : [{ kind: "facts", facts } as const]),
    ...(looked.length > facts.length
      ? [{ kind: "paragraph", text: words.shown(facts.length, looked.length) } as const]
      : []),
    ...(most === undefined ? [] : [{ kind: "paragraph", text: words.cut(most) } as const]),
    { kind: "paragraph", text: words.keepWhat },
    { kind: "buttons", buttons: [{ label: words.keep, press: { does: "keep_audit" } }] },
    {
      kind: "footer",
      lines: [textsIn(lang).card.verified(dates.on(report.lastVerified)), textsIn(lang).card.advice],
    } satisfies CardElement,
  ];
}

/** How many came to what, the worst first; nothing of what there is none of. */
export function partsOf(summary: Readonly<Record<AuditOutcome, number>>, lang: Report["lang"]): string[] {
  const { outcomes } = auditChatTextsIn(lang);
  return WORST.filter((outcome) => summary[outcome] > 0).map((outcome) => outcomes[outcome](summary[outcome]));
}

function changes({ next, decision }: Audited): boolean {
  return next !== undefined && next !== decision;
}

function rowOf(one: Audited, { lang, change }: Report): Fact {
  const { decision, name, findings, ahead, says } = one;
  const texts = auditTexts(lang);
  const icon = ICONS[decision === "error" ? "unreadable" : decision];
  const later =
    change !== undefined && one.next !== undefined && changes(one)
      ? ` (${auditChatTextsIn(lang).later(datesIn(lang).from(change.date), texts.decision[one.next].toLowerCase())})`
      : "";
  const quote = (findings[0] ?? ahead?.findings[0])?.quote;
  const because = quote === undefined ? says : `«${shortened(quote, LONGEST.quote)}»`;
  return { name: shortened(name, LONGEST.name), value: `${icon} ${texts.decision[decision]}${later}. ${because}` };
}

/** On one line, and not in the middle of a character of two units. */
function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= most
    ? line
    : `${line
        .slice(0, most)
        .replace(/[\ud800-\udbff]$/, "")
        .trimEnd()}…`;
}
