import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { backup } from "../../adapters/main/commands/backup.js";
import { restore } from "../../adapters/main/commands/restore.js";
import { UsageProblem } from "../../adapters/main/usage-problem.js";
import { BACKUP_TABLES } from "../../adapters/storage/backup-tables.js";
import { checkKeys, opensStore } from "../../adapters/storage/check-keys.js";
import type { DatabaseAt } from "../../adapters/storage/database-at.js";
import { createFeedback } from "../../adapters/storage/feedback.js";
import { createInstallations } from "../../adapters/storage/installations.js";
import { type Keys, readKeys } from "../../adapters/storage/keys.js";
import { openDatabase } from "../../adapters/storage/open-database.js";
import { openUnchanged } from "../../adapters/storage/open-unchanged.js";
import { createSeal } from "../../adapters/storage/seal.js";
import type { Tables } from "../../adapters/storage/tables.js";
import { setClock } from "../storage/open-store.js";
import { openPlaces } from "../storage/places.js";

const OLD = `old:${"11".repeat(32)}`;
const NEW = `new:${"22".repeat(32)}`;
const PLANTED = "zielonaparasolka";

const { folder, ...PLACES } = openPlaces();
let made = 0;
const newFile = () => join(folder, `${++made}.backup`);
const env = (at: DatabaseAt, key = OLD) => ({
  DATABASE_URL: "file" in at ? `file:${at.file}` : at.postgres,
  ENCRYPTION_KEY: key,
});
const parts = (db: Kysely<Tables>, key: string) => {
  const keys = readKeys(key) as Keys;
  return { db, keys, seal: createSeal(keys), clock: setClock() };
};

/** Runs a command; what it wrote, and the sentence that it was refused with. */
async function run(
  work: (terminal: { write(text: string): Promise<void>; warn(text: string): void }) => Promise<number>,
) {
  const lines: string[] = [];
  try {
    const code = await work({
      write: async (text) => void lines.push(text),
      warn: (text) => void lines.push(text),
    });
    return { code, said: lines.join("\n") };
  } catch (error) {
    if (error instanceof UsageProblem) return { code: 2, said: error.words.en };
    throw error;
  }
}

const DELIVERY = {
  tenant: "T1",
  platform: "slack",
  channel: "C1",
  method: "slack.post",
  action: "post",
  of_delivery: null,
  of_tenant: null,
  covers: "[]",
  due_at: 5,
  made_at: 5,
  state_at: 5,
  tries: 0,
  owner: null,
  lease_until: 0,
  posted: null,
  code: null,
};

/** A store with something in it. */
async function filled(at: DatabaseAt): Promise<void> {
  const { db, close } = await openDatabase(at, () => {});
  const store = parts(db, OLD);
  await checkKeys(store);
  await createInstallations<object>(store, "slack").put("T1", { token: PLANTED });
  await createFeedback(store).keep("T1", { reason: "other", comment: PLANTED });
  await db
    .insertInto("delivery")
    .values([
      { ...DELIVERY, id: "waiting", state: "pending" },
      { ...DELIVERY, id: "flying", state: "sending" },
      { ...DELIVERY, id: "there", state: "sent" },
    ])
    .execute();
  await db
    .insertInto("event")
    .values({ tenant: "T1", id: "e", platform: "slack", sealed: "s", lease_until: 1, tries: 1, expires_at: 1 })
    .execute();
  // More than two pages, of one tenant and of several.
  const settings = Array.from({ length: 1_234 }, (_, index) => ({
    tenant: `T${index % 3}`,
    scope: "user",
    id: `U${index}`,
    said: `{"n":${index},"text":"zażółć 'gęślą' \\\\ ${index}"}`,
    changed_by: "U1",
    changed_at: 1772452800000 + index,
  }));
  for (let from = 0; from < settings.length; from += 100) {
    await db
      .insertInto("setting")
      .values(settings.slice(from, from + 100))
      .execute();
  }
  await close();
}

const all = async (at: DatabaseAt, table: keyof Tables) => {
  const db = await openUnchanged(at);
  const rows = (await db.selectFrom(table).selectAll().execute()) as Record<string, unknown>[];
  await db.destroy();
  return rows.map((row) => JSON.stringify(row)).sort();
};

