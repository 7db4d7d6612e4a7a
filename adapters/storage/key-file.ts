import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { type Keys, readKeys } from "./keys.js";
import { StorageProblem } from "./storage-problem.js";

/** Where the key of a file store lies when none is set: beside it. */
export function keyFileOf(databaseFile: string): string {
  return `${databaseFile.replace(/\.db$/, "")}.key`;
}

/**
 * The key in a file that only its owner may read; a new one is made where there is none. Two processes that start at
 * once get the same. Throws StorageProblem for a file that others may read, or that holds no key.
 */
export function keysInFile(path: string): Keys {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) createKeyFile(path);
  // Windows has no such permissions.
  if (process.platform !== "win32" && (statSync(path).mode & 0o077) !== 0) {
    throw new StorageProblem({
      pl: `Plik klucza ${path} mogą czytać inni: wykonaj na nim chmod 600 albo ustaw ENCRYPTION_KEY.`,
      en: `Others may read the key file ${path}: run chmod 600 on it, or set ENCRYPTION_KEY.`,
    });
  }
  const keys = readKeys(readFileSync(path, "utf8").trim());
  if (keys === undefined) {
    throw new StorageProblem({
      pl: `W pliku klucza ${path} nie ma klucza: przywróć właściwy albo ustaw ENCRYPTION_KEY.`,
      en: `The key file ${path} holds no key: put the right one back, or set ENCRYPTION_KEY.`,
    });
  }
  return keys;
}

/** Written under another name first: nobody ever reads half a key, and an existing key is never replaced. */
function createKeyFile(path: string): void {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  try {
    writeFileSync(draft, `${randomBytes(32).toString("base64")}\n`, { mode: 0o600, flag: "wx", flush: true });
    linkSync(draft, path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown reason";
    if (code !== "EEXIST") {
      throw new StorageProblem({
        pl: `Pliku klucza ${path} nie da się zapisać (${code}): daj prawo zapisu w tym folderze albo ustaw ENCRYPTION_KEY.`,
        en: `The key file ${path} cannot be written (${code}): make its folder writable, or set ENCRYPTION_KEY.`,
      });
    }
  } finally {
    rmSync(draft, { force: true });
  }
}
