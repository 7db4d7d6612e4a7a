import { createHash } from "node:crypto";
import type { Activity } from "../in/activity.js";

/** How long an answer is held, in memory alone, for a second delivery; Teams gives up after 15 s and delivers again about 30 s later. */
const HELD_MS = 45_000;

/** Answers of invokes that run or ran just now. */
export interface Joins<Response extends { readonly status: number }> {
  /**
   * The answer to an invoke: the one that is being made for the same activity, or else a new one.
   *
   * @param seen another process has handled it, whose answer is not known here
   */
  join(
    activity: Activity,
    seen: boolean,
    run: () => Promise<Response>,
  ): Promise<Response | { readonly status: number }>;
}

/**
 * Teams repeats an invoke whose answer it has not seen, at first under the same id, later under a new one. By id it is the
 * same for as long as it is held; by content only while the first is running, for a person may press twice and mean it.
 */
export function createJoins<Response extends { readonly status: number }>(): Joins<Response> {
  const byId = new Map<string, Promise<Response>>();
  const running = new Map<string, Promise<Response>>();
  return {
    async join(activity, seen, run) {
      const id = activity.id ? `${activity.conversation.id} ${activity.id}` : undefined;
      const content = contentOf(activity);
      const known = (id === undefined ? undefined : byId.get(id)) ?? running.get(content);
      if (known !== undefined) return known;
      if (seen) return { status: 200 };
      const made = run();
      running.set(content, made);
      if (id !== undefined) {
        byId.set(id, made);
        setTimeout(() => byId.delete(id), HELD_MS).unref();
      }
      try {
        return await made;
      } finally {
        running.delete(content);
      }
    },
  };
}

function contentOf({ name, from, conversation, value, replyToId }: Activity): string {
  return createHash("sha256")
    .update(JSON.stringify([name, from.id, conversation.id, replyToId, value]))
    .digest("hex");
}
