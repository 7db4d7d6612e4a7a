import type { Kysely } from "kysely";
import type { Ports } from "../../src/chat/ports.js";
import { MINUTE, type StoreParts } from "./store.js";
import type { Tables } from "./tables.js";

/** How many checks a window of time may hold. */
export interface Limits {
  readonly perUser: number;
  readonly perTenant: number;
  /** Milliseconds. */
  readonly window: number;
}

/** More than a person can read; less than a script would do. */
export const LIMITS: Limits = { perUser: 30, perTenant: 600, window: MINUTE };

/**
 * Counts a check, in the store so that all processes count together. Says no, and when to try again, where user or
 * tenant have had theirs. A user who is refused does not use up the tenant's.
 */
export function createLimit({ db, clock }: StoreParts, limits: Limits): Ports["limit"] {
  return async (tenant, user) => {
    const now = clock.now();
    const windowStart = now - (now % limits.window);
    const refused = { ok: false, retryInSeconds: Math.ceil((windowStart + limits.window - now) / 1000) } as const;
    if ((await count(db, tenant, `user:${user}`, windowStart)) > limits.perUser) return refused;
    if ((await count(db, tenant, "all", windowStart)) > limits.perTenant) return refused;
    return { ok: true };
  };
}

/** Adds one and returns the sum, in one statement: two processes never read the same number. */
async function count(db: Kysely<Tables>, tenant: string, counted: string, windowStart: number): Promise<number> {
  const { checks } = await db
    .insertInto("usage")
    .values({ tenant, counted, window_start: windowStart, checks: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant", "counted", "window_start"])
        .doUpdateSet((values) => ({ checks: values("usage.checks", "+", 1) })),
    )
    .returning("checks")
    .executeTakeFirstOrThrow();
  return checks;
}
