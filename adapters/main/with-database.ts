import { existsSync } from "node:fs";
import { type Database, openDatabase } from "../storage/open-database.js";
import { DEFAULT_DATABASE } from "./server/default-database.js";
import { readEnvironment } from "./server/environment.js";
import { told } from "./server/open-store.js";
import { createProblems } from "./server/problems.js";
import { UsageProblem } from "./usage-problem.js";

/** The environment, or a part of it. */
export type Env = Readonly<Record<string, string | undefined>>;

/** The database that `serve` uses with the same environment. One that is not there is not made. */
export async function withDatabase(
  env: Env,
  work: (database: Database, read: ReturnType<typeof readEnvironment>) => Promise<number>,
): Promise<number> {
  const problems = createProblems();
  const read = readEnvironment({ DATABASE_URL: env.DATABASE_URL, ENCRYPTION_KEY: env.ENCRYPTION_KEY }, problems);
  const at = read.DATABASE_URL ?? DEFAULT_DATABASE;
  problems.throwAny();
  if ("file" in at && !existsSync(at.file)) {
    throw new UsageProblem({
      pl: `Pliku bazy ${at.file} nie ma. Ustaw DATABASE_URL tak jak dla czy-wolno serve.`,
      en: `There is no database file ${at.file}. Set DATABASE_URL as it is set for czy-wolno serve.`,
    });
  }
  const database = await told(() => openDatabase(at, () => {}));
  try {
    return await work(database, read);
  } finally {
    await database.close();
  }
}
