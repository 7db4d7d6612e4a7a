import type { Answer } from "../../../src/chat/answer-shape.js";
import type { Ask } from "../../../src/chat/ask.js";
import type { Turn } from "../bot.js";
import { renderCard } from "../out/render-card.js";
import type { Json } from "../out/text-runs.js";
import { teamsTexts } from "../teams-texts.js";
import { say } from "./say.js";
import { cardMessage } from "./to-outgoing.js";

/** A private word that is shown for a moment instead of taking the card's place. */
const LONGEST_TOAST = 280;

/**
 * An answer to a button in a conversation. What Teams is answered, a card or a sentence, is seen by who pressed alone; the
 * others keep the card they have.
 */
export async function pressed(turn: Turn, ask: Ask, answer: Answer): Promise<Json | string> {
  const isSaying = ask.ask === "press" && ask.press.does === "say";
  if (answer.answer !== "card" || (isSaying && answer.shown !== "replace")) {
    await say(turn, ask, answer);
    return teamsTexts("lang" in answer ? answer.lang : (ask.by.lang ?? "pl")).done;
  }
  const { card, lang, shown, id } = answer;
  if (shown === "share" || shown === "public") {
    const { sent } = await turn.announce(cardMessage(card, lang, id));
    return sent ? teamsTexts(lang).shared : teamsTexts(lang).failed;
  }
  const [only] = card;
  if (shown === "private" && card.length === 1 && only?.kind === "paragraph" && only.text.length <= LONGEST_TOAST) {
    return only.text;
  }
  return renderCard(card, { lang, in: "chat", id });
}
