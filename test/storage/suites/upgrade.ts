import { readFileSync } from "node:fs";
import { Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import { migrate } from "../../../adapters/storage/migrate.js";
import { MIGRATIONS } from "../../../adapters/storage/migrations.js";
import { openDatabase } from "../../../adapters/storage/open-database.js";
import { fileDialect } from "../../../adapters/storage/open-file.js";
import { postgresDialect } from "../../../adapters/storage/open-postgres.js";
import type { Tables } from "../../../adapters/storage/tables.js";
import type { Place } from "../open-store.js";

/** Databases of earlier versions, and many processes that start at once. */
export function upgradeSuite({ fresh }: Place): void {
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
    for (const table of ["setting", "open_card", "receipt", "feedback", "event", "seen", "usage"] as const) {
      expect(await db.selectFrom(table).selectAll().execute(), table).toHaveLength(1);
    }
    await close();
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
