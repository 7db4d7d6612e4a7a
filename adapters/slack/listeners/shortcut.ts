import type { MessageShortcut } from "@slack/bolt";
import { askerOf } from "../asker-of.js";
import { askOfMessage } from "../in/ask-of-message.js";
import type { SlackMessage } from "../in/slack-message.js";
import { SHORTCUT } from "../names.js";
import { tenantOf } from "../tenant-of.js";
import type { Listener } from "./listener.js";

/**
 * "Check this message" in the menu of any message. The payload brings the whole message and a way to answer, so it works in
 * private channels and other people's chats without the bot being there.
 */
export const listenToShortcut: Listener = (app, { converse, fetchFiles }) => {
  app.shortcut<MessageShortcut>({ type: "message_action", callback_id: SHORTCUT }, async ({ ack, shortcut }) => {
    await ack();
    const tenant = tenantOf(shortcut as never);
    if (tenant === undefined) return;
    const { channel, user, message, response_url: responseUrl, trigger_id: trigger, team } = shortcut;
    const by = askerOf(tenant, channel.id, user.id);
    const thread = (message as { thread_ts?: string }).thread_ts;
    const talk = { by, responseUrl, trigger, ...(thread === undefined ? {} : { thread }) };
    const link = permalink(team?.domain, channel.id, message.ts);
    const { ask, problems } = await askOfMessage(message as SlackMessage, {
      by,
      as: "pointed_at",
      ...(link === undefined ? {} : { link }),
      fetchFiles: (files) => fetchFiles(tenant.tenant, files),
    });
    if (problems.length > 0) await converse.say(problems, talk);
    if (ask !== undefined) await converse.ask(ask, talk);
  });
};

/** The address of a message, which Slack makes by this rule; nothing where a part of it looks otherwise. */
function permalink(domain: string | undefined, channel: string, ts: string | undefined): string | undefined {
  if (!/^[a-z0-9-]+$/.test(domain ?? "") || !/^[A-Z0-9]+$/.test(channel) || !/^\d+\.\d+$/.test(ts ?? ""))
    return undefined;
  return `https://${domain}.slack.com/archives/${channel}/p${ts?.replace(".", "")}`;
}
