import { compareDates, latest, type PartialDate } from "../policy/partial-date.js";
import type { ClauseAt, PolicyAt } from "../policy/policy-at.js";
import type { Act } from "../recognise/act.js";
import type { ActFound, Recognition } from "../recognise/recognition.js";
import { type Applied, clauseFor } from "./clause-for.js";
import type { Context } from "./context.js";
import { hintsFor } from "./hints.js";
import { isCourtesy, outcome, type Weighed } from "./outcome.js";
import { doubtAnswer, questionsFor } from "./questions.js";
import { receiptOf } from "./receipt.js";
import type { Decision, Finding, SourceShown, Unjudged, Verdict } from "./verdict.js";

/** An act found with the clause it falls under; where it is doubted, with what the sentence may do instead. */
export interface Judged extends Applied {
  readonly found: ActFound;
  readonly alternatives: readonly Judged[];
  /** What a person's answer makes of it. */
  readonly answer?: Decision;
}

/** How the acts are read: as sent unasked or as a reply, and on which side of a date to come. */
interface Reading {
  readonly reply: boolean;
  readonly from?: PartialDate;
}

/**
 * What a message comes to under the policy of a day. Looks at nothing but the recognition, so that a button can change the
 * context without the message being kept. The explanation is what the decision was computed from.
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
  const as = readingOf(recognition, context);
  const decisionAs = (reading: Reading) => withDoubts(judged, reading);
  const here: Reading = { reply: as.as === "reply" };
  const decision = decisionAs(here);
  const turned = decisionAs({ reply: !here.reply });
  const change = changeAhead(judged, policy, here, decision);
  const findings = findingsOf(judged, here, context, policy);

  return {
    decision,
    reading: as,
    findings,
    questions: questionsFor(judged, (answered) => withDoubts(answered, here), here.reply),
    otherwise: {
      ...(turned === decision ? {} : here.reply ? { asSeller: turned } : { asReply: turned }),
      ...(change === undefined ? {} : { from: change }),
    },
    hints: hintsFor({ recognition, context, policy, judged, findings, decision, reading: as }),
    lastVerified: policy.lastVerified,
    receipt,
  };
}

function judge(recognition: Recognition, context: Context, policy: PolicyAt): Judged[] {
  return recognition.acts.map((found) => {
    const as = (act: Act): Judged => {
      const one = { ...found, act };
      const applied = clauseFor(one, recognition, context, policy);
      const answer = answeredEffect(applied.at, context);
      return { found: one, alternatives: [], ...applied, ...(answer === undefined ? {} : { answer }) };
    };
    const candidates = [found.act, ...(found.alternatives ?? [])];
    const settled = candidates.find((act) => doubtAnswer(context, act, found.span.start) === "yes");
    if (settled !== undefined) return as(settled);
    const left = candidates.filter((act) => doubtAnswer(context, act, found.span.start) !== "no");
    const [first = "other", ...rest] = left;
    return { ...as(first), alternatives: rest.map(as) };
  });
}

/** What a person's answer to the clause's own question makes of a `depends`. */
function answeredEffect({ clause, period }: ClauseAt, context: Context): Decision | undefined {
  const value = clause.question === undefined ? undefined : context.answers?.[clause.question.id];
  if (value === undefined || period.effect !== "depends") return undefined;
  return clause.question?.answers.find((answer) => answer.value === value)?.effect;
}

function readingOf(recognition: Recognition, context: Context): Verdict["reading"] {
  if (context.initiator !== undefined) return { as: context.initiator, from: "said" };
  if (context.medium === "discussion") return { as: "reply", from: "said" };
  return recognition.suggestsReply === undefined
    ? { as: "seller", from: "default" }
    : { as: "reply", from: "suggested" };
}

/**
 * The decision over the likeliest acts, unless an alternative to a doubted one would turn it: then it depends.
 * Each doubt is tried by itself, the others standing as they are.
 */
