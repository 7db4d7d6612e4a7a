import { createEmulator, type Emulator } from "emulate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Anything } from "./check-blocks.js";
import { type Running, runSlack } from "./run-slack.js";

/** A Slack that another hand wrote: its Web API, its scopes and its way of installing. */
let emulator: Emulator;
// Below the ports that the system gives out by itself.
const PORT = 10_000 + (process.pid % 20_000);
const CARD = [
  { kind: "status", tone: "allowed", icon: "✅", word: "Wolno", text: "Możesz wysłać <!channel> & więcej." },
  { kind: "buttons", buttons: [{ label: "Tak", press: { does: "why" } }] },
] as const;
const PUBLIC = "https://wolno.example";

beforeAll(async () => {
  emulator = await createEmulator({
    service: "slack",
    port: PORT,
    seed: {
      slack: {
        team: { name: "Acme", domain: "acme" },
        users: [{ name: "ola", real_name: "Ola", email: "ola@acme.example" }],
        bots: [{ name: "czywolno" }],
        channels: [{ name: "sprzedaz", topic: "" }],
        oauth_apps: [
          {
            client_id: "1.2",
            client_secret: "client",
            app_id: "A01",
            name: "Czy wolno?",
            redirect_uris: [`${PUBLIC}/slack/oauth_redirect`],
            scopes: ["commands", "chat:write", "im:history", "app_mentions:read", "files:read", "chat:write.public"],
            bot_name: "czywolno",
          },
        ],
        tokens: [
          { token: "xoxb-may-write", user: "czywolno", scopes: ["chat:write"] },
          { token: "xoxb-may-read", user: "czywolno", scopes: ["channels:read", "channels:history"] },
        ],
        strict_scopes: true,
        signing_secret: "sss",
      },
    },
  } as never);
});
afterAll(() => emulator.close());

const apiUrl = () => `${emulator.url}/api/`;

async function slackApi(method: string, token: string, args: Record<string, string> = {}): Promise<Anything> {
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch(apiUrl() + method, { method: "POST", headers, body: new URLSearchParams(args) })).json();
}

describe("against emulate", () => {
  test("a post arrives and can be edited; a scope that is missing is told", async () => {
    const { channels } = await slackApi("conversations.list", "xoxb-may-read");
    const channel = channels.find((one: Anything) => one.name === "sprzedaz").id as string;
    const may = await runSlack({ apiUrl: apiUrl(), config: { access: { by: "token", botToken: "xoxb-may-write" } } });
    const posted = await may.slack.post({ tenant: "T1", channel }, CARD, "pl");
    expect(posted).toMatchObject({ sent: true });
    const ts = posted.sent ? posted.ts : "";
    expect(await may.slack.update({ tenant: "T1", channel }, ts, CARD, "pl")).toMatchObject({ sent: true });
    const { messages } = await slackApi("conversations.history", "xoxb-may-read", { channel });
    expect(messages.find((one: Anything) => one.ts === ts)?.text).toContain(
      "Możesz wysłać &lt;!channel&gt; &amp; więcej.",
    );
    const none = await may.slack.post({ tenant: "T1", channel: "CNONE" }, CARD, "pl");
    expect(none).toEqual({ sent: false, means: "channel_closed", code: "channel_not_found" });
    await may.stop();

    const mayNot = await runSlack({ apiUrl: apiUrl(), config: { access: { by: "token", botToken: "xoxb-may-read" } } });
    const refused = await mayNot.slack.post({ tenant: "T1", channel }, CARD, "pl");
    expect(refused).toEqual({ sent: false, means: "our_fault", code: "missing_scope" });
    await mayNot.stop();
  });

  test("the app is installed by OAuth, and its token is used for the next command", async () => {
    const running: Running = await runSlack({
      apiUrl: apiUrl(),
      config: {
        access: { by: "oauth", clientId: "1.2", clientSecret: "client", stateSecret: "a secret for states" },
        publicUrl: PUBLIC,
      },
    });
    const begun = await fetch(`${running.url}/slack/install`, { redirect: "manual" });
    expect(begun.status).toBe(302);
    const cookie = (begun.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    const asked = new URL(begun.headers.get("location") ?? "");
    expect(asked.searchParams.get("redirect_uri")).toBe(`${PUBLIC}/slack/oauth_redirect`);
    const page = await (await fetch(asked)).text();
    const form = new URLSearchParams(
      [...page.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)].map(([, name = "", value = ""]) => [
        name,
        unescaped(value),
      ]) as [string, string][],
    );
    const granted = await fetch(`${emulator.url}/oauth/v2/authorize/callback`, {
      method: "POST",
      body: form,
      redirect: "manual",
    });
    const back = new URL(granted.headers.get("location") ?? "");
    expect(back.origin).toBe(PUBLIC);
    const done = await fetch(`${running.url}${back.pathname}${back.search}`, {
      headers: { cookie },
      redirect: "manual",
    });
    expect(await done.text()).toContain("Gotowe");

    const [[tenant, kept] = ["", undefined]] = [...running.installed];
    expect(tenant).toMatch(/^T/);
    expect(kept?.installation.bot?.token).toMatch(/^xoxb-/);
    const who = await slackApi("auth.test", kept?.installation.bot?.token ?? "");
    expect(who).toMatchObject({ ok: true, team_id: tenant });
    expect(running.logged.join()).not.toContain(kept?.installation.bot?.token ?? "none");

    // Only where the stored token is used does emulate look at the trigger.
    await running.command("", { team_id: tenant, trigger_id: "made-up" });
    await running.settled();
    expect(running.logged.join()).toContain("trigger");
    await running.stop();
  });
});

function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
