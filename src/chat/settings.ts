import { z } from "zod";
import { LANGS } from "../policy/langs.js";
import { MARKETPLACES, MEDIA } from "../verdict/context.js";

/** What a workspace, a channel or a person has set, so that nobody is asked twice. Each may be left out. */
export const settingsSchema = z.strictObject({
  lang: z.enum(LANGS).optional(),
  marketplace: z.enum(MARKETPLACES).optional(),
  /** Ids of the carriers that the shop uses. */
  carriers: z.array(z.string().max(40)).max(30).optional(),
  /** Whether buyers see the tracking of those carriers in the order on Allegro. */
  tracking_visible: z.boolean().optional(),
  medium: z.enum(MEDIA).optional(),
  invoices: z.enum(["upload", "link", "email", "none"]).optional(),
  reading: z.enum(["seller", "reply"]).optional(),
});

export type Settings = z.infer<typeof settingsSchema>;
