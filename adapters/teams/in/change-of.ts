import type { TeamsChange } from "../teams-change.js";
import type { Activity } from "./activity.js";
import { addressOf } from "./asker.js";

const EVENTS: Readonly<Record<string, TeamsChange["change"]>> = {
  channelRenamed: "channel_renamed",
  channelDeleted: "channel_deleted",
  channelRestored: "channel_restored",
  teamRenamed: "team_renamed",
  teamDeleted: "team_deleted",
  teamHardDeleted: "team_deleted",
};

/** What an activity tells of an installation, team or channel; undefined for everything else, such as new members. */
export function changeOf(activity: Activity): TeamsChange | undefined {
  const { type, action, channelData } = activity;
  const change =
    type === "installationUpdate" ? (action?.startsWith("remove") ? "removed" : "installed") : eventOf(channelData);
  if (change === undefined) return undefined;
  const address = addressOf(activity);
  const about = change.startsWith("channel_") && channelData?.channel?.id ? channelData.channel.id : undefined;
  return {
    change,
    tenant: address.tenantId,
    channel: about ?? address.conversationId,
    ...(address.teamId === undefined ? {} : { team: address.teamId }),
    address: about === undefined ? address : { ...address, conversationId: about },
  };
}

function eventOf(channelData: Activity["channelData"]): TeamsChange["change"] | undefined {
  const event = channelData?.eventType;
  return event ? EVENTS[event] : undefined;
}
