import { readdirSync, readFileSync, statSync } from "node:fs";
import { Agent, request as httpRequest } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catchSlack, SIGNING_SECRET, signed } from "./slack-answers.js";
import { startServer } from "./start.js";

/** Words that stand in a message and nowhere else. */
const PLANTED = "zielonaparasolka";
const BOT_TOKEN = "xoxb-planted-bot-token";

let slack: Awaited<ReturnType<typeof catchSlack>>;
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  slack = await catchSlack();
  server = await startServer({
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_API_URL: `${slack.url}/api/`,
    TEAMS_LOCAL_UNAUTHENTICATED: "1",
  });
}, 30_000);
afterAll(async () => {
  await server?.end();
  await slack?.close();
});

const post = (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { method: "POST", body: body as never, headers });
const command = (text: string, answerAt: string) =>
  new URLSearchParams({
    command: "/wolno",
    text,
    team_id: "T1",
    channel_id: "C1",
    user_id: "U1",
    response_url: `${slack.url}${answerAt}`,
    trigger_id: "1",
    is_enterprise_install: "false",
  }).toString();
const FORM = { "content-type": "application/x-www-form-urlencoded" };
const JSON_BODY = { "content-type": "application/json" };

test("a signed command is answered with a verdict", async () => {
  const body = command("Dzień dobry, w załączniku przesyłam fakturę.", "/respond");
  expect((await post("/slack/events", body, { ...FORM, ...signed(body) })).status).toBe(200);
  expect(await slack.at("/respond")).toMatch(/faktur/);
});

describe("a request that is refused", () => {
  test.each<[string, string, () => Promise<Response>, number]>([
    ["unsigned", "Slack", () => post("/slack/events", command("x", "/no"), FORM), 401],
    ["signed by another", "Slack", () => post("/slack/events", "x=1", { ...FORM, ...signed("x=1", "other") }), 401],
    ["changed after signing", "Slack", () => post("/slack/events", "x=2", { ...FORM, ...signed("x=1") }), 401],
    [
      "stale",
      "Slack",
      () => post("/slack/events", "x=1", { ...FORM, ...signed("x=1", SIGNING_SECRET, Date.now() - 400_000) }),
      401,
    ],
    ["signed but no JSON", "Slack", () => post("/slack/events", '{"a', { ...JSON_BODY, ...signed('{"a') }), 400],
    ["too large", "Slack", () => post("/slack/events", Buffer.alloc(4_300_000, 97), FORM), 413],
    [
      "too large unpacked",
      "Slack",
      () => post("/slack/events", gzipSync(Buffer.alloc(4_300_000, 97)), { ...FORM, "content-encoding": "gzip" }),
      413,
    ],
    ["no JSON", "Teams", () => post("/api/messages", `{"text":"${PLANTED}`, JSON_BODY), 400],
    ["a list", "Teams", () => post("/api/messages", "[]", JSON_BODY), 400],
    ["empty", "Teams", () => post("/api/messages", "", JSON_BODY), 400],
    ["no activity", "Teams", () => post("/api/messages", "{}", JSON_BODY), 400],
    ["too large", "Teams", () => post("/api/messages", `{"text":"${"a".repeat(1_100_000)}"}`, JSON_BODY), 413],
    [
      "packed in an unknown way",
      "Teams",
      () => post("/api/messages", "{}", { ...JSON_BODY, "content-encoding": "x-unknown" }),
      415,
    ],
    ["got", "Teams", () => fetch(`${server.url}/api/messages`), 405],
    ["elsewhere", "neither", () => fetch(`${server.url}/admin`), 404],
    ["without OAuth", "Slack", () => fetch(`${server.url}/slack/install`), 404],
  ])("%s (%s)", async (_what, _platform, send, status) => {
    const response = await send();
    expect(response.status).toBe(status);
    const said = await response.text();
    expect(said).not.toMatch(/node_modules|at .*:\d+:\d+/);
    expect(said).not.toContain(PLANTED);
  });
});

