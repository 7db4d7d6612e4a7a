import { z } from "zod";
import type { Press } from "../../src/chat/card.js";
import { LANGS } from "../../src/policy/langs.js";

/** The verb by which our buttons and forms are told from everybody else's. */
export const VERB = "wolno";

const press: z.ZodType<Press> = z.discriminatedUnion("does", [
  z.strictObject({ does: z.literal("answer"), question: z.string().max(200), value: z.string().max(200) }),
  z.strictObject({ does: z.literal("read_as"), initiator: z.enum(["seller", "reply"]) }),
  z.strictObject({ does: z.literal("share") }),
  z.strictObject({ does: z.literal("why") }),
  z.strictObject({ does: z.literal("feedback") }),
  z.strictObject({ does: z.literal("show"), message: z.int().min(0) }),
  z.strictObject({ does: z.literal("other_dates") }),
  z.strictObject({ does: z.literal("settings"), scope: z.enum(["tenant", "channel", "person"]) }),
  z.strictObject({ does: z.literal("resume"), channel: z.string().max(300) }),
  z.strictObject({ does: z.literal("subscription_settings"), channel: z.string().max(300) }),
  z.strictObject({ does: z.literal("show_unknown"), delivery: z.string().max(100) }),
  z.strictObject({
    does: z.literal("review"),
    draft: z.string().max(100),
    decision: z.enum(["publish", "edit", "ignore"]),
  }),
  z.strictObject({ does: z.literal("keep_audit") }),
  z.strictObject({ does: z.literal("audits") }),
  z.strictObject({ does: z.literal("forget_audit"), audit: z.string().max(100) }),
  z.strictObject({ does: z.literal("say"), text: z.string().max(2000), lang: z.exactOptional(z.enum(LANGS)) }),
]);

const carriedSchema = z.discriminatedUnion("is", [
  /** A button of a card was pressed. */
  z.strictObject({ is: z.literal("press"), card: z.string().max(200), press }),
  /** A dialog is to be opened: by what was asked, or by the button that leads to it. */
  z.strictObject({ is: z.literal("open"), what: z.enum(["check", "settings"]) }),
  /** A form was filled in. Which of its fields are lists and ticks is told: Teams sends all of them back as text. */
  z.strictObject({
    is: z.literal("form"),
    id: z.enum(["check", "settings", "feedback", "subscription", "milestone"]),
    carry: z.string().max(1000),
    lists: z.array(z.string().max(100)).max(20),
    ticks: z.array(z.string().max(100)).max(20),
  }),
]);

/** What a button or a form carries to Teams and back. */
export type Carried = z.infer<typeof carriedSchema>;

/** The data of a button or form; `opens` makes Teams fetch a dialog instead of sending the press on. */
export function carry(carried: Carried, opens = false): Record<string, unknown> {
  return { verb: VERB, [VERB]: carried, ...(opens ? { msteams: { type: "task/fetch" } } : {}) };
}

/** Reads what came back, with the values of a form beside it; undefined when it is not ours or was tampered with. */
export function readCarried(data: unknown): { carried: Carried; values: Record<string, unknown> } | undefined {
  if (data === null || typeof data !== "object") return undefined;
  const { [VERB]: ours, verb: _verb, msteams: _msteams, ...values } = data as Record<string, unknown>;
  const read = carriedSchema.safeParse(ours);
  return read.success ? { carried: read.data, values } : undefined;
}
