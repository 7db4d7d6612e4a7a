import type { KeptAudit } from "../../src/audit/kept-audit.js";
import type { AuditStore } from "../../src/chat/ports.js";
import type { StoreParts } from "./store.js";

/** Kept results of audits, and whose there are. */
export interface KeptAudits extends AuditStore {
  /** The tenants that keep any. */
  tenants(): Promise<readonly string[]>;
}

/** Results of audits by tenant. No text is in them, so they are not sealed; they stay until somebody deletes them. */
export function createAudits({ db, clock }: Pick<StoreParts, "db" | "clock">): KeptAudits {
  return {
    keep: async (tenant, id, { name, templates, policy, engine, asOf, by, channel }) => {
      const kept = {
        name,
        templates: JSON.stringify(templates),
        policy,
        engine,
        as_of: asOf,
        by_user: by,
        channel,
        kept_at: clock.now(),
      };
      await db
        .insertInto("kept_audit")
        .values({ tenant, id, ...kept })
        .onConflict((conflict) => conflict.columns(["tenant", "id"]).doUpdateSet(kept))
        .execute();
    },
    list: async (tenant) => {
      const rows = await db
        .selectFrom("kept_audit")
        .selectAll()
        .where("tenant", "=", tenant)
        .orderBy("kept_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map(
        (row): KeptAudit => ({
          id: row.id,
          name: row.name,
          templates: JSON.parse(row.templates),
          policy: row.policy,
          engine: row.engine,
          asOf: row.as_of,
          by: row.by_user,
          channel: row.channel,
          keptAt: Number(row.kept_at),
        }),
      );
    },
    remove: async (tenant, id) => {
      const { numDeletedRows } = await db
        .deleteFrom("kept_audit")
        .where("tenant", "=", tenant)
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },
    tenants: async () => {
      const rows = await db.selectFrom("kept_audit").select("tenant").distinct().execute();
      return rows.map(({ tenant }) => tenant);
    },
  };
}
