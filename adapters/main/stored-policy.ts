import { existsSync } from "node:fs";
import type { Kysely } from "kysely";
import { type DatabaseAt, databaseAt } from "../storage/database-at.js";
import { missingSteps } from "../storage/migrate.js";
import { openUnchanged } from "../storage/open-unchanged.js";
import { createPublished } from "../storage/published.js";
import { openPolicy } from "./open-checker.js";
import type { PolicyInUse } from "./policy-in-use.js";
import { pinnedKeys } from "./publish/pinned-keys.js";
import { effectivePolicy } from "./server/hold-policy.js";
import { told } from "./server/open-store.js";
import { VARIABLE_WORDS } from "./server/variable-words.js";
import { today } from "./today.js";
import { UsageProblem } from "./usage-problem.js";
import type { Env } from "./with-database.js";

/** The step that made the tables of what is published. */
const PUBLISHED_SINCE = "0003-news";

/**
 * The policy that servers on a store use: built, from the feed, published. The store is read and not changed, not even brought
 * to this version's form. Throws UsageProblem where it cannot be read.
 *
 * @param by what named the store
 */
export async function storedPolicy(url: string, by: "--store" | "DATABASE_URL", env: Env): Promise<PolicyInUse> {
  const at = databaseAt(url);
  if (at === undefined) {
    const { pl, en } = VARIABLE_WORDS.DATABASE_URL.expected;
    throw new UsageProblem({ pl: `${by}: oczekiwano: ${pl}.`, en: `${by}: expected: ${en}.` });
  }
  const pinned = pinnedKeys(env);
  const built = openPolicy();
  if ("file" in at && !existsSync(at.file)) {
    if (by === "--store") throw noFile(at.file);
    // A server with this environment would make the file, and go by what was built.
    return {
      policy: built,
      told: {
        pl: `Zasady w wersji ${built.version}, wbudowane: bazy ${at.file} jeszcze nie ma.`,
        en: `The policy in version ${built.version}, as built: there is no store ${at.file} yet.`,
      },
    };
  }
  const db = await told(() => openUnchanged(at));
  try {
    if ((await missingSteps(db as Kysely<unknown>)).includes(PUBLISHED_SINCE)) {
      return {
        policy: built,
        told: {
          pl: `Zasady w wersji ${built.version}, wbudowane: na tej bazie nic nie opublikowano.`,
          en: `The policy in version ${built.version}, as built: nothing was published on this store.`,
        },
      };
    }
    const published = createPublished({ db, clock: { now: Date.now, today } });
    const { policy } = effectivePolicy(built, await published.state(), await published.list(), pinned);
    return {
      policy,
      told: {
        pl: `Zasady w wersji ${policy.version}, jak na serwerach tej bazy.`,
        en: `The policy in version ${policy.version}, as the servers on this store use it.`,
      },
    };
  } catch (error) {
    if (error instanceof UsageProblem) throw error;
    throw cannotBeRead(at, by, (error as { code?: string }).code ?? "?");
  } finally {
    await db.destroy();
  }
}

function noFile(file: string): UsageProblem {
  return new UsageProblem({
    pl: `--store: pliku bazy ${file} nie ma. Podaj to, co czy-wolno serve ma w DATABASE_URL, albo nie podawaj nic.`,
    en: `--store: there is no database file ${file}. Give what czy-wolno serve has as DATABASE_URL, or nothing.`,
  });
}

function cannotBeRead(at: DatabaseAt, by: string, code: string): UsageProblem {
  const place = "file" in at ? at.file : new URL(at.postgres).host;
  return new UsageProblem({
    pl: `Bazy ${place} nie da się odczytać (${code}). Sprawdź ${by} i czy serwer bazy działa; bez tego ustawienia obowiązują zasady wbudowane.`,
    en: `The store at ${place} cannot be read (${code}). Check ${by}, and that its server is up; without that setting the policy is the one that was built in.`,
  });
}
