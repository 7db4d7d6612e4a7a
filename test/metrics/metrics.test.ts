import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../adapters/storage/open-database.js";
import { createSubscriptions } from "../../adapters/storage/subscriptions.js";
import { USUAL } from "../../src/announce/subscription.js";
import { catchSlack, SIGNING_SECRET, signed } from "../server/slack-answers.js";
import { startServer } from "../server/start.js";

const PLANTED = "zielonaparasolka";
const TENANT = "TPLANTED";

let slack: Awaited<ReturnType<typeof catchSlack>>;
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  slack = await catchSlack();
  server = await startServer({
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_BOT_TOKEN: "xoxb-1",
    SLACK_API_URL: `${slack.url}/api/`,
    API: "on",
  });
}, 30_000);
afterAll(async () => {
  await server?.end();
  await slack?.close();
});

/** `/wolno <text>`, and what came back. */
async function command(text: string, at: string): Promise<string> {
  const body = new URLSearchParams({
    command: "/wolno",
    text,
    team_id: TENANT,
    channel_id: "C1",
    user_id: "U1",
    response_url: `${slack.url}${at}`,
    trigger_id: "1",
    is_enterprise_install: "false",
  }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded", ...signed(body) };
  await fetch(`${server.url}/slack/events`, { method: "POST", body, headers });
  return slack.at(at);
}

const metrics = async (headers: Record<string, string> = {}, url = server.url) => {
  const response = await fetch(`${url}/metrics`, { headers });
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
};

test("checks are counted by decision and platform, answers timed, the store told; no tenant, no text", async () => {
  await command(`Dzień dobry, w załączniku przesyłam fakturę. ${PLANTED}`, "/one");
  await command("help", "/two");
  const { db, close } = await openDatabase({ file: `${server.folder}/store.db` }, () => {});
  const clock = { now: Date.now, today: () => "2026-03-02" };
  const subscriptions = createSubscriptions({ db, clock });
  const kept = {
    ...USUAL,
    platform: "slack" as const,
    topics: ["message_rules" as const],
    by: "U1",
    since: "2026-03-02",
    sinceAt: Date.now(),
    lang: "pl" as const,
  };
  await subscriptions.put(TENANT, { ...kept, channel: "C1" }, {});
  await subscriptions.put(TENANT, { ...kept, channel: "C2", paused: "by_person" }, {});
  const row = {
    tenant: TENANT,
    platform: "slack",
    channel: "C9",
    method: "slack.post",
    action: "post",
    of_delivery: null,
    of_tenant: null,
    covers: "[]",
    made_at: 1,
    state_at: 1,
    tries: 0,
    owner: null,
    lease_until: 0,
    posted: null,
    code: null,
  };
  // Without a lane nobody takes it, so it goes on waiting.
  await db
    .insertInto("delivery")
    .values([
      { ...row, id: "a", state: "unknown", due_at: 1 },
      { ...row, id: "b", state: "pending", due_at: Date.now() - 90_000 },
      { ...row, id: "c", state: "pending", due_at: Date.now() + 9_000_000 },
    ])
    .execute();
  await close();
  const { status, type, text } = await metrics();
  expect([status, type]).toEqual([200, expect.stringMatching(/^text\/plain;.*version=0\.0\.4/)]);
  expect(text).toMatch(/^czy_wolno_checks_total\{platform="slack",decision="(not_allowed|depends)"\} 1$/m);
  expect(text).toMatch(/^czy_wolno_answer_seconds_count\{.*ask="help".*\} 1$/m);
  expect(text).toMatch(/^czy_wolno_request_seconds_count\{path="\/slack\/events",code="200"\} 2$/m);
  expect(text).toMatch(/^czy_wolno_deliveries\{state="unknown"\} 1$/m);
  expect(text).toMatch(/^czy_wolno_deliveries\{state="pending"\} 2$/m);
  expect(text).toMatch(/^czy_wolno_queue_depth 1$/m);
  expect(Number(/^czy_wolno_queue_oldest_seconds (.+)$/m.exec(text)?.[1])).toBeGreaterThanOrEqual(90);
  expect(text).toMatch(/^czy_wolno_subscriptions 1$/m);
  expect(text).toMatch(/^czy_wolno_subscriptions_paused\{reason="by_person"\} 1$/m);
  expect(text).toMatch(/^czy_wolno_store_up 1$/m);
  expect(text).toMatch(/^process_resident_memory_bytes \d/m);
  for (const secret of [PLANTED, TENANT, "C9", "U1"]) expect(text).not.toContain(secret);
});

test("this machine alone without a token, and nobody through a proxy on it", async () => {
  expect((await metrics({ "x-forwarded-for": "203.0.113.9" })).status).toBe(403);
});

test("with a token whoever shows it, and nobody else", async () => {
  const token = "0123456789abcdef-metrics";
  const own = await startServer({ API: "on", METRICS_TOKEN: token });
  try {
    expect((await metrics({}, own.url)).status).toBe(401);
    expect((await metrics({ authorization: `Bearer ${token}x` }, own.url)).status).toBe(401);
    const shown = await metrics({ authorization: `Bearer ${token}`, "x-forwarded-for": "203.0.113.9" }, own.url);
    expect(shown.status).toBe(200);
    expect(shown.text).not.toContain(token);
  } finally {
    await own.end();
  }
  await expect(startServer({ API: "on", METRICS_TOKEN: "short" })).rejects.toThrow(/METRICS_TOKEN: expected: 16/);
});

test("what is logged for one ask carries one id, another ask has another", async () => {
  await command("help", "/three");
  const traces = server.lines
    .map((line) => JSON.parse(line) as Record<string, string>)
    .filter(({ msg, path }) => msg === "answered" || path === "/slack/events");
  expect(traces.find(({ msg }) => msg === "answered")).toMatchObject({ tenant: TENANT, channel: "C1" });
  const of = (what: string) => traces.filter(({ msg }) => msg === what).map(({ trace }) => trace);
  expect(of("answered").length).toBeGreaterThanOrEqual(3);
  expect(new Set(of("answered")).size).toBe(of("answered").length);
  expect(of("request").sort()).toEqual(of("answered").sort());
});
