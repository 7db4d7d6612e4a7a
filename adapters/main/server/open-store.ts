import type { Checker } from "../../../src/verdict/check.js";
import { checkKeys } from "../../storage/check-keys.js";
import { createPorts, type StoredPorts } from "../../storage/create-ports.js";
import type { DatabaseAt } from "../../storage/database-at.js";
import { keyFileOf, keysInFile } from "../../storage/key-file.js";
import type { Keys } from "../../storage/keys.js";
import { openDatabase } from "../../storage/open-database.js";
import { createSeal } from "../../storage/seal.js";
import { sealAgain } from "../../storage/seal-again.js";
import { StorageProblem } from "../../storage/storage-problem.js";
import type { Clock, StoreParts } from "../../storage/store.js";
import { SWEEP_EVERY, sweep } from "../../storage/sweep.js";
import { createTenants, type Tenants } from "../../storage/tenants.js";
import type { Log } from "../log.js";
import type { Settings } from "../settings.js";
import { idNow } from "../under-id.js";
import { UsageProblem } from "../usage-problem.js";
import { createPace } from "./pace.js";

/** The store of a running server. */
export interface OpenStore {
  readonly parts: StoreParts;
  readonly ports: StoredPorts;
  readonly tenants: Tenants;
  readonly kind: "file" | "postgres";
  /** What keeps the store from its work, one word each. Rejects where it does not answer. */
  missing(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Opens the store and keeps it swept. Throws UsageProblem where database or key cannot be used. */
export async function openStore(
  { database, keys, defaultLang, receiptDays }: Settings,
  clock: Clock,
  checker: () => Checker,
  log: Log,
): Promise<OpenStore> {
  const opened = await told(() =>
    openDatabase(database, (err) => log.warn({ err }, "a connection to the database was lost")),
  );
  const { db } = opened;
  try {
    const inUse = keys ?? (await told(async () => besideFile(database)));
    const parts: StoreParts = { db, keys: inUse, seal: createSeal(inUse), clock, trace: idNow };
    await told(() => checkKeys(parts));
    await sealAgain(parts);
    await sweep(parts, receiptDays);
    const sweeping = setInterval(() => {
      sweep(parts, receiptDays).catch((err: unknown) => log.error({ err }, "the store could not be swept"));
    }, SWEEP_EVERY);
    sweeping.unref();
    return {
      parts,
      ports: { ...createPorts({ ...parts, checker, defaultLang, receiptDays }), pace: createPace() },
      tenants: createTenants(parts),
      kind: opened.kind,
      missing: async () => {
        await opened.ping();
        return (await opened.missingSteps()).length === 0 ? [] : ["migrations"];
      },
      close: async () => {
        clearInterval(sweeping);
        await opened.close();
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

function besideFile(at: DatabaseAt): Keys {
  if ("file" in at) return keysInFile(keyFileOf(at.file));
  throw new UsageProblem({
    pl: "Przy bazie Postgres potrzebny jest ENCRYPTION_KEY.",
    en: "With a Postgres database ENCRYPTION_KEY is needed.",
  });
}

/** A problem of the store in the words of the command line. */
export async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StorageProblem ? new UsageProblem(error.words) : error;
  }
}
