import type { Card, CardElement } from "../../chat/card.js";
import { datesIn } from "../../chat/dates.js";
import { ICONS } from "../../chat/icons.js";
import { PLAIN, renderText, type TextStyle } from "../../chat/render-text.js";
import { wordsIn } from "../../policy/words-in.js";
import { auditTexts } from "../audit-texts.js";
import type { Audited, AuditedFinding, AuditOutcome } from "../audited.js";
import type { Format, Report } from "../report.js";
import type { AuditTexts } from "../texts/report-pl.js";

/** For a terminal: a table of all templates, then for each that needs a change what decides and what to do. */
export function text(style: TextStyle = PLAIN): Format {
  return async function* (report) {
    const texts = auditTexts(report.lang);
    const date = report.change === undefined ? "" : datesIn(report.lang).from(report.change.date);
    yield* table(report, texts, style);
    for await (const result of report.results()) {
      if ((result.decision === "allowed" && result.ahead === undefined) || result.accepted) continue;
      yield `\n${renderText(detailsOf(result, texts, date), style)}\n`;
    }
    yield `\n${style.strong(summaryOf(report, texts))}\n`;
    yield `${changeOf(report, texts)}\n`;
    yield `${style.faint(texts.verified(datesIn(report.lang).on(report.lastVerified)))}\n`;
  };
}

async function* table({ results, change, lang }: Report, texts: AuditTexts, style: TextStyle): AsyncIterable<string> {
  const later = change === undefined ? undefined : texts.from(datesIn(lang).from(change.date));
  const words = Object.values(texts.decision).map((word) => word.length + 3);
  const today = Math.max(texts.today.length, ...words) + 2;
  const then = Math.max(later?.length ?? 0, ...words) + 2;
  yield `${style.strong(`${texts.today.padEnd(today)}${later === undefined ? "" : later.padEnd(then)}${texts.template}`)}\n`;
  for await (const { decision, next, accepted, ...named } of results()) {
    const nextCell = change === undefined ? "" : cell(next, texts, then);
    yield `${cell(decision, texts, today)}${nextCell}${calledOf(named)}${accepted ? ` (${texts.accepted})` : ""}\n`;
  }
}

/** An icon is two columns wide and one or two units long. */
function cell(outcome: AuditOutcome | undefined, texts: AuditTexts, width: number): string {
  if (outcome === undefined) return "".padEnd(width);
  const icon = ICONS[outcome === "error" ? "unreadable" : outcome];
  return `${icon} ${texts.decision[outcome].padEnd(width - 3)}`;
}

/** What a person calls the template: its file, and its name in it. Nothing in it can steer a terminal. */
function calledOf({ file, name }: Pick<Audited, "file" | "name">): string {
  return (name === file ? file : `${file}: ${name}`).replace(/[\u0000-\u001f\u007f-\u009f]/g, " ");
}

function detailsOf(result: Audited, texts: AuditTexts, date: string): Card {
  const { decision, findings, questions, trimmed, instead, trigger, says, ahead } = result;
  const tone = decision === "error" ? "unreadable" : decision;
  const called = calledOf(result) + (trigger === undefined ? "" : ` (${texts.trigger(trigger)})`);
  const heading = (text: string): CardElement => ({ kind: "heading", text });
  return [
    { kind: "status", tone, icon: ICONS[tone], word: texts.decision[decision], text: called },
    { kind: "paragraph", text: says },
    ...(findings.length === 0 ? [] : [heading(texts.deciding)]),
    ...findings.map((finding) => quoteOf(finding, texts)),
    ...(questions.length === 0
      ? []
      : [heading(texts.questions), { kind: "list", items: questions.map((one) => ({ text: one })) } as const]),
    ...(trimmed === undefined ? [] : [heading(texts.trimmed), { kind: "code", text: trimmed } as const]),
    ...(instead.length === 0 ? [] : [heading(texts.instead), { kind: "list", items: instead } as const]),
    ...(ahead === undefined
      ? []
      : [heading(texts.ahead(date)), ...ahead.findings.map((finding) => quoteOf(finding, texts))]),
    ...(ahead === undefined || ahead.instead.length === 0
      ? []
      : [heading(texts.before), { kind: "list", items: ahead.instead } as const]),
  ];
}

function quoteOf({ quote, line, about }: AuditedFinding, texts: AuditTexts): CardElement {
  const place = line === undefined ? about : `${about}, ${texts.line(line)}`;
  return { kind: "quote", text: `${quote} (${place})`, marks: [{ start: 0, end: quote.length }] };
}

/** "60 templates: 20 not allowed, 3 depending …", the strictest first. */
export function summaryOf({ summary }: Pick<Report, "summary">, texts: AuditTexts): string {
  const outcomes: readonly AuditOutcome[] = ["not_allowed", "depends", "unreadable", "error", "allowed"];
  const parts = outcomes
    .filter((outcome) => summary[outcome] > 0)
    .map((outcome) => `${texts.decision[outcome].toLowerCase()}: ${summary[outcome]}`);
  if (summary.accepted > 0) parts.push(texts.acceptedCount(summary.accepted));
  return summary.templates === 0 ? texts.nothing : `${texts.templates(summary.templates)}. ${parts.join(", ")}.`;
}

/** What the next change does, or that none is known. */
export function changeOf({ change, summary, lang }: Report, texts: AuditTexts): string {
  if (change === undefined) return texts.noChange;
  return texts.change(datesIn(lang).on(change.date), wordsIn(change.milestone.title, lang), summary.changing);
}
