import { z } from "zod";
import { backOff } from "../../src/announce/back-off.js";
import type { ClaimedDelivery, Outcome, Poster } from "../../src/announce/ledger.js";
import type { Lang } from "../../src/chat/ask.js";
import type { Card } from "../../src/chat/card.js";
import type { Posted, Sent } from "./sent.js";

/** The calls that delivering takes; each is one call that is never repeated. */
export interface TeamsCalls {
  post(address: unknown, card: Card, lang: Lang): Promise<Sent>;
  update(address: unknown, posted: Posted, card: Card, lang: Lang): Promise<Sent>;
  /** In the thread of an earlier post; where there are no threads, as a post. */
  answer(address: unknown, posted: Posted, card: Card, lang: Lang): Promise<Sent>;
  whisper(address: unknown, user: string, card: Card, lang: Lang): Promise<Sent>;
}

const postedSchema = z.object({ conversationId: z.string().min(1), activityId: z.string().min(1) });
const PATIENT = new Set([412, 429]);
/** Until the library is loaded, or a token is there to send with. */
const SOON_SECONDS = 30;

/** The outbox' calls to Teams: each is exactly one call, and its answer is put into the words of all platforms. */
export function teamsPoster(calls: TeamsCalls): Poster {
  const earlier = ({ of }: ClaimedDelivery): Posted | undefined => postedSchema.safeParse(of?.posted).data;
  return {
    post: async (claimed, card) => outcomeOf(await calls.post(claimed.address, card, claimed.lang), claimed),
    edit: async (claimed, card) => {
      const at = earlier(claimed);
      if (at === undefined) return { means: "post_gone", code: "no_place" };
      return outcomeOf(await calls.update(claimed.address, at, card, claimed.lang), claimed);
    },
    note: async (claimed, card) => {
      const at = earlier(claimed);
      if (at === undefined) return { means: "post_gone", code: "no_place" };
      return outcomeOf(await calls.answer(claimed.address, at, card, claimed.lang), claimed);
    },
    tell: async ({ address, subscription: { by, lang } }, card) =>
      outcomeOf(await calls.whisper(address, by, card, lang), { action: "post", tries: 1 }),
  };
}

/** Teams limits each conversation by itself, so only this delivery has to wait. */
function outcomeOf(sent: Sent, { action, tries }: Pick<ClaimedDelivery, "action" | "tries">): Outcome {
  if (sent.sent) return { means: "sent", posted: sent.posted };
  const { arrived, status, retryAfterSeconds } = sent;
  const code = sent.code ?? (status === undefined ? "connection" : `http_${status}`);
  if (arrived === "unknown") return { means: "unknown", code };
  const waits = { afterSeconds: retryAfterSeconds ?? backOff(tries, Math.random()), whole: false };
  if (code === "BadAddress") return { means: "channel_closed", code, pause: "channel_closed" };
  if (code === "NotStarted") return { means: "later", code, afterSeconds: SOON_SECONDS, whole: true };
  // No connection, or no token to send with: the whole tenant waits.
  if (status === undefined) return { means: "later", code, ...waits, whole: true };
  if (PATIENT.has(status)) return { means: "later", code, ...waits };
  if (status === 404 && action !== "post" && /^(?:ActivityNotFound|MessageNotFound|NotFound)/.test(code)) {
    return { means: "post_gone", code };
  }
  if (status === 404) return { means: "channel_closed", code, pause: "channel_deleted" };
  if (status === 403) return { means: "channel_closed", code, pause: "not_member" };
  // 401 is our credential, 400 and 413 our card: the next call would fail in the same way.
  return { means: "our_fault", code };
}
