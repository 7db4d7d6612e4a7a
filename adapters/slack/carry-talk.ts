import { z } from "zod";
import type { Lang } from "../../src/chat/ask.js";
import { LANGS } from "../../src/policy/langs.js";
import type { Talk } from "./talk.js";

/** A modal does not know the channel it was opened from, so it carries what is needed to answer there. */
const schema = z.object({
  carry: z.string(),
  lang: z.enum(LANGS),
  channel: z.string(),
  place: z.enum(["channel", "direct"]),
  thread: z.string().optional(),
  url: z.string().optional(),
});

/** The core's words and the way back, as a modal carries them: under Slack's 3,000 characters. */
export function carryTalk(carry: string, lang: Lang, { by, thread, responseUrl }: Talk): string {
  return JSON.stringify({ carry, lang, channel: by.channel, place: by.place, thread, url: responseUrl });
}

/** What a modal carried; undefined where it is none of ours. */
export function readCarriedTalk(carried: unknown): z.infer<typeof schema> | undefined {
  if (typeof carried !== "string" || carried.length > 3_000) return undefined;
  try {
    return schema.safeParse(JSON.parse(carried)).data;
  } catch {
    return undefined;
  }
}
