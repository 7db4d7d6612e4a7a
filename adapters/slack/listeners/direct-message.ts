import { askerOf } from "../asker-of.js";
import type { SlackMessage } from "../in/slack-message.js";
import { tenantOf } from "../tenant-of.js";
import { answerSaid } from "./answer-said.js";
import type { Listener } from "./listener.js";

/** What of a message event counts here. */
interface Said extends SlackMessage {
  readonly channel?: string;
  readonly channel_type?: string;
  readonly subtype?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly ts?: string;
  readonly thread_ts?: string;
}

/** Events that are a person's own new message; edits, deletions, joins and bots' messages are not. */
const NEW = new Set([undefined, "file_share", "message_share", "thread_broadcast"]);

/** A message in the personal chat with the bot: a command, a text to check, forwarded messages, files. Answered in its thread. */
export const listenToDirectMessage: Listener = (app, parts) => {
  app.event("message", async ({ event, body }) => {
    const said = event as unknown as Said;
    const { channel, user, ts, thread_ts: thread = ts } = said;
    if (said.channel_type !== "im" || said.bot_id !== undefined || !NEW.has(said.subtype)) return;
    const tenant = tenantOf(body as never);
    if (tenant === undefined || channel === undefined || user === undefined) return;
    const by = askerOf(tenant, channel, user);
    const talk = { by, ...(thread === undefined ? {} : { thread }) };
    const botUser = (await parts.tokens(tenant.tenant))?.botUser;
    if (botUser === user) return;
    await answerSaid(said, talk, botUser, parts);
  });
};
