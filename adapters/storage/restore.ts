import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Kysely } from "kysely";
import { BACKUP_TABLES, type BackupRow } from "./backup-tables.js";
import { checkKeys } from "./check-keys.js";
import type { DatabaseAt } from "./database-at.js";
import { feedbackPlace } from "./feedback.js";
import { installationPlace } from "./installations.js";
import { kysely } from "./kysely.js";
import { migrate } from "./migrate.js";
import { MIGRATIONS } from "./migrations.js";
import { openDatabase } from "./open-database.js";
import { readBackup } from "./read-backup.js";
import { rowsOf } from "./rows-of.js";
import type { Seal } from "./seal.js";
import { StorageProblem } from "./storage-problem.js";
import type { Tables } from "./tables.js";

/** What a restore did. */
export interface Restored {
  readonly rows: number;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** Deliveries that were waiting or on their way: they may have arrived since, so they are `unknown` now. */
  readonly unknown: number;
  /** Tokens of programs whose HMAC only the key of the backup can make. */
  readonly tokens: number;
}

type Put = (table: string, rows: readonly BackupRow[]) => Promise<void>;
type Named = keyof typeof BACKUP_TABLES;
/** In a file a statement takes at most so many values. */
const MOST_VALUES = 900;
/** What a server that has only just been started leaves. */
const OF_NOBODY: readonly string[] = ["store_note", "seen", "announcement", "news_source", "policy_state"];

/**
 * Puts a backup into a store, all of it or nothing, sealed by the first key of `to`. A backup of an earlier version is
 * brought to this one's form on the way. Throws StorageProblem where the backup cannot be used, is of a later version, or
 * the store holds rows and `force` is not given; with it they are deleted.
 */
export async function restore(
  path: string,
  from: Seal,
  at: DatabaseAt,
  to: Seal,
  { force, now }: { readonly force: boolean; readonly now: number },
): Promise<Restored> {
  const { madeAt, steps, tokens } = await looked(path, from);
  const target = await openDatabase(at, () => {});
  try {
    let rows = 0;
    let unknown = 0;
    await target.db.transaction().execute(async (within) => {
      if (!force) await refuseRows(within);
      for (const table of Object.keys(BACKUP_TABLES)) await within.deleteFrom(table as Named).execute();
      const put: Put = async (table, page) => {
        const mended: BackupRow[] = [];
        for (const row of page) {
          if (table === "store_note" && row.name === "key_check") continue;
          const [settled, changed] = settledRow(table, row, now);
          if (changed) unknown++;
          mended.push(await sealedAgain(table, settled, from, to));
        }
        await insert(within, table, mended);
        rows += mended.length;
      };
      await (sameSteps(steps) ? straight(path, from, put) : throughEarlier(path, from, steps, put));
      await checkKeys({ db: within, seal: to });
    });
    return { rows, madeAt, unknown, tokens };
  } finally {
    await target.close();
  }
}

/** Reads a backup to its end: from then on nothing in it can be a surprise. */
async function looked(path: string, from: Seal) {
  let head: { madeAt: number; steps: readonly string[] } | undefined;
  let tokens = 0;
  for await (const line of readBackup(path, from)) {
    if ("steps" in line) head = line;
    if ("table" in line && line.table === "api_token") tokens += line.rows.length;
  }
  const { madeAt, steps } = head as NonNullable<typeof head>;
  const later = steps.filter((name) => !(name in MIGRATIONS));
  if (later.length > 0) {
    throw new StorageProblem({
      pl: `Kopia jest z nowszej wersji programu (${later.join(", ")}): przywróć ją tamtą wersją.`,
      en: `The backup is of a newer version of the program (${later.join(", ")}): restore it with that version.`,
    });
  }
  return { madeAt, steps, tokens };
}

async function refuseRows(within: Kysely<Tables>): Promise<void> {
  for (const table of Object.keys(BACKUP_TABLES)) {
    if (OF_NOBODY.includes(table)) continue;
    const row = await within
      .selectFrom(table as Named)
      .select(kysely.sql<number>`1`.as("one"))
      .limit(1)
      .executeTakeFirst();
    if (row === undefined) continue;
    throw new StorageProblem({
      pl: `Baza nie jest pusta (${table}): ustaw w DATABASE_URL pustą, albo dodaj --force, a jej zawartość zostanie usunięta.`,
      en: `The store is not empty (${table}): set DATABASE_URL to an empty one, or add --force, which deletes what it holds.`,
    });
  }
}

function sameSteps(steps: readonly string[]): boolean {
  return steps.length === Object.keys(MIGRATIONS).length;
}

async function straight(path: string, from: Seal, put: Put): Promise<void> {
  for await (const line of readBackup(path, from)) if ("table" in line) await put(line.table, line.rows);
}

/** Into a file of the backup's own version first, which is then brought to this one's form. */
async function throughEarlier(path: string, from: Seal, steps: readonly string[], put: Put): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "czy-wolno-restore-"));
  const { fileDialect } = await import("./open-file.js");
  const db = new kysely.Kysely<Tables>({ dialect: fileDialect(join(folder, "earlier.db")) });
  try {
    const untyped = db as unknown as Kysely<unknown>;
    await migrate(untyped, Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => steps.includes(name))));
    await straight(path, from, (table, rows) => insert(db, table, rows));
    await migrate(untyped);
    await rowsOf(db, "file", async () => {}, put);
  } finally {
    await db.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}

async function insert(db: Kysely<Tables>, table: string, rows: readonly BackupRow[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const each = Math.max(1, Math.floor(MOST_VALUES / Object.keys(first).length));
  for (let at = 0; at < rows.length; at += each) {
    const values = rows.slice(at, at + each);
    await db
      .insertInto(table as never)
      .values(values as never)
      .execute();
  }
}

/** What was waiting or on its way then may have arrived since: it is never posted blindly a second time. */
function settledRow(table: string, row: BackupRow, now: number): [BackupRow, boolean] {
  const open = row.state === "pending" || row.state === "sending";
  if (table === "delivery" && open)
    return [{ ...row, state: "unknown", code: "restored", owner: null, state_at: now }, true];
  if (table === "subscriber_note" && open) return [{ ...row, state: "failed" }, false];
  return [row, false];
}

async function sealedAgain(table: string, row: BackupRow, from: Seal, to: Seal): Promise<BackupRow> {
  if (table !== "installation" && table !== "feedback") return row;
  const sealed = String(row.sealed);
  if (to.isCurrent(sealed)) return row;
  const place =
    table === "installation"
      ? installationPlace(String(row.tenant), String(row.platform))
      : feedbackPlace(String(row.tenant), String(row.id));
  const opened = await from.open(place, sealed);
  // What the old key does not open nobody can read: it stays as it is.
  return opened === undefined ? row : { ...row, sealed: await to.seal(place, opened) };
}
