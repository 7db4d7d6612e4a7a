import { htmlToText } from "../../../src/message/html-to-text.js";
import type { Attachment, Message } from "../../../src/message/message.js";
import type { TeamsAttachment } from "./activity.js";
import { cardText } from "./card-text.js";

/** What came beside the words of a Teams message. */
export interface AttachmentsRead {
  /** Messages that it quotes or forwards; of a quote Teams may give only the beginning. */
  readonly messages: readonly Message[];
  /** Those of them that are forwarded rather than quoted. */
  readonly forwarded: readonly Message[];
  /** Files, by name. */
  readonly files: readonly Attachment[];
  /** The words of cards. */
  readonly cards: readonly string[];
}

/**
 * Sorts attachments: `messageReference` and `forwardedMessageReference` hold messages as JSON, cards hold words, everything
 * else with a name is a file. The HTML form of the message itself is not among them. Never throws.
 */
export function readAttachments(attachments: readonly TeamsAttachment[]): AttachmentsRead {
  const messages: Message[] = [];
  const files: Attachment[] = [];
  const cards: string[] = [];
  const forwarded: Message[] = [];
  for (const { contentType, content, name } of attachments) {
    const type = contentType ?? "";
    if (/messageReference$/i.test(type)) {
      const text = referenced(content);
      if (text === "") continue;
      messages.push({ text, format: "text" });
      if (/^forwarded/i.test(type)) forwarded.push({ text, format: "text" });
    } else if (/^application\/vnd\.microsoft\.card\./i.test(type)) {
      const words = cardText(content);
      if (words !== "") cards.push(words);
    } else if (!type.startsWith("text/html") && name) {
      files.push({ name, ...(type === "" || type === "reference" ? {} : { mediaType: type }) });
    }
  }
  return { messages, forwarded, files, cards };
}

/** The words of a message that is referred to; Teams sends them as HTML or as a plain preview. */
function referenced(content: unknown): string {
  let record: unknown = content;
  if (typeof content === "string") {
    try {
      record = JSON.parse(content);
    } catch {
      return "";
    }
  }
  if (record === null || typeof record !== "object") return "";
  const { originalMessageContent, messagePreview, body } = record as Record<string, unknown>;
  const inner = body !== null && typeof body === "object" ? (body as Record<string, unknown>)["content"] : undefined;
  const html = originalMessageContent ?? inner;
  if (typeof html === "string") return htmlToText(html).trim();
  return typeof messagePreview === "string" ? messagePreview.trim() : "";
}
