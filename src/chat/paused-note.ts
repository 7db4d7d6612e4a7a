import type { PauseReason, Subscription } from "../announce/subscription.js";
import type { Card } from "./card.js";
import { chatTextsIn } from "./texts/chat-texts.js";
import { subscriptionTextsIn } from "./texts/subscription-texts.js";

/** What the one who subscribed a channel is told, once and in private, when nothing can be posted there any more. */
export function pausedNote({ platform, channel, lang }: Subscription, reason: PauseReason): Card {
  const { pausedNote: words, resume } = subscriptionTextsIn(lang);
  const { pauses } = chatTextsIn(lang).subscription;
  return [
    { kind: "heading", text: words.title },
    { kind: "paragraph", text: words.what },
    {
      kind: "facts",
      facts: [
        { name: words.why, value: pauses[reason] },
        { name: words.channel, value: channel },
      ],
    },
    { kind: "paragraph", text: words.help[platform] },
    { kind: "buttons", buttons: [{ label: resume, press: { does: "resume", channel } }] },
  ];
}
