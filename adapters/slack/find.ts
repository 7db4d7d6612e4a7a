import type { Found } from "../../src/announce/ledger.js";
import { METADATA } from "./post.js";
import type { SlackAddress } from "./slack-address.js";
import type { Tokens } from "./tokens.js";
import type { WebApi } from "./web-api.js";

/** Looks for a message of ours by the id beside it, among those since a moment (milliseconds since 1970). Never throws. */
export type Find = (address: SlackAddress, id: string, since: number) => Promise<Found>;

const MOST = 200;
/** Clocks differ. */
const EARLIER_MS = 60_000;
const CANNOT_TELL: Found = { there: "cannot_tell" };

interface History {
  readonly messages?: readonly {
    readonly ts?: string;
    readonly metadata?: { readonly event_type?: string; readonly event_payload?: { readonly id?: unknown } };
  }[];
  readonly has_more?: boolean;
}

/** Reads the channel, or the thread, where whoever installed the app added the right to read; otherwise it cannot tell. */
export function createFind(tokens: Tokens, api: WebApi): Find {
  return async ({ tenant, channel, thread }, id, since) => {
    try {
      const access = await tokens(tenant);
      if (!access?.scopes?.some((scope) => /^(?:channels|groups|im|mpim):history$/.test(scope))) return CANNOT_TELL;
      const { conversations } = api(access.token);
      const where = {
        channel,
        oldest: ((since - EARLIER_MS) / 1_000).toFixed(6),
        limit: MOST,
        include_all_metadata: true,
      };
      const read = (thread === undefined
        ? await conversations.history(where)
        : await conversations.replies({ ...where, ts: thread })) as unknown as History;
      const ours = read.messages?.find(
        ({ metadata }) => metadata?.event_type === METADATA && metadata.event_payload?.id === id,
      );
      if (ours?.ts !== undefined) return { there: "yes", posted: { channel, ts: ours.ts } };
      return read.messages === undefined || read.has_more === true ? CANNOT_TELL : { there: "no" };
    } catch {
      return CANNOT_TELL;
    }
  };
}
