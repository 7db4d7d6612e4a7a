import { randomUUID } from "node:crypto";
import type { Decider, Draft, ReviewedDraft } from "../../src/news/draft.js";
import type { StoreParts } from "./store.js";

/** Drafts for the policy and what persons decided of them. All of it is the deployment's. */
export interface Drafts {
  /** Keeps a draft; undefined where there is one of this item with these words already. */
  keep(item: string, hash: string, draft: Draft): Promise<string | undefined>;
  find(id: string): Promise<ReviewedDraft | undefined>;
  /** Decides against it. False where somebody decided before. */
  ignore(id: string, decider: Decider): Promise<boolean>;
  /** Open drafts whose card is to be posted now; none is given to two processes within `leaseMs`. */
  toPost(limit: number, leaseMs: number): Promise<readonly ReviewedDraft[]>;
  /** Where its card is, as the platform answered. */
  posted(id: string, where: unknown): Promise<void>;
}

/** The drafts of one store. */
export function createDrafts({ db, clock }: Pick<StoreParts, "db" | "clock">): Drafts {
  return {
    keep: async (item, hash, draft) => {
      const id = randomUUID();
      const now = clock.now();
      const row = { id, item, hash, state: "open", said: JSON.stringify(draft), made_at: now, post_due_at: now };
      const { numInsertedOrUpdatedRows } = await db
        .insertInto("draft")
        .values(row)
        .onConflict((conflict) => conflict.columns(["item", "hash"]).doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n ? id : undefined;
    },
    find: async (id) => {
      const row = await db.selectFrom("draft").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : fromRow(row);
    },
    ignore: async (id, decider) => {
      const { numUpdatedRows } = await db
        .updateTable("draft")
        .set({ state: "ignored", decided_by: JSON.stringify(decider), decided_at: clock.now() })
        .where("id", "=", id)
        .where("state", "=", "open")
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
    toPost: async (limit, leaseMs) => {
      const now = clock.now();
      const due = await db
        .selectFrom("draft")
        .select("id")
        .where("state", "=", "open")
        .where("post_due_at", "<=", now)
        .orderBy("made_at")
        .limit(limit)
        .execute();
      if (due.length === 0) return [];
      const rows = await db
        .updateTable("draft")
        .set({ post_due_at: now + leaseMs })
        .where(
          "id",
          "in",
          due.map(({ id }) => id),
        )
        .where("state", "=", "open")
        .where("post_due_at", "<=", now)
        .returningAll()
        .execute();
      return rows.map(fromRow);
    },
    posted: async (id, where) => {
      await db
        .updateTable("draft")
        .set({ posted: JSON.stringify(where), post_due_at: null })
        .where("id", "=", id)
        .execute();
    },
  };
}

function fromRow(row: {
  id: string;
  state: string;
  said: string;
  posted: string | null;
  decided_by: string | null;
  decided_at: number | null;
}): ReviewedDraft {
  const { id, state, said, posted, decided_by, decided_at } = row;
  return {
    id,
    state: state as ReviewedDraft["state"],
    draft: JSON.parse(said) as Draft,
    ...(posted === null ? {} : { posted: JSON.parse(posted) as unknown }),
    ...(decided_by === null || decided_at === null
      ? {}
      : { decided: { by: JSON.parse(decided_by) as Decider, at: decided_at } }),
  };
}
