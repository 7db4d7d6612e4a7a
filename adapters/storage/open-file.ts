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

/** What libsql can do beside what Kysely asks of a database. */
type ExecutingDatabase = SqliteDatabase & { exec(text: string): void };

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
  readonly #careful = new WeakMap<DatabaseConnection, CarefulConnection>();
  readonly #database: ExecutingDatabase;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database as ExecutingDatabase;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const plain = await super.acquireConnection();
    const careful = this.#careful.get(plain) ?? new CarefulConnection(plain, this.#database);
    this.#careful.set(plain, careful);
    return careful;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

/**
 * A statement that meets another's lock is left half-run by libsql, and until it is collected no transaction can commit
 * ("SQL statements in progress"). So every write, in a transaction or alone, takes the lock first, and by `exec`, which
 * leaves nothing behind when it is refused.
 */
class CarefulConnection implements DatabaseConnection {
  readonly #plain: DatabaseConnection;
  readonly #database: ExecutingDatabase;
  #isOpen = false;

  constructor(plain: DatabaseConnection, database: ExecutingDatabase) {
    this.#plain = plain;
    this.#database = database;
  }

  async executeQuery<R>(query: KyselyQuery): Promise<QueryResult<R>> {
    const verb = /^\s*(\w+)/.exec(query.sql)?.[1]?.toLowerCase() ?? "";
    if (verb === "begin") {
      this.#database.exec("begin immediate");
      this.#isOpen = true;
      return { rows: [] };
    }
    if (verb === "commit" || verb === "rollback") {
      const ended = await this.#plain.executeQuery<R>(query);
      // "rollback to" ends a part of the transaction only.
      this.#isOpen = /^\s*rollback\s+to\b/i.test(query.sql);
      return ended;
    }
    if (this.#isOpen || !writes(verb, query.sql)) return this.#plain.executeQuery<R>(query);
    return this.#writeAtOnce<R>(query);
  }

  /** Without a pause in between: another connection of this process, which waits by blocking it, would wait for ever. */
  #writeAtOnce<R>({ sql, parameters }: KyselyQuery): QueryResult<R> {
    this.#database.exec("begin immediate");
    try {
      const statement = this.#database.prepare(sql);
      let result: QueryResult<R>;
      if (statement.reader) {
        result = { rows: statement.all(parameters) as R[] };
      } else {
        const { changes, lastInsertRowid } = statement.run(parameters);
        result = { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
      }
      this.#database.exec("commit");
      return result;
    } catch (error) {
      this.#database.exec("rollback");
      throw error;
    }
  }

  streamQuery<R>(query: KyselyQuery, size?: number): AsyncIterableIterator<QueryResult<R>> {
    return this.#plain.streamQuery<R>(query, size);
  }
}

const WRITES = new Set(["insert", "update", "delete", "replace"]);

/** A statement that begins with `with` writes where one of the verbs stands further on. */
function writes(verb: string, text: string): boolean {
  return WRITES.has(verb) || (verb === "with" && /\b(?:insert|update|delete|replace)\b/i.test(text));
}
