import { htmlToText } from "../../../src/message/html-to-text.js";
import type { Message } from "../../../src/message/message.js";
import type { Activity, TeamsAttachment } from "./activity.js";
import { readAttachments } from "./read-attachments.js";
import { readTeamsHtml, type TeamsHtml } from "./teams-html.js";

/** What was written to the bot: the sender's own words, and the messages that were quoted or forwarded with them. */
export interface MessageRead {
  readonly own: string;
  readonly quoted: readonly Message[];
  /** Those that were forwarded and not merely quoted. */
  readonly forwarded: readonly Message[];
  /** Files beside the words, by name; a card's words count as a message. */
  readonly files: Message["attachments"];
}

/**
 * Reads a message to the bot. Its HTML form, which Teams attaches, keeps links and quotes that `text` loses, so it is
 * preferred. What the bot itself said is not read back to it.
 */
export function readMessage(activity: Activity): MessageRead {
  const { recipient, attachments, text } = activity;
  const html = (attachments ?? []).find(isHtml);
  const bot = recipient.name ?? undefined;
  const words =
    typeof html?.content === "string"
      ? readTeamsHtml(html.content, mentioned(activity) ?? bot)
      : { own: withoutMention(text ?? "", activity), quoted: [] };
  const plain = typeof html?.content === "string" ? htmlToText(words.own) : words.own;
  return joined(plain, words.quoted, attachments ?? [], recipient.id);
}

/** Puts together what the words quote and what is attached. */
export function joined(
  own: string,
  quoted: TeamsHtml["quoted"],
  attachments: readonly TeamsAttachment[],
  bot: string | undefined,
): MessageRead {
  const read = readAttachments(attachments);
  const inHtml = quoted
    .filter(({ author }) => author === undefined || bot === undefined || author !== bot)
    .map(({ kind, html }) => ({ kind, message: { text: htmlToText(html).trim(), format: "text" } as const }))
    .filter(({ message }) => message.text !== "");
  return {
    own: own.replace(/\u00a0/g, " ").trim(),
    quoted: [
      ...inHtml.map(({ message }) => message),
      ...read.messages,
      ...read.cards.map((text) => ({ text, format: "text" }) as const),
    ],
    forwarded: [...inHtml.filter(({ kind }) => kind === "forward").map(({ message }) => message), ...read.forwarded],
    files: read.files,
  };
}

function isHtml({ contentType }: TeamsAttachment): boolean {
  return contentType?.startsWith("text/html") === true;
}

/** How the bot was addressed in this message: the words of the mention that names its id. */
function mentioned({ entities, recipient }: Activity): string | undefined {
  for (const entity of entities ?? []) {
    const about = entity["mentioned"];
    if (entity.type !== "mention" || about === null || typeof about !== "object") continue;
    const { id } = about as { id?: unknown };
    const text = entity["text"];
    if (id === recipient.id && typeof text === "string") return text.replace(/<\/?at[^>]*>/gi, "").trim();
  }
  return undefined;
}

/** Without HTML the mention stands in the text as `<at>name</at>`. */
function withoutMention(text: string, activity: Activity): string {
  const name = mentioned(activity) ?? activity.recipient.name ?? "";
  return text.replace(/<at[^>]*>([^<]*)<\/at>/gi, (_all, inner: string) => (inner.trim() === name.trim() ? "" : inner));
}
