import { askFromText } from "../../../src/chat/ask-from-text.js";
import { askerOf } from "../asker-of.js";
import { mrkdwnToText } from "../in/mrkdwn-to-text.js";
import { SLASH_COMMAND } from "../names.js";
import { tenantOf } from "../tenant-of.js";
import type { Listener } from "./listener.js";

/** `/wolno …`, anywhere: only the asker sees command and answer. Works where the bot is no member. */
export const listenToCommand: Listener = (app, { converse }) => {
  app.command(SLASH_COMMAND, async ({ ack, body }) => {
    await ack();
    const tenant = tenantOf(body);
    if (tenant === undefined) return;
    const by = askerOf(tenant, body.channel_id, body.user_id);
    const talk = { by, responseUrl: body.response_url, trigger: body.trigger_id };
    await converse.ask(askFromText(mrkdwnToText(body.text ?? ""), by), talk);
  });
};
