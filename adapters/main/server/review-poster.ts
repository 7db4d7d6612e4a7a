import { z } from "zod";
import type { Lang } from "../../../src/chat/ask.js";
import type { ReviewPoster } from "../../news/review-desk.js";
import type { ReviewPlace } from "../../news/review-place.js";
import type { Post } from "../../slack/post.js";
import type { Teams } from "../../teams/create-teams.js";
import type { TeamsAddress } from "../../teams/teams-address.js";
import type { Log } from "../log.js";

/** The platforms as far as review cards need them. */
export interface Posting {
  readonly slack?: Post;
  readonly teams?: Teams;
}

const inSlack = z.object({ channel: z.string(), ts: z.string() });
const inTeams = z.object({ conversationId: z.string(), activityId: z.string() });
/** Microsoft's service for all regions, where the bot has not been written to from the conversation yet. */
const TEAMS_SERVICE = "https://smba.trafficmanager.net/teams/";

/**
 * Posts into the review channel. Undefined where its platform is not there.
 *
 * @param known the address that was kept with a subscription of the same conversation
 * @param botId of Teams
 */
export function reviewPoster(
  place: ReviewPlace,
  { slack, teams }: Posting,
  { known, botId, lang, log }: { known: () => Promise<unknown>; botId: string | undefined; lang: Lang; log: Log },
): ReviewPoster | undefined {
  const failed = (facts: object) => {
    log.warn(facts, "the review channel could not be reached");
    return undefined;
  };
  if (place.platform === "slack" && slack !== undefined) {
    const address = { tenant: place.tenant, channel: place.channel };
    return {
      post: async (card) => {
        const posted = await slack.post(address, card, lang);
        return posted.sent ? { channel: posted.channel, ts: posted.ts } : failed({ code: posted.code });
      },
      edit: async (where, card) => {
        const { channel, ts } = inSlack.parse(where);
        const posted = await slack.update({ ...address, channel }, ts, card, lang);
        if (!posted.sent) failed({ code: posted.code });
      },
    };
  }
  if (place.platform === "teams" && teams !== undefined && botId !== undefined) {
    const address = async () => (await known()) ?? teamsAddress(place, botId);
    return {
      post: async (card) => {
        const sent = await teams.post(await address(), card, lang);
        return sent.sent ? sent.posted : failed({ code: sent.code ?? sent.status });
      },
      edit: async (where, card) => {
        const sent = await teams.update(await address(), inTeams.parse(where), card, lang);
        if (!sent.sent) failed({ code: sent.code ?? sent.status });
      },
    };
  }
  return undefined;
}

/** Where a conversation is, as far as its id tells. */
function teamsAddress({ tenant, channel }: ReviewPlace, botId: string): TeamsAddress {
  const isChannel = /@thread\.(?:tacv2|skype)$/.test(channel);
  return {
    serviceUrl: TEAMS_SERVICE,
    conversationId: channel,
    tenantId: tenant,
    botId: `28:${botId}`,
    ...(isChannel
      ? { channelId: channel, type: "channel" }
      : { type: channel.startsWith("19:") ? "groupChat" : "personal" }),
  };
}
