import type { Answer } from "./answer-shape.js";
import type { Lang } from "./ask.js";
import type { Button, Card } from "./card.js";

/** A sentence to the asker alone, with what can be done next. */
export function sayPrivately(text: string, lang: Lang, buttons: readonly Button[] = []): Answer {
  return privately(
    [{ kind: "paragraph", text }, ...(buttons.length === 0 ? [] : [{ kind: "buttons", buttons } as const])],
    lang,
  );
}

/** A card for the asker alone. */
export function privately(card: Card, lang: Lang): Answer {
  return { answer: "card", card, shown: "private", lang };
}
