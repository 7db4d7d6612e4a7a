import { readKeys } from "../../storage/keys.js";
import { restore as put } from "../../storage/restore.js";
import { createSeal } from "../../storage/seal.js";
import { keysInUse } from "../keys-in-use.js";
import { languageAsked } from "../option-words.js";
import { DEFAULT_DATABASE } from "../server/default-database.js";
import { readEnvironment } from "../server/environment.js";
import { told } from "../server/open-store.js";
import { createProblems } from "../server/problems.js";
import type { Terminal } from "../terminal.js";
import { UsageProblem } from "../usage-problem.js";
import type { Env } from "../with-database.js";

/**
 * `restore FILE`: puts a backup into the store that DATABASE_URL names, which is made where it is not there. ENCRYPTION_KEY
 * opens the backup; `--key` seals what is restored by another. Returns the exit code. Throws UsageProblem where nothing
 * was restored, with why.
 */
export async function restore(
  file: string,
  raw: object,
  terminal: Pick<Terminal, "write" | "warn">,
  env: Env = process.env,
): Promise<number> {
  const { key, force = false } = raw as { key?: string; force?: boolean };
  const problems = createProblems();
  const read = readEnvironment({ DATABASE_URL: env.DATABASE_URL, ENCRYPTION_KEY: env.ENCRYPTION_KEY }, problems);
  problems.throwAny();
  const at = read.DATABASE_URL ?? DEFAULT_DATABASE;
  const old = await keysInUse(at, read.ENCRYPTION_KEY);
  const renewed = key === undefined ? old : readKeys(key);
  if (renewed === undefined) {
    throw new UsageProblem({
      pl: "--key: to nie jest klucz. Oczekujemy 32 losowych bajtów w base64: openssl rand -base64 32",
      en: "--key: this is no key. Expected 32 random bytes in base64: openssl rand -base64 32",
    });
  }
  const did = await told(() => put(file, createSeal(old), at, createSeal(renewed), { force, now: Date.now() }));
  await terminal.write(
    `${JSON.stringify({ restored: file, madeAt: new Date(did.madeAt).toISOString(), rows: did.rows, unknown: did.unknown })}\n`,
  );
  const lang = languageAsked(process.argv);
  if (key !== undefined) terminal.warn(NOW_THE_KEY[lang](did.tokens));
  if (did.unknown > 0) terminal.warn(IN_DOUBT[lang](did.unknown));
  return 0;
}

const NOW_THE_KEY = {
  pl: (tokens: number) =>
    `Ustaw ENCRYPTION_KEY na nowy klucz.${tokens === 0 ? "" : ` Tokeny programów (${tokens}) działają tylko ze starym: podaj nowy,stary albo wydaj nowe.`}`,
  en: (tokens: number) =>
    `Set ENCRYPTION_KEY to the new key.${tokens === 0 ? "" : ` Tokens of programs (${tokens}) work with the old one only: list new,old, or make new ones.`}`,
};
const IN_DOUBT = {
  pl: (count: number) =>
    `${count} zapowiedzi czekało, gdy kopia powstała; mogły dotrzeć później: czy-wolno deliveries list --state unknown`,
  en: (count: number) =>
    `${count} deliveries were waiting when the backup was made and may have arrived since: czy-wolno deliveries list --state unknown`,
};
