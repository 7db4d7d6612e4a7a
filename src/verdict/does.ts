import type { AllWords } from "../policy/words.js";
import { ACTS, type Act } from "../recognise/act.js";
import { verdictWords } from "./verdict-words.js";

/** The question that settles a doubt: does this sentence do that? */
export const DOES = Object.fromEntries(ACTS.map((act) => [act, verdictWords(({ does }) => does[act])])) as Readonly<
  Record<Act, AllWords>
>;
