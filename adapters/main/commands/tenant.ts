import { existsSync } from "node:fs";
import { createFeedback } from "../../storage/feedback.js";
import { keyFileOf, keysInFile } from "../../storage/key-file.js";
import { type Database, openDatabase } from "../../storage/open-database.js";
import { createSeal } from "../../storage/seal.js";
import { createTenants } from "../../storage/tenants.js";
import { DEFAULT_DATABASE } from "../server/default-database.js";
import { readEnvironment } from "../server/environment.js";
import { told } from "../server/open-store.js";
import { createProblems } from "../server/problems.js";
import type { Terminal } from "../terminal.js";
import { today } from "../today.js";
import { UsageProblem } from "../usage-problem.js";

type Env = Readonly<Record<string, string | undefined>>;

/** `tenant list`: every customer in the store and how many rows each has, one line of JSON each. Returns the exit code. */
export async function tenantList(terminal: Terminal, env: Env = process.env): Promise<number> {
  return withDatabase(env, async ({ db }) => {
    for (const one of await createTenants({ db }).list()) await terminal.write(`${JSON.stringify(one)}\n`);
    return 0;
  });
}

/**
 * `tenant delete TENANT`: deletes every row of one customer, tokens included, and says how many. A tenant that is not
 * there is a usage problem: a typing error must not look like a deletion. Returns the exit code.
 */
export async function tenantDelete(tenant: string, terminal: Terminal, env: Env = process.env): Promise<number> {
  return withDatabase(env, async ({ db }) => {
    const deleted = await createTenants({ db }).remove(tenant);
    if (deleted === 0) {
      throw new UsageProblem({
        pl: `W bazie nie ma nic o „${tenant}”. Oczekujemy identyfikatora z listy: czy-wolno tenant list`,
        en: `The store holds nothing of "${tenant}". Expected an id that is listed by: czy-wolno tenant list`,
      });
    }
    await terminal.write(`${JSON.stringify({ tenant, deleted })}\n`);
    return 0;
  });
}

/** `tenant feedback TENANT`: what a customer's people said of verdicts, one line of JSON each. Returns the exit code. */
export async function tenantFeedback(tenant: string, terminal: Terminal, env: Env = process.env): Promise<number> {
  return withDatabase(env, async ({ db }, { DATABASE_URL: at = DEFAULT_DATABASE, ENCRYPTION_KEY }) => {
    const keys = ENCRYPTION_KEY ?? ("file" in at ? await told(async () => keysInFile(keyFileOf(at.file))) : undefined);
    if (keys === undefined) {
      throw new UsageProblem({
        pl: "Brakuje ENCRYPTION_KEY: ustaw go tak jak dla czy-wolno serve.",
        en: "ENCRYPTION_KEY is missing: set it as it is set for czy-wolno serve.",
      });
    }
    const parts = { db, keys, seal: createSeal(keys), clock: { now: Date.now, today } };
    for (const { keptAt, ...said } of await createFeedback(parts).list(tenant)) {
      await terminal.write(`${JSON.stringify({ at: new Date(keptAt).toISOString(), ...said })}\n`);
    }
    return 0;
  });
}

/** The database that `serve` uses with the same environment. One that is not there is not made. */
async function withDatabase(
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
