import { z } from "zod";

/**
 * Where something can be posted later: our own JSON, not a library's class, so that what is kept outlives the library.
 * `conversationId` is without `;messageid=`, so that a post is a new one and not an answer in a thread.
 */
export const teamsAddressSchema = z.strictObject({
  serviceUrl: z.url(),
  conversationId: z.string().min(1),
  tenantId: z.string().min(1),
  teamId: z.string().optional(),
  channelId: z.string().optional(),
  botId: z.string().min(1),
  type: z.enum(["channel", "groupChat", "personal"]),
});

export type TeamsAddress = z.infer<typeof teamsAddressSchema>;
