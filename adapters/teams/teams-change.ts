import type { TeamsAddress } from "./teams-address.js";

/** Something that happened to an installation, a team or a channel. Names of teams and channels are not passed on. */
export interface TeamsChange {
  readonly change:
    | "installed"
    | "removed"
    | "channel_renamed"
    | "channel_deleted"
    | "channel_restored"
    | "team_renamed"
    | "team_deleted";
  readonly tenant: string;
  /** The conversation that it is about: the channel, group chat or personal chat. */
  readonly channel: string;
  readonly team?: string;
  readonly address: TeamsAddress;
}
