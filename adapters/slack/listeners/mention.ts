import { askerOf } from "../asker-of.js";
import { askOfMessage } from "../in/ask-of-message.js";
import type { SlackMessage } from "../in/slack-message.js";
import { tenantOf } from "../tenant-of.js";
import type { Listener } from "./listener.js";

/**
 * `@Czy wolno …` in a channel. The answer is for the asker's eyes; in a thread only where there is one already, since a
 * message for one person's eyes does not open a thread.
 */
export const listenToMention: Listener = (app, { converse, tokens, fetchFiles }) => {
  app.event("app_mention", async ({ event, body }) => {
    const said = event as unknown as SlackMessage & { bot_id?: string; subtype?: string };
    const tenant = tenantOf(body as never);
    const { channel, user, thread_ts: thread } = event;
    if (tenant === undefined || user === undefined || said.bot_id !== undefined) return;
    const by = askerOf(tenant, channel, user);
    const talk = { by, ...(thread === undefined ? {} : { thread }) };
    const mentioned = (body as { authorizations?: { user_id?: string }[] }).authorizations?.[0]?.user_id;
    const botUser = mentioned ?? (await tokens(tenant.tenant))?.botUser;
    const { ask, problems } = await askOfMessage(said, {
      by,
      as: "said",
      ...(botUser === undefined ? {} : { botUser }),
      fetchFiles: (files) => fetchFiles(tenant.tenant, files),
    });
    if (problems.length > 0) await converse.say(problems, talk);
    if (ask !== undefined) await converse.ask(ask, talk);
  });
};
