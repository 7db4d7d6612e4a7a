import type { Tables } from "./tables.js";

/**
 * The primary key of each table that a backup holds. Left out is what must be gone after half an hour, since it holds
 * messages, and what counts the last minutes.
 */
export const BACKUP_TABLES: { readonly [Name in keyof Tables]: readonly (keyof Tables[Name] & string)[] | "left_out" } =
  {
    installation: ["tenant", "platform"],
    setting: ["tenant", "scope", "id"],
    subscription: ["tenant", "channel"],
    announcement: ["id"],
    delivery: ["tenant", "id"],
    delivery_covers: ["channel", "platform", "announcement", "action", "of_delivery"],
    lane: ["tenant", "method"],
    subscriber_note: ["tenant", "id"],
    open_card: "left_out",
    receipt: ["tenant", "id"],
    feedback: ["tenant", "id"],
    seen: ["id"],
    event: "left_out",
    usage: "left_out",
    news_source: ["id"],
    news_item: ["id"],
    draft: ["id"],
    publication: ["revision"],
    policy_state: ["id"],
    api_token: ["tenant", "id"],
    kept_audit: ["tenant", "id"],
    store_note: ["name"],
  };

/** A row of any table, as it is kept. */
export type BackupRow = Readonly<Record<string, string | number | null>>;
