import type { Message } from "../../src/message/message.js";
import { createChecker } from "../../src/verdict/check.js";
import type { Context } from "../../src/verdict/context.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { allegro } from "../policy/allegro-files.js";
import { recognise } from "../recognise/real-recogniser.js";
import { TODAY } from "./made.js";

/** The real checker over the checkout's data. */
export const checker = createChecker(recognise, "engine", allegro());

/** Today's verdict on a text or message. Throws when there is none. */
export function verdictOf(message: string | Message, context: Context = {}): Verdict {
  const verdict = checker.check(typeof message === "string" ? { text: message } : message, context, TODAY, TODAY);
  if ("unreadable" in verdict) throw new Error(`unreadable: ${verdict.unreadable}`);
  return verdict;
}
