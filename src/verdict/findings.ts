import type { PolicyAt } from "../policy/policy-at.js";
import type { Context } from "./context.js";
import type { EffectOn } from "./effects.js";
import { indexOf, type PolicyIndex } from "./policy-index.js";
import { REPLY_WHY } from "./reply-why.js";
import type { Decision, Finding } from "./verdict.js";

const ORDER: Readonly<Record<Decision, number>> = { not_allowed: 0, depends: 1, allowed: 2 };

/** What each act comes to and why: the strictest first, equal ones in the order of the text. */
export function findingsOf(
  effects: readonly EffectOn[],
  isReply: boolean,
  context: Context,
  policy: PolicyAt,
): Finding[] {
  const { sourcesOf } = indexOf(policy);
  return effects
    .map((one) => findingOf(one, isReply, context, sourcesOf))
    .sort((a, b) => ORDER[a.effect] - ORDER[b.effect] || a.span.start - b.span.start);
}

function findingOf(
  { judged, effect, courtesy }: EffectOn,
  isReply: boolean,
  context: Context,
  sourcesOf: PolicyIndex["sourcesOf"],
): Finding {
  const { found, at, carrier, alternatives } = judged;
  const { clause, period } = at;
  const undecided = effect === "depends" ? at.undecided : undefined;
  const mayEnd = effect === "not_allowed" || undecided !== undefined;
  const consequence = mayEnd ? (at.undecided?.period.consequence ?? period.consequence) : undefined;
  const inDiscussion = context.medium === "discussion";
  const replies = isReply && effect === "allowed";
  return {
    act: found.act,
    span: found.span,
    quote: found.quote,
    zone: found.zone,
    clause: clause.id,
    effect,
    why: replies ? REPLY_WHY[inDiscussion ? "discussion" : "conversation"] : (undecided?.period ?? period).why,
    ...(consequence === undefined
      ? undefined
      : {
          consequence: consequence === "blocked" && context.medium === "message_center" ? "against_rules" : consequence,
        }),
    standing: inDiscussion ? "inferred" : replies ? "official" : period.standing,
    sources: sourcesOf(at),
    remedies: at.remedies,
    basis: found.basis,
    ...(found.rule === undefined ? undefined : { rule: found.rule }),
    ...(found.words === undefined ? undefined : { words: found.words }),
    sure: alternatives.length === 0,
    ...(courtesy ? { courtesy } : undefined),
    ...(carrier === undefined ? undefined : { carrier }),
    ...(undecided === undefined ? undefined : { undecidedUntil: undecided.date }),
  };
}
