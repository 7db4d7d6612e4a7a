import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import type {
  DatabaseConnection,
  Dialect,
  DialectAdapter,
  Driver,
  CompiledQuery as KyselyQuery,
  QueryResult,
  SqliteDatabase,
} from "kysely";
import Libsql from "libsql";
import { kysely } from "./kysely.js";
import { createOneWriter, type ExecutingDatabase, type OneWriter, run } from "./one-writer.js";
import { StorageProblem } from "./storage-problem.js";

const { CompiledQuery, SqliteAdapter, SqliteDialect, SqliteDriver } = kysely;

/**
 * Kysely's dialect over a libsql file that two processes can write at once. As it comes, libsql loses writes then: so
 * WAL, five seconds of patience, and transactions that take the write lock when they begin, not at their first write.
 * The file is readable by its owner only. Throws StorageProblem where the file cannot be opened.
 */
export function fileDialect(path: string): Dialect {
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
    return new ImmediateDriver(this.#database);
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
  readonly #database: ExecutingDatabase;
  readonly #writer: OneWriter;
  #plain: DatabaseConnection | undefined;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database as ExecutingDatabase;
    this.#writer = createOneWriter(this.#database);
  }

  /** Kysely's driver lets one query in at a time. Here each comes in, and only transactions have it for themselves. */
  override async init(): Promise<void> {
    await super.init();
    this.#plain = await super.acquireConnection();
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new CarefulConnection(this.#plain as DatabaseConnection, this.#database, this.#writer);
  }

  override async releaseConnection(connection?: DatabaseConnection): Promise<void> {
    (connection as CarefulConnection | undefined)?.leave();
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

/** What one piece of work does with the file: alone, or in a transaction, which takes the lock when it begins. */
class CarefulConnection implements DatabaseConnection {
  readonly #plain: DatabaseConnection;
  readonly #database: ExecutingDatabase;
  readonly #writer: OneWriter;
  #isOpen = false;

  constructor(plain: DatabaseConnection, database: ExecutingDatabase, writer: OneWriter) {
    this.#plain = plain;
    this.#database = database;
    this.#writer = writer;
  }

  async executeQuery<R>(query: KyselyQuery): Promise<QueryResult<R>> {
    const verb = /^\s*(\w+)/.exec(query.sql)?.[1]?.toLowerCase() ?? "";
    if (verb === "begin") return this.#begin();
    if (!this.#isOpen) {
      return writes(verb, query.sql) ? this.#writer.write<R>(query) : this.#writer.read<R>(query);
    }
    const result = run<R>(this.#database, query);
    // "rollback to" ends a part of the transaction only.
    if (verb === "commit" || (verb === "rollback" && !/^\s*rollback\s+to\b/i.test(query.sql))) this.#end();
    return result;
  }

  async #begin<R>(): Promise<QueryResult<R>> {
    await this.#writer.take();
    try {
      this.#database.exec("begin immediate");
    } catch (error) {
      this.#writer.free();
      throw error;
    }
    this.#isOpen = true;
    return { rows: [] };
  }

  #end(): void {
    this.#isOpen = false;
    this.#writer.free();
  }

  /** A transaction whose end failed is given up, so that the others can go on. */
  leave(): void {
    if (!this.#isOpen) return;
    try {
      this.#database.exec("rollback");
    } catch {
      // There was none any more.
    } finally {
      this.#end();
    }
  }

  async *streamQuery<R>(query: KyselyQuery, size?: number): AsyncIterableIterator<QueryResult<R>> {
    if (this.#isOpen) return yield* this.#plain.streamQuery<R>(query, size);
    await this.#writer.take();
    try {
      yield* this.#plain.streamQuery<R>(query, size);
    } finally {
      this.#writer.free();
    }
  }
}

const WRITES = new Set(["insert", "update", "delete", "replace"]);

/** A statement that begins with `with` writes where one of the verbs stands further on. */
function writes(verb: string, text: string): boolean {
  return WRITES.has(verb) || (verb === "with" && /\b(?:insert|update|delete|replace)\b/i.test(text));
}
