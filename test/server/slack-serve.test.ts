import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../adapters/storage/open-database.js";
import { createTenants } from "../../adapters/storage/tenants.js";
import { type FakeGrant, type FakeSlack, startFakeSlack } from "../slack/fake-slack.js";
import { commandBody, eventBody, wordsOf, writtenEvent } from "../slack/run-slack.js";
import { SIGNING_SECRET, signed } from "./slack-answers.js";
import { startServer } from "./start.js";

type Server = Awaited<ReturnType<typeof startServer>>;
const FORBIDDEN = "Prosimy o wystawienie opinii na Allegro.";

let fake: FakeSlack;
let server: Server;
afterEach(async () => {
  await server?.end();
  await fake?.stop();
});

/** How many rows of each kind every tenant has, read beside the running server. */
async function rows(): Promise<Record<string, Readonly<Record<string, number>>>> {
  const { db, close } = await openDatabase({ file: join(server.folder, "store.db") }, () => {});
  const listed = await createTenants({ db }).list();
  await close();
  return Object.fromEntries(listed.map(({ tenant, rows: counts }) => [tenant, counts]));
}

async function until<T>(what: string, look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (let waited = 0; waited < 5_000; waited += 20) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${what} did not come about; the log: ${server.lines.join("")}`);
}

const said = (from: number) => until("an answer", () => fake.said[from]);

describe("Socket Mode", () => {
  beforeAll(async () => {
    fake = await startFakeSlack({ sockets: true });
    fake.tokens.set("xoxb-1", { scopes: ["commands", "chat:write"], team: "T1", botUser: "UBOT" });
    server = await startServer({
      SLACK_APP_TOKEN: "xapp-1",
      SLACK_BOT_TOKEN: "xoxb-1",
      SLACK_API_URL: fake.apiUrl,
    });
  });

  test("a server without a public address connects, answers and stops", async () => {
    await fake.socket?.connected;
    expect((await fetch(`${server.url}/slack/events`, { method: "POST", body: "x=1" })).status).toBe(404);
    const envelope = { envelope_id: "e1", type: "slash_commands", payload: commandBody(fake, FORBIDDEN) };
    expect(await fake.socket?.send(envelope)).toMatchObject({ envelope_id: "e1" });
    expect(wordsOf((await said(0)).body.blocks)).toContain("Nie wysyłaj");
    expect((await rows()).T1).toMatchObject({ open_card: 1, receipt: 1 });

    const event = writtenEvent("help");
    await fake.socket?.send({ envelope_id: "e2", type: "events_api", payload: event });
    expect((await said(1)).by).toBe("chat.postMessage");
    // The event was recorded before it was acknowledged, and is deleted when its work is done.
    expect(await until("the end of the event", async () => ((await rows()).T1?.event ? undefined : true))).toBe(true);
    await server.stop();
    expect(server.lines.map((line) => JSON.parse(line).msg)).toContain("stopped");
  });
});

describe("OAuth", () => {
  async function start(): Promise<void> {
    fake = await startFakeSlack();
    for (const channel of ["C1", "C2"]) fake.channels.set(channel, { botIn: true });
    server = await startServer({
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_CLIENT_ID: "1.2",
      SLACK_CLIENT_SECRET: "planted-client-secret",
      SLACK_STATE_SECRET: "planted state secret",
      SLACK_API_URL: fake.apiUrl,
      PUBLIC_URL: "https://bot.example",
    });
  }

  /** A browser that installs the app: our page, Slack's page, and back with a code. */
  async function install(grant: FakeGrant): Promise<string> {
    const begun = await fetch(`${server.url}/slack/install`, { redirect: "manual" });
    const asked = new URL(begun.headers.get("location") ?? "");
    expect([asked.origin, asked.searchParams.get("redirect_uri")]).toEqual([
      fake.origin,
      "https://bot.example/slack/oauth_redirect",
    ]);
    const code = `code-of-${grant.token}`;
    fake.grants.set(code, grant);
    const query = new URLSearchParams({ code, state: asked.searchParams.get("state") ?? "" });
    const cookie = (begun.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    const done = await fetch(`${server.url}/slack/oauth_redirect?${query}`, { headers: { cookie } });
    return done.text();
  }

  async function send(body: string, type: string): Promise<void> {
    const headers = { "content-type": type, ...signed(body) };
    expect((await fetch(`${server.url}/slack/events`, { method: "POST", body, headers })).status).toBe(200);
  }
  const command = (text: string, more: Record<string, string>) =>
    send(new URLSearchParams({ ...commandBody(fake, text), ...more }).toString(), "application/x-www-form-urlencoded");
  const event = (what: object, more: object) =>
    send(JSON.stringify({ ...eventBody(what), ...more }), "application/json");
  const authorized = (team: string | null, enterprise: string | null) => ({
    team_id: team,
    enterprise_id: enterprise,
    authorizations: [
      { team_id: team, enterprise_id: enterprise, user_id: "UBOT", is_enterprise_install: enterprise !== null },
    ],
  });

  test("a workspace installs the app, asks, and removes it: then nothing of it is left, and all of the other's", async () => {
    await start();
    expect(await install({ token: "xoxb-planted-1", team: "T1" })).toContain("Gotowe");
    expect(await install({ token: "xoxb-planted-2", team: "T2" })).toContain("Gotowe");
    for (const team of ["T1", "T2"]) {
      const before = fake.said.length;
      await command(FORBIDDEN, { team_id: team });
      expect(wordsOf((await said(before)).body.blocks)).toContain("Nie wysyłaj");
      // The confirmation in the channel is posted with the workspace's own token; then the asker is told.
      await command("subskrybuj", { team_id: team });
      await said(before + 2);
    }
    expect(fake.calls.filter(({ method }) => method === "chat.postMessage").map(({ token }) => token)).toEqual([
      "xoxb-planted-1",
      "xoxb-planted-2",
    ]);
    const kept = { installation: 1, subscription: 1, open_card: 1, receipt: 1 };
    expect(await rows()).toMatchObject({ T1: kept, T2: kept });

    await event({ type: "tokens_revoked", tokens: { oauth: [], bot: ["UBOT"] } }, authorized("T1", null));
    await event({ type: "app_uninstalled" }, authorized("T1", null));
    const left = await until("the removal", async () => {
      const now = await rows();
      return now.T1 === undefined ? now : undefined;
    });
    expect(left.T2).toMatchObject(kept);

    // Who has removed the app gets no answer by its token any more; the other does.
    const calls = fake.calls.length;
    await command("", { team_id: "T1" });
    await command("", { team_id: "T2" });
    await until("the form", () => fake.views[0]);
    expect(new Set(fake.calls.slice(calls).map(({ token }) => token))).toEqual(new Set(["xoxb-planted-2"]));
    expect(server.lines.join("")).not.toMatch(/planted|code-of/);
  });

  test("an organisation installs the app for all its workspaces and takes it out of one: only what is that one's goes", async () => {
    await start();
    expect(await install({ token: "xoxb-planted-e", enterprise: "E1" })).toContain("Gotowe");
    for (const [team, channel] of [
      ["T1", "C1"],
      ["T2", "C2"],
    ] as const) {
      const before = fake.said.length;
      const where = { team_id: team, enterprise_id: "E1", is_enterprise_install: "true", channel_id: channel };
      await command("subskrybuj", where);
      await said(before + 1);
    }
    expect(await rows()).toMatchObject({ E1: { installation: 1, subscription: 2 } });

    await event({ type: "team_access_revoked", team_ids: ["T1"] }, authorized(null, "E1"));
    await until("the removal", async () => ((await rows()).E1?.subscription === 1 ? true : undefined));
    expect((await rows()).E1).toMatchObject({ installation: 1, subscription: 1 });
    const before = fake.said.length;
    const where = { team_id: "T2", enterprise_id: "E1", is_enterprise_install: "true", channel_id: "C2" };
    await command("lista", where);
    expect(wordsOf((await said(before)).body.blocks)).toMatch(/C2|U1|subskry/i);
  });
});
