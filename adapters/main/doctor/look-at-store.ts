import { existsSync } from "node:fs";
import type { Kysely } from "kysely";
import { opensStore } from "../../storage/check-keys.js";
import type { DatabaseAt } from "../../storage/database-at.js";
import { keyFileOf, keysInFile } from "../../storage/key-file.js";
import type { Keys } from "../../storage/keys.js";
import { kysely } from "../../storage/kysely.js";
import { stepsOf } from "../../storage/migrate.js";
import { openUnchanged } from "../../storage/open-unchanged.js";
import { createSeal } from "../../storage/seal.js";
import { StorageProblem } from "../../storage/storage-problem.js";
import type { Tables } from "../../storage/tables.js";
import type { Settings } from "../settings.js";
import { type Finding, well, wrong } from "./finding.js";

/** A store that can be read, as the later looks need it. */
export interface SeenStore {
  readonly db: Kysely<Tables>;
  readonly keys?: Keys;
  close(): Promise<void>;
}

/**
 * Looks at the store without changing it: reachable, its tables of this version, writable (what is written is taken back),
 * and whether the keys are its own. Undefined for a store that later looks cannot use.
 */
export async function lookAtStore({ database, keys }: Settings): Promise<[Finding[], SeenStore | undefined]> {
  if ("file" in database && !existsSync(database.file)) {
    const [pl, en] = [
      `pliku ${database.file} jeszcze nie ma; zrobi go czy-wolno serve`,
      `there is no ${database.file} yet; czy-wolno serve makes it`,
    ];
    return [[well("store", pl, en)], undefined];
  }
  const db = await openUnchanged(database);
  try {
    const steps = await stepsOf(db as unknown as Kysely<unknown>);
    const found = [
      well("store", `baza odpowiada (${kindOf(database)})`, `the store answers (${kindOf(database)})`),
      tables(steps),
      await writable(db),
    ];
    if (steps.missing.length > 0) {
      await db.destroy();
      return [found, undefined];
    }
    const [finding, inUse] = await keysOf(db, database, keys);
    const seen = { db, ...(inUse === undefined ? {} : { keys: inUse }), close: () => db.destroy() };
    return [[...found, finding], seen];
  } catch (error) {
    await db.destroy().catch(() => {});
    const code = codeOf(error);
    return [
      [
        wrong(
          "store",
          { pl: `baza nie odpowiada (${code})`, en: `the store does not answer (${code})` },
          { pl: "sprawdź DATABASE_URL i czy serwer bazy działa", en: "check DATABASE_URL, and that the server is up" },
        ),
      ],
      undefined,
    ];
  }
}

function kindOf(at: DatabaseAt): string {
  return "file" in at ? "file" : "postgres";
}

function tables({ missing, newer }: Awaited<ReturnType<typeof stepsOf>>): Finding {
  if (newer.length > 0) {
    return wrong(
      "tables",
      {
        pl: `bazę zmieniła nowsza wersja (${newer.join(", ")})`,
        en: `a newer version changed the store (${newer.join(", ")})`,
      },
      { pl: "uruchom tamtą wersję albo przywróć kopię", en: "run that version, or restore a backup" },
    );
  }
  if (missing.length === 0) return well("tables", "tabele są tej wersji", "the tables are this version's");
  return wrong(
    "tables",
    { pl: `brakuje kroków: ${missing.join(", ")}`, en: `steps are missing: ${missing.join(", ")}` },
    {
      pl: "zrób kopię i uruchom czy-wolno serve: doda je",
      en: "make a backup and start czy-wolno serve: it adds them",
    },
  );
}

class TakenBack extends Error {}

/** Writes a row and takes it back. */
async function writable(db: Kysely<Tables>): Promise<Finding> {
  try {
    await db.transaction().execute(async (within) => {
      await kysely.sql`create table doctor_was_here (id integer)`.execute(within);
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) {
      const code = codeOf(error);
      return wrong(
        "writable",
        { pl: `do bazy nie da się zapisać (${code})`, en: `the store cannot be written (${code})` },
        {
          pl: "sprawdź miejsce na dysku i prawa: pliku i folderu, albo użytkownika Postgresa",
          en: "check the disk's free space and the rights: of file and folder, or of the Postgres user",
        },
      );
    }
  }
  return well("writable", "da się zapisać", "it can be written");
}

async function keysOf(
  db: Kysely<Tables>,
  at: DatabaseAt,
  given: Keys | undefined,
): Promise<[Finding, Keys | undefined]> {
  let keys = given;
  if (keys === undefined && "file" in at) {
    const file = keyFileOf(at.file);
    if (!existsSync(file)) {
      const said = { pl: `brakuje pliku klucza ${file}`, en: `the key file ${file} is missing` };
      const todo = {
        pl: "przywróć go z kopii albo ustaw ENCRYPTION_KEY; bez niego workspace'y muszą się zainstalować od nowa",
        en: "put it back from a backup or set ENCRYPTION_KEY; without it workspaces must install again",
      };
      return [wrong("keys", said, todo), undefined];
    }
    try {
      keys = keysInFile(file);
    } catch (error) {
      if (!(error instanceof StorageProblem)) throw error;
      return [wrong("keys", { pl: "klucza nie da się użyć", en: "the key cannot be used" }, error.words), undefined];
    }
  }
  if (keys === undefined) return [well("keys", "brak klucza", "no key"), undefined];
  const opens = await opensStore({ db, seal: createSeal(keys) });
  if (opens !== "no") return [well("keys", "klucz otwiera tę bazę", "the key opens this store"), keys];
  return [
    wrong(
      "keys",
      { pl: "klucz nie otwiera tej bazy", en: "the key does not open this store" },
      {
        pl: "podaj w ENCRYPTION_KEY klucz, z którym powstała; przy zmianie klucza: nowy,stary",
        en: "give ENCRYPTION_KEY the key that it was made with; to change keys: new,old",
      },
    ),
    undefined,
  ];
}

/** The word of system or driver for what went wrong. */
function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === "string" && /^\w{1,40}$/.test(code) ? code : String(name);
}
