import type { Asker } from "../../src/chat/ask.js";

/** One thing that a person did, and the ways that Slack gives to answer it. */
export interface Talk {
  readonly by: Asker;
  /** Good for five answers within half an hour; works where the bot is no member. */
  readonly responseUrl?: string;
  /** Opens one modal, within three seconds. */
  readonly trigger?: string;
  /** A modal that was opened to wait in; what comes goes into it. */
  readonly modal?: string;
  /** The thread that it belongs to. */
  readonly thread?: string;
  /** The message whose button was pressed, where it is not seen by the presser alone. */
  readonly pressed?: { readonly channel: string; readonly ts: string };
}
