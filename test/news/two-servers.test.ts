import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../main/run-cli.js";
import { type PostgresServer, startPostgres } from "../storage/postgres-server.js";
import { THANKS, THEN, thanksAllowed } from "./thanks-allowed.js";

const CLI = fileURLToPath(new URL("../../dist/adapters/main/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "czy-wolno-two-"));
const children: ChildProcess[] = [];
let postgres: PostgresServer;
let env: Record<string, string>;
beforeAll(async () => {
  postgres = await startPostgres();
  env = {
    PATH: process.env.PATH ?? "",
    HOST: "127.0.0.1",
    DATABASE_URL: await postgres.database("two"),
    ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    API: "on",
  };
}, 60_000);
afterAll(async () => {
  await Promise.all(
    children.map(async (child) => {
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    }),
  );
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A process of its own, as it is run. Where it listens, and what it logs. */
async function start(command: "serve" | "worker", more: Record<string, string>) {
  const child = spawn(process.execPath, [CLI, command], { env: { ...env, ...more } });
  children.push(child);
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  for (;;) {
    const [, address] = /"listening":"([^"]+)"/.exec(log) ?? [];
    if (address !== undefined) return { url: `http://${address}`, log: () => log };
    if (child.exitCode !== null) throw new Error(`${command} did not start: ${log}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("what a third process publishes is in the verdicts of two servers within ten seconds, and known to a worker", async () => {
  // All of them meet an empty database at once.
  const [one, other, worker, made] = await Promise.all([
    start("serve", { PORT: "0" }),
    start("serve", { PORT: "0" }),
    start("worker", { WORKER_PORT: "0" }),
    runCli(["token", "create", "shop"], "", env),
  ]);
  const servers = [one, other];
  const { token } = JSON.parse(made.out);
  const asked = async (url: string) => {
    const response = await fetch(`${url}/v1/check`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ text: THANKS, asOf: THEN, knownAt: THEN }),
    });
    const { decision, receipt } = (await response.json()) as { decision: string; receipt: { policy: string } };
    return { decision, policy: receipt.policy };
  };
  const before = await Promise.all(servers.map(({ url }) => asked(url)));
  expect(before.map(({ decision }) => decision)).toEqual(["not_allowed", "not_allowed"]);

  const file = join(folder, "change.yaml");
  writeFileSync(file, thanksAllowed());
  const published = await runCli(["policy", "publish", file, "--lang", "en"], "", env);
  expect([published.code, published.err]).toEqual([0, ""]);
  const began = performance.now();
  // A command of the terminal beside them goes by the same, at once.
  const timeline = runCli(["timeline", "--format", "json", "--as-of", THEN, "--known-at", THEN], "", env);
  const version = /The policy's version: (\w+)/.exec(published.out)?.[1];
  const now = await Promise.all(
    servers.map(async ({ url }) => {
      for (;;) {
        const said = await asked(url);
        if (said.decision === "allowed" || performance.now() - began > 10_000) return said;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }),
  );
  expect(now).toEqual(servers.map(() => ({ decision: "allowed", policy: version })));
  expect(performance.now() - began).toBeLessThan(10_000);
  while (!worker.log().includes(`"now":"${version}"`) && performance.now() - began < 10_000)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(worker.log()).toContain(`"now":"${version}"`);
  expect(await (await fetch(`${worker.url}/readyz`)).json()).toEqual({ ready: true, missing: [] });
  expect(JSON.parse((await timeline).out).policy).toBe(version);
}, 60_000);
