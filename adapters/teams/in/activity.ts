import { z } from "zod";

const account = z.looseObject({ id: z.string().min(1), name: z.string().nullish(), aadObjectId: z.string().nullish() });

/** A file, a card or the HTML form of what was written. */
const attachment = z.looseObject({
  id: z.string().nullish(),
  contentType: z.string().nullish(),
  content: z.unknown().optional(),
  contentUrl: z.string().nullish(),
  name: z.string().nullish(),
});

/**
 * What Teams posts to a bot, as far as it is looked at; everything else passes through. Field names are the Bot
 * Framework's: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
export const activitySchema = z.looseObject({
  type: z.string().min(1),
  id: z.string().nullish(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  channelId: z.literal("msteams"),
  serviceUrl: z.url(),
  from: account,
  /** The bot. `isTargeted`: a slash command, which nobody else in the conversation sees. */
  recipient: account.extend({ isTargeted: z.boolean().nullish() }),
  conversation: z.looseObject({
    id: z.string().min(1),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
    isGroup: z.boolean().nullish(),
  }),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string().nullish() }).nullish(),
      team: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
      channel: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
      eventType: z.string().nullish(),
    })
    .nullish(),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  locale: z.string().nullish(),
  replyToId: z.string().nullish(),
  attachments: z.array(attachment).nullish(),
  entities: z.array(z.looseObject({ type: z.string().nullish() })).nullish(),
  value: z.unknown().optional(),
});

export type Activity = z.infer<typeof activitySchema>;
export type TeamsAttachment = z.infer<typeof attachment>;
