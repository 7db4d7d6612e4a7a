import type { Lang } from "../../../src/chat/ask.js";
import type { Card } from "../../../src/chat/card.js";
import type { Dialog } from "../../../src/chat/dialog.js";
import type { Outgoing } from "../bot.js";
import { type Carried, carry } from "../carried.js";
import { notification, plainFallback } from "../out/plain-fallback.js";
import { adaptiveCard, renderCard } from "../out/render-card.js";
import { blocks } from "../out/text-runs.js";
import { teamsTexts } from "../teams-texts.js";

/** A card as a message of a conversation. */
export function cardMessage(card: Card, lang: Lang, id: string | undefined): Outgoing {
  return {
    card: renderCard(card, { lang, in: "chat", id }),
    summary: notification(card),
    plain: plainFallback(card, lang),
  };
}

/** In a conversation no form can be opened unasked: a button that opens it. The form itself is seen by who presses alone. */
export function openerMessage(dialog: Dialog, lang: Lang, opens: Carried): Outgoing {
  const title = teamsTexts(lang).open(dialog.title);
  const words = dialog.intro ?? dialog.title;
  return {
    card: adaptiveCard(blocks(words), lang, words, [
      { type: "Action.Submit", title: title.slice(0, 60), data: carry(opens, true) },
    ]),
    summary: dialog.title,
    plain: words,
  };
}
