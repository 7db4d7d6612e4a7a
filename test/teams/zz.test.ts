import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { createRequire } from "node:module";
import { WebSocket } from "undici";
import { test } from "vitest";
import { openTeams } from "./open-teams.js";
import { APP_ID, TENANT } from "./fake-teams.js";
test("x", async () => {
  const here = await openTeams({ config: { appId: APP_ID, tenantId: TENANT, credential: { kind: "none" }, allowedTenants: [] } });
  const cli = createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/cli.js");
  const child = spawn(process.execPath, [cli, "start", "-e", here.url, "-c", "msteams", "-p", "56177", "--disable-telemetry"], { cwd: mkdtempSync(`${tmpdir()}/pg-`), stdio: "pipe", env: { ...process.env, TEAMSAPPTESTER_BROWSER: "none" } });
  child.on("exit", (c, s) => console.log("EXIT", c, s));
  child.stdout.on("data", (d) => console.log("OUT", String(d).slice(0, 500)));
  child.stderr.on("data", (d) => console.log("ERR", String(d).slice(0, 500)));
  const base = "http://localhost:56177";
  for (let i = 0; i < 100; i++) {
    try { if ((await fetch(`${base}/_debug/ping`)).ok) break; } catch {}
    await new Promise((r) => setTimeout(r, 200));
  }
  const j = async (path: string, body?: unknown) => {
    const r = await fetch(base + path, body === undefined ? {} : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    const t = await r.text();
    console.log(path, r.status, t.slice(0, 1500));
    return t;
  };
  const ws = new WebSocket(base.replace("http", "ws") + "/_ws_conversation/v1/conversations/stream");
  ws.onmessage = (m) => console.log("WS", String(m.data).slice(0, 900));
  await new Promise((r) => { ws.onopen = r; });
  await j("/_conversation/v1/conversations/team-id/messages", { from: { id: "user-id-0" }, text: "<at>Test Bot</at> pomoc", textFormat: "plain", mentions: [{ mentioned: { id: "00000000-0000-0000-0000-00000000000011", name: "Test Bot" }, text: "<at>Test Bot</at>" }] });
  await new Promise((r) => setTimeout(r, 1500));
  await j("/_internal/v1/customActivities/template?conversationId=team-id&type=install");
  console.log(here.logged);
  child.kill();
  await here.stop();
}, 60000);
