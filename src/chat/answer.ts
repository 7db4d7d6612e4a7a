import type { Answer } from "./answer-shape.js";
import { audit, auditReport } from "./answers/audit.js";
import { check } from "./answers/check.js";
import { feedback, saveFeedback } from "./answers/feedback.js";
import { help } from "./answers/help.js";
import { list } from "./answers/list.js";
import { misspelt } from "./answers/misspelt.js";
import { openCheck } from "./answers/open-check.js";
import { pressed } from "./answers/press.js";
import { saveMilestone } from "./answers/review.js";
import { rules } from "./answers/rules.js";
import { saveSettings } from "./answers/save-settings.js";
import { settings } from "./answers/settings.js";
import { subscribe } from "./answers/subscribe.js";
import { saveSubscription } from "./answers/subscription-settings.js";
import { timeline } from "./answers/timeline.js";
import { unsubscribe } from "./answers/unsubscribe.js";
import { whyReceipt } from "./answers/why-receipt.js";
import type { Ask } from "./ask.js";
import { type Asked, inLang } from "./asked.js";
import type { Ports } from "./ports.js";
import { languageOf, settingsHere } from "./settings-here.js";
import { underAnswer } from "./under-card.js";

/**
 * What the bot says to an ask, on whatever platform. Rejects only where a port does; its callers tell the person then that
 * something went wrong, and log no more of the ask than its kind.
 */
export async function answer(ask: Ask, ports: Ports): Promise<Answer> {
  return underAnswer(await answerTo(ask, ports), ports);
}

async function answerTo(ask: Ask, ports: Ports): Promise<Answer> {
  const here = await settingsHere(ask.by, ports);
  const lang = languageOf(here, ask.by, undefined, ports);
  return answerIn(ask, inLang({ by: ask.by, ports, settings: here, today: ports.today() }, lang));
}

async function answerIn(ask: Ask, asked: Asked): Promise<Answer> {
  switch (ask.ask) {
    case "check":
      return check(ask, asked);
    case "audit":
      return audit(ask, asked);
    case "audit_report":
      return auditReport(ask, asked);
    case "open_check":
      return openCheck(asked);
    case "press":
      return pressed(ask, asked, (said) => answerTo(said, asked.ports));
    case "subscribe":
      return subscribe(ask, asked);
    case "unsubscribe":
      return unsubscribe(asked);
    case "list":
      return list(asked);
    case "settings":
      return settings(asked);
    case "save_settings":
      return saveSettings(ask, asked);
    case "save_subscription":
      return saveSubscription(ask, asked);
    case "save_milestone":
      return saveMilestone(ask, asked);
    case "timeline":
      return timeline(asked);
    case "rules":
      return rules(ask, asked);
    case "why":
      return whyReceipt(ask, asked);
    case "feedback":
      return feedback(ask, asked);
    case "save_feedback":
      return saveFeedback(ask, asked);
    case "help":
      return help(asked);
    case "misspelt":
      return misspelt(ask, asked);
  }
}
