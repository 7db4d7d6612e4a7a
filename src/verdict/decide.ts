import { compareDates, latest, type PartialDate } from "../policy/partial-date.js";
import type { PolicyAt } from "../policy/policy-at.js";
import type { Recognition } from "../recognise/recognition.js";
import { type Alike, alike } from "./alike.js";
import { type Assessed, assess, decisionAs } from "./assess.js";
import type { Context } from "./context.js";
import { effectsOf } from "./effects.js";
import { findingsOf } from "./findings.js";
import { hintsFor } from "./hints.js";
import { judge } from "./judge.js";
import { questionsFor } from "./questions.js";
import { receiptOf } from "./receipt.js";
import type { Decision, Question, Unjudged, Verdict } from "./verdict.js";
import { type Reading, weigh } from "./weigh.js";

/**
 * What a message comes to under the policy of a day. Looks at nothing but the recognition, so that a button can change the
 * context without the message being kept. The explanation is what the decision was computed from. Its cost is linear in
 * the number of acts.
 *
 * @param engine the recogniser's version, for the receipt
 */
export function decide(
  recognition: Recognition,
  context: Context,
  policy: PolicyAt,
  engine: string,
): Verdict | Unjudged {
  const receipt = receiptOf(
    { engine, policy: policy.version, asOf: policy.asOf, knownAt: policy.knownAt, context },
    recognition.text,
  );
  if (recognition.unreadable !== undefined) return { unreadable: recognition.unreadable, receipt };

  const assessed = assess(recognition, context, policy);
  const { decision, as, here, judged } = assessed;
  const groups = [...assessed.groups.values()];
  // In a discussion there is no other reading, so none is told.
  const turned = context.medium === "discussion" ? decision : decisionAs(groups, { reply: !here.reply });
  const change = changeAhead(groups, policy, here, decision);
  const findings = findingsOf(effectsOf(judged, here), here.reply, context, policy);

  return {
    decision,
    reading: as,
    findings,
    questions: decision === "depends" ? questionsOn(assessed, recognition, context, policy) : [],
    otherwise: {
      ...(turned === decision ? {} : here.reply ? { asSeller: turned } : { asReply: turned }),
      ...(change === undefined ? {} : { from: change }),
    },
    hints: hintsFor({ recognition, context, policy, judged, findings, decision, reading: as }),
    lastVerified: policy.lastVerified,
    receipt,
  };
}

function questionsOn(
  { judged, groups, here }: Assessed,
  recognition: Recognition,
  context: Context,
  policy: PolicyAt,
): Question[] {
  return questionsFor({
    judged,
    groups,
    reply: here.reply,
    depends: (one) => weigh(one, here).effect === "depends",
    decisionOf: (some) => decisionAs(some, here),
    decisionWith: (id, value) => {
      const answered = { ...context, answers: { ...context.answers, [id]: value } };
      return decisionAs([...alike(judge(recognition, answered, policy)).values()], here);
    },
  });
}

/** The first date ahead, as far as is known, on which the decision changes. Dates that are past are left out. */
function changeAhead(
  groups: readonly Alike[],
  policy: PolicyAt,
  reading: Reading,
  decision: Decision,
): { date: PartialDate; decision: Decision } | undefined {
  const dates = new Set<PartialDate>();
  for (const { judged } of groups) {
    for (const { at } of [judged, ...judged.alternatives]) {
      if (at.undecided !== undefined) dates.add(at.undecided.date);
      if (at.next !== undefined) dates.add(at.next.date);
    }
  }
  for (const date of [...dates].sort(compareDates)) {
    if (latest(date) < policy.knownAt) continue;
    const then = decisionAs(groups, { ...reading, from: date });
    if (then !== decision) return { date, decision: then };
  }
  return undefined;
}
