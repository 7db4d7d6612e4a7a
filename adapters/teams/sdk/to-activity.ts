import { type Activity as BotActivity, CardFactory, type TaskModuleTaskInfo } from "botbuilder";
import type { Outgoing, Step } from "../bot.js";

/** A message as the library sends it. `plain` is read as it stands, neither Markdown nor XML. */
export function toActivity(outgoing: Outgoing): Partial<BotActivity> {
  if ("text" in outgoing) return { type: "message", text: outgoing.text, textFormat: "plain" };
  return {
    type: "message",
    summary: outgoing.summary,
    attachments: [CardFactory.adaptiveCard(outgoing.card)],
  };
}

/** A step of a dialog as the library answers it. */
export function toTask(step: Exclude<Step, undefined>): TaskModuleTaskInfo | string {
  if (typeof step === "string") return step;
  return { title: step.title, card: CardFactory.adaptiveCard(step.card), height: "large", width: "medium" };
}
