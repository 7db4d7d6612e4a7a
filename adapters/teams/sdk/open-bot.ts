import {
  type Activity as BotActivity,
  type ConversationReference,
  INVOKE_RESPONSE_KEY,
  type TurnContext,
} from "botbuilder";
import { AuthenticationError } from "botframework-connector";
import type { Bot, Outgoing, Turns } from "../bot.js";
import type { Activity } from "../in/activity.js";
import type { Sent } from "../sent.js";
import type { TeamsAddress } from "../teams-address.js";
import type { TeamsConfig } from "../teams-config.js";
import type { TeamsLog } from "../teams-log.js";
import { createJoins } from "./joins.js";
import { memberName } from "./member-name.js";
import { openTurn } from "./open-turn.js";
import { openAdapter } from "./receiving-adapter.js";
import { route } from "./route.js";
import { attempt, connectorOf, sendOnce } from "./send-once.js";
import { toActivity } from "./to-activity.js";
import { MICROSOFT, type Trust } from "./trust.js";

interface Response {
  readonly status: number;
  readonly body?: unknown;
}

/**
 * The bot on Microsoft's library. Whoever imports this pays its second and its 100 MB, so it is imported when Teams is
 * configured and not before. Throws a sentence when the configuration lacks something.
 */
export function openBot(config: TeamsConfig, turns: Turns, log: TeamsLog, trust: Trust = MICROSOFT): Bot {
  const adapter = openAdapter(config, trust);
  const joins = createJoins<Response>();
  const activities = new WeakMap<TurnContext, Activity>();
  const app = route(adapter, config.appId, turns, (context) =>
    openTurn(context, activities.get(context) ?? (context.activity as unknown as Activity)),
  );

  adapter.onTurnError = async (context, error) => {
    // Never send from here: in a proactive turn it would post "something went wrong" into a channel.
    log.error({ error: error.name, activity: context.activity.type, invoke: context.activity.name }, "a turn failed");
    if (context.activity.type === "invoke") respond(context, { status: 500 });
  };

  async function run(context: TurnContext, activity: Activity): Promise<void> {
    sendOnce(context);
    activities.set(context, activity);
    const isInvoke = activity.type === "invoke";
    const admitted = await turns.admit(activity);
    if (admitted === "refuse") {
      if (isInvoke) respond(context, { status: 403 });
      return;
    }
    if (!isInvoke) {
      if (admitted === "run") await app.run(context);
      return;
    }
    // An invoke that is delivered again while it runs, or soon after, gets the same answer; it is not run again.
    respond(
      context,
      await joins.join(activity, admitted === "seen", async () => {
        await app.run(context);
        return context.turnState.get<{ value: Response }>(INVOKE_RESPONSE_KEY)?.value ?? { status: 501 };
      }),
    );
  }

  function proactively(address: TeamsAddress, call: (context: TurnContext) => Promise<{ id?: string }>): Promise<Sent> {
    return attempt(async () => {
      let result: { id?: string } | undefined;
      let failed: { error: unknown } | undefined;
      // An error that leaves this callback goes to onTurnError and is lost, so it is carried out by hand.
      await adapter.continueConversationAsync(config.appId, referenceTo(address), async (context) => {
        try {
          sendOnce(context);
          result = await call(context);
        } catch (error) {
          failed = { error };
        }
      });
      if (failed !== undefined) throw failed.error;
      return result;
    }, address.conversationId);
  }

  return {
    async receive(authorization, activity) {
      try {
        const copy = structuredClone(activity) as unknown as BotActivity;
        const response = await adapter.receive(authorization, copy, (context) => run(context, activity));
        return response === undefined ? { status: 200 } : { status: response.status, body: response.body };
      } catch (error) {
        if (isBadToken(error)) {
          log.warn({ activity: activity.type }, "an activity without a good token was refused");
          return { status: 401 };
        }
        log.error({ error: error instanceof Error ? error.name : "unknown" }, "an activity could not be handled");
        return { status: 500 };
      }
    },
    post: (address, outgoing) =>
      proactively(address, (context) =>
        address.type === "channel"
          ? newThread(context, address, toActivity(outgoing))
          : into(context, address.conversationId, address, outgoing),
      ),
    answer: (address, activityId, outgoing) =>
      proactively(address, (context) =>
        into(context, `${address.conversationId};messageid=${activityId}`, address, outgoing),
      ),
    whisper: (address, user, outgoing) =>
      proactively(address, async (context) => {
        const chat = await connectorOf(context).conversations.createConversation({
          isGroup: false,
          bot: { id: address.botId },
          members: [{ id: user }],
          tenantId: address.tenantId,
          channelData: { tenant: { id: address.tenantId } },
        } as never);
        return into(context, chat.id, address, outgoing);
      }),
    async nameOf(address, user) {
      let name: string | undefined;
      await proactively(address, async (context) => {
        name = await memberName(context, address, user);
        return {};
      });
      return name;
    },
    update: (address, activityId, outgoing) =>
      proactively(address, async (context) => {
        const { conversations } = connectorOf(context);
        const sending = { ...toActivity(outgoing), id: activityId, conversation: { id: address.conversationId } };
        return (
          (await conversations.updateActivity(address.conversationId, activityId, sending as never)) ?? {
            id: activityId,
          }
        );
      }),
  };
}

/** Some bad tokens reach us as the library's own error, others as that of the one which reads tokens. */
function isBadToken(error: unknown): boolean {
  const names = ["JsonWebTokenError", "TokenExpiredError", "NotBeforeError"];
  return error instanceof AuthenticationError || (error instanceof Error && names.includes(error.name));
}

function into(
  context: TurnContext,
  conversationId: string,
  { botId }: TeamsAddress,
  outgoing: Outgoing,
): Promise<{ id?: string }> {
  return connectorOf(context).conversations.sendToConversation(conversationId, {
    ...toActivity(outgoing),
    conversation: { id: conversationId },
    from: { id: botId },
  } as never);
}

/** A post of its own in a channel: the only call that is surely not taken for an answer in some thread. */
async function newThread(
  context: TurnContext,
  address: TeamsAddress,
  activity: Partial<BotActivity>,
): Promise<{ id?: string }> {
  const made = await connectorOf(context).conversations.createConversation({
    isGroup: true,
    bot: { id: address.botId },
    tenantId: address.tenantId,
    channelData: { channel: { id: address.channelId ?? address.conversationId }, tenant: { id: address.tenantId } },
    activity,
  } as never);
  return { id: made.activityId ?? made.id };
}

function referenceTo(address: TeamsAddress): Partial<ConversationReference> {
  return {
    channelId: "msteams",
    serviceUrl: address.serviceUrl,
    bot: { id: address.botId, name: "" },
    conversation: {
      id: address.conversationId,
      tenantId: address.tenantId,
      isGroup: address.type !== "personal",
      conversationType: address.type,
      name: "",
    },
  };
}

function respond(context: TurnContext, value: Response): void {
  context.turnState.set(INVOKE_RESPONSE_KEY, { type: "invokeResponse", value });
}
