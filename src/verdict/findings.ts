import type { ClauseAt, PolicyAt } from "../policy/policy-at.js";
import type { Context } from "./context.js";
import type { Judged } from "./judge.js";
import { isCourtesy, together, type Weighed } from "./outcome.js";
import { REPLY_WHY } from "./reply-why.js";
import type { Decision, Finding, SourceShown } from "./verdict.js";
import { type Reading, weigh } from "./weigh.js";

const ORDER: readonly Decision[] = ["not_allowed", "depends", "allowed"];

/** What each act comes to and why: the strictest first, equal ones in the order of the text. */
export function findingsOf(judged: readonly Judged[], reading: Reading, context: Context, policy: PolicyAt): Finding[] {
  const all = judged.map((one) => weigh(one, reading));
  const company = together(all);
  const titles = new Map(policy.sources.map(({ id, title, url, published }) => [id, { title, url, published }]));
  return judged
    .map((one, index) => {
      const weighed = all[index] as Weighed;
      return findingOf(one, weighed, isCourtesy(weighed, company), reading, context, titles);
    })
    .sort((a, b) => ORDER.indexOf(a.effect) - ORDER.indexOf(b.effect) || a.span.start - b.span.start);
}

function findingOf(
  { found, at, carrier, alternatives }: Judged,
  weighed: Weighed,
  courtesy: boolean,
  { reply }: Reading,
  context: Context,
  titles: ReadonlyMap<string, SourceShown>,
): Finding {
  const { clause, period } = at;
  const effect = courtesy ? "allowed" : weighed.effect;
  const undecided = effect === "depends" ? at.undecided : undefined;
  const mayEnd = effect === "not_allowed" || undecided !== undefined;
  const consequence = mayEnd ? (at.undecided?.period.consequence ?? period.consequence) : undefined;
  const inDiscussion = context.medium === "discussion";
  const replies = reply && effect === "allowed";
  return {
    act: found.act,
    span: found.span,
    quote: found.quote,
    zone: found.zone,
    clause: clause.id,
    effect,
    why: replies ? REPLY_WHY[inDiscussion ? "discussion" : "conversation"] : (undecided?.period ?? period).why,
    ...(consequence === undefined
      ? {}
      : {
          consequence: consequence === "blocked" && context.medium === "message_center" ? "against_rules" : consequence,
        }),
    standing: inDiscussion ? "inferred" : replies ? "official" : period.standing,
    sources: sourcesOf(at, titles),
    remedies: at.remedies,
    basis: found.basis,
    ...(found.rule === undefined ? {} : { rule: found.rule }),
    ...(found.words === undefined ? {} : { words: found.words }),
    sure: alternatives.length === 0,
    ...(courtesy ? { courtesy } : {}),
    ...(carrier === undefined ? {} : { carrier }),
    ...(undecided === undefined ? {} : { undecidedUntil: undecided.date }),
  };
}

function sourcesOf(at: ClauseAt, titles: ReadonlyMap<string, SourceShown>): SourceShown[] {
  return [...new Set(at.citations.map(({ source }) => source))].flatMap((source) => titles.get(source) ?? []);
}
