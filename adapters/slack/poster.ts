import { z } from "zod";
import { backOff } from "../../src/announce/back-off.js";
import type { ClaimedDelivery, Outcome, Poster } from "../../src/announce/ledger.js";
import type { PauseReason } from "../../src/announce/subscription.js";
import type { Find } from "./find.js";
import type { Post, Posted } from "./post.js";
import type { SlackAddress } from "./slack-address.js";

const placeSchema = z.object({ channel: z.string().min(1), ts: z.string().min(1) });

/** Words of Slack's by which the earlier post is gone or cannot be changed any more, rather than the channel. */
const POST_GONE = /^(?:message_not_found|cant_update_message|edit_window_closed|thread_not_found)$/;
/** The bot is not, or no longer, in the channel: inviting it mends this. */
const NOT_MEMBER = /^(?:channel_not_found|not_in_channel|user_not_in_channel)$/;
/** A scope that one workspace has not granted concerns that workspace alone; it may be granted any day. */
const ASK_AGAIN_SECONDS = 6 * 60 * 60;
const MOST_REFRESHES = 5;

/** The outbox' calls to Slack: each is exactly one call, and its answer is put into the words of all platforms. */
export function slackPoster(post: Post, find: Find): Poster {
  const addressOf = ({ tenant, channel, address }: ClaimedDelivery): SlackAddress => {
    const { team } = (address ?? {}) as Partial<SlackAddress>;
    return { tenant, channel, ...(team === undefined ? {} : { team }) };
  };
  return {
    post: async (claimed, card) =>
      outcomeOf(await post.post(addressOf(claimed), card, claimed.lang, { id: claimed.id }), claimed.tries),
    edit: async (claimed, card) => {
      const at = placeSchema.safeParse(claimed.of?.posted).data;
      if (at === undefined) return { means: "post_gone", code: "no_place" };
      const where = { ...addressOf(claimed), channel: at.channel };
      return outcomeOf(await post.update(where, at.ts, card, claimed.lang), claimed.tries);
    },
    note: async (claimed, card) => {
      const at = placeSchema.safeParse(claimed.of?.posted).data;
      if (at === undefined) return { means: "post_gone", code: "no_place" };
      const where = { ...addressOf(claimed), channel: at.channel, thread: at.ts };
      return outcomeOf(await post.post(where, card, claimed.lang, { id: claimed.id, broadcast: true }), claimed.tries);
    },
    isThere: async (claimed) => {
      const at = placeSchema.safeParse(claimed.of?.posted).data;
      const thread = claimed.action === "note" && at !== undefined ? { thread: at.ts } : {};
      return find({ ...addressOf(claimed), ...thread }, claimed.id, claimed.takenAt);
    },
    tell: async ({ tenant, subscription: { by, lang } }, card) =>
      outcomeOf(await post.post({ tenant, channel: by }, card, lang), 1),
  };
}

function outcomeOf(posted: Posted, tries: number): Outcome {
  if (posted.sent) return { means: "sent", posted: { channel: posted.channel, ts: posted.ts } };
  const { means, code } = posted;
  if (POST_GONE.test(code)) return { means: "post_gone", code };
  if (means === "later") {
    const named = code === "ratelimited" && posted.retryAfterSeconds > 0;
    const afterSeconds = named ? posted.retryAfterSeconds : backOff(tries, Math.random());
    return { means, code, afterSeconds, whole: true };
  }
  if (code === "missing_scope") return { means: "later", code, afterSeconds: ASK_AGAIN_SECONDS, whole: true };
  if (code === "token_expired" && tries < MOST_REFRESHES) {
    return { means: "later", code, afterSeconds: backOff(tries, Math.random()), whole: true };
  }
  if (means === "channel_closed") {
    const pause: PauseReason = NOT_MEMBER.test(code) ? "not_member" : "channel_closed";
    return { means, code, pause };
  }
  return { means, code };
}
