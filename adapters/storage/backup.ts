import { randomUUID } from "node:crypto";
import { link, open, rm } from "node:fs/promises";
import type { Kysely } from "kysely";
import { rowsOf } from "./rows-of.js";
import type { Seal } from "./seal.js";
import { StorageProblem } from "./storage-problem.js";
import type { Tables } from "./tables.js";

export const BACKUP_FORMAT = "czy-wolno-backup/1";

/** A line of a backup, each sealed for its place in it, so that none can be left out, moved or taken from another. */
export type BackupLine =
  | { readonly madeAt: number; readonly steps: readonly string[] }
  | { readonly table: string; readonly rows: readonly Readonly<Record<string, string | number | null>>[] }
  | { readonly end: true; readonly rows: number };

/** Where a line of a backup stands. */
export function backupPlace(id: string, line: number): string {
  return JSON.stringify(["backup", id, line]);
}

/**
 * Writes all that is worth keeping to a new file, sealed by the first key and readable by its owner only, as of one moment
 * while others go on writing. The tables are left as they are, of whatever version. Returns how many rows.
 * Throws StorageProblem where the file is there already or cannot be written; half a file never stays.
 */
export async function backup(
  { db, kind, seal }: { readonly db: Kysely<Tables>; readonly kind: "file" | "postgres"; readonly seal: Seal },
  path: string,
  now: number,
): Promise<number> {
  const draft = `${path}.${randomUUID().slice(0, 8)}`;
  const id = randomUUID();
  let rows = 0;
  let line = 0;
  try {
    const file = await open(draft, "wx", 0o600);
    try {
      const write = async (what: BackupLine) => {
        await file.write(`${await seal.seal(backupPlace(id, line), what)}\n`);
        line++;
      };
      await file.write(`${JSON.stringify({ format: BACKUP_FORMAT, id })}\n`);
      await rowsOf(
        db,
        kind,
        (steps) => write({ madeAt: now, steps }),
        async (table, page) => {
          await write({ table, rows: page });
          rows += page.length;
        },
      );
      await write({ end: true, rows });
      await file.sync();
    } finally {
      await file.close();
    }
    // Unlike a renaming this never takes another file's place.
    await link(draft, path);
    return rows;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined || code === undefined) throw error;
    throw new StorageProblem({
      pl: `Kopii ${path} nie da się zapisać (${code}): podaj nową nazwę w folderze, w którym wolno pisać i jest miejsce.`,
      en: `The backup ${path} cannot be written (${code}): give a new name, in a folder that is writable and has room.`,
    });
  } finally {
    await rm(draft, { force: true });
  }
}
