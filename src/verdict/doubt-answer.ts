import type { Act } from "../recognise/act.js";
import type { Context } from "./context.js";

/** The id of the question whether a sentence performs an act: it names act and place, so it fits only this message. */
export function doubtId(act: Act, start: number): string {
  return `${act}@${start}`;
}

/** What a person answered to the question whether the sentence that begins at `start` performs an act, if anything. */
export function doubtAnswer(context: Context, act: Act, start: number): "yes" | "no" | undefined {
  const answer = context.answers?.[doubtId(act, start)];
  return answer === "yes" || answer === "no" ? answer : undefined;
}
