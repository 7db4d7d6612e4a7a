import { createFeedback } from "../../storage/feedback.js";
import { createSeal } from "../../storage/seal.js";
import { createTenants } from "../../storage/tenants.js";
import { keysInUse } from "../keys-in-use.js";
import { DEFAULT_DATABASE } from "../server/default-database.js";
import type { Terminal } from "../terminal.js";
import { today } from "../today.js";
import { UsageProblem } from "../usage-problem.js";
import { type Env, withDatabase } from "../with-database.js";

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
    const keys = await keysInUse(at, ENCRYPTION_KEY);
    const parts = { db, keys, seal: createSeal(keys), clock: { now: Date.now, today } };
    for (const { keptAt, ...said } of await createFeedback(parts).list(tenant)) {
      await terminal.write(`${JSON.stringify({ at: new Date(keptAt).toISOString(), ...said })}\n`);
    }
    return 0;
  });
}
