import { askerOf } from "../asker-of.js";
import type { SlackMessage } from "../in/slack-message.js";
import { tenantOf } from "../tenant-of.js";
import { answerSaid } from "./answer-said.js";
import type { Listener } from "./listener.js";

/**
 * `@Czy wolno …` in a channel. The answer is for the asker's eyes; in a thread only where there is one already, since a
 * message for one person's eyes does not open a thread.
 */
export const listenToMention: Listener = (app, parts) => {
  app.event("app_mention", async ({ event, body }) => {
    const said = event as unknown as SlackMessage & { bot_id?: string; subtype?: string };
    const tenant = tenantOf(body as never);
    const { channel, user, thread_ts: thread } = event;
    if (tenant === undefined || user === undefined || said.bot_id !== undefined) return;
    const by = askerOf(tenant, channel, user);
    const talk = { by, ...(thread === undefined ? {} : { thread }) };
    const mentioned = (body as { authorizations?: { user_id?: string }[] }).authorizations?.[0]?.user_id;
    const botUser = mentioned ?? (await parts.tokens(tenant.tenant))?.botUser;
    await answerSaid(said, talk, botUser, parts);
  });
};
