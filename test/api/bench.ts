import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { parse } from "yaml";
import { createLog } from "../../adapters/main/log.js";
import { serve } from "../../adapters/main/serve.js";
import { readSettings } from "../../adapters/main/settings.js";
import { createApiTokens } from "../../adapters/storage/api-tokens.js";
import { keyFileOf, keysInFile } from "../../adapters/storage/key-file.js";
import { openDatabase } from "../../adapters/storage/open-database.js";

/**
 * How long `POST /v1/check` takes at 200 messages a second, each in a request of its own: a real server on a file store in
 * a thread of its own, asked at fixed moments whether or not it has answered the ones before.
 */
const RATE = 200;
const SECONDS = 20;

if (isMainThread) await measure();
else await answer(workerData as string);

async function answer(folder: string): Promise<void> {
  const file = join(folder, "store.db");
  const settings = readSettings({
    PORT: "0",
    HOST: "127.0.0.1",
    API: "on",
    DATABASE_URL: `file:${file}`,
    LOG_LEVEL: "fatal",
  });
  const served = await serve(settings, createLog("fatal"));
  const { db, close } = await openDatabase({ file }, () => {});
  const clock = { now: Date.now, today: () => "2026-11-23" };
  const { token } = await createApiTokens({ db, keys: keysInFile(keyFileOf(file)), clock }).create("bench", "");
  await close();
  parentPort?.postMessage({ url: served.url, token });
  parentPort?.once("message", async () => {
    await served.stop();
    process.exit(0);
  });
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "czy-wolno-bench-"));
  const texts = corpus();
  const server = new Worker(new URL(import.meta.url), { workerData: folder });
  const { url, token } = await new Promise<{ url: string; token: string }>((resolve, reject) => {
    server.once("message", resolve);
    server.once("error", reject);
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const ask = (text: string) =>
    new Promise<number>((resolve, reject) => {
      const began = performance.now();
      const body = Buffer.from(JSON.stringify({ text }));
      const headers = {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "content-length": body.length,
      };
      const asked = request(`${url}/v1/check`, { method: "POST", agent, headers }, (response) => {
        response.resume();
        response.on("end", () => {
          if (response.statusCode === 200) resolve(performance.now() - began);
          else reject(new Error(`status ${response.statusCode}`));
        });
      });
      asked.on("error", reject);
      asked.end(body);
    });
  for (let warm = 0; warm < 300; warm++) await ask(texts[warm % texts.length] as string);
  const began = performance.now();
  const times = await Promise.all(
    Array.from({ length: RATE * SECONDS }, async (_, index) => {
      const at = began + (index * 1000) / RATE;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - performance.now())));
      return ask(texts[index % texts.length] as string);
    }),
  );
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number).toFixed(1);
  console.log(
    `${RATE} messages a second for ${SECONDS} s: median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms, no error`,
  );
  agent.destroy();
  server.postMessage("end");
  await new Promise((resolve) => server.once("exit", resolve));
  rmSync(folder, { recursive: true });
}

/** Texts of labelled messages of ordinary length. */
function corpus(): string[] {
  const folder = fileURLToPath(new URL("../../../test/corpora/train/", import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith(".messages.yaml"))
    .flatMap((name) => parse(readFileSync(join(folder, name), "utf8")) as { text?: string }[])
    .flatMap(({ text }) => (text ? [text] : []));
}
