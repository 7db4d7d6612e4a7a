import type { Lang } from "../../../src/chat/ask.js";
import type { Card, CardElement } from "../../../src/chat/card.js";
import { teamsTexts } from "../teams-texts.js";
import { type Drawing, drawElement } from "./card-element.js";
import { plainFallback } from "./plain-fallback.js";
import { block, type Json, run } from "./text-runs.js";

/** A card as Teams is sent it, in bytes of UTF-8. Teams takes more; webhooks and Graph do not, and a card may be passed on. */
export const LARGEST_CARD = 25_000;
/** How long one text may be, tried one after the other until the card fits. */
const LENGTHS = [16_000, 8_000, 4_000, 2_000, 1_000, 500, 250];

/** Where and how a card is shown. */
export interface Shown {
  readonly lang: Lang;
  readonly in: "chat" | "dialog";
  /** The open card that its buttons act on. */
  readonly id?: string | undefined;
}

/**
 * A card as an Adaptive Card 1.5 of less than 25,000 bytes. Long texts are shortened first and say so, then folded parts are
 * left out, then whatever stands last. Nothing in a text is read as markup.
 */
export function renderCard(card: Card, shown: Shown): Json {
  for (const longest of LENGTHS) {
    const made = draw(card, shown, longest);
    if (fits(made)) return made;
  }
  const shortest = LENGTHS.at(-1) ?? 0;
  const unfolded = card.filter(({ kind }) => kind !== "fold");
  const kept: CardElement[] = [];
  for (const element of unfolded) {
    if (!fits(draw([...kept, element], shown, shortest, true))) break;
    kept.push(element);
  }
  return draw(kept, shown, shortest, true);
}

function fits(made: Json): boolean {
  return Buffer.byteLength(JSON.stringify(made)) < LARGEST_CARD;
}

function draw(card: Card, shown: Shown, longest: number, incomplete = false): Json {
  const texts = teamsTexts(shown.lang);
  let folds = 0;
  const drawing: Drawing = { id: shown.id ?? "", in: shown.in, texts, longest, nextId: () => `fold${++folds}` };
  const body = card.flatMap((element) => drawElement(element, drawing));
  if (incomplete) body.push(block([run(texts.leftOut, { italic: true, isSubtle: true })]));
  return adaptiveCard(body, shown.lang, plainFallback(card, shown.lang));
}

/** An Adaptive Card around a body. 1.5 is the newest version that Teams draws everywhere. */
export function adaptiveCard(
  body: readonly Json[],
  lang: Lang,
  fallbackText: string,
  actions: readonly Json[] = [],
): Json {
  return {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.5",
    lang,
    fallbackText,
    body,
    ...(actions.length === 0 ? {} : { actions }),
    msteams: { width: "Full" },
  };
}
