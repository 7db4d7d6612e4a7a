import type { StoreParts } from "./store.js";

/** Installations of one platform by tenant, as plain JSON. They hold tokens, so they are sealed. */
export interface Installations<Kept> {
  get(tenant: string): Promise<Kept | undefined>;
  put(tenant: string, kept: Kept): Promise<void>;
  remove(tenant: string): Promise<void>;
}

/** The installations that one platform's adapter keeps. */
export function createInstallations<Kept>(
  { db, seal, clock }: StoreParts,
  platform: "slack" | "teams",
): Installations<Kept> {
  return {
    get: async (tenant) => {
      const row = await db
        .selectFrom("installation")
        .select("sealed")
        .where("tenant", "=", tenant)
        .where("platform", "=", platform)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return (await seal.open(installationPlace(tenant, platform), row.sealed)) as Kept | undefined;
    },
    put: async (tenant, kept) => {
      const sealed = await seal.seal(installationPlace(tenant, platform), kept);
      const row = { sealed, changed_at: clock.now() };
      await db
        .insertInto("installation")
        .values({ tenant, platform, ...row })
        .onConflict((conflict) => conflict.columns(["tenant", "platform"]).doUpdateSet(row))
        .execute();
    },
    remove: async (tenant) => {
      await db.deleteFrom("installation").where("tenant", "=", tenant).where("platform", "=", platform).execute();
    },
  };
}

/** The row that an installation is sealed for. */
export function installationPlace(tenant: string, platform: string): string {
  return JSON.stringify(["installation", tenant, platform]);
}
