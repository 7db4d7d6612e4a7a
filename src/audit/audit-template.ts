import type { Lang } from "../chat/ask.js";
import type { Item } from "../chat/card.js";
import { contextFor } from "../chat/context-for.js";
import { firstLine } from "../chat/first-line.js";
import { mergeRemedies } from "../chat/merge-remedies.js";
import { nameOf } from "../chat/name-of.js";
import { preferInvoices } from "../chat/prefer-invoices.js";
import { remedyItem } from "../chat/remedy-item.js";
import type { Texts } from "../chat/texts/pl.js";
import { textsIn } from "../chat/texts/texts.js";
import type { Day } from "../policy/day.js";
import { policyAt } from "../policy/policy-at.js";
import { wordsIn } from "../policy/words-in.js";
import type { Checker } from "../verdict/check.js";
import type { Context } from "../verdict/context.js";
import { decide } from "../verdict/decide.js";
import { type Sketch, sketchOf } from "../verdict/sketch.js";
import type { Finding, Verdict } from "../verdict/verdict.js";
import type { AuditSettings } from "./audit-settings.js";
import { auditTexts } from "./audit-texts.js";
import type { Audited, AuditedFinding } from "./audited.js";
import { fingerprintOf } from "./fingerprint.js";
import { lineOf } from "./line-of.js";
import { nextChange } from "./next-change.js";
import type { NoTemplate, Template } from "./template.js";

/** What an audit is made by; the same for every template of it. */
export interface AuditTerms {
  readonly settings: AuditSettings;
  readonly asOf: Day;
  readonly knownAt: Day;
  readonly lang: Lang;
}

/** Judges one template today and at the next change of the rules. Pure: the same template gives the same result. */
export type AuditTemplate = (template: Template | NoTemplate) => Audited;

/** What became of a template, and without a word of it, where it could be judged, what another policy can be asked about. */
export interface Judged {
  readonly audited: Audited;
  readonly made?: () => { readonly context: Context; readonly sketch: Sketch };
}

/** The remedy after which a shop's own message is to be switched off. */
const OWN_MAIL_OFF = "own-mail-off";

/** An audit by one checker on one day. */
export function createAudit(checker: Checker, terms: AuditTerms): AuditTemplate {
  const judge = createJudge(checker, terms);
  return (template) => judge(template).audited;
}

/** The same with what can be kept of each template. The day of the next change is computed once. */
export function createJudge(
  checker: Checker,
  { settings, asOf, knownAt, lang }: AuditTerms,
): (template: Template | NoTemplate) => Judged {
  const { policy, engine } = checker;
  const texts = textsIn(lang);
  const change = nextChange(policy, asOf, knownAt);
  const then = change === undefined ? undefined : policyAt(policy, change.day, knownAt);
  return (template) => {
    if ("problem" in template) {
      const { problem, ...named } = template;
      return { audited: { ...named, decision: "error", says: problem, findings: [], questions: [], instead: [] } };
    }
    const { message, context: said = {}, ...named } = template;
    const tool = named.tool ?? settings.tool;
    const shared = { ...named, ...(tool === undefined ? {} : { tool }) };
    const recognition = checker.recognise(message);
    const context = contextFor(recognition, said, settings, policy.carriers);
    const verdict = preferInvoices(checker.again(recognition, context, asOf, knownAt), settings.invoices);
    const says = firstLine(verdict, policy.clauses, texts);
    const receipt = verdict.receipt.id;
    if ("unreadable" in verdict) {
      const fingerprint = fingerprintOf([named.file, named.name, "unreadable", verdict.unreadable]);
      const nothing = { findings: [], questions: [], instead: [] };
      return { audited: { ...shared, decision: "unreadable", says, ...nothing, receipt, fingerprint } };
    }
    const decided = then === undefined ? undefined : decide(recognition, context, then, engine);
    const later = decided === undefined ? undefined : preferInvoices(decided, settings.invoices);
    const next = later === undefined || "unreadable" in later ? undefined : later;
    const against = (one: Verdict) => (one.decision === "allowed" ? [] : againstOf(one, template));
    const audited: Audited = {
      ...shared,
      decision: verdict.decision,
      ...(next === undefined ? {} : { next: next.decision }),
      ...(verdict.decision === "allowed" && next !== undefined && next.decision !== "allowed"
        ? { ahead: { findings: against(next), instead: insteadOf(next, shared, texts) } }
        : {}),
      says,
      findings: against(verdict),
      questions: verdict.questions.map(
        ({ text, quote }) => wordsIn(text, lang) + (quote === undefined ? "" : ` «${quote}»`),
      ),
      ...(verdict.trimmed === undefined ? {} : { trimmed: verdict.trimmed }),
      instead: insteadOf(verdict, shared, texts),
      receipt,
    };
    return { audited, made: () => ({ context, sketch: sketchOf(recognition, verdict) }) };
  };

  function againstOf({ findings }: Verdict, template: Template): AuditedFinding[] {
    return findings
      .filter(({ effect, sure }) => effect !== "allowed" || !sure)
      .map((finding) => findingOf(finding, template));
  }

  function findingOf(finding: Finding, { file, name, line = 1, message }: Template): AuditedFinding {
    const { act, clause, effect, sure, quote, why, consequence, standing, sources } = finding;
    const within = lineOf(message.text, quote);
    return {
      act,
      clause,
      about: nameOf(finding, policy.clauses, texts),
      effect,
      sure,
      quote,
      ...(within === undefined ? {} : { line: line + within }),
      why: wordsIn(why, lang),
      ...(consequence === undefined ? {} : { consequence }),
      standing,
      sources: sources.map(({ title, url }) => ({ title, url })),
      fingerprint: fingerprintOf([file, name, clause, effect, quote]),
    };
  }
}

/**
 * What to switch on, then what to switch off: that names the template, its trigger and its tool, and where the template
 * could stay with another text, says so.
 */
function insteadOf(
  verdict: Verdict,
  where: { readonly name: string; readonly trigger?: string; readonly tool?: string },
  texts: Texts,
): Item[] {
  if (verdict.decision === "allowed") return [];
  const deciding = verdict.findings.filter(({ effect, sure }) => effect === verdict.decision && sure);
  return mergeRemedies(deciding).map(({ remedy }) => {
    const item = remedyItem(remedy, texts);
    if (remedy.id !== OWN_MAIL_OFF) return item;
    return {
      ...item,
      notes: [auditTexts(texts.language).switchOff(where, verdict.trimmed !== undefined), ...(item.notes ?? [])],
    };
  });
}
