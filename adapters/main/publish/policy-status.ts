import { createNewsStore } from "../../storage/news.js";
import { createPublished } from "../../storage/published.js";
import { openPolicy } from "../open-checker.js";
import { effectivePolicy } from "../server/hold-policy.js";
import type { Terminal } from "../terminal.js";
import { today } from "../today.js";
import { type Env, withDatabase } from "../with-database.js";
import { pinnedKeys } from "./pinned-keys.js";

/**
 * `policy status`: which policy the servers on this store use, what was published, what became of the feed, and when each
 * source was last read, as JSON. Returns 0, or 1 where something that was published no longer fits or a bundle was refused.
 */
export async function policyStatus(terminal: Terminal, env: Env = process.env): Promise<number> {
  return withDatabase(env, async ({ db }) => {
    const clock = { now: Date.now, today };
    const published = createPublished({ db, clock });
    const [state, all, sources] = await Promise.all([
      published.state(),
      published.list(),
      createNewsStore({ db, clock }).sources(),
    ]);
    const { policy, from, leftOut } = effectivePolicy(openPolicy(), state, all, pinnedKeys(env));
    const at = (ms: number | undefined) => (ms === undefined ? null : new Date(ms).toISOString());
    const told = {
      policy: policy.version,
      from,
      revision: state.revision,
      published: all.length,
      leftOut,
      feed: {
        made: at(state.bundle?.madeAt),
        verified: at(state.verifiedAt),
        refused: state.refused === undefined ? null : { why: state.refused.why, at: at(state.refused.at) },
      },
      sources: sources.map(({ id, readAt, problem }) => ({ id, read: at(readAt), problem: problem ?? null })),
    };
    await terminal.write(`${JSON.stringify(told, null, 2)}\n`);
    return leftOut.length > 0 || state.refused !== undefined ? 1 : 0;
  });
}
