import { z } from "zod";
import { htmlToText } from "../../../src/message/html-to-text.js";
import type { Message } from "../../../src/message/message.js";
import { activitySchema } from "./activity.js";
import { joined } from "./read-message.js";
import { readTeamsHtml } from "./teams-html.js";

/** The message on which "Check this message" was chosen. */
const payloadSchema = z.looseObject({
  subject: z.string().nullish(),
  body: z.looseObject({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
  attachments: activitySchema.shape.attachments,
  linkToMessage: z.string().nullish(),
});

/** What is to be checked of a message that somebody pointed at, and the link that leads back to it. */
export interface PayloadRead {
  readonly messages: readonly Message[];
  readonly link?: string;
}

/**
 * Reads the message that the message action was chosen on. What it forwards alone is judged, else its own words; where it
 * has neither, what it quotes or shows in a card. Malformed or without words: no messages. Never throws.
 */
export function readPayload(payload: unknown): PayloadRead {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return { messages: [] };
  const { subject, body, attachments, linkToMessage } = parsed.data;
  const content = body?.content ?? "";
  const isText = body?.contentType === "text";
  const words = isText ? { own: content, quoted: [] } : readTeamsHtml(content, undefined);
  const read = joined(isText ? words.own : htmlToText(words.own), words.quoted, attachments ?? [], undefined);
  const own = read.own === "" ? [] : [{ text: read.own, format: "text" } as const];
  const messages = [read.forwarded, own, read.quoted].find((some) => some.length > 0) ?? [];
  const files = read.files ?? [];
  const link = safeLink(linkToMessage);
  return {
    messages: messages.map((message, index) => ({
      ...message,
      ...(index === 0 && subject ? { subject } : {}),
      ...(index === 0 && files.length > 0 ? { attachments: files } : {}),
    })),
    ...(link === undefined ? {} : { link }),
  };
}

/** Only Teams' own addresses are shown as the link to a message. */
function safeLink(link: string | null | undefined): string | undefined {
  if (!link || !URL.canParse(link)) return undefined;
  const { protocol, hostname } = new URL(link);
  const own = /^(?:[a-z0-9-]+\.)*teams\.(?:microsoft\.com|microsoft\.us|live\.com|cloud\.microsoft)$/.test(hostname);
  return protocol === "https:" && own ? link : undefined;
}
