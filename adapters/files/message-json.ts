import { z } from "zod";
import type { Message } from "../../src/message/message.js";
import { type Context, MARKETPLACES, MEDIA } from "../../src/verdict/context.js";

/** The attachments of a message as a line of JSON names them; null counts as left out. */
export const attachmentsSchema = z.array(z.object({ name: z.string(), mediaType: z.string().nullish() })).nullish();

/** What is known about a message as a line of JSON says it: no other key, and null counts as left out. */
export const contextSchema = z.strictObject({
  initiator: z.enum(["seller", "reply"]).nullish(),
  medium: z.enum(MEDIA).nullish(),
  automated: z.boolean().nullish(),
  carrier_integrated: z.boolean().nullish(),
  invoice_requested: z.boolean().nullish(),
  marketplace: z.enum(MARKETPLACES).nullish(),
  answers: z.record(z.string(), z.string()).nullish(),
});

/** The attachments that were named, as a part of a message. */
export function attachmentsGiven(read: z.infer<typeof attachmentsSchema>): Pick<Message, "attachments"> {
  if (read == null) return {};
  return {
    attachments: read.map(({ name, mediaType }) => ({ name, ...(mediaType == null ? {} : { mediaType }) })),
  };
}

/** The context without what was left out. */
export function contextGiven(read: z.infer<typeof contextSchema>): Context {
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value != null));
}
