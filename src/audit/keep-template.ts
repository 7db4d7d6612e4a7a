import type { Policy } from "../policy/policy.js";
import { policyAt } from "../policy/policy-at.js";
import type { Context } from "../verdict/context.js";
import { decide } from "../verdict/decide.js";
import { recognitionOf, type Sketch } from "../verdict/sketch.js";
import type { AuditTerms, Judged } from "./audit-template.js";
import type { KeptTemplate } from "./kept-audit.js";
import { changesAhead } from "./next-change.js";

/** A longer name is somebody's text. In UTF-16 units. */
const LONGEST_NAME = 120;
/** A template of which more was found is not asked about later: a row stays small. */
const MOST_ACTS = 300;

/** What may be kept of a judged template, under the policy that judged it. */
export function keeperOf(
  policy: Policy,
  { asOf, knownAt }: Pick<AuditTerms, "asOf" | "knownAt">,
): (judged: Judged) => KeptTemplate {
  const ahead = changesAhead(policy, asOf, knownAt).map(({ date, day }) => ({
    date,
    rules: policyAt(policy, day, knownAt),
  }));
  const answers = answersOf(policy);
  return ({ audited: { name, decision }, made }) => {
    const short = { name: name.slice(0, LONGEST_NAME), decision };
    const found = made?.();
    if (found === undefined) return { ...short, ahead: [] };
    const { sketch } = found;
    const context = withKnownAnswers(found.context, answers);
    const later = ahead.flatMap(({ date, rules }) => {
      const verdict = decide(recognitionOf(sketch), context, rules, "");
      return "unreadable" in verdict ? [] : [{ date, decision: verdict.decision }];
    });
    return { ...short, ahead: later, ...(sketch.acts.length > MOST_ACTS ? {} : { made: keep(context, sketch) }) };
  };
}

function keep(context: Context, sketch: Sketch) {
  return { context, sketch };
}

/** A file may answer questions in words of its own; only answers that the policy offers mean something, and are kept. */
function withKnownAnswers({ answers, ...rest }: Context, known: ReadonlySet<string>): Context {
  if (answers === undefined) return rest;
  const kept = Object.entries(answers).filter(([id, value]) => known.has(value) && /^[\w@.:-]{1,100}$/.test(id));
  return kept.length === 0 ? rest : { ...rest, answers: Object.fromEntries(kept) };
}

function answersOf({ clauses }: Policy): ReadonlySet<string> {
  const offered = clauses.flatMap(({ question }) => question?.answers.map(({ value }) => value) ?? []);
  return new Set([...offered, "yes", "no"]);
}
