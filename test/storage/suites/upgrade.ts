import { readFileSync } from "node:fs";
import { Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import { createLedger } from "../../../adapters/storage/ledger.js";
import { migrate } from "../../../adapters/storage/migrate.js";
import { MIGRATIONS } from "../../../adapters/storage/migrations.js";
import { openDatabase } from "../../../adapters/storage/open-database.js";
import { fileDialect } from "../../../adapters/storage/open-file.js";
import { postgresDialect } from "../../../adapters/storage/open-postgres.js";
import { createSubscriptions } from "../../../adapters/storage/subscriptions.js";
import type { Tables } from "../../../adapters/storage/tables.js";
import { USUAL } from "../../../src/announce/subscription.js";
import type { Place } from "../open-store.js";

/** Databases of earlier versions, and many processes that start at once. */
export function upgradeSuite({ name: place, fresh }: Place): void {
  const raw = (at: Awaited<ReturnType<Place["fresh"]>>) =>
    new Kysely<Tables>({ dialect: "file" in at ? fileDialect(at.file) : postgresDialect(at.postgres, () => {}) });

  test.each(["0.1.0"])("a database of version %s opens, with its rows", async (version) => {
    const at = await fresh();
    const before = raw(at);
    const script = readFileSync(new URL(`../fixtures/database-${version}.sql`, import.meta.url), "utf8");
    for (const statement of script.split(/;\n/).filter((one) => one.trim() !== "")) {
      await sql.raw(statement).execute(before);
    }
    await before.destroy();
    const { db, close } = await openDatabase(at, () => {});
    const [installation] = await db.selectFrom("installation").selectAll().execute();
    expect(installation).toEqual({ tenant: "T1", platform: "slack", sealed: "s1", changed_at: 1772452800000 });
    expect(await db.selectFrom("subscription").select(["tenant", "channel", "paused"]).execute()).toEqual([
      { tenant: "T1", channel: "C1", paused: null },
    ]);
    const { find } = createSubscriptions({ db, clock: { now: () => 5, today: () => "2026-03-02" } });
    expect(await find("T1", "C1")).toEqual({
      ...USUAL,
      platform: "slack",
      channel: "C1",
      topics: ["invoices"],
      by: "U1",
      since: "2026-03-02",
      sinceAt: Date.parse("2026-03-01T23:00:00Z"),
      lang: "pl",
    });
    for (const table of ["setting", "open_card", "receipt", "feedback", "event", "seen", "usage"] as const) {
      expect(await db.selectFrom(table).selectAll().execute(), table).toHaveLength(1);
    }
    await close();
  });

  test("a process of version 0.1.0 beside this one writes subscriptions, and they are told", async () => {
    const { db, close } = await openDatabase(await fresh(), () => {});
    const kept = {
      topics: '["api"]',
      by_user: "U1",
      since: "2026-03-02",
      paused: null,
      lang: "en",
      address: '{"conversationId":"19:c","serviceUrl":"https://x.example"}',
    };
    // Its statement, word for word.
    const put = (values: typeof kept) =>
      db
        .insertInto("subscription")
        .values({ tenant: "T1", channel: "19:c", ...values })
        .onConflict((conflict) => conflict.columns(["tenant", "channel"]).doUpdateSet(values))
        .execute();
    await put(kept);
    await put({ ...kept, lang: "pl" });
    const ledger = createLedger({ db }, { kind: place, pace: {} });
    const [due] = await ledger.dueSubscriptions(9, 9);
    expect(due?.subscription).toMatchObject({ platform: "teams", lang: "pl", leads: [14, 1], hour: 9, quiet: [] });
    const covers = [{ id: "a", kind: "announced", milestone: "a", topic: "api", day: "2026-03-02" }] as const;
    await ledger.plan("T1", "19:c", [{ action: "post", covers }], 99, 9);
    expect(await ledger.claim("w", 9, 9)).toMatchObject([{ platform: "teams", address: { conversationId: "19:c" } }]);
    await close();
  });

  test("a database that lacks a step is told, one that has more steps is none the worse", async () => {
    const opened = await openDatabase(await fresh(), () => {});
    const untyped = opened.db as unknown as Kysely<unknown>;
    expect(await opened.missingSteps()).toEqual([]);
    await sql`insert into kysely_migration (name, timestamp) values ('9009-later', '')`.execute(untyped);
    expect(await opened.missingSteps()).toEqual([]);
    await sql`delete from kysely_migration where name = '0002-announcements'`.execute(untyped);
    expect(await opened.missingSteps()).toEqual(["0002-announcements"]);
    await opened.close();
  });

  test("a later step is added to a filled database; one that fails leaves it as it was", async () => {
    const at = await fresh();
    const { db, close } = await openDatabase(at, () => {});
    await db.insertInto("seen").values({ id: "a", expires_at: 5 }).execute();
    const later = {
      "9001-note": {
        up: async (on: Kysely<unknown>) => {
          await on.schema
            .alterTable("seen")
            .addColumn("note", "text", (column) => column.notNull().defaultTo("none"))
            .execute();
        },
      },
    };
    const failing = {
      ...later,
      "9002-broken": {
        up: async (on: Kysely<unknown>) => {
          await on.schema.dropTable("feedback").execute();
          throw new Error("broken on purpose");
        },
      },
    };
    const untyped = db as unknown as Kysely<unknown>;
    await expect(migrate(untyped, { ...MIGRATIONS, ...failing })).rejects.toThrow("broken on purpose");
    expect(await db.selectFrom("feedback").selectAll().execute()).toEqual([]);
    expect(await db.selectFrom("seen").selectAll().execute()).toEqual([{ id: "a", expires_at: 5 }]);
    await migrate(untyped, { ...MIGRATIONS, ...later });
    expect(await db.selectFrom("seen").selectAll().execute()).toEqual([{ id: "a", expires_at: 5, note: "none" }]);
    await close();
    await expect(openDatabase(at, () => {})).rejects.toThrow(
      /changed by a newer version of the program \(9001-note\): run that version/,
    );
  });

  test("of many that start at once on an empty database, one makes the tables", async () => {
    const at = await fresh();
    let made = 0;
    const counted = {
      "0001-chat": {
        up: async (on: Kysely<unknown>) => {
          made++;
          await MIGRATIONS["0001-chat"]?.up(on as Kysely<unknown>);
        },
      },
    };
    const each = Array.from({ length: 5 }, () => raw(at));
    await Promise.all(each.map((db) => migrate(db as unknown as Kysely<unknown>, counted)));
    expect(made).toBe(1);
    for (const db of each) {
      expect(await db.selectFrom("installation").selectAll().execute()).toEqual([]);
      await db.destroy();
    }
  });
}
