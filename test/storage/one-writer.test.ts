import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import Libsql from "libsql";
import { afterAll, beforeEach, expect, test } from "vitest";
import { createOneWriter, type ExecutingDatabase } from "../../adapters/storage/one-writer.js";
import { fileDialect } from "../../adapters/storage/open-file.js";

const folder = mkdtempSync(join(tmpdir(), "czy-wolno-writer-"));
let number = 0;
let db: Kysely<{ note: { id: number; text: string } }>;
let file: string;
beforeEach(async () => {
  file = join(folder, `${++number}.db`);
  db = new Kysely({ dialect: fileDialect(file) });
  await sql`create table note (id integer primary key, text text not null)`.execute(db);
  return () => db.destroy();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (id: number, text: string | null = "a") =>
  db
    .insertInto("note")
    .values({ id, text: text as string })
    .execute();
const ids = async () => (await db.selectFrom("note").select("id").orderBy("id").execute()).map(({ id }) => id);

test("of writes that come together one that fails fails alone", async () => {
  const ended = await Promise.allSettled([write(1), write(2, null), write(3), write(1)]);
  expect(ended.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "rejected"]);
  expect(await ids()).toEqual([1, 3]);
});

test("a write that was answered is in the file, for every other process", async () => {
  const other = new Libsql(file);
  await Promise.all([write(1), write(2)]);
  expect(other.prepare("select count(*) as many from note").get()).toMatchObject({ many: 2 });
  other.close();
});

test("a transaction has the file for itself: what others write meanwhile is neither in it nor undone with it", async () => {
  const order: string[] = [];
  const before = write(1).then(() => order.push("before"));
  const undone = db.transaction().execute(async (own) => {
    await own.insertInto("note").values({ id: 2, text: "b" }).execute();
    const beside = write(3).then(() => order.push("beside"));
    const read = ids().then((seen) => order.push(`read ${seen}`));
    await new Promise((resolve) => setTimeout(resolve, 30));
    order.push("given up");
    setTimeout(() => void Promise.all([beside, read]));
    throw new Error("given up");
  });
  await expect(undone).rejects.toThrow("given up");
  await before;
  await expect.poll(() => order).toHaveLength(4);
  expect(order.slice(0, 2)).toEqual(["before", "given up"]);
  expect(await ids()).toEqual([1, 3]);
});

test("transactions side by side are done one after the other", async () => {
  await write(1, "0");
  const add = () =>
    db.transaction().execute(async (own) => {
      const { text } = await own.selectFrom("note").select("text").where("id", "=", 1).executeTakeFirstOrThrow();
      await new Promise((resolve) => setTimeout(resolve, 1));
      await own
        .updateTable("note")
        .set({ text: String(Number(text) + 1) })
        .execute();
    });
  await Promise.all(Array.from({ length: 20 }, add));
  expect(await db.selectFrom("note").select("text").execute()).toEqual([{ text: "20" }]);
});

test("while another process holds the lock a write fails in time, and afterwards all goes on", async () => {
  await sql`pragma busy_timeout = 50`.execute(db);
  const other = new Libsql(file);
  other.exec("begin immediate");
  const [one, two, three] = await Promise.allSettled([
    write(1),
    write(2),
    db.transaction().execute(async (own) => own.insertInto("note").values({ id: 3, text: "c" }).execute()),
  ]);
  expect([one?.status, two?.status, three?.status]).toEqual(["rejected", "rejected", "rejected"]);
  other.exec("rollback");
  other.close();
  await Promise.all([
    write(4),
    db.transaction().execute((own) => own.deleteFrom("note").where("id", "=", 9).execute()),
  ]);
  expect(await ids()).toEqual([4]);
});

test("a hundred writes at once wait for the disk once", async () => {
  const plain = new Libsql(join(folder, "counted.db")) as unknown as ExecutingDatabase;
  plain.exec("create table note (id integer primary key)");
  const done: string[] = [];
  const counted = {
    exec: (text: string) => {
      done.push(text);
      plain.exec(text);
    },
    prepare: (text: string) => plain.prepare(text),
    close: () => plain.close(),
  } as ExecutingDatabase;
  const writer = createOneWriter(counted);
  const insert = (id: number) => ({ sql: "insert into note values (?)", parameters: [id] }) as never;
  await Promise.all(Array.from({ length: 100 }, (_, id) => writer.write(insert(id))));
  expect(done).toEqual(["begin immediate", "commit"]);
  plain.close();
});
