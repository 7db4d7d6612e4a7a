import type { Kysely } from "kysely";

/**
 * A subscription remembers under which id the ask that made it was logged, so that the lines of a delivery months later
 * lead back to it. Null in rows of earlier versions.
 */
export async function subscriptionTrace(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("subscription").addColumn("trace", "text").execute();
}