function withDoubts(judged: readonly Judged[], reading: Reading): Decision {
  const likeliest = judged.map((one) => weigh(one, reading));
  const base = outcome(likeliest);
  const turned = judged.some(({ alternatives }, index) =>
    alternatives.some((other) => outcome(likeliest.with(index, weigh(other, reading))) !== base),
  );
  return turned ? "depends" : base;
}

function weigh({ found, at, answer }: Judged, reading: Reading): Weighed {
  // An answer settles what holds when sent unasked; a reply needs none.
  const effect = reading.reply ? at.clause.reply : (answer ?? effectOf(at, reading));
  return {
    act: found.act,
    effect,
    ...(at.clause.courtesyBeside && !reading.reply ? { courtesyBeside: at.clause.courtesyBeside } : {}),
  };
}

function effectOf(at: ClauseAt, { reply, from }: Reading): Decision {
  if (reply) return at.clause.reply;
  const change = at.undecided ?? at.next;
  if (from !== undefined && change !== undefined && compareDates(change.date, from) <= 0) return change.period.effect;
  if (at.undecided !== undefined && at.undecided.period.effect !== at.period.effect) return "depends";
  return at.period.effect;
}

/** The first date ahead, as far as is known, on which the decision changes. Dates that are past are left out. */
function changeAhead(
  judged: readonly Judged[],
  policy: PolicyAt,
  reading: Reading,
  decision: Decision,
): { date: PartialDate; decision: Decision } | undefined {
  const dates = judged.flatMap(({ at }) => [at.undecided?.date, at.next?.date]).filter((date) => date !== undefined);
  for (const date of [...new Set(dates)].sort(compareDates)) {
    if (latest(date) < policy.knownAt) continue;
    const then = withDoubts(judged, { ...reading, from: date });
    if (then !== decision) return { date, decision: then };
  }
  return undefined;
}

function findingsOf(judged: readonly Judged[], reading: Reading, context: Context, policy: PolicyAt): Finding[] {
  const all = judged.map((one) => weigh(one, reading));
  const order: readonly Decision[] = ["not_allowed", "depends", "allowed"];
  return judged
    .map((one, index) => {
      const weighed = all[index] as Weighed;
      return findingOf(one, weighed, isCourtesy(weighed, all), reading, context, policy);
    })
    .sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect) || a.span.start - b.span.start);
}

function findingOf(
  { found, at, carrier, alternatives }: Judged,
  weighed: Weighed,
  courtesy: boolean,
  { reply }: Reading,
  context: Context,
  policy: PolicyAt,
): Finding {
  const { clause, period, undecided } = at;
  const effect = courtesy ? "allowed" : weighed.effect;
  const mayEnd = effect === "not_allowed" || (effect === "depends" && undecided !== undefined);
  const consequence = mayEnd ? (undecided?.period.consequence ?? period.consequence) : undefined;
  return {
    act: found.act,
    span: found.span,
    quote: found.quote,
    zone: found.zone,
    clause: clause.id,
    effect,
    why: undecided !== undefined && effect === "depends" ? undecided.period.why : period.why,
    ...(consequence === undefined
      ? {}
      : {
          consequence: consequence === "blocked" && context.medium === "message_center" ? "against_rules" : consequence,
        }),
    standing:
      context.medium === "discussion" ? "inferred" : reply && effect === "allowed" ? "official" : period.standing,
    sources: sourcesOf(at, policy),
    remedies: at.remedies,
    basis: found.basis,
    ...(found.rule === undefined ? {} : { rule: found.rule }),
    ...(found.words === undefined ? {} : { words: found.words }),
    sure: alternatives.length === 0,
    ...(courtesy ? { courtesy } : {}),
    ...(carrier === undefined ? {} : { carrier }),
    ...(undecided === undefined || effect !== "depends" ? {} : { undecidedUntil: undecided.date }),
  };
}

function sourcesOf(at: ClauseAt, policy: PolicyAt): SourceShown[] {
  return [...new Set(at.citations.map(({ source }) => source))].flatMap((source) => {
    const found = policy.sources.find(({ id }) => id === source);
    return found === undefined ? [] : [{ title: found.title, url: found.url, published: found.published }];
  });
}
