import type { Context } from "../../verdict/context.js";
import type { Answer } from "../answer-shape.js";
import { TRACKING_QUESTION } from "../answers-given.js";
import type { Ask } from "../ask.js";
import { askFromText } from "../ask-from-text.js";
import { type Asked, inLang } from "../asked.js";
import type { Press } from "../card.js";
import { cardOfOne } from "../card-of-one.js";
import type { OpenCard } from "../ports.js";
import { sayPrivately } from "../privately.js";
import { feedbackDialog } from "./feedback.js";
import { forgetAudit, keepAudit, keptAudits } from "./kept-audits.js";
import { resume } from "./resume.js";
import { review } from "./review.js";
import { settingsDialog } from "./settings.js";
import { share } from "./share.js";
import { showUnknown } from "./show-unknown.js";
import { subscriptionDialog } from "./subscription-settings.js";
import { otherDates } from "./timeline.js";
import { decideOn, newVerdict, verdictAgain } from "./verdict.js";
import { whyVerdict } from "./why-verdict.js";

/**
 * What a pressed button does. A card that is gone, or somebody else's, is answered with "send it again".
 *
 * @param again answers what the person would have typed
 */
export async function pressed(
  { card: id, press }: Extract<Ask, { ask: "press" }>,
  asked: Asked,
  again: (ask: Ask) => Promise<Answer>,
): Promise<Answer> {
  if (press.does === "say") {
    // Where the word is one of several languages, the button knows which of them its card was in.
    const by = press.lang === undefined ? asked.by : { ...asked.by, lang: press.lang };
    return again(askFromText(press.text, by));
  }
  if (press.does === "settings") return settingsDialog(press.scope, asked);
  if (press.does === "review") return review(press, asked);
  if (press.does === "other_dates") return otherDates(asked);
  if (press.does === "resume") return resume(press.channel, asked);
  if (press.does === "subscription_settings") return subscriptionDialog(press.channel, asked);
  if (press.does === "show_unknown") return showUnknown(press.delivery, asked);
  if (press.does === "keep_audit") return keepAudit(id, asked);
  if (press.does === "audits") return keptAudits(asked);
  if (press.does === "forget_audit") return forgetAudit(press.audit, asked);
  const card = await asked.ports.cards.find(asked.by.tenant, asked.by.user, id);
  if (card === undefined) return sayPrivately(asked.chat.expired, asked.lang);
  return onCard(id, card, press, inLang(asked, card.lang));
}

type OnCard = Extract<Press, { does: "answer" | "read_as" | "share" | "why" | "feedback" | "show" }>;

function onCard(id: string, card: OpenCard, press: OnCard, asked: Asked): Promise<Answer> | Answer {
  switch (press.does) {
    case "share":
      return share(card, asked);
    case "feedback":
      return feedbackDialog(id, asked);
    case "show": {
      const recognition = card.recognitions[press.message];
      if (recognition === undefined) return { answer: "none" };
      return newVerdict(cardOfOne(card, recognition, asked), asked);
    }
    default:
      // What follows is about one verdict; the card of several has no such buttons.
      return card.recognitions.length === 1 ? onVerdict(id, card, press, asked) : { answer: "none" };
  }
}

async function onVerdict(
  id: string,
  card: OpenCard,
  press: Extract<OnCard, { does: "answer" | "read_as" | "why" }>,
  asked: Asked,
): Promise<Answer> {
  if (press.does === "why") return whyVerdict(card, asked);
  const context: Context =
    press.does === "read_as" ? { ...card.context, initiator: press.initiator } : answered(card, press, asked);
  return verdictAgain(id, { ...card, context }, asked);
}

/** The context with an answer in it; an empty question takes all answers back, one that was not asked changes nothing. */
function answered(card: OpenCard, { question, value }: Extract<Press, { does: "answer" }>, asked: Asked): Context {
  const { answers, ...rest } = card.context;
  if (question === "") return rest;
  const { carrier_integrated: fromSettings, ...others } = rest;
  if (question === TRACKING_QUESTION && fromSettings !== undefined && (value === "yes" || value === "no")) {
    return { ...others, answers: { ...answers, [question]: value } };
  }
  const { verdict } = decideOn(card, asked);
  const open = "unreadable" in verdict ? [] : verdict.questions;
  const fits = open.some(({ id, answers: given }) => id === question && given.some((one) => one.value === value));
  return fits ? { ...rest, answers: { ...answers, [question]: value } } : card.context;
}
