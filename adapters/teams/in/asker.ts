import type { Asker, Lang } from "../../../src/chat/ask.js";
import { LANGS } from "../../../src/policy/langs.js";
import type { TeamsAddress } from "../teams-address.js";
import type { Activity } from "./activity.js";
import { tenantOf } from "./tenant-of.js";

/** Who asks and where, from what Teams says about it. A person is known by the Entra id, which is the same everywhere. */
export function askerOf(activity: Activity): Asker {
  const { from } = activity;
  const lang = langOf(activity.locale);
  return {
    platform: "teams",
    tenant: tenantOf(activity) ?? "",
    user: from.aadObjectId ?? from.id,
    channel: conversationOf(activity),
    place: typeOf(activity) === "personal" ? "direct" : "channel",
    ...(lang === undefined ? {} : { lang }),
    address: addressOf(activity),
  };
}

/** Where an answer to this activity, or an announcement later, can be posted. */
export function addressOf(activity: Activity): TeamsAddress {
  const { channelData, serviceUrl, recipient } = activity;
  return {
    serviceUrl,
    conversationId: conversationOf(activity),
    tenantId: tenantOf(activity) ?? "",
    ...(channelData?.team?.id ? { teamId: channelData.team.id } : {}),
    ...(channelData?.channel?.id ? { channelId: channelData.channel.id } : {}),
    botId: recipient.id,
    type: typeOf(activity),
  };
}

/** A conversation's id in a channel names the thread as well; what is kept names the channel alone. */
function conversationOf({ conversation }: Activity): string {
  return conversation.id.replace(/;messageid=.*$/, "");
}

function typeOf({ conversation, channelData }: Activity): TeamsAddress["type"] {
  const { conversationType, isGroup } = conversation;
  if (conversationType === "personal" || conversationType === "channel" || conversationType === "groupChat") {
    return conversationType;
  }
  return channelData?.team?.id ? "channel" : isGroup === true ? "groupChat" : "personal";
}

function langOf(locale: string | null | undefined): Lang | undefined {
  const language = locale?.slice(0, 2).toLowerCase();
  return LANGS.find((one) => one === language);
}
