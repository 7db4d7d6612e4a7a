import type { Clause } from "../policy/clause.js";
import type { Standing } from "../policy/period.js";
import { wordsIn } from "../policy/words-in.js";
import type { Finding, Unjudged, Verdict } from "../verdict/verdict.js";
import { datesIn } from "./dates.js";
import { lowerFirst } from "./lower-first.js";
import { namesOf } from "./name-of.js";
import type { Texts } from "./texts/pl.js";

/**
 * What to do, in one breath and without the icon: the reading that was judged, how it can end and who says so, then the
 * other reading and a date ahead where they differ. Of a message that cannot be judged: why, and what to do.
 *
 * @param clauses of the policy that the verdict was made by; they give the acts their names
 */
export function firstLine(verdict: Verdict | Unjudged, clauses: readonly Clause[], texts: Texts): string {
  if ("unreadable" in verdict) return texts.unreadable[verdict.unreadable];
  const main = { not_allowed: mayNot, depends, allowed: may }[verdict.decision](verdict, clauses, texts);
  return [main, ...otherReadings(verdict, texts)].join(" ");
}

function mayNot(verdict: Verdict, clauses: readonly Clause[], texts: Texts): string {
  const { first } = texts;
  const never = verdict.reading.as === "reply" || verdict.otherwise.asReply === undefined;
  const asItIs = verdict.trimmed !== undefined;
  const what = never ? (asItIs ? first.mayNeverAsItIs : first.mayNever) : asItIs ? first.mayNotAsItIs : first.mayNot;
  const offending = verdict.findings.filter(({ effect, sure }) => effect === "not_allowed" && sure);
  const risks = offending.filter(({ consequence }) => consequence === "account_risk");
  const rest = offending.filter((one) => !risks.includes(one));
  const blocked = rest.filter(({ consequence }) => consequence === "blocked");
  const names = (findings: readonly Finding[]) => namesOf(findings, clauses, texts);
  const ends = [
    ...(blocked.length > 0 ? [first.blocked(names(rest))] : []),
    ...(blocked.length === 0 && rest.length > 0 ? [first.againstRules(names(rest))] : []),
    ...(risks.length > 0 ? [first.accountRisk(names(risks))] : []),
  ];
  const leading = blocked.length > 0 ? blocked : rest.length > 0 ? rest : risks;
  const told = `${what}: ${ends.join(first.and)}${first.standing[bestStanding(leading)]}.`;
  return blocked.length === 0 && rest.length > 0 ? `${told} ${first.notKnown}` : told;
}

function may(verdict: Verdict, clauses: readonly Clause[], texts: Texts): string {
  const { first } = texts;
  const counted = verdict.findings.filter(({ sure, courtesy, act }) => sure && !courtesy && act !== "other");
  const inDiscussion = verdict.receipt.context.medium === "discussion";
  if (verdict.reading.as === "reply") {
    return `${inDiscussion ? first.mayDiscuss : first.mayReply}${first.standing[inDiscussion ? "inferred" : weakestStanding(counted)]}.`;
  }
  if (counted.length === 0) return `${first.may}: ${first.nothingFound}${first.standing.inferred}.`;
  return `${first.may} (${namesOf(counted, clauses, texts)})${first.standing[weakestStanding(counted)]}.`;
}

function depends(verdict: Verdict, clauses: readonly Clause[], texts: Texts): string {
  const { first } = texts;
  const undecided = verdict.findings.filter(({ undecidedUntil }) => undecidedUntil !== undefined);
  const date = undecided[0]?.undecidedUntil;
  if (date !== undefined) {
    return first.dependsOnDay(datesIn(texts.language).on(date), namesOf(undecided, clauses, texts));
  }
  const [question, ...more] = verdict.questions;
  if (question === undefined) {
    const open = verdict.findings.find(({ effect }) => effect === "depends");
    const why = open === undefined ? "" : wordsIn(open.why, texts.language);
    return first.notSettled(why);
  }
  const asked = lowerFirst(wordsIn(question.text, texts.language));
  const answers = question.answers.map(
    ({ label, decision }) => `${wordsIn(label, texts.language)}: ${texts.leadsTo[decision]}.`,
  );
  return [
    question.quote === undefined ? first.depends(asked) : first.dependsOnSentence(asked),
    ...answers,
    ...(more.length === 0 ? [] : [first.moreQuestions(more.length)]),
  ].join(" ");
}

function otherReadings({ findings, otherwise, receipt }: Verdict, texts: Texts): string[] {
  const { first, yesNo } = texts;
  const { marketplace = "pl" } = receipt.context;
  return [
    ...(otherwise.asReply === undefined ? [] : [first.asReply(yesNo[otherwise.asReply])]),
    ...(otherwise.asSeller === undefined ? [] : [first.asSeller(yesNo[otherwise.asSeller])]),
    ...(otherwise.from === undefined
      ? []
      : findings.some(({ undecidedUntil }) => undecidedUntil === otherwise.from?.date)
        ? [first.fromThatDay(yesNo[otherwise.from.decision])]
        : [first.from(datesIn(texts.language).from(otherwise.from.date), yesNo[otherwise.from.decision])]),
    ...(marketplace === "pl" ? [] : [first.marketplace(marketplace)]),
  ];
}

/** One official reason is enough for a "no". */
function bestStanding(findings: readonly Finding[]): Standing {
  const found = findings.map(({ standing }) => standing);
  return found.includes("official") ? "official" : found.includes("reported") ? "reported" : "inferred";
}

/** A "yes" is only as good as its weakest reason. */
function weakestStanding(findings: readonly Finding[]): Standing {
  const found = findings.map(({ standing }) => standing);
  return found.includes("inferred") ? "inferred" : found.includes("reported") ? "reported" : "official";
}
