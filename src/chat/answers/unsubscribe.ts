import type { Answer } from "../answer-shape.js";
import type { Asked } from "../asked.js";
import { sayPrivately } from "../privately.js";
import { chatTextsIn } from "../texts/chat-texts.js";

/** Ends the channel's subscription and says so in the channel. Who wants to hear nothing more is obeyed even unheard. */
export async function unsubscribe({ by, ports, chat, lang }: Asked): Promise<Answer> {
  const { subscription: words } = chat;
  const found = await ports.subscriptions.find(by.tenant, by.channel);
  if (found === undefined) return sayPrivately(words.none, lang);
  const { subscription: spoken } = chatTextsIn(found.lang);
  return {
    answer: "confirm",
    card: [
      { kind: "heading", text: spoken.title },
      { kind: "paragraph", text: spoken.ended },
      { kind: "facts", facts: [{ name: spoken.endedBy, value: by.user, person: by.user }] },
    ],
    lang: found.lang,
    after: async (arrived) => {
      await ports.subscriptions.remove(by.tenant, by.channel);
      if (!arrived) return sayPrivately(words.endedQuietly, lang);
      return by.place === "direct" ? { answer: "none" } : sayPrivately(words.endedHere, lang);
    },
  };
}
