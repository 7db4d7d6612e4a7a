import type { Subscription } from "../announce/subscription.js";
import type { DeliveryId } from "../announce/telling.js";
import type { Card } from "./card.js";
import { subscriptionTextsIn } from "./texts/subscription-texts.js";

/** What the one who subscribed a channel is told, once and in private, of an announcement that may not have arrived there. */
export function unknownNote({ channel, lang }: Subscription, delivery: DeliveryId): Card {
  const { unknownNote: words, pausedNote } = subscriptionTextsIn(lang);
  return [
    { kind: "heading", text: words.title },
    { kind: "paragraph", text: words.what },
    { kind: "facts", facts: [{ name: pausedNote.channel, value: channel }] },
    { kind: "buttons", buttons: [{ label: words.show, press: { does: "show_unknown", delivery } }] },
  ];
}
