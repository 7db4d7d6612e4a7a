import { askOfMessage } from "../in/ask-of-message.js";
import type { SlackMessage } from "../in/slack-message.js";
import type { Talk } from "../talk.js";
import type { ListenerParts } from "./listener.js";

/**
 * Answers a message that was written to the bot: what could not be read in it is said first, then what it asks for.
 *
 * @param botUser the bot, whose own mention is no part of what was said
 */
export async function answerSaid(
  said: SlackMessage,
  talk: Talk,
  botUser: string | undefined,
  { converse, fetchFiles }: Pick<ListenerParts, "converse" | "fetchFiles">,
): Promise<void> {
  const { by } = talk;
  const { ask, problems } = await askOfMessage(said, {
    by,
    as: "said",
    ...(botUser === undefined ? {} : { botUser }),
    fetchFiles: (files) => fetchFiles(by.tenant, files),
  });
  if (problems.length > 0) await converse.say(problems, talk);
  if (ask !== undefined) await converse.ask(ask, talk);
}
