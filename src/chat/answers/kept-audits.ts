import type { AuditOutcome } from "../../audit/audited.js";
import { fingerprintOf } from "../../audit/fingerprint.js";
import type { KeptAudit, KeptTemplate } from "../../audit/kept-audit.js";
import { changesAhead } from "../../audit/next-change.js";
import { dayOf } from "../../policy/day.js";
import { type PolicyAt, policyAt } from "../../policy/policy-at.js";
import { decide } from "../../verdict/decide.js";
import { recognitionOf } from "../../verdict/sketch.js";
import type { Answer } from "../answer-shape.js";
import type { Asked } from "../asked.js";
import { partsOf } from "../audit-card.js";
import type { Button, CardElement, Fact } from "../card.js";
import { datesIn } from "../dates.js";
import { privately, sayPrivately } from "../privately.js";
import { auditChatTextsIn } from "../texts/audit-texts.js";

/** So many results a workspace may keep. */
export const MOST_AUDITS = 10;

/** Keeps the result of an audit whose card is still open, without text; under a name that is kept already it takes its place. */
export async function keepAudit(card: string, { by, ports, chat, lang }: Asked): Promise<Answer> {
  const found = await ports.cards.find(by.tenant, by.user, card);
  if (found?.audit === undefined) return sayPrivately(chat.expired, lang);
  const { name, templates, policy, engine } = found.audit;
  const words = auditChatTextsIn(lang);
  const show: Button = { label: words.list.show, press: { does: "audits" } };
  const id = fingerprintOf([name]);
  const others = (await ports.audits.list(by.tenant)).filter((one) => one.id !== id);
  if (others.length >= MOST_AUDITS) return sayPrivately(words.full(MOST_AUDITS), lang, [show]);
  const kept = { name, templates, policy, engine, asOf: found.asOf, by: by.user, channel: by.channel };
  await ports.audits.keep(by.tenant, id, kept);
  return privately(
    [
      { kind: "paragraph", text: words.kept },
      { kind: "facts", facts: [{ name: words.list.name, value: name }] },
      { kind: "buttons", buttons: [show] },
    ],
    lang,
  );
}

/** The results that the workspace keeps: who kept them, what was decided then, and what would be decided by the rules as they are now. */
export async function keptAudits(asked: Asked): Promise<Answer> {
  const { ports, by, lang } = asked;
  const words = auditChatTextsIn(lang).list;
  const all = await ports.audits.list(by.tenant);
  if (all.length === 0) return sayPrivately(words.none, lang);
  const elements = all.flatMap((one, index): CardElement[] => [
    { kind: "facts", facts: factsOf(one, asked) },
    {
      kind: "buttons",
      buttons: [{ label: words.remove(index + 1), press: { does: "forget_audit", audit: one.id } }],
    },
  ]);
  return privately(
    [{ kind: "heading", text: words.title }, ...elements, { kind: "paragraph", text: words.told }],
    lang,
  );
}

/** Deletes a kept result. */
export async function forgetAudit(audit: string, { ports, by, lang }: Asked): Promise<Answer> {
  const { list } = auditChatTextsIn(lang);
  const removed = await ports.audits.remove(by.tenant, audit);
  return sayPrivately(removed ? list.removed : list.gone, lang, [{ label: list.show, press: { does: "audits" } }]);
}

function factsOf({ name, by, keptAt, templates }: KeptAudit, { ports, today, lang }: Asked): Fact[] {
  const { list } = auditChatTextsIn(lang);
  const dates = datesIn(lang);
  const { policy } = ports.checker();
  const now = policyAt(policy, today, today);
  const current = templates.map((one) => decisionOn(one, now));
  const [next] = changesAhead(policy, today, today);
  const then = next === undefined ? undefined : policyAt(policy, next.day, today);
  const changing =
    then === undefined ? 0 : templates.filter((one, index) => decisionOn(one, then) !== current[index]).length;
  return [
    { name: list.name, value: name },
    { name: list.by, value: by, person: by },
    { name: list.at, value: dates.on(dayOf(new Date(keptAt))) },
    {
      name: list.before,
      value: counted(
        templates.map(({ decision }) => decision),
        lang,
      ),
    },
    { name: list.now, value: counted(current, lang) },
    ...(next === undefined
      ? []
      : [{ name: list.ahead(dates.from(next.date)), value: list.changing(`${changing}/${templates.length}`) }]),
  ];
}

/** What could not be asked again stays as it was decided. */
function decisionOn({ decision, made }: KeptTemplate, policy: PolicyAt): AuditOutcome {
  if (made === undefined) return decision;
  const verdict = decide(recognitionOf(made.sketch), made.context, policy, "");
  return "unreadable" in verdict ? decision : verdict.decision;
}

function counted(outcomes: readonly AuditOutcome[], lang: Asked["lang"]): string {
  const of = (outcome: AuditOutcome) => outcomes.filter((one) => one === outcome).length;
  const figures: Readonly<Record<AuditOutcome, number>> = {
    not_allowed: of("not_allowed"),
    depends: of("depends"),
    allowed: of("allowed"),
    unreadable: of("unreadable"),
    error: of("error"),
  };
  return partsOf(figures, lang).join(", ");
}
