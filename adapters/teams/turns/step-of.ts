import type { Answer } from "../../../src/chat/answer-shape.js";
import type { Step, Turn } from "../bot.js";
import { notification } from "../out/plain-fallback.js";
import { renderCard } from "../out/render-card.js";
import { renderDialog } from "../out/render-dialog.js";
import type { Json } from "../out/text-runs.js";
import { teamsTexts } from "../teams-texts.js";
import { cardMessage } from "./to-outgoing.js";

/** The name over a dialog that shows an answer. */
const TITLE = "Czy wolno?";

/**
 * An answer as the next step of a dialog, which nobody but the asker sees. What is shared is posted in the conversation;
 * where the bot is no member, it is put into the message that the person is writing.
 *
 * @param canInsert the dialog belongs to the message action, which may do that
 */
export async function stepOf(
  turn: Turn,
  answer: Answer,
  canInsert: boolean,
): Promise<Step | { readonly insert: Json; readonly summary: string }> {
  switch (answer.answer) {
    case "none":
      return undefined;
    case "dialog":
      return { title: answer.dialog.title, card: renderDialog(answer.dialog, answer.lang) };
    case "confirm": {
      const posted = await turn.announce(cardMessage(answer.card, answer.lang, undefined));
      return stepOf(turn, await answer.after(posted.sent), canInsert);
    }
    case "card": {
      const { card, lang, shown, id } = answer;
      if (shown === "share" || shown === "public") {
        const outgoing = cardMessage(card, lang, id);
        const posted = await turn.announce(outgoing);
        if (posted.sent) return teamsTexts(lang).shared;
        if (canInsert && posted.arrived === "no" && "card" in outgoing) {
          return { insert: outgoing.card, summary: notification(card) };
        }
        return teamsTexts(lang).failed;
      }
      return { title: TITLE, card: renderCard(card, { lang, in: "dialog", id }) };
    }
  }
}
