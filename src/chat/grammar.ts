import type { Topic } from "../policy/milestone.js";
import type { Act } from "../recognise/act.js";
import { actCalled } from "./act-words.js";
import type { Lang } from "./ask.js";
import { correct } from "./correct.js";
import { foldWord } from "./fold-word.js";
import { topicCalled } from "./topic-words.js";
import { languagesOf, VERB_WORDS, type Verb } from "./verbs.js";

/** What a typed text says: a verb with its arguments, or a message to check. */
export type Said = { readonly lang?: Lang } & (
  | { readonly says: "check"; readonly text: string }
  | { readonly says: "open_check" | "timeline" | "unsubscribe" | "list" | "settings" | "help" }
  | { readonly says: "rules"; readonly act?: Act }
  | { readonly says: "subscribe"; readonly topics: readonly Topic[] }
  | { readonly says: "why"; readonly receipt: string }
  | { readonly says: "feedback"; readonly text: string }
  | { readonly says: "misspelt"; readonly typed: string; readonly meant: string }
);

/** No verb with its arguments is longer, in UTF-16 units; what is longer is a message and is not looked at. */
const LONGEST_COMMAND = 160;
/** From so many words on a text is taken as it stands: no correction is offered. */
const TOO_MANY_TO_CORRECT = 4;

/**
 * What a person typed, behind the command's or the bot's own name. A verb counts only where the whole text is the verb and
 * arguments it knows; everything else is a message to check, as it was typed. Nothing typed asks for the form.
 */
export function grammar(typed: string): Said {
  const text = typed.trim();
  if (text === "") return { says: "open_check" };
  const opened = withColon(text);
  if (opened !== undefined) return opened;
  if (text.length > LONGEST_COMMAND) return { says: "check", text };
  const words = foldWord(text.replace(/[\s.!?]+$/, "")).split(" ");
  const command = commandOf(words);
  if (command !== undefined) return command;
  if (words.length >= TOO_MANY_TO_CORRECT) return { says: "check", text };
  const meant = correct(words, (corrected) => commandOf(corrected) !== undefined);
  if (meant === undefined) return { says: "check", text };
  const lang = commandOf(meant.split(" "))?.lang;
  return { ...(lang === undefined ? {} : { lang }), says: "misspelt", typed: text, meant };
}

/** "check: …" and "feedback: …", the two verbs that take a text. */
function withColon(text: string): Said | undefined {
  const head = /^([^\s:]{1,20})\s{0,3}:/.exec(text);
  if (head === null) return undefined;
  const named = verbOf(foldWord(head[1] as string));
  if (named?.verb !== "check" && named?.verb !== "feedback") return undefined;
  const rest = text.slice(head[0].length).trim();
  if (named.verb === "feedback") return { ...named.lang, says: "feedback", text: rest };
  return rest === "" ? { ...named.lang, says: "open_check" } : { ...named.lang, says: "check", text: rest };
}

function commandOf([first = "", ...rest]: readonly string[]): Said | undefined {
  const named = verbOf(first);
  if (named === undefined) return undefined;
  const { verb, lang } = named;
  switch (verb) {
    case "check":
      return rest.length === 0 ? { ...lang, says: "open_check" } : undefined;
    case "feedback":
      return rest.length === 0 ? { ...lang, says: "feedback", text: "" } : undefined;
    case "rules": {
      if (rest.length === 0) return { ...lang, says: "rules" };
      const act = actCalled(rest.join(" "));
      return act === undefined ? undefined : { ...lang, says: "rules", act };
    }
    case "subscribe": {
      const topics = topicsOf(rest);
      return topics === undefined ? undefined : { ...lang, says: "subscribe", topics };
    }
    case "why": {
      const receipt = (rest[0] ?? "").toUpperCase();
      return rest.length === 1 && /^[2-9A-HJ-NP-Z]{8}$/.test(receipt) ? { ...lang, says: "why", receipt } : undefined;
    }
    default:
      return rest.length === 0 ? { ...lang, says: verb } : undefined;
  }
}

/** What stands between topics: "and" in each language. */
const AND = new Set(["i", "oraz", "and", "a", "es", ""]);

/** The topics named, each once; none: all of them. Undefined where a word is no topic. */
function topicsOf(words: readonly string[]): Topic[] | undefined {
  const named = words.map((word) => word.replace(/,$/, "")).filter((word) => !AND.has(word));
  const topics = named.map(topicCalled);
  return topics.includes(undefined) ? undefined : [...new Set(topics as Topic[])];
}

function verbOf(word: string): { verb: Verb; lang: { lang?: Lang } } | undefined {
  for (const verb of Object.keys(VERB_WORDS) as Verb[]) {
    const [lang, ...more] = languagesOf(verb, word);
    if (lang !== undefined) return { verb, lang: more.length > 0 ? {} : { lang } };
  }
  return undefined;
}
