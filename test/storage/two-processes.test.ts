import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { openDatabase } from "../../adapters/storage/open-database.js";
import type { Written } from "./writer.js";

const WRITER = fileURLToPath(new URL("../../dist/test/storage/writer.js", import.meta.url));
const TIMES = 300;
const folder = mkdtempSync(join(tmpdir(), "czy-wolno-two-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("two processes make one file and write to it at once: nothing fails, nothing is lost, nothing runs twice", async () => {
  const file = join(folder, "shared.db");
  const writers = (["up", "down"] as const).map((way) => {
    const child = spawn(process.execPath, [WRITER, file, String(TIMES), way]);
    let out = "";
    let ready = () => {};
    const isReady = new Promise<void>((resolve) => {
      ready = resolve;
    });
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      if (out.startsWith("ready\n")) ready();
    });
    const written = once(child, "close").then((): Written => JSON.parse(out.slice("ready\n".length)));
    return { isReady, go: () => child.stdin.end("go"), written };
  });
  // One that dies before it is ready fails by its result.
  await Promise.race([Promise.all(writers.map(({ isReady }) => isReady)), ...writers.map(({ written }) => written)]);
  for (const { go } of writers) go();
  const [one, other] = (await Promise.all(writers.map(({ written }) => written))) as [Written, Written];
  expect([...one.failed, ...other.failed]).toEqual([]);
  expect(one.first + other.first).toBe(TIMES);
  expect(Math.min(one.first, other.first), "both took part").toBeGreaterThan(0);
  const { db, close } = await openDatabase({ file }, () => {});
  const { checks } = await db
    .selectFrom("usage")
    .select("checks")
    .where("counted", "=", "user:U1")
    .executeTakeFirstOrThrow();
  expect(checks).toBe(one.counted + other.counted);
  expect(await db.selectFrom("event").selectAll().execute()).toHaveLength(TIMES);
  await close();
});
