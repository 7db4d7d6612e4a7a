import { createApiTokens } from "../../storage/api-tokens.js";
import type { Keys } from "../../storage/keys.js";
import { keysInUse } from "../keys-in-use.js";
import { DEFAULT_DATABASE } from "../server/default-database.js";
import type { Terminal } from "../terminal.js";
import { today } from "../today.js";
import { UsageProblem } from "../usage-problem.js";
import { type Env, withDatabase } from "../with-database.js";

const clock = { now: Date.now, today };
/** Neither listing nor revoking needs a key. */
const NO_KEYS: Keys = { first: { id: "", bytes: new Uint8Array(32) }, all: [] };

/**
 * `token create TENANT`: makes a token for a program of one customer and prints it, as one line of JSON, this once: the
 * store keeps an HMAC of it. Returns the exit code.
 */
export async function tokenCreate(
  tenant: string,
  { name = "" }: { name?: string },
  terminal: Terminal,
  env: Env = process.env,
): Promise<number> {
  if (!/^[\w.:@|/-]{1,100}$/.test(tenant) || name.length > 100) throw wrongName();
  return withDatabase(env, async ({ db }, { DATABASE_URL: at = DEFAULT_DATABASE, ENCRYPTION_KEY }) => {
    const keys = await keysInUse(at, ENCRYPTION_KEY);
    const made = await createApiTokens({ db, keys, clock }).create(tenant, name);
    await terminal.write(`${JSON.stringify({ ...made, tenant, name })}\n`);
    return 0;
  });
}

/** `token list [TENANT]`: the tokens by id, name and day, never themselves; one line of JSON each. Returns the exit code. */
export async function tokenList(
  tenant: string | undefined,
  terminal: Terminal,
  env: Env = process.env,
): Promise<number> {
  return withDatabase(env, async ({ db }) => {
    for (const { madeAt, ...one } of await createApiTokens({ db, keys: NO_KEYS, clock }).list(tenant)) {
      await terminal.write(`${JSON.stringify({ ...one, made: new Date(madeAt).toISOString() })}\n`);
    }
    return 0;
  });
}

/** `token revoke ID`: from now on the token opens nothing. One that is not there is a usage problem. Returns the exit code. */
export async function tokenRevoke(id: string, terminal: Terminal, env: Env = process.env): Promise<number> {
  return withDatabase(env, async ({ db }) => {
    if (!(await createApiTokens({ db, keys: NO_KEYS, clock }).revoke(id))) {
      throw new UsageProblem({
        pl: "Nie ma takiego tokena. Oczekujemy id z listy: czy-wolno token list",
        en: "There is no such token. Expected an id that is listed by: czy-wolno token list",
      });
    }
    await terminal.write(`${JSON.stringify({ id, revoked: true })}\n`);
    return 0;
  });
}

function wrongName(): UsageProblem {
  return new UsageProblem({
    pl: "Klient to do 100 liter, cyfr i znaków . : @ | / _ - (tak jak w czy-wolno tenant list), a nazwa tokena do 100 znaków.",
    en: "A tenant has up to 100 letters, digits and . : @ | / _ - (as in czy-wolno tenant list), a token's name up to 100 characters.",
  });
}
