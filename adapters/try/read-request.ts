import { z } from "zod";
import { isDay } from "../../src/policy/day.js";

/** Files as base64 of 1 MB together; what is typed is shorter. */
const MOST_BASE64 = 1_400_000;
const MOST_FILES = 20;
const MOST_TEXT = 200_000;

/** What the page may ask. */
export const tryRequest = z.strictObject({
  session: z.uuid().optional(),
  lang: z.enum(["pl", "en"]),
  asOf: z.string().refine(isDay).optional(),
  ask: z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("text"), text: z.string().max(MOST_TEXT) }),
    z.strictObject({ is: z.literal("command"), text: z.string().max(MOST_TEXT) }),
    z.strictObject({
      is: z.literal("files"),
      files: z
        .array(z.strictObject({ name: z.string().max(255), base64: z.base64().max(MOST_BASE64) }))
        .min(1)
        .max(MOST_FILES),
    }),
    z.strictObject({ is: z.literal("act"), platform: z.enum(["slack", "teams"]), payload: z.unknown() }),
  ]),
});
