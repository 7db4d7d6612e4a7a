import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLedger } from "../../adapters/storage/ledger.js";
import { openDatabase } from "../../adapters/storage/open-database.js";
import { createSubscriptions } from "../../adapters/storage/subscriptions.js";
import { subscribed } from "../announce/subscribed.js";

const CLI = fileURLToPath(new URL("../../dist/adapters/main/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "czy-wolno-deliveries-"));
const file = join(folder, "store.db");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const { db, close } = await openDatabase({ file }, () => {});
  const now = Date.now() - 2 * 60 * 60 * 1000;
  const ledger = createLedger({ db }, { kind: "file", pace: {} });
  for (const tenant of ["T1", "T2"]) {
    await createSubscriptions({ db, clock: { now: () => now, today: () => "2026-03-02" } }).put(
      tenant,
      subscribed({ channel: `C-${tenant}` }),
      {},
    );
  }
  const covers = [{ id: "a", kind: "announced", milestone: "a", topic: "api", day: "2026-03-02" }] as const;
  for (const { tenant, subscription } of await ledger.dueSubscriptions(now, 9)) {
    await ledger.plan(tenant, subscription.channel, [{ action: "post", covers }], now * 2, now);
  }
  const claimed = await ledger.claim("w", 9, now);
  await ledger.settle(
    claimed.map(({ id }) => ({ id, outcome: { means: "unknown", code: "http_502" } as const })),
    now,
  );
  await close();
});

async function cli(args: readonly string[], over: Record<string, string> = {}) {
  const env = { PATH: process.env.PATH, DATABASE_URL: `file:${file}`, ...over };
  const ran = await promisify(execFile)(process.execPath, [CLI, ...args, "--lang", "en"], { cwd: folder, env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  const lines = ran.stdout.split("\n").filter((line) => line !== "");
  return { code: ran.code, err: ran.stderr, out: lines.map((line) => JSON.parse(line)) };
}

test("deliveries are listed with what went wrong, chosen, released and dropped", async () => {
  const all = await cli(["deliveries", "list", "--state", "unknown"]);
  expect(all.out).toHaveLength(3);
  expect(all.out[0]).toMatchObject({ state: "unknown", code: "http_502", covers: ["a"], action: "post", tries: 1 });
  expect(all.out[2]).toEqual({ counts: expect.objectContaining({ unknown: 2, sent: 0 }) });
  expect((await cli(["deliveries", "list", "--tenant", "T1"])).out).toHaveLength(2);
  expect((await cli(["deliveries", "list", "--older-than", "5"])).out).toHaveLength(1);
  const mine = (await cli(["deliveries", "list", "--tenant", "T1"])).out[0];
  expect((await cli(["deliveries", "release", mine.id])).out).toEqual([{ released: 1 }]);
  expect((await cli(["deliveries", "drop", "--state", "unknown", "--older-than", "1"])).out).toEqual([{ dropped: 1 }]);
  const { counts } = (await cli(["deliveries", "list"])).out.at(-1);
  expect(counts).toMatchObject({ unknown: 0, pending: 1, dropped: 1 });
});

test.each([
  [["deliveries", "release"], /Which ones\?/],
  [["deliveries", "drop", "no-such-id"], /Nothing like that waits/],
  [["deliveries", "list", "--state", "lost"], /--state: expected one of pending/],
  [["deliveries", "list", "--older-than", "yesterday"], /--older-than: expected a number of hours/],
])("%j is told what is wrong", async (args, words) => {
  const { code, err } = await cli(args);
  expect([code, err]).toEqual([2, expect.stringMatching(words)]);
});

const SLACK = { SLACK_SIGNING_SECRET: "s", SLACK_BOT_TOKEN: "xoxb-planted" };

test("a worker refuses a file, and a server with a file sends itself", async () => {
  const worker = await cli(["worker"], SLACK);
  expect([worker.code, worker.err]).toEqual([2, expect.stringMatching(/^czy-wolno worker needs a Postgres database/)]);
  const server = await cli(["serve"], { ...SLACK, WORKER: "off" });
  expect([server.code, server.err]).toEqual([2, expect.stringMatching(/WORKER: off with a Postgres database only/)]);
});
