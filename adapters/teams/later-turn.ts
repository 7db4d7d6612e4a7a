import type { Bot, Turn } from "./bot.js";
import type { Activity } from "./in/activity.js";
import { addressOf } from "./in/asker.js";

/**
 * The ways to answer an activity after its turn: Teams waits only seconds for a turn, and its library lets nothing be sent
 * in one that has ended. In a channel it answers in the same thread.
 */
export function laterTurn(
  bot: Pick<Bot, "post" | "answer" | "whisper" | "update" | "nameOf">,
  activity: Activity,
): Turn {
  const address = addressOf(activity);
  const thread = /;messageid=(.+)$/.exec(activity.conversation.id)?.[1];
  const reply: Turn["reply"] = (outgoing) =>
    thread === undefined || address.type !== "channel"
      ? bot.post(address, outgoing)
      : bot.answer(address, thread, outgoing);
  return {
    activity,
    reply,
    announce: reply,
    replace: (activityId, outgoing) => bot.update(address, activityId, outgoing),
    nameOf: (user) => bot.nameOf(address, user),
    whisper: (outgoing) => bot.whisper(address, activity.from.aadObjectId ?? activity.from.id, outgoing),
  };
}
