import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { BACKUP_FORMAT, type BackupLine, backupPlace } from "./backup.js";
import type { Seal } from "./seal.js";
import { StorageProblem } from "./storage-problem.js";

/**
 * The lines of a backup, one after the other. Throws StorageProblem at the first that is not as it was written: another
 * key, changed, cut short. What came before may have been taken, so a backup is read to its end before it is used.
 */
export async function* readBackup(path: string, seal: Seal): AsyncGenerator<BackupLine> {
  const input = createReadStream(path, "utf8");
  let id: string | undefined;
  let line = 0;
  let rows = 0;
  let ended = false;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (ended) throw damaged(path);
      if (id === undefined) {
        id = idOf(text);
        if (id === undefined) throw noBackup(path);
        continue;
      }
      const read = (await seal.open(backupPlace(id, line), text)) as BackupLine | undefined;
      if (read === undefined) throw line === 0 ? otherKey(path) : damaged(path);
      if (line === 0 && !("steps" in read)) throw damaged(path);
      if ("table" in read) rows += read.rows.length;
      if ("end" in read) {
        if (read.rows !== rows) throw damaged(path);
        ended = true;
      }
      line++;
      yield read;
    }
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined || code === undefined) throw error;
    throw new StorageProblem({
      pl: `Kopii ${path} nie da się przeczytać (${code}).`,
      en: `The backup ${path} cannot be read (${code}).`,
    });
  } finally {
    input.destroy();
  }
  if (id === undefined) throw noBackup(path);
  if (!ended) throw damaged(path);
}

function idOf(text: string): string | undefined {
  try {
    const { format, id } = JSON.parse(text) as { format?: unknown; id?: unknown };
    return format === BACKUP_FORMAT && typeof id === "string" ? id : undefined;
  } catch {
    return undefined;
  }
}

function noBackup(path: string): StorageProblem {
  return new StorageProblem({
    pl: `${path} nie jest kopią, którą robi czy-wolno backup.`,
    en: `${path} is no backup that czy-wolno backup makes.`,
  });
}

function otherKey(path: string): StorageProblem {
  return new StorageProblem({
    pl: `Klucz nie otwiera kopii ${path}: ustaw ENCRYPTION_KEY na klucz, który był w użyciu, gdy powstała.`,
    en: `The key does not open the backup ${path}: set ENCRYPTION_KEY to the key that was in use when it was made.`,
  });
}

function damaged(path: string): StorageProblem {
  return new StorageProblem({
    pl: `Kopia ${path} jest ucięta albo zmieniona: weź inną. Niczego nie przywrócono.`,
    en: `The backup ${path} is cut short or was changed: take another. Nothing was restored.`,
  });
}
