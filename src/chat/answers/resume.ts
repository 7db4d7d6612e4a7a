import type { Answer } from "../answer-shape.js";
import type { Asked } from "../asked.js";
import { sayPrivately } from "../privately.js";
import { subscriptionToChange } from "../subscription-to-change.js";
import { subscriptionTextsIn } from "../texts/subscription-texts.js";

/** Ends the pause of a channel's subscription. Where the bot still cannot post there, the next announcement pauses it again. */
export async function resume(channel: string, asked: Asked): Promise<Answer> {
  const { by, ports, lang } = asked;
  const words = subscriptionTextsIn(lang);
  const found = await subscriptionToChange(channel, asked);
  if (found === undefined) return sayPrivately(words.elsewhere, lang);
  const { paused, ...going } = found;
  if (paused === undefined) return sayPrivately(words.notPaused, lang);
  await ports.subscriptions.put(by.tenant, going, await ports.subscriptions.address(by.tenant, channel));
  return sayPrivately(channel === by.channel ? words.resumed : words.resumedThere, lang);
}
