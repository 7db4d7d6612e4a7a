import nock from "nock";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createPost, type Posted } from "../../adapters/slack/post.js";
import { createRespond } from "../../adapters/slack/respond.js";
import { createWebApi, webApiOptions } from "../../adapters/slack/web-api.js";
import type { Card } from "../../src/chat/card.js";

const SLACK = "https://slack.com";
const CARD: Card = [{ kind: "paragraph", text: "Słowo, które nie może trafić do dziennika." }];
const PAGE = "<!doctype html><html><body>Proszę się zalogować: <b>xoxb-tajne</b></body></html>";
const ADDRESS = { tenant: "T1", channel: "C1" };

beforeAll(() => {
  nock.disableNetConnect();
  nock.enableNetConnect("127.0.0.1");
});
afterEach(() => nock.cleanAll());
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});

/** The adapter's calls, with what it logged. Clients keep the `fetch` they are made with, so each is made after nock. */
function slackCalls(timeout?: number) {
  const logged: string[] = [];
  const write = (...said: unknown[]) => void logged.push(said.map(String).join(" "));
  const log = { debug: () => {}, info: write, warn: write, error: write, setLevel: () => {}, setName: () => {} };
  const options = webApiOptions({}, { ...log, getLevel: () => "info" as never });
  const api = createWebApi(timeout === undefined ? options : { ...options, timeout });
  return { logged, options, ...createPost(async () => ({ token: "xoxb-1" }), api) };
}

/** How a call goes wrong, every time it is made. */
type Fault = (call: nock.Interceptor) => nock.Scope;

/** What goes wrong, how it goes, and what it means for a post. */
const FAULTS: readonly [string, Fault, Omit<Extract<Posted, { sent: false }>, "sent"> & Record<string, unknown>][] = [
  ["429 with Retry-After", (call) => call.reply(429, "", { "retry-after": "17" }), later("ratelimited", 17)],
  ["429 without Retry-After", (call) => call.reply(429, ""), later("ratelimited", 30)],
  [
    "429 with a date in Retry-After",
    (call) => call.reply(429, "", { "retry-after": "Tue, 10 Mar 2026 10:00:00 GMT" }),
    later("ratelimited", 30),
  ],
  ["ok:false, ratelimited", (call) => call.reply(200, { ok: false, error: "ratelimited" }), later("ratelimited", 30)],
  ["refused", (call) => call.replyWithError(coded("ECONNREFUSED")), later("connection_refused", 30)],
  ["an unknown host", (call) => call.replyWithError(coded("ENOTFOUND")), later("connection_refused", 30)],
  ["500", (call) => call.reply(500, PAGE), { means: "unknown", code: "http_500" }],
  [
    "503 with Retry-After",
    (call) => call.reply(503, "", { "retry-after": "1" }),
    { means: "unknown", code: "http_503" },
  ],
  ["404 of a proxy", (call) => call.reply(404, PAGE), { means: "unknown", code: "http_404" }],
  [
    "a redirect",
    (call) => call.reply(302, "", { location: "https://example.com/" }),
    { means: "unknown", code: "connection" },
  ],
  ["a reset", (call) => call.replyWithError(coded("ECONNRESET")), { means: "unknown", code: "connection" }],
  [
    "a page with 200",
    (call) => call.reply(200, PAGE, { "content-type": "text/html" }),
    { means: "unknown", code: "no_json" },
  ],
  ["half an answer with 200", (call) => call.reply(200, '{"ok":tr'), { means: "unknown", code: "no_json" }],
  ["nothing with 200", (call) => call.reply(200, ""), { means: "unknown", code: "no_json" }],
  ["{} with 200", (call) => call.reply(200, {}), { means: "unknown", code: "no_answer" }],
  ["[] with 200", (call) => call.reply(200, "[]"), { means: "unknown", code: "no_answer" }],
  ["null with 200", (call) => call.reply(200, "null"), { means: "unknown", code: "connection" }],
  [
    "a message that is not said to be ok",
    (call) => call.reply(200, { ts: "1.2", channel: "C1" }),
    { means: "unknown", code: "no_answer" },
  ],
  [
    'ok:"true"',
    (call) => call.reply(200, { ok: "true", ts: "1.2", channel: "C1" }),
    { means: "unknown", code: "no_answer" },
  ],
  ["ok:true and nothing else", (call) => call.reply(200, { ok: true }), { means: "unknown", code: "no_answer" }],
  [
    "{} that says to be packed",
    (call) => call.reply(200, "{}", { "content-type": "application/gzip" }),
    { means: "unknown", code: "no_json" },
  ],
  ["ok:false without a reason", (call) => call.reply(200, { ok: false }), { means: "unknown", code: "no_answer" }],
  [
    "ok:false, internal_error",
    (call) => call.reply(200, { ok: false, error: "internal_error" }),
    { means: "unknown", code: "internal_error" },
  ],
  [
    "ok:false, a new error",
    (call) => call.reply(200, { ok: false, error: "moon_in_the_way" }),
    { means: "our_fault", code: "moon_in_the_way" },
  ],
  [
    "ok:false, account_inactive",
    (call) => call.reply(200, { ok: false, error: "account_inactive" }),
    { means: "tenant_gone", code: "account_inactive" },
  ],
  [
    "ok:false, is_archived",
    (call) => call.reply(200, { ok: false, error: "is_archived" }),
    { means: "channel_closed", code: "is_archived" },
  ],
];

