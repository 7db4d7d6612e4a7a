import { Application, type TurnState } from "@microsoft/teams-ai";
import { CardFactory, type TurnContext } from "botbuilder";
import type { Turn, Turns } from "../bot.js";
import { VERB } from "../carried.js";
import { MESSAGE_ACTION } from "../commands.js";
import type { ReceivingAdapter } from "./receiving-adapter.js";
import { toTask } from "./to-activity.js";

/** The events in the life of an installation, a team or a channel. */
const CHANGES = ["installationUpdate", "conversationUpdate"];

/** Leads each kind of activity to what the bot does on it. Its AI parts and its state are not used. */
export function route(
  adapter: ReceivingAdapter,
  appId: string,
  turns: Turns,
  turnOf: (context: TurnContext) => Turn,
): Application {
  const app = new Application<TurnState>({
    adapter,
    botAppId: appId,
    // One timer is shared by all turns, so that one turn stops another's.
    startTypingTimer: false,
    removeRecipientMention: false,
  });
  app.messageExtensions.fetchTask(MESSAGE_ACTION, async (context) => {
    const step = await turns.openAction(turnOf(context));
    return step === undefined ? "" : toTask(step);
  });
  app.messageExtensions.submitAction<Record<string, unknown>>(MESSAGE_ACTION, async (context, _state, data) => {
    const step = await turns.submitAction(turnOf(context), data);
    if (step === undefined) return null;
    if (typeof step === "string" || !("insert" in step)) return toTask(step);
    const attachment = CardFactory.adaptiveCard(step.insert);
    const preview = CardFactory.thumbnailCard(step.summary);
    return { type: "result", attachmentLayout: "list", attachments: [{ ...attachment, preview }] };
  });
  app.taskModules.fetch(VERB, async (context, _state, data) => {
    const step = await turns.openDialog(turnOf(context), data);
    return step === undefined ? "" : toTask(step);
  });
  app.taskModules.submit<Record<string, unknown>>(VERB, async (context, _state, data) => {
    const step = await turns.submitDialog(turnOf(context), data);
    return step === undefined ? null : toTask(step);
  });
  app.adaptiveCards.actionExecute<Record<string, unknown>>(VERB, async (context, _state, data) => {
    const made = await turns.press(turnOf(context), data);
    return typeof made === "string" ? made : (made as never);
  });
  // A file that is declined needs nothing but that Teams is answered.
  app.fileConsentAccept(async (context, _state, response) => turns.accepted(turnOf(context), response));
  app.fileConsentDecline(async () => {});
  app.activity(CHANGES, async (context) => turns.changed(turnOf(context)));
  app.activity("message", async (context) => turns.message(turnOf(context)));
  return app;
}
