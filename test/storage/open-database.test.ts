import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { sql } from "kysely";
import Libsql from "libsql";
import { afterAll, describe, expect, test } from "vitest";
import { databaseAt } from "../../adapters/storage/database-at.js";
import { openDatabase } from "../../adapters/storage/open-database.js";

const folder = mkdtempSync(join(tmpdir(), "czy-wolno-open-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("an address", () => {
  test.each([
    ["file:./data/x.db", { file: resolve("data/x.db") }],
    ["file:/srv/x.db", { file: "/srv/x.db" }],
    ["file:///srv/x.db", { file: "/srv/x.db" }],
    ["postgres://u:p@h/d", { postgres: "postgres://u:p@h/d" }],
    ["postgresql://h/d?sslmode=require", { postgres: "postgresql://h/d?sslmode=require" }],
    ["file:", undefined],
    ["./x.db", undefined],
    ["mysql://h/d", undefined],
    ["postgres://", undefined],
  ])("%s", (url, at) => {
    expect(databaseAt(url)).toEqual(at);
  });
});

describe("a file", () => {
  test("is made with its folder, for its owner only, and safe for two writers", async () => {
    const file = join(folder, "deep", "er", "x.db");
    const { db, kind, close } = await openDatabase({ file }, () => {});
    expect(kind).toBe("file");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const pragma = async (name: string) =>
      Object.values((await sql.raw(`pragma ${name}`).execute(db)).rows[0] ?? {})[0];
    expect(await pragma("journal_mode")).toBe("wal");
    expect(await pragma("synchronous")).toBe(2);
    expect(await pragma("busy_timeout")).toBe(5000);
    expect(await pragma("secure_delete")).toBe(1);
    await close();
  });

  test("a transaction takes the write lock when it begins, so that what it read still holds when it writes", async () => {
    const file = join(folder, "lock.db");
    const { db, close } = await openDatabase({ file }, () => {});
    const other = new Libsql(file);
    await db.transaction().execute(async () => {
      expect(() => other.exec("begin immediate")).toThrow(/locked/);
    });
    other.exec("begin immediate; rollback");
    other.close();
    await close();
  });

  test("that is no database is refused and left as it is", async () => {
    const file = join(folder, "letter.db");
    writeFileSync(file, "this is a letter, not a database ".repeat(100));
    await expect(openDatabase({ file }, () => {})).rejects.toThrow(/is not a database that this program can read/);
    expect(statSync(file).size).toBe(3300);
  });

  test("where a folder is a file is told", async () => {
    const file = join(folder, "letter.db", "x.db");
    await expect(openDatabase({ file }, () => {})).rejects.toThrow(/cannot be opened \((ENOTDIR|EEXIST)\)/);
  });
});

test("a Postgres that is not there is told without the password", async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  const failing = openDatabase({ postgres: `postgres://u:hunter2@127.0.0.1:${port}/shop` }, () => {});
  await expect(failing).rejects.toThrow(`127.0.0.1:${port}/shop cannot be used (ECONNREFUSED): check DATABASE_URL`);
  await expect(failing).rejects.not.toThrow(/hunter2/);
});
