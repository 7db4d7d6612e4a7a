import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { runCli } from "../main/run-cli.js";
import { startServer } from "../server/start.js";

const CLI = fileURLToPath(new URL("../../dist/adapters/main/cli.js", import.meta.url));

describe("czy-wolno try", () => {
  test("serves the page without any settings, leaves nothing behind, and ends when told to", async () => {
    const folder = mkdtempSync(join(tmpdir(), "czy-wolno-try-"));
    try {
      const env = { PATH: process.env.PATH, PORT: "0" };
      const child = spawn(process.execPath, [CLI, "try", "--lang", "en"], { cwd: folder, env });
      const [said] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
      const url = /^Open in a browser: (http:\/\/localhost:\d+)\nNothing is stored\./.exec(said)?.[1];
      expect(url).toBeDefined();
      const page = await fetch(`${url?.replace("localhost", "127.0.0.1")}/`);
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<div id="page">')]);
      child.kill("SIGTERM");
      expect((await once(child, "close"))[0]).toBe(0);
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("says which setting is wrong, and that a port is taken", async () => {
    const wrong = await runCli(["try", "--lang", "en"], "", { PORT: "http" });
    expect([wrong.code, wrong.out, wrong.err]).toEqual([2, "", expect.stringContaining("PORT: is “http”")]);
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const taken = await runCli(["try"], "", { PORT: String(port) });
    other.close();
    expect([taken.code, taken.err]).toEqual([2, expect.stringContaining("EADDRINUSE")]);
  });
});

describe("serve", () => {
  const API = { API: "on" };
  test.each<[string, Record<string, string>, number]>([
    ["has no page unless it is asked for", API, 404],
    ["has none where it is turned off", { ...API, TRY_PAGE: "off" }, 404],
    ["has the page beside the rest", { ...API, TRY_PAGE: "on" }, 200],
    ["has the page alone", { TRY_PAGE: "on" }, 200],
  ])("%s", async (_name, env, status) => {
    const server = await startServer(env);
    try {
      expect((await fetch(`${server.url}/try/`)).status).toBe(status);
      expect((await fetch(server.url)).status).toBe(status);
      const asked = await fetch(`${server.url}/try/ask`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ lang: "pl", ask: { is: "text", text: "zielonaparasolka, faktura w załączniku" } }),
      });
      expect(asked.status).toBe(status);
      expect(server.lines.join()).not.toContain("zielonaparasolka");
    } finally {
      await server.end();
    }
  });
});
