import type { PauseReason } from "../../../src/announce/subscription.js";
import type { KeptSubscriptions } from "../../storage/subscriptions.js";
import type { TeamsChange } from "../../teams/teams-change.js";

/** Why a subscription says nothing for now, by what happened in Teams. */
const PAUSED_BY: Partial<Record<TeamsChange["change"], PauseReason>> = {
  removed: "app_removed",
  channel_deleted: "channel_deleted",
  team_deleted: "team_deleted",
};
const RESUMED_BY: Partial<Record<TeamsChange["change"], readonly PauseReason[]>> = {
  installed: ["app_removed"],
  channel_restored: ["channel_deleted"],
};

/**
 * Keeps subscriptions in step with teams and channels: one whose channel is gone is paused with the reason, never deleted
 * in silence, and goes on when the channel is back.
 */
export function followTeams(subscriptions: KeptSubscriptions): (change: TeamsChange) => Promise<void> {
  return async ({ change, tenant, channel, team }) => {
    const reason = PAUSED_BY[change];
    const resumed = RESUMED_BY[change];
    if (reason === undefined && resumed === undefined) return;
    for (const one of await subscriptions.list(tenant)) {
      const address = await subscriptions.address(tenant, one.channel);
      const ofTeam = team !== undefined && (address as { teamId?: string } | null)?.teamId === team;
      // What happens to an app or a team happens to all its channels.
      const concerned = one.channel === channel || (ofTeam && !change.startsWith("channel_"));
      if (!concerned) continue;
      const { paused, ...rest } = one;
      if (reason !== undefined && paused === undefined) {
        await subscriptions.put(tenant, { ...rest, paused: reason }, address);
      } else if (paused !== undefined && resumed?.includes(paused)) {
        await subscriptions.put(tenant, rest, address);
      }
    }
  };
}
