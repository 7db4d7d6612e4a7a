import type { App } from "@slack/bolt";
import type { SentFiles } from "../../../src/audit/sent-files.js";
import type { Converse } from "../converse.js";
import type { SlackFile } from "../in/slack-message.js";
import type { SlackPorts } from "../slack-ports.js";
import type { Tokens } from "../tokens.js";

/** What listeners work with. */
export interface ListenerParts extends Pick<SlackPorts, "installations" | "forget" | "forgetTeams" | "log"> {
  readonly converse: Converse;
  readonly tokens: Tokens;
  /** Fetches files with what the tenant granted. */
  readonly fetchFiles: (tenant: string, files: readonly SlackFile[]) => Promise<SentFiles>;
}

/** Registers itself with Bolt: one listener a file. */
export type Listener = (app: App, parts: ListenerParts) => void;
