import { existsSync } from "node:fs";
import type { DatabaseAt } from "../storage/database-at.js";
import { keyFileOf, keysInFile } from "../storage/key-file.js";
import type { Keys } from "../storage/keys.js";
import { told } from "./server/open-store.js";
import { UsageProblem } from "./usage-problem.js";

/** The keys of the environment, or of the file beside the store. None is made. Throws UsageProblem where there are none. */
export async function keysInUse(at: DatabaseAt, given: Keys | undefined): Promise<Keys> {
  if (given !== undefined) return given;
  if ("file" in at && existsSync(keyFileOf(at.file))) return told(async () => keysInFile(keyFileOf(at.file)));
  throw new UsageProblem({
    pl: "Brakuje klucza: ustaw ENCRYPTION_KEY tak jak dla czy-wolno serve, albo przywróć plik .key obok bazy.",
    en: "The key is missing: set ENCRYPTION_KEY as it is set for czy-wolno serve, or put the .key file back beside the store.",
  });
}
