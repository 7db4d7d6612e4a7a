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

/** Every act found with its clause. A doubt that a person has settled is none any more. */
export function judge(recognition: Recognition, context: Context, policy: PolicyAt): Judged[] {
  const clauseFor = createClauseFor(recognition, context, policy);
  return recognition.acts.map((found) => {
    const as = (act: Act): Judged => {
      const one = { ...found, act };
      const applied = clauseFor(one);
      const answer = answerTo(applied.at, context);
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

function answerTo({ clause: { question } }: ClauseAt, context: Context): Decision | undefined {
  const value = question === undefined ? undefined : context.answers?.[question.id];
  return question?.answers.find((answer) => answer.value === value)?.effect;
}
