import type { Activity } from "./in/activity.js";
import type { NameOf } from "./names-on-card.js";
import type { Json } from "./out/text-runs.js";
import type { Sent } from "./sent.js";
import type { TeamsAddress } from "./teams-address.js";

/** A file that lies where the person allowed it. */
export interface FileUploaded {
  readonly name: string;
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/**
 * A message on its way out: a card with what a notification says of it, or plain text. In a personal chat also the question
 * whether a file may be put into the person's OneDrive, which carries the id of the card it belongs to, and the file itself.
 */
export type Outgoing =
  | { readonly card: Json; readonly summary: string; readonly plain: string }
  | { readonly text: string }
  | { readonly offer: { readonly name: string; readonly title: string; readonly bytes: number; readonly card: string } }
  | { readonly uploaded: FileUploaded };

/** A step of a dialog: a card under a title, or a sentence. Undefined closes the dialog. */
export type Step = { readonly title: string; readonly card: Json } | string | undefined;

/** One activity and the ways to answer it. No way sends anything twice, and none throws. */
export interface Turn {
  readonly activity: Activity;
  /** In the same conversation, in a channel in the same thread; to a slash command so that nobody else sees it. */
  reply(outgoing: Outgoing): Promise<Sent>;
  /** The same for everybody in the conversation. */
  announce(outgoing: Outgoing): Promise<Sent>;
  /** In the place of a message of ours. */
  replace(activityId: string, outgoing: Outgoing): Promise<Sent>;
  /** In the personal chat with whoever wrote. */
  whisper(outgoing: Outgoing): Promise<Sent>;
  /** The name of somebody in the conversation, by their id in Microsoft Entra. */
  readonly nameOf: NameOf;
}

/** What the bot does on each kind of activity; none of them throws. */
export interface Turns {
  /** `run` it; `refuse` a tenant that is not allowed; `seen` when it was handled before. */
  admit(activity: Activity): Promise<"run" | "refuse" | "seen">;
  message(turn: Turn): Promise<void>;
  /** The message action was chosen. */
  openAction(turn: Turn): Promise<Step>;
  /** A button or form in the message action's dialog; `insert` puts a card into the person's own message. */
  submitAction(turn: Turn, data: unknown): Promise<Step | { readonly insert: Json; readonly summary: string }>;
  /** A button of a card wants a dialog. */
  openDialog(turn: Turn, data: unknown): Promise<Step>;
  submitDialog(turn: Turn, data: unknown): Promise<Step>;
  /** A button of a card in a conversation: the card in its place, or a sentence shown for a moment. */
  press(turn: Turn, data: unknown): Promise<Json | string>;
  /** A person allowed, with a press, that a file is put into their OneDrive. */
  accepted(turn: Turn, value: unknown): Promise<void>;
  /** Installed, removed, renamed or deleted. */
  changed(turn: Turn): Promise<void>;
}

/** The library behind our own words; everything that imports it is in `sdk/`. */
export interface Bot {
  /** Authenticates and runs one activity. The status and body are what Teams is answered. */
  receive(authorization: string, activity: Activity): Promise<{ readonly status: number; readonly body?: unknown }>;
  post(address: TeamsAddress, outgoing: Outgoing): Promise<Sent>;
  update(address: TeamsAddress, activityId: string, outgoing: Outgoing): Promise<Sent>;
  /** In the thread of a message in a channel. */
  answer(address: TeamsAddress, activityId: string, outgoing: Outgoing): Promise<Sent>;
  /** In the personal chat with somebody, by their id in Microsoft Entra. */
  whisper(address: TeamsAddress, user: string, outgoing: Outgoing): Promise<Sent>;
  /** The name of somebody in the conversation, by their id in Microsoft Entra. */
  nameOf(address: TeamsAddress, user: string): Promise<string | undefined>;
}
