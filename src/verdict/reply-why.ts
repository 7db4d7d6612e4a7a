import type { AllWords } from "../policy/words.js";
import { verdictWords } from "./verdict-words.js";

/** Why something is allowed that is read as a reply: the conversation is the reason, not what the clause forbids. */
export const REPLY_WHY: Readonly<Record<"conversation" | "discussion", AllWords>> = {
  conversation: verdictWords(({ reply }) => reply.conversation),
  discussion: verdictWords(({ reply }) => reply.discussion),
};
