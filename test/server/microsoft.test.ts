import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { BOT_KEYS, CONNECTOR, ENTRA, type Secrets, startFakeCloud } from "../teams/fake-cloud.js";
import { APP_ID, TENANT } from "../teams/fake-teams.js";
import { selfSigned } from "../teams/self-signed.js";

const CLI = fileURLToPath(new URL("../../dist/adapters/main/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "czy-wolno-microsoft-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let number = 0;

/** The server as it is run, in a process that reaches Microsoft's cloud, ours, by the proxy alone; asked "help" once. */
async function askedThroughProxy(secrets: Secrets, env: Record<string, string>, proxyUser = "") {
  const cloud = await startFakeCloud(secrets);
  const file = (name: string) => join(folder, `${++number}-${name}`);
  const trusted = file("trusted.pem");
  writeFileSync(trusted, cloud.trusted);
  const child = spawn(process.execPath, [CLI, "serve"], {
    env: {
      PATH: process.env.PATH,
      PORT: "0",
      HOST: "127.0.0.1",
      DATABASE_URL: `file:${file("store.db")}`,
      NODE_EXTRA_CA_CERTS: trusted,
      HTTPS_PROXY: `http://${proxyUser}127.0.0.1:${cloud.proxyPort}`,
      TEAMS_APP_ID: APP_ID,
      TEAMS_TENANT_ID: TENANT,
      ...env,
    },
  });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  try {
    const address = await listensAt(child, () => out);
    const activity = {
      type: "message",
      id: "1",
      channelId: "msteams",
      serviceUrl: `https://${CONNECTOR}/emea/`,
      from: { id: "29:u", name: "Ala", aadObjectId: "u1" },
      recipient: { id: `28:${APP_ID}`, name: "Czy wolno" },
      conversation: { id: "a:1", conversationType: "personal", tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
      text: "pomoc",
    };
    const response = await fetch(`http://${address}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${await cloud.token()}` },
      body: JSON.stringify(activity),
    });
    return { ...cloud, status: response.status, log: out };
  } finally {
    if (child.exitCode === null) {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
    cloud.stop();
  }
}

async function listensAt(child: ChildProcess, log: () => string): Promise<string> {
  for (;;) {
    const [, address] = /"listening":"([^"]+)"/.exec(log()) ?? [];
    if (address !== undefined) return address;
    if (child.exitCode !== null) throw new Error(`The server did not start: ${log()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("with a password: keys, token and answer go through the proxy, and nothing goes past it", async () => {
  const went = await askedThroughProxy({ password: "planted" }, { TEAMS_APP_PASSWORD: "planted" }, "me:p%40ss@");
  expect(went.status).toBe(200);
  expect(went.refused).toEqual([]);
  expect(went.asked).toContain(`GET ${BOT_KEYS}/v1/.well-known/openidconfiguration`);
  expect(went.asked).toContain(`POST ${ENTRA}/${TENANT}/oauth2/v2.0/token`);
  expect(went.posts).toEqual([
    { authorization: "Bearer token-of-the-bot", path: expect.stringMatching(/^\/emea\/v3\/conversations\/a:1\/activ/) },
  ]);
  const user = `Basic ${Buffer.from("me:p@ss").toString("base64")}`;
  expect([...new Set(went.tunnels)].sort()).toEqual(
    [BOT_KEYS, ENTRA, CONNECTOR].map((host) => `${host}:443 ${user}`).sort(),
  );
  expect(went.log).not.toMatch(/planted|p@ss|p%40ss|token-of-the-bot/);
});

const bot = selfSigned(["czy-wolno"]);
function certificate(parts: { certificate: string; privateKey: string }): Record<string, string> {
  const at = (name: string, text: string) => {
    const path = join(folder, `${++number}-${name}.pem`);
    writeFileSync(path, text);
    return path;
  };
  return {
    TEAMS_CERTIFICATE_FILE: at("certificate", parts.certificate),
    TEAMS_CERTIFICATE_KEY_FILE: at("key", parts.privateKey),
  };
}

test("with a certificate: the token is asked for by a signed assertion with the certificate's thumbprint", async () => {
  const went = await askedThroughProxy({ certificate: bot.certificate }, certificate(bot));
  expect(went.refused).toEqual([]);
  expect(went.posts.map(({ authorization }) => authorization)).toEqual(["Bearer token-of-the-bot"]);
});

test("with another's certificate there is no token, and nothing is posted without one", async () => {
  const went = await askedThroughProxy({ certificate: bot.certificate }, certificate(selfSigned(["czy-wolno"])));
  expect(went.refused.length).toBeGreaterThan(0);
  expect(went.posts).toEqual([]);
  expect(went.log).not.toMatch(/PRIVATE KEY|client_assertion/);
});
