/** The names by which Slack knows the app's entry points; the manifest is made from the same. */
export const SLASH_COMMAND = "/wolno";
export const SHORTCUT = "check_message";
export const EVENTS = [
  "app_mention",
  "app_uninstalled",
  "message.im",
  "team_access_revoked",
  "tokens_revoked",
] as const;
export const SCOPES = ["commands", "chat:write", "im:history", "app_mentions:read"] as const;
/** A workspace may decline these; what they are for then says so. */
export const OPTIONAL_SCOPES = ["files:read", "files:write", "chat:write.public"] as const;
