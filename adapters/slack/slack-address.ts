/** Where something can be posted in Slack later. The store keeps it as JSON. */
export interface SlackAddress {
  readonly tenant: string;
  readonly channel: string;
  /** The workspace, where the tenant is a whole organisation. */
  readonly team?: string;
  /** The message whose thread it belongs to. */
  readonly thread?: string;
}
