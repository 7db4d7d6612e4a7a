import type { TurnContext } from "botbuilder";
import type { Outgoing, Turn } from "../bot.js";
import type { Activity } from "../in/activity.js";
import { tenantOf } from "../in/tenant-of.js";
import type { Sent } from "../sent.js";
import { memberName } from "./member-name.js";
import { attempt, connectorOf, sendTargeted } from "./send-once.js";
import { toActivity } from "./to-activity.js";

/** How long a reply waits where Teams asks for patience; longer and the person has given up. */
const LONGEST_WAIT_SECONDS = 2;

/** The ways to answer an activity. What Teams refuses as a card is said in plain words; nothing is sent twice. */
export function openTurn(context: TurnContext, activity: Activity): Turn {
  const { conversation } = activity;
  const connector = connectorOf(context);
  const isTargeted = activity.recipient.isTargeted === true;

  let toOne = isTargeted;
  if (isTargeted) sendTargeted(context, () => toOne);

  /** A targeted answer names the one who may see it and belongs to no thread; its mark is in the address. */
  function send(message: ReturnType<typeof toActivity>) {
    if (!toOne) return context.sendActivity(message);
    const { from, recipient } = activity;
    const targeted = { ...message, conversation, from: recipient, recipient: from };
    return connector.conversations.sendToConversation(conversation.id, targeted as never);
  }

  async function reply(outgoing: Outgoing): Promise<Sent> {
    const call = (what: Outgoing) => attempt(() => send(toActivity(what)), conversation.id);
    const first = await call(outgoing);
    if (first.sent || first.arrived === "unknown") return first;
    if (first.status === 429 || first.status === 412) {
      const wait = first.retryAfterSeconds ?? 1;
      if (wait > LONGEST_WAIT_SECONDS) return first;
      await new Promise((resolve) => setTimeout(resolve, wait * 1000));
      return call(outgoing);
    }
    // Where an answer for one person alone cannot be given in the conversation, their own chat is the place for it.
    if (toOne) return whisper(outgoing);
    const rejected = first.status === 400 || first.status === 413;
    return rejected && "plain" in outgoing ? call({ text: outgoing.plain }) : first;
  }

  async function whisper(outgoing: Outgoing): Promise<Sent> {
    const { recipient, from } = activity;
    const tenantId = tenantOf(activity) ?? "";
    const opened = await attempt(
      () =>
        connector.conversations.createConversation({
          isGroup: false,
          bot: { id: recipient.id, name: recipient.name ?? "" },
          members: [{ id: from.id, name: from.name ?? "" }],
          tenantId,
          channelData: { tenant: { id: tenantId } },
        } as never),
      "",
    );
    if (!opened.sent) return opened;
    const id = opened.posted.activityId;
    const sending = { ...toActivity(outgoing), conversation: { id }, from: recipient, recipient: from };
    toOne = false;
    const sent = await attempt(() => connector.conversations.sendToConversation(id, sending as never), id);
    toOne = isTargeted;
    return sent;
  }

  return {
    activity,
    reply,
    async announce(outgoing) {
      toOne = false;
      const sent = await reply(outgoing);
      toOne = isTargeted;
      return sent;
    },
    whisper,
    nameOf: (user) =>
      memberName(
        context,
        { conversationId: conversation.id, teamId: activity.channelData?.team?.id ?? undefined },
        user,
      ),
    replace: (activityId, outgoing) =>
      attempt(
        async () => (await context.updateActivity({ ...toActivity(outgoing), id: activityId })) ?? { id: activityId },
        conversation.id,
      ),
  };
}
