import { type Alike, alikeKey } from "./alike.js";
import { DOES } from "./does.js";
import { doubtId } from "./doubt-answer.js";
import type { Judged } from "./judge.js";
import type { Decision, Question } from "./verdict.js";
import { verdictWords } from "./verdict-words.js";

/** Yes and no, where a question is the recogniser's own. */
const YES = verdictWords(({ yes }) => yes);
const NO = verdictWords(({ no }) => no);
/** Nobody answers more; an answer may bring up the next ones. */
const MOST = 6;

/** What questions are made from. */
export interface Asking {
  readonly judged: readonly Judged[];
  readonly groups: ReadonlyMap<string, Alike>;
  /** The decision over groups of acts, some of them settled by an answer. */
  readonly decisionOf: (groups: readonly Alike[]) => Decision;
  /** The decision with one more answer to a clause's question. */
  readonly decisionWith: (id: string, value: string) => Decision;
  /** Whether an act by itself depends. */
  readonly depends: (judged: Judged) => boolean;
  readonly reply: boolean;
}

/**
 * The questions whose answer could change a decision that depends, and the decision that each answer leads to: first the
 * doubts in the order of the text, then what the clauses ask. At most six. Where no answer alone would change it, but
 * several together, the doubts are asked all the same: what depends comes with what it depends on.
 */
export function questionsFor(asking: Asking): Question[] {
  const ofClauses = askedByClauses(asking).slice(0, MOST);
  const found = [...askedOfDoubts(asking, MOST - ofClauses.length, false), ...ofClauses];
  return found.length > 0 || !doubtsTurn(asking) ? found : askedOfDoubts(asking, MOST, true);
}

/** Whether the decision would not depend were the doubts settled in some way: it is they that it depends on. */
function doubtsTurn({ groups, decisionOf }: Asking): boolean {
  const settled = [...groups.values()].map(
    ({ judged, count }): Alike => ({ judged: { ...judged, alternatives: [] }, count }),
  );
  if (decisionOf(settled) !== "depends") return true;
  return [...groups.values()].some(({ judged }, index) =>
    judged.alternatives.some((other) => decisionOf(settled.with(index, { judged: other, count: 1 })) !== "depends"),
  );
}

type Doubt = Pick<Question, "answers"> & { readonly act: Judged["found"]["act"] };

function askedOfDoubts({ judged, groups, decisionOf }: Asking, most: number, even: boolean): Question[] {
  const questions: Question[] = [];
  const known = new Map<string, Doubt | undefined>();
  for (const one of judged) {
    if (questions.length >= most) break;
    if (one.alternatives.length === 0) continue;
    const key = alikeKey(one);
    if (!known.has(key)) known.set(key, doubtOf(key, groups, decisionOf, even));
    const doubt = known.get(key);
    if (doubt === undefined) continue;
    const { span, quote } = one.found;
    questions.push({ id: doubtId(doubt.act, span.start), text: DOES[doubt.act], quote, ...doubt });
  }
  return questions;
}

/** Which act to ask about in a group's sentences: the likeliest whose yes and no lead to different decisions, or the likeliest of all. */
function doubtOf(
  key: string,
  groups: ReadonlyMap<string, Alike>,
  decisionOf: Asking["decisionOf"],
  even: boolean,
): Doubt | undefined {
  const { judged, count } = groups.get(key) as Alike;
  const rest = [...groups].filter(([other]) => other !== key).map(([, group]) => group);
  if (count > 1) rest.push({ judged, count: count - 1 });
  const settled = (as: Judged, alternatives: readonly Judged[]) =>
    decisionOf([...rest, { judged: { ...as, alternatives }, count: 1 }]);
  const candidates: readonly Judged[] = [judged, ...judged.alternatives];
  for (const candidate of candidates) {
    const { act } = candidate.found;
    if (act === "other") continue;
    const [first, ...others] = candidates.filter((other) => other !== candidate) as [Judged, ...Judged[]];
    const yes = settled(candidate, []);
    const no = settled(first, others);
    if (yes === no && !even) continue;
    return {
      act,
      answers: [
        { value: "yes", label: YES, decision: yes },
        { value: "no", label: NO, decision: no },
      ],
    };
  }
  return undefined;
}

/** What the clauses themselves ask, each once, while it is what they depend on and nobody has answered it. */
function askedByClauses({ groups, decisionWith, depends, reply }: Asking): Question[] {
  if (reply) return [];
  const asked = new Map<string, Question>();
  for (const { judged } of groups.values()) {
    const { question } = judged.at.clause;
    if (question === undefined || asked.has(question.id) || judged.answer !== undefined || !depends(judged)) continue;
    const answers = question.answers.map(({ value, label }) => ({
      value,
      label,
      decision: decisionWith(question.id, value),
    }));
    asked.set(question.id, { id: question.id, text: question.text, answers });
  }
  return [...asked.values()].filter(({ answers }) => new Set(answers.map(({ decision }) => decision)).size > 1);
}
