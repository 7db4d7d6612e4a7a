import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { openDatabase } from "../../adapters/storage/open-database.js";
import { startFastSlack } from "./fast-slack.js";
import { lots, startWorker } from "./many-channels.js";
import { seedChannels } from "./seed-channels.js";

const folder = mkdtempSync(join(tmpdir(), "czy-wolno-one-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const CHANNELS = 1_500;
const ON_THE_WAY = 48;

test("one process on a file, killed three times at any moment and started again: none lost, none twice", async () => {
  const file = join(folder, "one.db");
  const { db, close } = await openDatabase({ file }, () => {});
  await seedChannels(db, CHANNELS, 20);
  const slack = await startFastSlack();
  const lot = lots(3);
  const kills = [0.1, 0.4, 0.7].map((from) => Math.floor(CHANNELS * (from + 0.25 * lot())));
  const orders = { database: `file:${file}`, apiUrl: slack.apiUrl, lease: 1_500, plans: true, lean: true };
  let running = startWorker(orders).child;
  const start = () => {
    running = startWorker(orders).child;
  };
  slack.onPost((posted) => {
    if (!kills.includes(posted)) return;
    running.once("exit", start);
    running.kill("SIGKILL");
  });
  const states = async () => (await db.selectFrom("delivery").select(["channel", "state"]).execute()) ?? [];
  for (let tries = 0; ; tries++) {
    await wait(200);
    const found = await states();
    if (found.length === CHANNELS && !found.some(({ state }) => state === "pending" || state === "sending")) break;
    if (tries > 350) throw new Error("not done");
  }
  running.kill("SIGTERM");
  await once(running, "exit");
  const found = await states();
  await close();
  await slack.stop();
  expect(new Set(found.map(({ channel }) => channel)).size).toBe(CHANNELS);
  expect([...slack.posts.values()].filter((times) => times !== 1)).toEqual([]);
  for (const { channel, state } of found) if (state === "sent") expect(slack.posts.get(channel), channel).toBe(1);
  const unknown = found.filter(({ state }) => state === "unknown").length;
  expect(found.filter(({ state }) => state === "sent").length + unknown).toBe(CHANNELS);
  expect(unknown).toBeLessThanOrEqual(kills.length * ON_THE_WAY);
}, 90_000);
