import type { Subscription } from "../announce/subscription.js";
import type { Asked } from "./asked.js";

/**
 * The subscription of a channel, where the asker may change it: whoever is in the channel, and who subscribed it from
 * anywhere. A channel's id alone, which a form of Teams carries through the client, gives no right to it.
 */
export async function subscriptionToChange(
  channel: string,
  { by, ports }: Pick<Asked, "by" | "ports">,
): Promise<Subscription | undefined> {
  const found = await ports.subscriptions.find(by.tenant, channel);
  return found !== undefined && (channel === by.channel || found.by === by.user) ? found : undefined;
}
