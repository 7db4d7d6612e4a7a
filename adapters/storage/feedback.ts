import { randomUUID } from "node:crypto";
import type { Feedback, FeedbackStore } from "../../src/chat/ports.js";
import type { StoreParts } from "./store.js";

/** Feedback, and reading it, for the maintainers. */
export interface KeptFeedback extends FeedbackStore {
  /** Oldest first, with the moment it was given (milliseconds since 1970). What the keys do not open is left out. */
  list(tenant: string): Promise<(Feedback & { readonly keptAt: number })[]>;
}

/** What persons said of verdicts. Comment and text are sealed: a comment often quotes the message. */
export function createFeedback({ db, seal, clock }: StoreParts): KeptFeedback {
  return {
    keep: async (tenant, { receipt, reason, comment, text }) => {
      const id = randomUUID();
      const sealed = await seal.seal(feedbackPlace(tenant, id), { comment, ...(text === undefined ? {} : { text }) });
      await db
        .insertInto("feedback")
        .values({ tenant, id, receipt: receipt ?? null, reason, sealed, kept_at: clock.now() })
        .execute();
    },
    list: async (tenant) => {
      const rows = await db
        .selectFrom("feedback")
        .selectAll()
        .where("tenant", "=", tenant)
        .orderBy("kept_at")
        .orderBy("id")
        .execute();
      const read = rows.map(async ({ id, receipt, reason, sealed, kept_at }) => {
        const open = (await seal.open(feedbackPlace(tenant, id), sealed)) as Pick<Feedback, "comment" | "text">;
        if (open === undefined) return [];
        return [{ ...(receipt === null ? {} : { receipt }), reason, ...open, keptAt: kept_at }];
      });
      return (await Promise.all(read)).flat();
    },
  };
}

/** The row that a piece of feedback is sealed for. */
export function feedbackPlace(tenant: string, id: string): string {
  return JSON.stringify(["feedback", tenant, id]);
}
