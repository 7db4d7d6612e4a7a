import type { PolicyAt } from "../policy/policy-at.js";
import type { Recognition } from "../recognise/recognition.js";
import type { Context } from "./context.js";
import type { Judged } from "./judge.js";
import { indexOf } from "./policy-index.js";
import type { Decision, Finding, Hint, Verdict } from "./verdict.js";
import { verdictWords } from "./verdict-words.js";

/** After so many days without the sources being read again, an answer says so. */
export const STALE_DAYS = 60;

/** Everything a hint may look at. */
export interface Hinted {
  readonly recognition: Recognition;
  readonly context: Context;
  readonly policy: PolicyAt;
  readonly judged: readonly Judged[];
  readonly findings: readonly Finding[];
  readonly decision: Decision;
  readonly reading: Verdict["reading"];
}

/** What is worth saying beside the decision, in the order of its weight. */
export function hintsFor({ recognition, context, policy, judged, findings, decision, reading }: Hinted): Hint[] {
  const found: Hint[] = [];
  const offending = findings.filter(({ effect, sure }) => effect === "not_allowed" && sure);
  if (reading.from === "suggested") {
    found.push({
      id: "reply_suggested",
      text: verdictWords(({ hints }) => hints.replySuggested),
    });
  }
  if (context.medium === "discussion") {
    found.push({
      id: "discussion",
      text: verdictWords(({ hints }) => hints.discussion),
    });
  }
  if (offending.some(({ zone }) => zone === "subject")) {
    found.push({
      id: "subject",
      text: verdictWords(({ hints }) => hints.subject),
    });
  }
  if (offending.some(({ zone }) => zone === "attachment")) {
    found.push({
      id: "attachment",
      text: verdictWords(({ hints }) => hints.attachment),
    });
  } else if (
    recognition.attachments &&
    decision !== "not_allowed" &&
    reading.as === "seller" &&
    context.medium !== "message_center"
  ) {
    found.push({
      id: "attachment_read",
      text: verdictWords(({ hints }) => hints.attachmentRead),
    });
  }
  if (findings.some(({ courtesy }) => courtesy)) {
    found.push({
      id: "courtesy",
      text: verdictWords(({ hints }) => hints.courtesy),
    });
  }
  for (const { at } of judged) {
    const advice = at.clause.trimAdvice;
    if (advice !== undefined && !found.some(({ id }) => id === "lawyer")) found.push({ id: "lawyer", text: advice });
  }
  const site = context.marketplace;
  if (site !== undefined && site !== "pl") {
    found.push({
      id: "marketplace",
      text: verdictWords(({ hints }) => hints.marketplace(site)),
    });
  }
  const age = indexOf(policy).age();
  if (age > STALE_DAYS) {
    found.push({
      id: "stale",
      text: verdictWords(({ hints }) => hints.stale(age)),
    });
  }
  return found;
}
