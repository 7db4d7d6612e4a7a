import type { Installation } from "@slack/oauth";
import type { ReadSentFiles } from "../../src/audit/sent-files.js";
import type { Answer } from "../../src/chat/answer-shape.js";
import type { Ask, Asker, Lang } from "../../src/chat/ask.js";

/** Everything that Slack's adapter needs of the rest of the program. */
export interface SlackPorts {
  readonly answer: (ask: Ask) => Promise<Answer>;
  readonly installations: Installations;
  readonly events: Events;
  /** What files come to: messages to check, or templates to audit (adapters/files). */
  readonly readFiles: ReadSentFiles;
  /** Called when a workspace has removed the app: everything of that tenant is to go. May be called more than once. */
  readonly forget: (tenant: string) => Promise<void>;
  /** Called when an organisation has taken the app out of some of its workspaces: what is theirs is to go, no more. */
  readonly forgetTeams: (tenant: string, teams: readonly string[]) => Promise<void>;
  readonly log: Log;
  /** Does the work on one event, whichever way it came: so what is logged meanwhile can be told apart. */
  readonly within?: <T>(work: () => T) => T;
  /** The language to speak with somebody, for the few sentences that the adapter itself says. */
  readonly langOf: (by: Asker) => Promise<Lang>;
}

/** Installed workspaces and organisations by tenant. The store seals them: they hold tokens. */
export interface Installations {
  get(tenant: string): Promise<KeptInstallation | undefined>;
  put(tenant: string, kept: KeptInstallation): Promise<void>;
  remove(tenant: string): Promise<void>;
}

/** An installation as plain JSON, and when it was made: an old uninstall that arrives late must not remove a new one. */
export interface KeptInstallation {
  readonly installation: Installation<"v2">;
  /** Seconds since 1970. */
  readonly installedAt: number;
}

/** What has been seen, shared by all processes. Keys are forgotten after a day. */
export interface Events {
  /** True for the first who asks with this key, false for everybody after. */
  once(key: string): Promise<boolean>;
  /** Keeps an event, sealed, before it is acknowledged. False when the key was recorded before: it runs once. */
  record(key: string, tenant: string, event: unknown): Promise<boolean>;
  /** The work is done: the sealed event is deleted, its key stays. */
  complete(key: string): Promise<void>;
  /** Events whose process died before they were complete, each handed out to one process; none older than 30 minutes. */
  unfinished(): Promise<readonly { readonly key: string; readonly event: unknown }[]>;
}

/** A log that is given codes and ids only, never a text or a token. Fits pino. */
export interface Log {
  info(facts: object, text: string): void;
  warn(facts: object, text: string): void;
  error(facts: object, text: string): void;
}
