import { compareDates, latest, type PartialDate } from "../policy/partial-date.js";
import type { PolicyAt } from "../policy/policy-at.js";
import type { Recognition } from "../recognise/recognition.js";
import { type Alike, alike } from "./alike.js";
import type { Context } from "./context.js";
import { findingsOf } from "./findings.js";
import { hintsFor } from "./hints.js";
import { judge } from "./judge.js";
import { questionsFor } from "./questions.js";
import { receiptOf } from "./receipt.js";
import type { Decision, Unjudged, Verdict } from "./verdict.js";
import { type Reading, weigh } from "./weigh.js";
import { withDoubts } from "./with-doubts.js";

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

  const judged = judge(recognition, context, policy);
  const groups = alike(judged);
  const as = readingOf(recognition, context);
  const here: Reading = { reply: as.as === "reply" };
  const decision = decisionAs(groups.values(), here);
  const turned = decisionAs(groups.values(), { reply: !here.reply });
  const change = changeAhead([...groups.values()], policy, here, decision);
  const findings = findingsOf(judged, here, context, policy);
  // In a discussion there is no other reading, so none is told.
  const otherReading = turned !== decision && context.medium !== "discussion";

  return {
    decision,
    reading: as,
    findings,
    questions:
      decision !== "depends"
        ? []
        : questionsFor({
            judged,
            groups,
            reply: here.reply,
            depends: (one) => weigh(one, here).effect === "depends",
            decisionOf: (some) => decisionAs(some, here),
            decisionWith: (id, value) => {
              const answered = { ...context, answers: { ...context.answers, [id]: value } };
              return decisionAs(alike(judge(recognition, answered, policy)).values(), here);
            },
          }),
    otherwise: {
      ...(otherReading ? (here.reply ? { asSeller: turned } : { asReply: turned }) : {}),
      ...(change === undefined ? {} : { from: change }),
    },
    hints: hintsFor({ recognition, context, policy, judged, findings, decision, reading: as }),
    lastVerified: policy.lastVerified,
    receipt,
  };
}

function decisionAs(groups: Iterable<Alike>, reading: Reading): Decision {
  return withDoubts([...groups], (one) => weigh(one, reading));
}

/** A discussion is read as a reply whatever is said: the rules of March 2026 know no other reading of it. */
function readingOf(recognition: Recognition, context: Context): Verdict["reading"] {
  if (context.medium === "discussion") return { as: "reply", from: "said" };
  if (context.initiator !== undefined) return { as: context.initiator, from: "said" };
  return recognition.suggestsReply === undefined
    ? { as: "seller", from: "default" }
    : { as: "reply", from: "suggested" };
}

/** The first date ahead, as far as is known, on which the decision changes. Dates that are past are left out. */
function changeAhead(
  groups: readonly Alike[],
  policy: PolicyAt,
  reading: Reading,
  decision: Decision,
): { date: PartialDate; decision: Decision } | undefined {
  const dates = groups
    .flatMap(({ judged }) => [judged, ...judged.alternatives])
    .flatMap(({ at }) => [at.undecided?.date, at.next?.date])
    .filter((date) => date !== undefined);
  for (const date of [...new Set(dates)].sort(compareDates)) {
    if (latest(date) < policy.knownAt) continue;
    const then = decisionAs(groups, { ...reading, from: date });
    if (then !== decision) return { date, decision: then };
  }
  return undefined;
}
