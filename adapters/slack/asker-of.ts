import type { Asker } from "../../src/chat/ask.js";
import type { SlackAddress } from "./slack-address.js";
import type { SlackTenant } from "./tenant-of.js";

/** Who asks, where. The ids of personal chats begin with D; group chats are channels here: others see what is posted. */
export function askerOf({ tenant, team }: SlackTenant, channel: string, user: string): Asker {
  const address: SlackAddress = { tenant, channel, ...(team === undefined || team === tenant ? {} : { team }) };
  return { platform: "slack", tenant, user, channel, place: channel.startsWith("D") ? "direct" : "channel", address };
}
