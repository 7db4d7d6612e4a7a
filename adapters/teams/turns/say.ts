import type { Answer, AnswerFile } from "../../../src/chat/answer-shape.js";
import type { Ask, Lang } from "../../../src/chat/ask.js";
import type { Button, Card } from "../../../src/chat/card.js";
import type { Turn } from "../bot.js";
import type { Carried } from "../carried.js";
import { teamsTexts } from "../teams-texts.js";
import { cardMessage, openerMessage } from "./to-outgoing.js";

/** Whose answers only the asker may see; in a channel they go to the personal chat. */
const PERSONAL: readonly Ask["ask"][] = ["settings", "save_settings", "feedback", "save_feedback"];

/**
 * Says an answer in the conversation where it was asked. In a channel or group chat everybody reads along, and a private
 * answer says so.
 *
 * @param replaces the message whose button was pressed
 */
export async function say(turn: Turn, ask: Ask, answer: Answer, replaces?: string): Promise<void> {
  switch (answer.answer) {
    case "none":
      return;
    case "dialog":
      await turn.reply(openerMessage(answer.dialog, answer.lang, opensAgain(ask)));
      return;
    case "confirm": {
      const posted = await turn.announce(cardMessage(answer.card, answer.lang, undefined));
      return say(turn, ask, await answer.after(posted.sent));
    }
    case "card": {
      const { card, lang, shown, id } = answer;
      if (shown === "replace" && replaces !== undefined) {
        await turn.replace(replaces, cardMessage(card, lang, id));
        return;
      }
      const targeted = turn.activity.recipient.isTargeted === true;
      const open = ask.by.place === "channel" && shown === "private" && !targeted;
      if (open && PERSONAL.includes(ask.ask)) return whisper(turn, card, lang);
      if (shown === "public" || shown === "share") {
        await turn.announce(cardMessage(card, lang, id));
        return;
      }
      await turn.reply(cardMessage(open ? withNotice(card, teamsTexts(lang).othersSee) : card, lang, id));
      if (answer.file !== undefined) await offer(turn, ask, answer.file, lang, id ?? "");
    }
  }
}

/** Asks whether the file is wanted; elsewhere than in a personal chat Teams knows no files of bots. */
async function offer(turn: Turn, ask: Ask, { name, title, text }: AnswerFile, lang: Lang, card: string): Promise<void> {
  const { reportPersonal } = teamsTexts(lang);
  if (ask.by.place !== "direct") {
    await turn.reply({ text: reportPersonal });
    return;
  }
  await turn.reply({ offer: { name, title, bytes: new TextEncoder().encode(text).byteLength, card } });
}

/**
 * Sends a card to the personal chat and says so. What is about the channel stays a button there: pressed elsewhere it would
 * be about another conversation. It opens a form that only who presses it sees.
 */
async function whisper(turn: Turn, card: Card, lang: Lang): Promise<void> {
  const { wroteToYou, writeToMe } = teamsTexts(lang);
  const { sent } = await turn.whisper(cardMessage(withButtons(card, isElsewhere), lang, undefined));
  const here = withButtons(card, (button) => !isElsewhere(button)).filter(({ kind }) => kind === "buttons");
  const notice: Card = [{ kind: "paragraph", text: sent ? wroteToYou : writeToMe }, ...here];
  await turn.reply(here.length === 0 ? { text: sent ? wroteToYou : writeToMe } : cardMessage(notice, lang, undefined));
}

function isElsewhere({ press }: Button): boolean {
  if (press.does === "subscription_settings") return false;
  return press.does !== "settings" || press.scope !== "channel";
}

function withButtons(card: Card, wanted: (button: Button) => boolean): Card {
  return card.flatMap((element): Card => {
    if (element.kind !== "buttons") return [element];
    const buttons = element.buttons.filter(wanted);
    return buttons.length === 0 ? [] : [{ ...element, buttons }];
  });
}

function withNotice(card: Card, notice: string): Card {
  return [...card, { kind: "footer", lines: [notice] }];
}

/** What the button that opens a form carries, so that pressing it asks the same again. */
function opensAgain(ask: Ask): Carried {
  if (ask.ask === "press") return { is: "press", card: ask.card, press: ask.press };
  if (ask.ask === "feedback") return { is: "press", card: "", press: { does: "say", text: "feedback" } };
  return { is: "open", what: ask.ask === "settings" ? "settings" : "check" };
}
