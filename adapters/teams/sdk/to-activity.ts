import { type Activity as BotActivity, CardFactory, type TaskModuleTaskInfo } from "botbuilder";
import type { Outgoing, Step } from "../bot.js";

/** A message as the library sends it. `plain` is read as it stands, neither Markdown nor XML. */
export function toActivity(outgoing: Outgoing): Partial<BotActivity> {
  if ("text" in outgoing) return { type: "message", text: outgoing.text, textFormat: "plain" };
  if ("offer" in outgoing) {
    const { name, title, bytes, card } = outgoing.offer;
    const context = { wolno: { card } };
    const content = { description: title, sizeInBytes: bytes, acceptContext: context, declineContext: {} };
    return {
      type: "message",
      summary: title,
      attachments: [{ contentType: "application/vnd.microsoft.teams.card.file.consent", name, content }],
    };
  }
  if ("uploaded" in outgoing) {
    const { name, contentUrl, uniqueId, fileType } = outgoing.uploaded;
    const content = { uniqueId, fileType };
    return {
      type: "message",
      attachments: [{ contentType: "application/vnd.microsoft.teams.card.file.info", contentUrl, name, content }],
    };
  }
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
