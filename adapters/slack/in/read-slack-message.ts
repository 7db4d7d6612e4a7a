import { isReadable } from "../../../src/audit/sent-files.js";
import type { Attachment, Message } from "../../../src/message/message.js";
import { blocksToText } from "./blocks-to-text.js";
import { mrkdwnToText } from "./mrkdwn-to-text.js";
import type { SlackAttachment, SlackBlock, SlackFile, SlackMessage } from "./slack-message.js";

/** What a Slack message holds to be judged. */
export interface ReadSlackMessage {
  /** What the sender typed, without what was forwarded with it. */
  readonly own: string;
  /** Files that travel with what was typed and are no text: invoices, pictures. Their names count. */
  readonly attachments: readonly Attachment[];
  /** Messages that were forwarded or shared, and mails that lie in Slack: each is judged by itself. */
  readonly shared: readonly Message[];
  /** Text files that must be fetched to be read, those of forwarded messages among them. */
  readonly files: readonly SlackFile[];
  /** Whether a link to a Slack message was pasted, of which Slack shows a preview; that is no request to judge it. */
  readonly onlyPreview: boolean;
}

/** More than this nobody forwards at once; what goes beyond is left out. */
const MOST = 20;
/** A forwarded message may hold a forwarded message. */
const DEEPEST = 3;

/**
 * Takes a Slack message apart. Blocks before `text`, never `fallback`, which has a date and a name in front.
 *
 * @param botUser its mention in front of the text is how it was called, not part of what was said
 */
export function readSlackMessage(message: SlackMessage, botUser?: string): ReadSlackMessage {
  const own = withoutMention(bodyOf(message.blocks, message.text), botUser);
  const taken = takeFiles(message.files);
  const forwarded = (message.attachments ?? []).map((one) => takeShared(one, 0));
  const shared = [...taken.mails, ...forwarded.flatMap((one) => one.shared)];
  const previews = (message.attachments ?? []).some((one) => one.is_msg_unfurl === true && one.is_share !== true);
  return {
    own,
    attachments: taken.attachments,
    shared: shared.slice(0, MOST),
    files: [...taken.files, ...forwarded.flatMap((one) => one.files)].slice(0, MOST),
    onlyPreview: previews && shared.length === 0 && /^(?:https:\/\/[\w.-]+\/archives\/\S+\s*)+$/.test(own),
  };
}

function bodyOf(blocks: readonly SlackBlock[] | undefined, text: string | undefined): string {
  const fromBlocks = blocksToText(blocks ?? []);
  return fromBlocks.trim() === "" ? mrkdwnToText(text ?? "") : fromBlocks;
}

function withoutMention(text: string, botUser: string | undefined): string {
  const trimmed = text.trim();
  const [mention = "", name] = /^@([A-Z0-9]+)\b[,:]?/.exec(trimmed) ?? [];
  return name !== undefined && name === botUser ? trimmed.slice(mention.length).trim() : trimmed;
}

interface Forwarded {
  readonly shared: readonly Message[];
  readonly files: readonly SlackFile[];
}

function takeShared(attachment: SlackAttachment, depth: number): Forwarded {
  if (attachment.is_share !== true || depth > DEEPEST) return { shared: [], files: [] };
  const blocks = (attachment.message_blocks ?? []).flatMap(({ message }) => message?.blocks ?? []);
  const text = bodyOf(blocks, attachment.text).trim();
  // An archive that came with somebody's message is its attachment; one that is sent to the bot is a set of templates.
  const { mails, files, attachments } = takeFiles(attachment.files, (file) => isText(file) && !isArchive(file));
  const inner = (attachment.attachments ?? []).slice(0, MOST).map((one) => takeShared(one, depth + 1));
  const itself =
    text === "" ? [] : [{ text, format: "text", ...(attachments.length === 0 ? {} : { attachments }) } as const];
  return {
    shared: [...itself, ...mails, ...inner.flatMap((one) => one.shared)],
    files: [...files, ...inner.flatMap((one) => one.files)],
  };
}

function takeFiles(from: readonly SlackFile[] = [], wanted: (file: SlackFile) => boolean = isText) {
  const mails: Message[] = [];
  const files: SlackFile[] = [];
  const attachments: Attachment[] = [];
  for (const file of from.slice(0, MOST)) {
    const mail = mailOf(file);
    if (mail !== undefined) mails.push(mail);
    else if (wanted(file)) files.push(file);
    else attachments.push(attachmentOf(file));
  }
  return { mails, files, attachments };
}

/** The type is told for pictures alone: they need not have an ending, and only for them does it matter. */
function attachmentOf({ name, title, mimetype = "" }: SlackFile): Attachment {
  return { name: name ?? title ?? "", ...(mimetype.startsWith("image/") ? { mediaType: mimetype } : {}) };
}

/** Text, HTML, tables and saved mails; whether they can really be read, reading them tells. */
function isText({ name, mimetype, mode }: SlackFile): boolean {
  if (mode === "snippet" || mode === "email") return true;
  if (isReadable(name ?? "")) return true;
  return /^(?:text\/|message\/rfc822)/i.test(mimetype ?? "") && !/\.(?:rtf|ics|vcf)$/i.test(name ?? "");
}

function isArchive({ name }: SlackFile): boolean {
  return /\.zip$/i.test(name ?? "");
}

/** A mail that was sent into Slack stands whole in the payload, unless Slack says that there is more. */
function mailOf(file: SlackFile): Message | undefined {
  if (file.mode !== "email" && file.filetype !== "email") return undefined;
  const format = file.plain_text?.trim() ? "text" : "html";
  const text = format === "text" ? file.plain_text : file.simplified_html;
  if (text === undefined || text.trim() === "" || file.has_more === true) return undefined;
  const subject = file.subject ?? file.title;
  // Slack tells how many files came with the mail, not what they are called.
  return { text, format, ...(subject === undefined ? {} : { subject }) };
}
