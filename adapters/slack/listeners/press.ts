import type { BlockButtonAction } from "@slack/bolt";
import { askerOf } from "../asker-of.js";
import { readPressValue } from "../out/press-value.js";
import { tenantOf } from "../tenant-of.js";
import type { Listener } from "./listener.js";

/** A button of one of our cards. */
export const listenToPress: Listener = (app, { converse }) => {
  app.action<BlockButtonAction>({ type: "block_actions", action_id: /^press:/ }, async ({ ack, body, action }) => {
    await ack();
    const tenant = tenantOf(body as never);
    const pressed = readPressValue(action.value);
    const { container } = body;
    const channel = body.channel?.id ?? (container.channel_id as string | undefined);
    if (tenant === undefined || pressed === undefined || channel === undefined) return;
    const by = askerOf(tenant, channel, body.user.id);
    const thread = container.thread_ts as string | undefined;
    const ts = container.message_ts as string | undefined;
    const onlyOwn = container.is_ephemeral === true;
    await converse.ask(
      { by, ask: "press", ...pressed },
      {
        by,
        trigger: body.trigger_id,
        ...(body.response_url ? { responseUrl: body.response_url } : {}),
        ...(thread === undefined ? {} : { thread }),
        ...(onlyOwn || ts === undefined ? {} : { pressed: { channel, ts } }),
      },
    );
  });
};
