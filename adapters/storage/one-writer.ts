import type { CompiledQuery as KyselyQuery, QueryResult, SqliteDatabase } from "kysely";

/** What libsql can do beside what Kysely asks of a database. */
export type ExecutingDatabase = SqliteDatabase & { exec(text: string): void };

/** The one connection to a file, shared by all of a process. */
export interface OneWriter {
  /** Waits until nobody has the connection for themselves, and has it. What was written before is in the file by then. */
  take(): Promise<void>;
  free(): void;
  /** Waits for no more than a transaction that is open. Sees every write that was answered. */
  read<R>(query: KyselyQuery): Promise<QueryResult<R>>;
  /** Answered when it is on the disk. */
  write<R>(query: KyselyQuery): Promise<QueryResult<R>>;
}

interface Waiting {
  readonly query: KyselyQuery;
  readonly done: (result: QueryResult<unknown>) => void;
  readonly failed: (error: unknown) => void;
}

/** Taken now, so that a test that stops the clock does not stop the store. */
const soon = setImmediate;

/**
 * Writes that come together go to the disk together: a transaction costs a wait for the disk, and a busy server would do
 * nothing else than wait. One that fails is undone with its neighbours, and then each is done alone, so that none suffers
 * from another.
 *
 * A statement that meets another process' lock is left half-run by libsql, and until it is collected no transaction can
 * commit ("SQL statements in progress"). So the lock is taken first, and by `exec`, which leaves nothing behind when it is
 * refused.
 */
export function createOneWriter(database: ExecutingDatabase): OneWriter {
  const turns: (() => void)[] = [];
  let isTaken = false;
  let waiting: Waiting[] = [];

  const turn = async () => {
    if (isTaken) await new Promise<void>((resolve) => turns.push(resolve));
    isTaken = true;
  };
  const free = () => {
    const next = turns.shift();
    // Where somebody waits it stays taken: nobody may step in between.
    if (next === undefined) isTaken = false;
    else next();
  };

  /** Without a pause in it: another connection of this process, which waits by blocking it, would wait for ever. */
  function together(queries: readonly KyselyQuery[]): QueryResult<unknown>[] {
    database.exec("begin immediate");
    try {
      const results = queries.map((query) => run(database, query));
      database.exec("commit");
      return results;
    } catch (error) {
      database.exec("rollback");
      throw error;
    }
  }

  function writeWaiting(): void {
    const all = waiting;
    waiting = [];
    if (all.length === 0) return;
    try {
      const results = together(all.map(({ query }) => query));
      for (const [at, { done }] of all.entries()) done(results[at] as QueryResult<unknown>);
      return;
    } catch (error) {
      if (all.length === 1) {
        all[0]?.failed(error);
        return;
      }
    }
    for (const { query, done, failed } of all) {
      try {
        const [result] = together([query]);
        done(result as QueryResult<unknown>);
      } catch (error) {
        failed(error);
      }
    }
  }

  return {
    take: async () => {
      await turn();
      writeWaiting();
    },
    free,
    read: async <R>(query: KyselyQuery) => {
      if (!isTaken) return run<R>(database, query);
      await turn();
      try {
        return run<R>(database, query);
      } finally {
        free();
      }
    },
    write: <R>(query: KyselyQuery) =>
      new Promise<QueryResult<R>>((done, failed) => {
        waiting.push({ query, done: done as Waiting["done"], failed });
        if (waiting.length > 1) return;
        soon(async () => {
          await turn();
          writeWaiting();
          free();
        });
      }),
  };
}

/** Runs a statement as Kysely's own driver does. */
export function run<R>(database: SqliteDatabase, { sql, parameters }: KyselyQuery): QueryResult<R> {
  const statement = database.prepare(sql);
  if (statement.reader) return { rows: statement.all(parameters) as R[] };
  const { changes, lastInsertRowid } = statement.run(parameters);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
}
