import type { Lang } from "./ask.js";
import type { Press } from "./card.js";
import { languagesOf, VERB_WORDS, type Verb } from "./verbs.js";

/** A press that does what typing the verb would do; in its language, so that the answer stays in it. */
export function say(verb: Verb, lang: Lang, args: readonly string[] = []): Press {
  const [word] = VERB_WORDS[verb][lang];
  const shared = languagesOf(verb, word).length > 1;
  return { does: "say", text: [word, ...args].join(" "), ...(shared ? { lang } : {}) };
}