test("it lives and is ready, and says nothing of what it is made with", async () => {
  const alive = await fetch(`${server.url}/healthz`);
  expect([alive.status, await alive.json()]).toEqual([200, { alive: true }]);
  expect(alive.headers.get("x-powered-by")).toBeNull();
  const ready = await fetch(`${server.url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([200, { ready: true, missing: [] }]);
});

test("Teams answers a message, over the fake connector of loopback", async () => {
  const activity = {
    type: "message",
    id: "1",
    channelId: "msteams",
    serviceUrl: slack.url,
    from: { id: "29:u", name: "Ala", aadObjectId: "u1" },
    recipient: { id: "28:bot", name: "Czy wolno" },
    conversation: { id: "a:1", conversationType: "personal", tenantId: "tenant-1" },
    channelData: { tenant: { id: "tenant-1" } },
    text: `Dzień dobry, ${PLANTED}: w załączniku przesyłam fakturę.`,
    textFormat: "plain",
  };
  expect((await post("/api/messages", JSON.stringify(activity), JSON_BODY)).status).toBe(200);
  expect(
    slack.caught
      .filter(({ path }) => path.startsWith("/v3/conversations/"))
      .map(({ body }) => body)
      .join(),
  ).toMatch(/faktur/);
});

test("after a run neither store nor log holds a word of a message, nor a token", async () => {
  const text = `Dzień dobry, ${PLANTED}! W załączniku przesyłam fakturę. https://${PLANTED}.example`;
  const body = command(text, "/planted");
  expect((await post("/slack/events", body, { ...FORM, ...signed(body) })).status).toBe(200);
  expect(await slack.at("/planted")).toContain(PLANTED);
  const event = JSON.stringify({
    type: "event_callback",
    event_id: "Ev1",
    team_id: "T1",
    api_app_id: "A1",
    event: { type: "message", channel_type: "im", channel: "D1", user: "U1", ts: "1.1", text },
  });
  expect((await post("/slack/events", event, { ...JSON_BODY, ...signed(event) })).status).toBe(200);
  await slack.at("/api/chat.postMessage");
  const feedback = command(`feedback ${PLANTED}`, "/feedback");
  await post("/slack/events", feedback, { ...FORM, ...signed(feedback) });
  await slack.at("/feedback");

  const files = readdirSync(server.folder);
  expect(files).toEqual(expect.arrayContaining(["store.db", "store.key", "store.db-wal"]));
  expect(statSync(join(server.folder, "store.key")).mode & 0o777).toBe(0o600);
  const kept = files.map((name) => readFileSync(join(server.folder, name)).toString("latin1")).join("");
  // What is looked for would be found if it were there: the tenant and user are.
  expect(kept).toContain("U1");
  for (const line of [kept, server.lines.join("")]) {
    expect(line).not.toContain(PLANTED);
    expect(line).not.toContain(BOT_TOKEN);
    expect(line).not.toContain(SIGNING_SECRET);
    expect(line).not.toMatch(/faktur/);
  }
  expect(server.lines.length).toBeGreaterThan(10);
  expect(server.lines.map((line) => JSON.parse(line)).every(({ level, msg }) => level && msg)).toBe(true);
});

describe("stopping", () => {
  test("finishes what is under way, whoever keeps a connection open, and refuses what is new", async () => {
    const own = await startServer({
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_API_URL: `${slack.url}/api/`,
    });
    const { port } = new URL(own.url);
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((done, fail) => {
      httpRequest(`${own.url}/healthz`, { agent }, (response) => response.resume().on("end", done))
        .on("error", fail)
        .end();
    });
    const idle = connect(Number(port), "127.0.0.1");
    idle.on("error", () => {});
    const body = command("Dzień dobry, w załączniku przesyłam fakturę.", "/late");
    const underWay = new Promise<number>((done, fail) => {
      const headers = { ...FORM, ...signed(body), "content-length": String(Buffer.byteLength(body)) };
      const request = httpRequest(`${own.url}/slack/events`, { method: "POST", headers }, (response) => {
        response.resume();
        done(response.statusCode ?? 0);
      });
      request.on("error", fail);
      request.write(body.slice(0, 10));
      setTimeout(() => request.end(body.slice(10)), 300);
    });
    await new Promise((done) => setTimeout(done, 100));
    const began = performance.now();
    const stopped = own.stop();
    expect(await underWay).toBe(200);
    expect(await slack.at("/late")).toMatch(/faktur/);
    await stopped;
    expect(performance.now() - began).toBeLessThan(6_000);
    await expect(fetch(`${own.url}/healthz`)).rejects.toThrow();
    agent.destroy();
    await own.end();
    expect(own.lines.some((line) => JSON.parse(line).msg === "stopped")).toBe(true);
  });
});

test("nothing half-starts: a port that is taken is told", async () => {
  const { port } = new URL(server.url);
  await expect(startServer({ SLACK_SIGNING_SECRET: "s", SLACK_BOT_TOKEN: BOT_TOKEN, PORT: port })).rejects.toThrow(
    new RegExp(`not possible to listen on 127\\.0\\.0\\.1:${port} \\(EADDRINUSE\\)`),
  );
});

test("a store that another key sealed does not start", async () => {
  const database = `file:${join(server.folder, "store.db")}`;
  await expect(
    startServer({
      SLACK_SIGNING_SECRET: "s",
      SLACK_BOT_TOKEN: BOT_TOKEN,
      DATABASE_URL: database,
      ENCRYPTION_KEY: "ab".repeat(32),
    }),
  ).rejects.toThrow(/ENCRYPTION_KEY does not open this database/);
});
