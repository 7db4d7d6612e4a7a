import type { Answer } from "../../src/chat/answer-shape.js";
import type { Ask, Lang } from "../../src/chat/ask.js";
import type { Card } from "../../src/chat/card.js";
import type { Words } from "../../src/policy/words.js";
import { wordsIn } from "../../src/policy/words-in.js";
import type { Deliver } from "./deliver.js";
import type { SlackPorts } from "./slack-ports.js";
import { auditing, SLACK_WORDS } from "./slack-words.js";
import type { Talk } from "./talk.js";

/** From an ask to its answer in Slack; a fault of ours is said in a sentence instead of leaving the person waiting. */
export interface Converse {
  ask(ask: Ask, talk: Talk): Promise<void>;
  /** Something that only the adapter knows, such as a file that could not be read. */
  say(sentences: readonly Words[], talk: Talk): Promise<void>;
}

/** A trigger opens a modal within three seconds; an answer that takes longer than this gets a modal to wait in. */
const SLOW_MS = 1_500;
/** From so many templates on the answer is not there at once, and that is said. */
const LONG_AUDIT = 100;

/**
 * The two over `answer`. Neither throws: by then Slack has been told that all is well.
 *
 * @param wait opens a modal to wait in and gives its id
 * @param fallback where a language cannot be looked up
 */
export function createConverse(
  { answer, langOf, log }: Pick<SlackPorts, "answer" | "langOf" | "log">,
  deliver: Deliver,
  wait: (talk: Talk) => Promise<string | undefined>,
  fallback: Lang,
): Converse {
  /** Where a form is wanted and is slow in coming, the trigger is used before it runs out. */
  const answered = async (ask: Ask, talk: Talk): Promise<[Answer, Talk]> => {
    const answering = answer(ask);
    if (talk.trigger === undefined || !opensForm(ask)) return [await answering, talk];
    let timer: NodeJS.Timeout | undefined;
    const slow = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), SLOW_MS);
    });
    const first = await Promise.race([answering, slow]).finally(() => clearTimeout(timer));
    if (first !== undefined) return [first, talk];
    // A failure meanwhile is met below, where the answer is awaited.
    answering.catch(() => {});
    const modal = await wait(talk);
    const { trigger: _used, ...rest } = talk;
    return [await answering, modal === undefined ? rest : { ...rest, modal }];
  };
  const say: Converse["say"] = async (sentences, talk) => {
    const lang = await langOf(talk.by).catch(() => talk.by.lang ?? fallback);
    const card: Card = sentences.map((words) => ({ kind: "paragraph", text: wordsIn(words, lang) }));
    await deliver({ answer: "card", card, shown: "private", lang }, talk);
  };
  return {
    say,
    ask: async (ask, talk) => {
      if (ask.ask === "audit" && ask.templates.length > LONG_AUDIT) {
        await say([auditing(ask.templates.length)], talk).catch(() => {});
      }
      try {
        await deliver(...(await answered(ask, talk)));
      } catch (error) {
        log.error({ tenant: talk.by.tenant, ask: ask.ask, error: (error as Error).name }, "slack: an ask failed");
        await say([SLACK_WORDS.failed], talk).catch(() => {});
      }
    },
  };
}

function opensForm(ask: Ask): boolean {
  if (ask.ask === "press" && ask.press.does === "review") return ask.press.decision === "edit";
  if (ask.ask === "press") return ["feedback", "settings", "subscription_settings"].includes(ask.press.does);
  return ask.ask === "open_check";
}
