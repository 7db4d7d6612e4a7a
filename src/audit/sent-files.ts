import type { Message } from "../message/message.js";
import type { Words } from "../policy/words.js";
import type { Template } from "./template.js";

/** So many templates are judged at once where a person waits, and so much text; more are the command line's. */
export const MOST_TEMPLATES = 1_000;
/** In UTF-16 units. */
export const MOST_CHARACTERS = 4_000_000;
/** A file that holds several may be so large, another holds one message. */
export const MOST_BYTES = { table: 5_000_000, message: 1_000_000 };

/** A file or a part of one that cannot be read as a template, and why, in every language. */
export interface UnreadTemplate {
  readonly file: string;
  readonly name: string;
  readonly problem: Words;
}

/** A file that somebody sent to the bot. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Templates that somebody sent to the bot to be audited. */
export interface SentTemplates {
  /** What the files were called. */
  readonly name: string;
  readonly templates: readonly (Template | UnreadTemplate)[];
  /** There were more; what goes beyond was not read. */
  readonly cut: boolean;
}

/** What files come to: messages to check, or templates to audit; `problems` tell of files that could not be read. */
export type SentFiles = { readonly problems: readonly Words[] } & (
  | { readonly messages: readonly Message[] }
  | { readonly audit: SentTemplates }
);

/** Reads files that were sent together. Never throws because of what they hold. */
export type ReadSentFiles = (files: readonly SentFile[]) => Promise<SentFiles>;

/** How many bytes a file of this name may have. */
export function mostBytes(name: string): number {
  return /\.(?:csv|tsv|jsonl|zip)$/i.test(name) ? MOST_BYTES.table : MOST_BYTES.message;
}

/** Whether a file's name says that it holds messages; others are attachments, of which only the name counts. */
export function isReadable(name: string): boolean {
  return /\.(?:txt|text|md|html?|csv|tsv|eml|jsonl|zip)$/i.test(name);
}
