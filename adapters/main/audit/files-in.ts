import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { READ } from "../../files/read-archive.js";
import { UsageProblem } from "../usage-problem.js";

/** A file to audit. */
export interface FileGiven {
  readonly path: string;
  /** The path as it is shown: from the working folder where it lies in it, with `/` between folders. */
  readonly shown: string;
}

/**
 * The files that paths lead to: a file itself, of a folder every file with an ending that is read, and its folders'. Each
 * once, in the order of the paths and, within a folder, of the names. Hidden files and folders, `node_modules` and links
 * to elsewhere are passed over.
 * Throws a UsageProblem for a path that is not there.
 */
export async function* filesIn(paths: readonly string[]): AsyncGenerator<FileGiven> {
  const seen = new Set<string>();
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) throw notThere(path);
    for await (const file of found.isDirectory() ? within(path) : [path]) {
      const real = await realpath(file);
      if (seen.has(real)) continue;
      seen.add(real);
      yield { path: file, shown: shownPath(file) };
    }
  }
}

async function* within(folder: string): AsyncGenerator<string> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    throw notThere(folder);
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* within(path);
    else if (entry.isFile() && isRead(entry.name)) yield path;
  }
}

function isRead(name: string): boolean {
  const ending = extname(name).toLowerCase();
  return ending === ".zip" || READ.has(ending);
}

function shownPath(path: string): string {
  const from = relative(process.cwd(), path);
  return (from.startsWith("..") ? path : from).split(sep).join("/");
}

function notThere(path: string): UsageProblem {
  return new UsageProblem({
    pl: `Nie ma „${path}” albo nie wolno tego czytać. Oczekujemy pliku lub folderu z szablonami. Sprawdź ścieżkę.`,
    en: `"${path}" is not there or may not be read. Expected a file or a folder of templates. Check the path.`,
  });
}
