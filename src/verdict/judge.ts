import type { ClauseAt, PolicyAt } from "../policy/policy-at.js";
import type { Act } from "../recognise/act.js";
import type { ActFound, Recognition } from "../recognise/recognition.js";
import { type Applied, createClauseFor } from "./clause-for.js";
import type { Context } from "./context.js";
import { doubtAnswer } from "./doubt-answer.js";
import type { Decision } from "./verdict.js";

/** An act found with the clause it falls under; where it is doubted, with what the sentence may do instead. */
export interface Judged extends Applied {
  readonly found: ActFound;
  readonly alternatives: readonly Judged[];
  /** What a person's answer to the clause's question makes of a `depends`. */
  readonly answer?: Decision;
}

const NONE: readonly Judged[] = [];

/** Every act found with its clause. A doubt that a person has settled is none any more. */
export function judge(recognition: Recognition, context: Context, policy: PolicyAt): Judged[] {
  const clauseFor = createClauseFor(recognition, context, policy);
  const as = (found: ActFound, act: Act, alternatives: readonly Judged[]): Judged => {
    const { at, carrier } = clauseFor(found, act);
    const answer = answerTo(at, context);
    return {
      found: act === found.act ? found : { ...found, act },
      alternatives,
      at,
      ...(carrier === undefined ? {} : { carrier }),
      ...(answer === undefined ? {} : { answer }),
    };
  };
  return recognition.acts.map((found) => {
    // Most acts are found beyond doubt, and then no answer can be about them.
    if (found.alternatives === undefined && context.answers === undefined) return as(found, found.act, NONE);
    const candidates = [found.act, ...(found.alternatives ?? [])];
    const settled = candidates.find((act) => doubtAnswer(context, act, found.span.start) === "yes");
    if (settled !== undefined) return as(found, settled, NONE);
    const left = candidates.filter((act) => doubtAnswer(context, act, found.span.start) !== "no");
    const [first = "other", ...rest] = left;
    const alternatives = rest.map((act) => as(found, act, NONE));
    return as(found, first, alternatives);
  });
}

function answerTo({ clause: { question } }: ClauseAt, context: Context): Decision | undefined {
  const value = question === undefined ? undefined : context.answers?.[question.id];
  return question?.answers.find((answer) => answer.value === value)?.effect;
}
