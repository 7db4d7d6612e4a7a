import { feedbackPlace } from "./feedback.js";
import { installationPlace } from "./installations.js";
import type { StoreParts } from "./store.js";

/**
 * Seals again by the first key what an older key sealed and what is kept for long: installations and feedback. After
 * one start with `new,old` the old key can go. A row that changes meanwhile is left to whoever changed it.
 */
export async function sealAgain({ db, seal }: Pick<StoreParts, "db" | "seal">): Promise<void> {
  for (const row of await db.selectFrom("installation").select(["tenant", "platform", "sealed"]).execute()) {
    const sealed = await again(seal, installationPlace(row.tenant, row.platform), row.sealed);
    if (sealed === undefined) continue;
    await db
      .updateTable("installation")
      .set({ sealed })
      .where("tenant", "=", row.tenant)
      .where("platform", "=", row.platform)
      .where("sealed", "=", row.sealed)
      .execute();
  }
  for (const row of await db.selectFrom("feedback").select(["tenant", "id", "sealed"]).execute()) {
    const sealed = await again(seal, feedbackPlace(row.tenant, row.id), row.sealed);
    if (sealed === undefined) continue;
    await db
      .updateTable("feedback")
      .set({ sealed })
      .where("tenant", "=", row.tenant)
      .where("id", "=", row.id)
      .where("sealed", "=", row.sealed)
      .execute();
  }
}

async function again(seal: StoreParts["seal"], place: string, sealed: string): Promise<string | undefined> {
  if (seal.isCurrent(sealed)) return undefined;
  const data = await seal.open(place, sealed);
  return data === undefined ? undefined : seal.seal(place, data);
}
