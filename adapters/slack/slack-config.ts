import type { Lang } from "../../src/chat/ask.js";

/** How the app is known to Slack. Tokens and secrets never reach a log. */
export interface SlackConfig {
  /** One workspace by its bot token, or many by OAuth v2. */
  readonly access:
    | { readonly by: "token"; readonly botToken: string }
    | { readonly by: "oauth"; readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string };
  /** Signs what Slack sends over HTTP. Not needed in Socket Mode. */
  readonly signingSecret?: string;
  /** Switches Socket Mode on: an app-level token, `xapp-…`. */
  readonly appToken?: string;
  /** Where the server is reached from outside, without a slash at the end; OAuth needs it for its way back. */
  readonly publicUrl?: string;
  /** The Web API; Slack's own unless a fake on loopback stands in for it. Ends with `/api/`. */
  readonly apiUrl?: string;
  /** The language before anything is known of a person. */
  readonly lang: Lang;
}
