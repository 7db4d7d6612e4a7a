import type { StoreParts } from "./store.js";

/** Which workspace of an organisation a channel with rows belongs to. Only organisation-wide installations need it. */
export interface Workspaces {
  /** Remembers where a channel belongs. */
  note(tenant: string, channel: string, workspace: string): Promise<void>;
  /** Deletes all rows of the channels of some workspaces, all or nothing; returns how many. */
  forget(tenant: string, workspaces: readonly string[]): Promise<number>;
}

/** The tables whose rows belong to a channel, beside its settings; what points to others first. */
const OF_CHANNEL = ["delivery_covers", "delivery", "subscriber_note", "subscription", "kept_audit"] as const;
/** Kept among the settings, under a scope that no setting has, so that it goes with the tenant's other rows. */
const SCOPE = "workspace";

/** The workspaces of one store. */
export function createWorkspaces({ db, clock }: Pick<StoreParts, "db" | "clock">): Workspaces {
  return {
    note: async (tenant, channel, workspace) => {
      const kept = { said: JSON.stringify(workspace), changed_by: "", changed_at: clock.now() };
      await db
        .insertInto("setting")
        .values({ tenant, scope: SCOPE, id: channel, ...kept })
        .onConflict((conflict) => conflict.columns(["tenant", "scope", "id"]).doUpdateSet(kept))
        .execute();
    },
    forget: (tenant, workspaces) =>
      db.transaction().execute(async (within) => {
        const rows = await within
          .selectFrom("setting")
          .select(["id", "said"])
          .where("tenant", "=", tenant)
          .where("scope", "=", SCOPE)
          .execute();
        const channels = rows.filter(({ said }) => workspaces.includes(JSON.parse(said))).map(({ id }) => id);
        let removed = 0;
        for (const channel of channels) {
          const settings = await within
            .deleteFrom("setting")
            .where("tenant", "=", tenant)
            .where("scope", "in", ["channel", SCOPE])
            .where("id", "=", channel)
            .executeTakeFirstOrThrow();
          removed += Number(settings.numDeletedRows);
          for (const table of OF_CHANNEL) {
            const { numDeletedRows } = await within
              .deleteFrom(table)
              .where("tenant", "=", tenant)
              .where("channel", "=", channel)
              .executeTakeFirstOrThrow();
            removed += Number(numDeletedRows);
          }
        }
        return removed;
      }),
  };
}