test("every table of the store is in a backup, or left out on purpose; its key is that of the table", async () => {
  const at = await PLACES.postgres();
  const { db, close } = await openDatabase(at, () => {});
  const { rows } = await sql<{ name: string; key: string }>`
    select t.relname as name, string_agg(a.attname, ',') as key from pg_index i join pg_class t on t.oid = i.indrelid
    join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = t.oid and a.attnum = any(i.indkey) where i.indisprimary group by 1`.execute(db);
  await close();
  const ours = rows.filter(({ name }) => name in BACKUP_TABLES);
  expect(rows.map(({ name }) => name).filter((name) => !(name in BACKUP_TABLES) && !/kysely|lock/.test(name))).toEqual(
    [],
  );
  expect(ours.map(({ name }) => name).sort()).toEqual(Object.keys(BACKUP_TABLES).sort());
  for (const { name, key } of ours) {
    const told = BACKUP_TABLES[name as keyof Tables];
    if (told !== "left_out") expect([name, ...[...told].sort()]).toEqual([name, ...key.split(",").sort()]);
  }
});

describe.each([
  ["file", "file"],
  ["file", "postgres"],
  ["postgres", "file"],
  ["postgres", "postgres"],
] as const)("from %s to %s", (fromKind, toKind) => {
  let at: DatabaseAt;
  let file: string;
  beforeAll(async () => {
    at = await PLACES[fromKind]();
    await filled(at);
    file = newFile();
    expect(await run((terminal) => backup(file, terminal, env(at)))).toMatchObject({ code: 0 });
  }, 30_000);

  test("the file is its owner's, and shows nothing", () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const text = readFileSync(file, "utf8");
    for (const word of [PLANTED, "setting", "changed_by", "installation"])
      expect(text.includes(word), word).toBe(false);
  });

  test("with the same key every row is back; what was on its way is in doubt and never sent by itself", async () => {
    const to = await PLACES[toKind]();
    const { code, said } = await run((terminal) => restore(file, {}, terminal, env(to)));
    expect([code, said]).toEqual([0, expect.stringMatching(/"unknown":2/)]);
    for (const table of ["setting", "installation", "feedback"] as const) {
      expect(await all(to, table)).toEqual(await all(at, table));
    }
    expect(await all(to, "setting")).toHaveLength(1_234);
    expect(await all(to, "event")).toEqual([]);
    const db = await openUnchanged(to);
    expect(await db.selectFrom("delivery").select(["id", "state", "code"]).orderBy("id").execute()).toEqual([
      { id: "flying", state: "unknown", code: "restored" },
      { id: "there", state: "sent", code: null },
      { id: "waiting", state: "unknown", code: "restored" },
    ]);
    expect(await opensStore(parts(db, OLD))).toBe("yes");
    await db.destroy();
  });

  test("onto a new key, which alone opens what is sealed", async () => {
    const to = await PLACES[toKind]();
    const { code, said } = await run((terminal) => restore(file, { key: NEW }, terminal, env(to)));
    expect([code, said]).toEqual([0, expect.stringMatching(/ENCRYPTION_KEY/)]);
    expect(said).not.toContain("22".repeat(32));
    const db = await openUnchanged(to);
    expect([await opensStore(parts(db, NEW)), await opensStore(parts(db, OLD))]).toEqual(["yes", "no"]);
    expect(await createInstallations(parts(db, NEW), "slack").get("T1")).toEqual({ token: PLANTED });
    expect(await createFeedback(parts(db, NEW)).list("T1")).toMatchObject([{ comment: PLANTED }]);
    await db.destroy();
  });

  test("a store that is not empty is refused and stays as it is; with --force it is replaced", async () => {
    const to = await PLACES[toKind]();
    const { db, close } = await openDatabase(to, () => {});
    await db.insertInto("feedback").values({ tenant: "T9", id: "f", reason: "r", sealed: "s", kept_at: 1 }).execute();
    await close();
    expect(await run((terminal) => restore(file, {}, terminal, env(to)))).toMatchObject({
      code: 2,
      said: expect.stringMatching(/^The store is not empty \(feedback\): .*--force/),
    });
    expect(await all(to, "setting")).toEqual([]);
    expect(await all(to, "feedback")).toHaveLength(1);
    expect((await run((terminal) => restore(file, { force: true }, terminal, env(to)))).code).toBe(0);
    expect(await all(to, "feedback")).toEqual(await all(at, "feedback"));
  });
});

