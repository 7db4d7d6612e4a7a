import type { Lang } from "../../src/chat/ask.js";
import type { Card } from "../../src/chat/card.js";
import { type CallProblem, callProblem, NO_ANSWER } from "./call-problem.js";
import { slackMessage } from "./out/message.js";
import type { SlackAddress } from "./slack-address.js";
import type { Tokens } from "./tokens.js";
import type { WebApi } from "./web-api.js";

/** What became of one post or edit. */
export type Posted =
  | { readonly sent: true; readonly channel: string; readonly ts: string }
  | ({ readonly sent: false } & CallProblem);

/** What a post carries beside its card. */
export interface PostMore {
  /** Kept by Slack beside the message and shown to nobody: by it the message is found again. */
  readonly id?: string;
  /** An answer in a thread that is seen in the channel, too. */
  readonly broadcast?: boolean;
}

/** The kind of metadata by which our deliveries are told from what others keep beside messages. */
export const METADATA = "czy_wolno_delivery";

/** Posts and edits in channels, each by exactly one call: the answer says whether it may be tried again. */
export interface Post {
  post(address: SlackAddress, card: Card, lang: Lang, more?: PostMore): Promise<Posted>;
  update(address: SlackAddress, ts: string, card: Card, lang: Lang): Promise<Posted>;
}

/** The two over the Web API. Neither throws because of Slack; a failing store does throw. */
export function createPost(tokens: Tokens, api: WebApi): Post {
  const call = async (
    { tenant, channel }: SlackAddress,
    send: (client: ReturnType<WebApi>) => Promise<{ ok?: unknown; channel?: string; ts?: string }>,
  ): Promise<Posted> => {
    const access = await tokens(tenant);
    if (access === undefined) return { sent: false, means: "tenant_gone", code: "not_installed" };
    try {
      const { ok, channel: where, ts } = await send(api(access.token));
      // The SDK takes anything that is not plainly refused for a success; Slack names what it has posted.
      if (ok !== true || typeof ts !== "string" || ts === "") return { sent: false, ...NO_ANSWER };
      return { sent: true, channel: where ?? channel, ts };
    } catch (error) {
      return { sent: false, ...callProblem(error) };
    }
  };
  return {
    post: (address, card, lang, { id, broadcast = false } = {}) =>
      call(address, (client) =>
        client.chat.postMessage({
          channel: address.channel,
          ...slackMessage(card, lang),
          ...(address.thread === undefined ? {} : { thread_ts: address.thread }),
          ...(broadcast ? { reply_broadcast: true } : {}),
          ...(id === undefined ? {} : { metadata: { event_type: METADATA, event_payload: { id } } }),
        } as Parameters<typeof client.chat.postMessage>[0]),
      ),
    update: (address, ts, card, lang) =>
      call(address, (client) => {
        const { text, blocks } = slackMessage(card, lang);
        return client.chat.update({
          channel: address.channel,
          ts,
          text,
          blocks,
          parse: "none",
          link_names: false,
        } as Parameters<typeof client.chat.update>[0]);
      }),
  };
}
