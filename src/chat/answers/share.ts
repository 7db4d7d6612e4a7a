import type { Answer } from "../answer-shape.js";
import type { Asked } from "../asked.js";
import type { Card, CardElement } from "../card.js";
import { chatVerdictCard } from "../chat-verdict-card.js";
import type { OpenCard } from "../ports.js";
import { severalAgain } from "./several.js";
import { decideOn } from "./verdict.js";

/** The pressed card for everybody in the channel: with who shares it, and without buttons, which are the asker's alone. */
export function share(card: OpenCard, asked: Asked): Answer {
  const { by, chat, lang } = asked;
  const sharer: CardElement = {
    kind: "facts",
    facts: [{ name: chat.verdict.sharedBy, value: by.user, person: by.user }],
  };
  return { answer: "card", card: [...withoutButtons(shown(card, asked)), sharer], shown: "share", lang };
}

function shown(card: OpenCard, asked: Asked): Card {
  if (card.recognitions.length !== 1) return severalAgain(card, asked);
  const { verdict, recognition, policy } = decideOn(card, asked);
  return chatVerdictCard(verdict, recognition, policy, asked, card.link);
}

function withoutButtons(card: Card): CardElement[] {
  return card
    .filter(({ kind }) => kind !== "buttons")
    .map((element) => {
      if (element.kind !== "fold") return element;
      const { press: _press, ...fold } = element;
      return fold;
    });
}
