import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "node:tls";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startFakeSlack } from "../slack/fake-slack.js";
import { commandBody, wordsOf, writtenEvent } from "../slack/run-slack.js";
import { selfSigned } from "../teams/self-signed.js";
import { startConnectProxy } from "./connect-proxy.js";

const CLI = fileURLToPath(new URL("../../dist/adapters/main/cli.js", import.meta.url));

test("Slack behind a proxy: calls, the connection of Socket Mode and answers all go through it", async () => {
  const hosts = ["slack.com", "hooks.slack.com", "wss-primary.slack.com"];
  const folder = mkdtempSync(join(tmpdir(), "czy-wolno-proxy-"));
  const fake = await startFakeSlack({ sockets: true, socketUrl: "wss://wss-primary.slack.com/link/?ticket=planted" });
  fake.tokens.set("xoxb-planted", { scopes: ["commands", "chat:write"], team: "T1", botUser: "UBOT" });
  // Slack's own names, with TLS, in front of the fake.
  const { certificate, privateKey } = selfSigned(hosts);
  writeFileSync(join(folder, "trusted.pem"), certificate);
  const front = createServer({ cert: certificate, key: privateKey }, (socket) => {
    const onward = connect(Number(new URL(fake.origin).port), "127.0.0.1");
    socket
      .on("error", () => onward.destroy())
      .pipe(onward)
      .on("error", () => socket.destroy())
      .pipe(socket);
  });
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
  const proxy = await startConnectProxy((front.address() as AddressInfo).port);
  const child = spawn(process.execPath, [CLI, "serve"], {
    env: {
      PATH: process.env.PATH,
      PORT: "0",
      HOST: "127.0.0.1",
      DATABASE_URL: `file:${join(folder, "store.db")}`,
      NODE_EXTRA_CA_CERTS: join(folder, "trusted.pem"),
      https_proxy: `http://127.0.0.1:${proxy.port}`,
      SLACK_APP_TOKEN: "xapp-planted",
      SLACK_BOT_TOKEN: "xoxb-planted",
    },
  });
  let log = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    log += text;
  });
  try {
    await Promise.race([fake.socket?.connected, once(child, "exit")]);
    expect([child.exitCode, log]).toEqual([null, expect.any(String)]);
    const payload = {
      ...commandBody(fake, "Prosimy o wystawienie opinii na Allegro."),
      response_url: fake.responseUrl().replace(fake.origin, "https://hooks.slack.com"),
    };
    await fake.socket?.send({ envelope_id: "e1", type: "slash_commands", payload });
    const event = writtenEvent("pomoc");
    await fake.socket?.send({ envelope_id: "e2", type: "events_api", payload: event });
    await expect
      .poll(() => fake.said.map(({ by }) => by).sort(), { timeout: 5_000 })
      .toEqual(["chat.postMessage", "response_url"]);
    expect(fake.said.map(({ body }) => wordsOf(body.blocks)).join()).toContain("Nie wysyłaj");
    expect([...new Set(proxy.tunnels)].sort()).toEqual(hosts.map((host) => `${host}:443`).sort());
    expect(log).not.toContain("planted");
  } finally {
    if (child.exitCode === null) {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
    proxy.stop();
    front.close();
    await fake.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
