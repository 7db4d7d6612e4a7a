import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import {
  CompiledQuery,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from "kysely";
import Libsql from "libsql";
import { StorageProblem } from "./storage-problem.js";

/**
 * Kysely's dialect over a libsql file that two processes can write at once. As it comes, libsql loses writes then: so
 * WAL, five seconds of patience, and transactions that take the write lock when they begin, not at their first write.
 * The file is readable by its owner only. Throws StorageProblem where the file cannot be opened.
 */
export function fileDialect(path: string): SqliteDialect {
  return new ImmediateDialect(openLibsql(path));
}

function openLibsql(path: string): SqliteDatabase {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    closeSync(openSync(path, "a", 0o600));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "?";
    throw new StorageProblem({
      pl: `Pliku bazy ${path} nie da się otworzyć (${code}): DATABASE_URL ma wskazywać folder, w którym ten użytkownik może pisać.`,
      en: `The database file ${path} cannot be opened (${code}): DATABASE_URL should name a folder that this user may write.`,
    });
  }
  try {
    const database = new Libsql(path);
    database.pragma("busy_timeout = 5000");
    const mode = database.pragma("journal_mode = WAL", { simple: true });
    if (mode !== undefined && String((mode as { journal_mode?: string }).journal_mode ?? mode) !== "wal") {
      throw new StorageProblem({
        pl: `System plików ${path} nie obsługuje dziennika zapisu: potrzebny jest dysk lokalny albo baza Postgres.`,
        en: `The file system of ${path} cannot hold a write-ahead log: a local disk is expected, or a Postgres database.`,
      });
    }
    database.pragma("synchronous = FULL");
    // What was deleted is overwritten, not only unlinked.
    database.pragma("secure_delete = ON");
    return database as unknown as SqliteDatabase;
  } catch (error) {
    if (error instanceof StorageProblem) throw error;
    const code = (error as { code?: string }).code ?? "?";
    throw new StorageProblem({
      pl: `Plik ${path} nie jest bazą, którą ten program umie odczytać (${code}).`,
      en: `The file ${path} is not a database that this program can read (${code}).`,
    });
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database });
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }
}

/** Kysely takes SQLite for unable to undo a changed table; it can, so a migration that fails leaves nothing behind. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}
