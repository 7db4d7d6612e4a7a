import type { Answer } from "../answer-shape.js";
import type { Asked } from "../asked.js";
import type { Button } from "../card.js";
import { privately } from "../privately.js";
import { say } from "../say.js";
import { subscriptionFacts } from "../subscription-facts.js";

/** The channel's subscription. Of others only their number is told: a private channel's name is nobody else's business. */
export async function list(asked: Asked): Promise<Answer> {
  const { by, ports, chat, lang } = asked;
  const { subscription: words } = chat;
  const all = await ports.subscriptions.list(by.tenant);
  const here = all.find(({ channel }) => channel === by.channel);
  const button: Button =
    here === undefined
      ? { label: words.subscribe, press: say("subscribe", lang) }
      : { label: words.unsubscribe, press: say("unsubscribe", lang) };
  return privately(
    [
      { kind: "heading", text: words.title },
      here === undefined ? { kind: "paragraph", text: words.none } : subscriptionFacts(here, asked),
      { kind: "paragraph", text: words.others(all.length - (here === undefined ? 0 : 1)) },
      { kind: "buttons", buttons: [button] },
    ],
    lang,
  );
}
