import type { Activity } from "./activity.js";

/** The customer's tenant; undefined where the activity names none, or two that differ. */
export function tenantOf({ conversation, channelData }: Activity): string | undefined {
  const named = [conversation.tenantId, channelData?.tenant?.id].filter((id): id is string => !!id);
  return new Set(named).size === 1 ? named[0] : undefined;
}