function later(code: string, retryAfterSeconds: number) {
  return { means: "later", code, retryAfterSeconds } as const;
}

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Counts the calls to a path, all of which go wrong in this way. */
function failing(path: string, fault: Fault): () => number {
  let calls = 0;
  fault(nock(SLACK).persist().post(path)).on("request", () => calls++);
  return () => calls;
}

describe.each([
  ["chat.postMessage", (post: ReturnType<typeof slackCalls>) => post.post(ADDRESS, CARD, "pl")],
  ["chat.update", (post: ReturnType<typeof slackCalls>) => post.update(ADDRESS, "1795000000.000100", CARD, "pl")],
] as const)("%s", (method, send) => {
  test.each(FAULTS)("%s: one call, classed", async (_name, fault, expected) => {
    const calls = failing(`/api/${method}`, fault);
    const slack = slackCalls();
    expect(await send(slack)).toEqual({ sent: false, ...expected });
    expect(calls()).toBe(1);
    expect(slack.logged.join("\n")).not.toMatch(/Słowo|xoxb|zalogować/);
  });

  test("no answer in time: one call, unknown", async () => {
    const calls = failing(`/api/${method}`, (call) => call.delay(3_000).reply(200, { ok: true }));
    const slack = slackCalls(150);
    const began = performance.now();
    expect(await send(slack)).toEqual({ sent: false, means: "unknown", code: "connection" });
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(calls()).toBe(1);
    // The time-out above is the test's; there is one of the adapter's own.
    expect(slack.options.timeout).toBeGreaterThan(0);
    expect(slack.options.timeout).toBeLessThanOrEqual(10_000);
  });

  test("an answer: sent, once", async () => {
    const calls = failing(`/api/${method}`, (call) => call.reply(200, { ok: true, channel: "C1", ts: "1.2" }));
    expect(await send(slackCalls())).toEqual({ sent: true, channel: "C1", ts: "1.2" });
    expect(calls()).toBe(1);
  });
});

describe("a response_url", () => {
  const URL_PATH = "/commands/T1/1/abc";
  const hooks = "https://hooks.slack.com";

  test.each<[string, Fault, string]>([
    ["429", (call) => call.reply(429, "", { "retry-after": "1" }), "used_up"],
    ["404, used five times", (call) => call.reply(404, "used_url"), "used_up"],
    ["500", (call) => call.reply(500, PAGE), "unknown"],
    ["a reset", (call) => call.replyWithError(coded("ECONNRESET")), "unknown"],
    ["a redirect", (call) => call.reply(302, "", { location: "https://example.com/" }), "unknown"],
  ])("%s: one call", async (_name, fault, expected) => {
    let calls = 0;
    fault(nock(hooks).persist().post(URL_PATH)).on("request", () => calls++);
    const respond = createRespond([hooks], globalThis.fetch);
    expect(await respond(`${hooks}${URL_PATH}`, { text: "x" })).toBe(expected);
    expect(calls).toBe(1);
  });

  test("of another host is not called", async () => {
    const respond = createRespond([hooks], globalThis.fetch);
    expect(await respond("https://evil.example/commands", { text: "x" })).toBe("used_up");
  });
});

test("nothing but loopback is reached: what has no answer here fails at once and is no post", async () => {
  expect(await slackCalls().post(ADDRESS, CARD, "pl")).toMatchObject({ sent: false });
});
