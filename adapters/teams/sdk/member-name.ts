import type { TurnContext } from "botbuilder";
import { connectorOf } from "./send-once.js";

/** A name is worth no more waiting: an invoke is answered within five seconds. */
const PATIENCE_MS = 1_500;

/**
 * The name of a member of a conversation by their id in Microsoft Entra; undefined where Teams does not tell it in time.
 * Members of a channel are those of its team.
 */
export async function memberName(
  context: TurnContext,
  { conversationId, teamId }: { readonly conversationId: string; readonly teamId?: string | undefined },
  user: string,
): Promise<string | undefined> {
  const roster = teamId ?? conversationId.replace(/;messageid=.*$/, "");
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, undefined);
  });
  try {
    const member = await Promise.race([connectorOf(context).conversations.getConversationMember(roster, user), late]);
    return member?.name?.trim() || undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