describe.each(["file", "postgres"] as const)("in %s", (kind) => {
  test("it shows one moment while somebody goes on writing, and keeps nobody from it", async () => {
    const at = await PLACES[kind]();
    await filled(at);
    const { db, close } = await openDatabase(at, () => {});
    let writing = true;
    let pairs = 0;
    const writer = (async () => {
      for (; writing; pairs++) {
        await db.transaction().execute(async (within) => {
          // The first table is read long before the last.
          await within
            .insertInto("announcement")
            .values({ id: `a${pairs}`, met_at: 1 })
            .execute();
          await within
            .insertInto("store_note")
            .values({ name: `told:a${pairs}`, value: "1" })
            .execute();
        });
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    })();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const file = newFile();
    const before = pairs;
    expect((await run((terminal) => backup(file, terminal, env(at)))).code).toBe(0);
    const after = pairs;
    writing = false;
    await writer;
    await close();
    expect(after).toBeGreaterThan(before);
    const to = await PLACES.file();
    expect((await run((terminal) => restore(file, {}, terminal, env(to)))).code).toBe(0);
    const notes = (await all(to, "store_note")).filter((note) => note.includes("told:a"));
    expect(notes.length).toBeGreaterThan(0);
    expect((await all(to, "announcement")).length).toBe(notes.length);
  }, 30_000);

  test("a backup of version 0.1.0, three steps ago, is restored in this version's form", async () => {
    const at = await PLACES[kind]();
    const before = await openUnchanged(at);
    const script = readFileSync(new URL("../storage/fixtures/database-0.1.0.sql", import.meta.url), "utf8");
    for (const statement of script.split(/;\n/).filter((one) => one.trim() !== ""))
      await sql.raw(statement).execute(before);
    await before.destroy();
    const file = newFile();
    expect((await run((terminal) => backup(file, terminal, env(at)))).code).toBe(0);
    const to = await PLACES[kind]();
    expect((await run((terminal) => restore(file, {}, terminal, env(to)))).code).toBe(0);
    const { db, missingSteps, close } = await openDatabase(to, () => {});
    expect(await missingSteps()).toEqual([]);
    expect(await db.selectFrom("subscription").select(["tenant", "channel", "hour", "zone"]).execute()).toEqual([
      { tenant: "T1", channel: "C1", hour: 9, zone: "Europe/Warsaw" },
    ]);
    expect(await db.selectFrom("installation").selectAll().execute()).toEqual([
      { tenant: "T1", platform: "slack", sealed: "s1", changed_at: 1772452800000 },
    ]);
    await close();
  }, 30_000);
});

describe("what cannot be restored leaves the store as it was", () => {
  const whole = async () => {
    const at = await PLACES.file();
    await filled(at);
    const file = newFile();
    await run((terminal) => backup(file, terminal, env(at)));
    return file;
  };
  const changed = async (change: (lines: string[]) => string[]) => {
    const file = newFile();
    const lines = readFileSync(await whole(), "utf8")
      .trimEnd()
      .split("\n");
    writeFileSync(file, `${change(lines).join("\n")}\n`);
    return file;
  };
  test.each<[string, () => Promise<string>, RegExp, string?]>([
    ["another key", whole, /^The key does not open the backup/, NEW],
    ["cut short", () => changed((lines) => lines.slice(0, -1)), /cut short or was changed/],
    ["a line left out", () => changed((lines) => lines.toSpliced(3, 1)), /cut short or was changed/],
    [
      "lines exchanged",
      () => changed(([a, b, c, d, ...rest]) => [a, b, d, c, ...rest] as string[]),
      /cut short or was changed/,
    ],
    ["something else", () => changed(() => ["{}"]), /is no backup/],
    ["nothing there", async () => join(folder, "none"), /cannot be read \(ENOENT\)/],
  ])("%s", async (_what, file, why, key = OLD) => {
    const to = await PLACES.file();
    expect(await run(async (terminal) => restore(await file(), { force: true }, terminal, env(to, key)))).toMatchObject(
      {
        code: 2,
        said: expect.stringMatching(why),
      },
    );
  });

  test("a backup never takes another file's place", async () => {
    const at = await PLACES.file();
    await filled(at);
    const file = newFile();
    writeFileSync(file, "mine");
    expect(await run((terminal) => backup(file, terminal, env(at)))).toMatchObject({
      code: 2,
      said: expect.stringMatching(/cannot be written \(EEXIST\)/),
    });
    expect(readFileSync(file, "utf8")).toBe("mine");
  });
});
