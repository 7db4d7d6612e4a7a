import type { Words } from "../policy/words.js";
import type { Act } from "../recognise/act.js";
import type { Context } from "./context.js";
import type { Judged } from "./decide.js";
import { DOES } from "./does.js";
import type { Decision, Question } from "./verdict.js";

/** Yes and no, where a question is the recogniser's own. */
const YES: Words = { pl: "Tak", en: "Yes" };
const NO: Words = { pl: "Nie", en: "No" };

/** The id of the question whether a sentence performs an act: it names act and place, so it fits only this message. */
export function doubtId(act: Act, start: number): string {
  return `${act}@${start}`;
}

/** What a person answered to the question whether the sentence that begins at `start` performs an act, if anything. */
export function doubtAnswer(context: Context, act: Act, start: number): "yes" | "no" | undefined {
  const answer = context.answers?.[doubtId(act, start)];
  return answer === "yes" || answer === "no" ? answer : undefined;
}

/**
 * The questions whose answer could change the decision, and the decision that each answer leads to.
 *
 * @param decisionOf the decision over acts, some of them settled by an answer
 */
export function questionsFor(
  judged: readonly Judged[],
  decisionOf: (judged: readonly Judged[]) => Decision,
  reply: boolean,
): Question[] {
  const questions: Question[] = [];
  judged.forEach((one, index) => {
    const settled = (as: Judged, alternatives: readonly Judged[]) =>
      decisionOf(judged.with(index, { ...as, alternatives }));
    for (const candidate of [one, ...one.alternatives]) {
      if (one.alternatives.length === 0 || candidate.found.act === "other") continue;
      const [first, ...rest] = [one, ...one.alternatives].filter((other) => other !== candidate) as [
        Judged,
        ...Judged[],
      ];
      const yes = settled(candidate, []);
      const no = settled(first, rest);
      if (yes === no) continue;
      questions.push({
        id: doubtId(candidate.found.act, one.found.span.start),
        text: DOES[candidate.found.act],
        quote: one.found.quote,
        act: candidate.found.act,
        answers: [
          { value: "yes", label: YES, decision: yes },
          { value: "no", label: NO, decision: no },
        ],
      });
      break;
    }
  });
  const asked = new Set<string>();
  for (const { at } of judged) {
    const { question } = at.clause;
    if (question === undefined || asked.has(question.id) || reply) continue;
    asked.add(question.id);
    const answers = question.answers.map(({ value, label, effect }) => ({
      value,
      label,
      decision: decisionOf(
        judged.map((one) => (one.at.clause.question?.id === question.id ? { ...one, answer: effect } : one)),
      ),
    }));
    if (new Set(answers.map(({ decision }) => decision)).size > 1)
      questions.push({ id: question.id, text: question.text, answers });
  }
  return questions;
}
