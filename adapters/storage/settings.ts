import type { SettingsStore } from "../../src/chat/ports.js";
import { type Settings, settingsSchema } from "../../src/chat/settings.js";
import type { StoreParts } from "./store.js";

/** What workspaces, channels and persons have set; nothing set reads as `{}`. */
export function createSettings({ db, clock }: StoreParts): SettingsStore {
  return {
    read: async (tenant, scope, id) => {
      const row = await db
        .selectFrom("setting")
        .select("said")
        .where("tenant", "=", tenant)
        .where("scope", "=", scope)
        .where("id", "=", id)
        .executeTakeFirst();
      return row === undefined ? {} : stillValid(JSON.parse(row.said));
    },
    write: async (tenant, scope, id, values, by) => {
      const said = { said: JSON.stringify(settingsSchema.parse(values)), changed_by: by, changed_at: clock.now() };
      await db
        .insertInto("setting")
        .values({ tenant, scope, id, ...said })
        .onConflict((conflict) => conflict.columns(["tenant", "scope", "id"]).doUpdateSet(said))
        .execute();
    },
  };
}

/** A value that an earlier version took and this one does not is left out; the others hold. */
function stillValid(kept: Record<string, unknown>): Settings {
  const valid = Object.entries(kept).filter(([name, value]) => settingsSchema.safeParse({ [name]: value }).success);
  return settingsSchema.parse(Object.fromEntries(valid));
}
