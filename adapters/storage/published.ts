import type { Kysely } from "kysely";
import type { Publication } from "../../src/policy/add-published.js";
import type { PolicyFile } from "../../src/policy/policy-content.js";
import type { Problem } from "../../src/policy/problem.js";
import type { StoreParts } from "./store.js";
import type { Tables } from "./tables.js";

/** Who published something: a person of a platform's, or whoever has the command line. */
export interface PublishedBy {
  readonly by: string;
  /** The draft that it comes from, which is decided by it; publishing one twice publishes it once. */
  readonly draft?: { readonly id: string; readonly decider: unknown };
}

/** What a publication came to. */
export type Published = "published" | "decided_before" | "nothing_new" | { readonly problems: readonly Problem[] };

/** A publication as it is kept. */
export interface KeptPublication extends Publication {
  readonly revision: number;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A bundle of the policy feed, as it came. */
export interface KeptBundle {
  readonly text: string;
  /** When it was made, by its own word. */
  readonly madeAt: number;
}

/** What the store knows of the policy, beside what was built with the program. */
export interface PolicyState {
  /** Grows with every change. */
  readonly revision: number;
  readonly bundle?: KeptBundle;
  readonly verifiedAt?: number;
  readonly firstAskedAt?: number;
  readonly refused?: { readonly why: string; readonly at: number };
}

/** Publications and the feed's bundle. All of it is the deployment's. */
export interface PublishedPolicy {
  /** Cheap: asked every few seconds. */
  revision(): Promise<number>;
  state(): Promise<PolicyState>;
  list(): Promise<KeptPublication[]>;
  /**
   * Publishes, all or nothing. Whoever else publishes at the same moment, from whatever process, waits.
   *
   * @param check what is in the way, looked at with everything published so far; or that it is all known
   */
  publish(
    publication: Publication,
    by: PublishedBy,
    check: (state: PolicyState, before: readonly KeptPublication[]) => readonly Problem[] | "nothing_new",
  ): Promise<Published>;
  /**
   * Keeps a bundle that was verified, unless another came meanwhile. `changed`: it is another than before.
   *
   * @param seen when the bundle was made that was there when this one was judged; undefined where there was none
   */
  keepBundle(
    bundle: KeptBundle,
    seen: number | undefined,
  ): Promise<{ readonly kept: boolean; readonly changed: boolean }>;
  /** Keeps that the feed was asked in vain, and why. */
  refuse(why: string): Promise<void>;
}

const ID = "policy";

/** The published policy of one store. Needs no keys: what Allegro says is no secret. */
export function createPublished({ db, clock }: Pick<StoreParts, "db" | "clock">): PublishedPolicy {
  /** Counts on; the row that is changed first keeps every other change out until the end. */
  const nextRevision = async (within: Kysely<Tables>): Promise<number> => {
    const { revision } = await within
      .insertInto("policy_state")
      .values({ id: ID, revision: 1 })
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet((values) => ({ revision: values("policy_state.revision", "+", 1) })),
      )
      .returning("revision")
      .executeTakeFirstOrThrow();
    return revision;
  };
  const stateOf = async (on: Kysely<Tables>): Promise<PolicyState> => {
    const row = await on.selectFrom("policy_state").selectAll().where("id", "=", ID).executeTakeFirst();
    if (row === undefined) return { revision: 0 };
    const { revision, bundle, bundle_made_at: madeAt, verified_at, first_asked_at, refused } = row;
    return {
      revision,
      ...(bundle === null || madeAt === null ? {} : { bundle: { text: bundle, madeAt } }),
      ...(verified_at === null ? {} : { verifiedAt: verified_at }),
      ...(first_asked_at === null ? {} : { firstAskedAt: first_asked_at }),
      ...(refused === null ? {} : { refused: JSON.parse(refused) }),
    };
  };
  const listOf = async (on: Kysely<Tables>): Promise<KeptPublication[]> => {
    const rows = await on.selectFrom("publication").selectAll().orderBy("revision").execute();
    return rows.map(({ revision, name, content, corrects, published_by, published_at }) => ({
      revision,
      name,
      content: JSON.parse(content) as PolicyFile,
      corrects: corrects === 1,
      by: published_by,
      at: published_at,
    }));
  };
  return {
    revision: async () => {
      const row = await db.selectFrom("policy_state").select("revision").where("id", "=", ID).executeTakeFirst();
      return row?.revision ?? 0;
    },
    state: () => stateOf(db),
    list: () => listOf(db),
    publish: async (publication, { by, draft }, check) => {
      class Stopped extends Error {
        constructor(readonly became: Published) {
          super("not published");
        }
      }
      try {
        await db.transaction().execute(async (within) => {
          const revision = await nextRevision(within);
          if (draft !== undefined) {
            const decided = { state: "published", decided_by: JSON.stringify(draft.decider), decided_at: clock.now() };
            const { numUpdatedRows } = await within
              .updateTable("draft")
              .set(decided)
              .where("id", "=", draft.id)
              .where("state", "=", "open")
              .executeTakeFirstOrThrow();
            if (numUpdatedRows !== 1n) throw new Stopped("decided_before");
          }
          const problems = check(await stateOf(within), await listOf(within));
          if (problems === "nothing_new") throw new Stopped(problems);
          if (problems.length > 0) throw new Stopped({ problems });
          await within
            .insertInto("publication")
            .values({
              revision,
              name: publication.name,
              content: JSON.stringify(publication.content),
              corrects: publication.corrects ? 1 : 0,
              published_by: by,
              published_at: clock.now(),
            })
            .execute();
        });
        return "published";
      } catch (error) {
        if (error instanceof Stopped) return error.became;
        throw error;
      }
    },
    keepBundle: ({ text, madeAt }, seen) =>
      db.transaction().execute(async (within) => {
        await within
          .insertInto("policy_state")
          .values({ id: ID, revision: 0 })
          .onConflict((conflict) =>
            conflict.column("id").doUpdateSet((values) => ({ revision: values.ref("policy_state.revision") })),
          )
          .execute();
        const { bundle } = await stateOf(within);
        if (bundle?.madeAt !== seen) return { kept: false, changed: false };
        const changed = bundle?.text !== text;
        if (changed) await nextRevision(within);
        const now = clock.now();
        await within
          .updateTable("policy_state")
          .set({ bundle: text, bundle_made_at: madeAt, verified_at: now, refused: null })
          .where("id", "=", ID)
          .execute();
        await asked(within, now);
        return { kept: true, changed };
      }),
    refuse: async (why) => {
      const now = clock.now();
      const refused = JSON.stringify({ why, at: now });
      await db
        .insertInto("policy_state")
        .values({ id: ID, revision: 0, refused })
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ refused }))
        .execute();
      await asked(db, now);
    },
  };
}

/** Keeps when the feed was first asked: from then on something should have been verified. */
async function asked(on: Kysely<Tables>, now: number): Promise<void> {
  await on
    .updateTable("policy_state")
    .set({ first_asked_at: now })
    .where("id", "=", ID)
    .where("first_asked_at", "is", null)
    .execute();
}
