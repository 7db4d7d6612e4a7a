import { existsSync } from "node:fs";
import { backup as write } from "../../storage/backup.js";
import { openUnchanged } from "../../storage/open-unchanged.js";
import { createSeal } from "../../storage/seal.js";
import { keysInUse } from "../keys-in-use.js";
import { DEFAULT_DATABASE } from "../server/default-database.js";
import { readEnvironment } from "../server/environment.js";
import { told } from "../server/open-store.js";
import { createProblems } from "../server/problems.js";
import type { Terminal } from "../terminal.js";
import { UsageProblem } from "../usage-problem.js";
import type { Env } from "../with-database.js";

/**
 * `backup FILE`: writes the store, as it is at this moment and of whatever version, to a new file; whoever uses it goes on.
 * Returns the exit code. Throws UsageProblem where there is no store or key, or the file cannot be written.
 */
export async function backup(file: string, terminal: Pick<Terminal, "write">, env: Env = process.env): Promise<number> {
  const problems = createProblems();
  const read = readEnvironment({ DATABASE_URL: env.DATABASE_URL, ENCRYPTION_KEY: env.ENCRYPTION_KEY }, problems);
  problems.throwAny();
  const at = read.DATABASE_URL ?? DEFAULT_DATABASE;
  if ("file" in at && !existsSync(at.file)) {
    throw new UsageProblem({
      pl: `Pliku bazy ${at.file} nie ma. Ustaw DATABASE_URL tak jak dla czy-wolno serve.`,
      en: `There is no database file ${at.file}. Set DATABASE_URL as it is set for czy-wolno serve.`,
    });
  }
  const seal = createSeal(await keysInUse(at, read.ENCRYPTION_KEY));
  const db = await told(() => openUnchanged(at));
  try {
    const kind = "file" in at ? "file" : "postgres";
    const rows = await told(() => write({ db, kind, seal }, file, Date.now()));
    await terminal.write(`${JSON.stringify({ backup: file, rows })}\n`);
    return 0;
  } finally {
    await db.destroy();
  }
}
