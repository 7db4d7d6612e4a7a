import type { Lang } from "../../../src/chat/ask.js";
import type { Card, CardElement } from "../../../src/chat/card.js";
import { renderText } from "../../../src/chat/render-text.js";
import { teamsTexts } from "../teams-texts.js";

/** What holds no words but our own: Teams makes links of addresses even in plain text, so quotes of a person stay out. */
const OURS: readonly CardElement["kind"][] = ["status", "heading", "paragraph", "list", "footer"];
const LONGEST = 1_500;

/** A card in plain words, for a client that shows no cards. What a person wrote is not in it. */
export function plainFallback(card: Card, lang: Lang): string {
  const ours = card.filter(({ kind }, index) => OURS.includes(kind) && !isBareHeading(card, index));
  const text = renderText(ours);
  return `${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}\n${teamsTexts(lang).plainOnly}`;
}

/** The first thing that a card says, for a notification: one line without markup. */
export function notification(card: Card): string {
  const said = card.find(({ kind }) => kind === "status" || kind === "heading" || kind === "paragraph");
  return said === undefined ? "Czy wolno?" : renderText([said]).replace(/\s+/g, " ").trim().slice(0, 200);
}

/** A heading whose text below it is left out. */
function isBareHeading(card: Card, index: number): boolean {
  const next = card[index + 1];
  return card[index]?.kind === "heading" && next !== undefined && !OURS.includes(next.kind);
}
