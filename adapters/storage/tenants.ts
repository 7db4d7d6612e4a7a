import type { StoreParts } from "./store.js";
import { TENANT_TABLES } from "./tables.js";

/** The customers in the store. */
export interface Tenants {
  /** Every tenant with a row, and how many rows it has, by table. */
  list(): Promise<{ readonly tenant: string; readonly rows: Readonly<Record<string, number>> }[]>;
  /** Deletes every row of one tenant, all or nothing; returns how many. Deleting what is not there deletes 0. */
  remove(tenant: string): Promise<number>;
}

/** The tenants of one store. Needs no keys. */
export function createTenants({ db }: Pick<StoreParts, "db">): Tenants {
  return {
    list: async () => {
      const rows = new Map<string, Record<string, number>>();
      for (const table of TENANT_TABLES) {
        const counted = await db
          .selectFrom(table)
          .select(({ fn }) => ["tenant", fn.countAll<number>().as("rows")])
          .groupBy("tenant")
          .execute();
        for (const one of counted) rows.set(one.tenant, { ...rows.get(one.tenant), [table]: Number(one.rows) });
      }
      return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([tenant, counts]) => ({ tenant, rows: counts }));
    },
    remove: (tenant) =>
      db.transaction().execute(async (within) => {
        let removed = 0;
        for (const table of TENANT_TABLES) {
          const { numDeletedRows } = await within
            .deleteFrom(table)
            .where("tenant", "=", tenant)
            .executeTakeFirstOrThrow();
          removed += Number(numDeletedRows);
        }
        return removed;
      }),
  };
}
