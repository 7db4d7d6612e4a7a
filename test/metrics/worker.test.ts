import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createLog } from "../../adapters/main/log.js";
import { type Working, work } from "../../adapters/main/outbox/worker.js";
import { readSettings } from "../../adapters/main/settings.js";
import { kysely } from "../../adapters/storage/kysely.js";
import { openDatabase } from "../../adapters/storage/open-database.js";
import { catchSlack, SIGNING_SECRET } from "../server/slack-answers.js";

let slack: Awaited<ReturnType<typeof catchSlack>>;
let folder: string;
const running: Working[] = [];
beforeEach(async () => {
  slack = await catchSlack();
  folder = mkdtempSync(join(tmpdir(), "czy-wolno-worker-"));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()));
  await slack.close();
  rmSync(folder, { recursive: true, force: true });
});

const start = async (env: Record<string, string>) => {
  const settings = readSettings({
    HOST: "127.0.0.1",
    DATABASE_URL: `file:${join(folder, "store.db")}`,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_BOT_TOKEN: "xoxb-1",
    SLACK_API_URL: `${slack.url}/api/`,
    ...env,
  });
  const worker = await work(settings, createLog("silent"));
  running.push(worker);
  return worker;
};
const get = async (url: string | undefined, headers: Record<string, string> = {}) => {
  const response = await fetch(`${url}`, { headers });
  return { status: response.status, text: await response.text() };
};

test("a worker without WORKER_PORT listens to nobody", async () => {
  expect((await start({})).url).toBeUndefined();
});

test("with it, it tells that it lives, that it is ready, and its figures; nothing else is there", async () => {
  const { url } = await start({ WORKER_PORT: "0" });
  expect(await get(`${url}/healthz`)).toEqual({ status: 200, text: '{"alive":true}' });
  expect(await get(`${url}/readyz`)).toEqual({ status: 200, text: '{"ready":true,"missing":[]}' });
  const { status, text } = await get(`${url}/metrics`);
  expect(status).toBe(200);
  expect(text).toMatch(/^czy_wolno_store_up 1$/m);
  expect(text).toMatch(/^czy_wolno_queue_depth 0$/m);
  expect(text).toMatch(/^czy_wolno_request_seconds_count\{path="\/readyz",code="200"\} 1$/m);
  expect((await get(`${url}/slack/events`)).status).toBe(404);
  expect((await get(`${url}/v1/version`)).status).toBe(404);
});

test("/readyz says what is wrong with the store", async () => {
  const { url } = await start({ WORKER_PORT: "0" });
  const { db, close } = await openDatabase({ file: join(folder, "store.db") }, () => {});
  await kysely.sql`delete from kysely_migration`.execute(db);
  await close();
  const { status, text } = await get(`${url}/readyz`);
  expect([status, JSON.parse(text)]).toEqual([503, { ready: false, missing: ["migrations"] }]);
});

test("a token is asked for as the server does", async () => {
  const token = "0123456789abcdef-metrics";
  const { url } = await start({ WORKER_PORT: "0", METRICS_TOKEN: token });
  expect((await get(`${url}/metrics`)).status).toBe(401);
  expect((await get(`${url}/metrics`, { authorization: `Bearer ${token}` })).status).toBe(200);
});

test("a port that is taken is told by the setting's name, and nothing stays open", async () => {
  const taken = new URL(`${(await start({ WORKER_PORT: "0" })).url}`).port;
  await expect(start({ WORKER_PORT: taken })).rejects.toThrow(/set another WORKER_PORT/);
  await expect(start({ WORKER_PORT: "http" })).rejects.toThrow(/WORKER_PORT: is “http”, expected: a number/);
});
