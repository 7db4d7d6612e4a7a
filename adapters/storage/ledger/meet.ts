import type { Kysely } from "kysely";
import type { Announcement, AnnouncementId } from "../../../src/announce/announcement.js";
import type { Tables } from "../tables.js";

/** Keeps the moment at which each announcement became known here; the first moment stays, whoever says it again. */
export async function meet(
  db: Kysely<Tables>,
  announcements: readonly Announcement[],
  now: number,
): Promise<ReadonlyMap<AnnouncementId, number>> {
  const ids = [...new Set(announcements.map(({ id }) => id))];
  if (ids.length === 0) return new Map();
  const read = async () => {
    const rows = await db.selectFrom("announcement").selectAll().where("id", "in", ids).execute();
    return new Map(rows.map(({ id, met_at }) => [id, met_at]));
  };
  const known = await read();
  const fresh = ids.filter((id) => !known.has(id));
  if (fresh.length === 0) return known;
  await db
    .insertInto("announcement")
    .values(fresh.map((id) => ({ id, met_at: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return read();
}
