import type { NewsItem } from "../../src/news/news-item.js";
import type { StoreParts } from "./store.js";

/** A source as it was last asked. Moments are milliseconds since 1970. */
export interface KeptSource {
  readonly id: string;
  readonly mark?: string;
  readonly readAt?: number;
  readonly problem?: string;
}

/** What was read of Allegro's news. All of it is the deployment's. */
export interface NewsStore {
  /** Takes a source to read it, where its time has come; nobody else gets it for `leaseMs`. */
  take(id: string, leaseMs: number): Promise<KeptSource | undefined>;
  /** It was read well; it is due again at `dueAt`. */
  read(id: string, mark: string | undefined, dueAt: number): Promise<void>;
  /** It could not be read; `problem` is a code. */
  failed(id: string, problem: string, dueAt: number): Promise<void>;
  sources(): Promise<readonly KeptSource[]>;
  find(id: string): Promise<{ readonly hash: string; readonly item: NewsItem } | undefined>;
  keep(id: string, hash: string, item: NewsItem): Promise<void>;
  /** True for the first who asks with this key since it was last forgotten. */
  tellOnce(key: string): Promise<boolean>;
  forget(key: string): Promise<void>;
}

/** The news of one store. */
export function createNewsStore({ db, clock }: Pick<StoreParts, "db" | "clock">): NewsStore {
  return {
    take: async (id, leaseMs) => {
      const now = clock.now();
      const row = await db
        .insertInto("news_source")
        .values({ id, due_at: now + leaseMs })
        .onConflict((conflict) =>
          conflict
            .column("id")
            .doUpdateSet({ due_at: now + leaseMs })
            .where("news_source.due_at", "<=", now),
        )
        .returningAll()
        .executeTakeFirst();
      return row === undefined ? undefined : sourceOf(row);
    },
    read: async (id, mark, dueAt) => {
      await db
        .updateTable("news_source")
        .set({ mark: mark ?? null, due_at: dueAt, read_at: clock.now(), problem: null })
        .where("id", "=", id)
        .execute();
    },
    failed: async (id, problem, dueAt) => {
      await db.updateTable("news_source").set({ problem, due_at: dueAt }).where("id", "=", id).execute();
    },
    sources: async () => (await db.selectFrom("news_source").selectAll().orderBy("id").execute()).map(sourceOf),
    find: async (id) => {
      const row = await db.selectFrom("news_item").select(["hash", "said"]).where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : { hash: row.hash, item: JSON.parse(row.said) as NewsItem };
    },
    keep: async (id, hash, item) => {
      const now = clock.now();
      const kept = { hash, said: JSON.stringify(item), changed_at: now };
      await db
        .insertInto("news_item")
        .values({ id, seen_at: now, ...kept })
        .onConflict((conflict) => conflict.column("id").doUpdateSet(kept))
        .execute();
    },
    tellOnce: async (key) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto("store_note")
        .values({ name: `told:${key}`, value: String(clock.now()) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
    forget: async (key) => {
      await db.deleteFrom("store_note").where("name", "=", `told:${key}`).execute();
    },
  };
}

function sourceOf(row: {
  id: string;
  mark: string | null;
  read_at: number | null;
  problem: string | null;
}): KeptSource {
  return {
    id: row.id,
    ...(row.mark === null ? {} : { mark: row.mark }),
    ...(row.read_at === null ? {} : { readAt: row.read_at }),
    ...(row.problem === null ? {} : { problem: row.problem }),
  };
}
