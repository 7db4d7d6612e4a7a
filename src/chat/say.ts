import type { Lang } from "./ask.js";
import type { Press } from "./card.js";
import { VERB_WORDS, type Verb } from "./verbs.js";

/** A press that does what typing the verb would do; in its language, so that the answer stays in it. */
export function say(verb: Verb, lang: Lang, args: readonly string[] = []): Press {
  return { does: "say", text: [VERB_WORDS[verb][lang][0], ...args].join(" ") };
}
