import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createTeams } from "../../adapters/teams/create-teams.js";
import { inTime } from "../../adapters/teams/turns/in-time.js";
import { APP_ID, TENANT } from "./fake-teams.js";
import { fixture, openTeams, type Raw, words } from "./open-teams.js";

let here: Awaited<ReturnType<typeof openTeams>>;
let number = 0;
let slow = 0;

beforeAll(async () => {
  // The library prints what it refuses; the server takes the console away from it (adapters/main/server/quiet-console.ts).
  vi.spyOn(console, "error").mockImplementation(() => {});
  here = await openTeams();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await here.stop();
});
beforeEach(() => {
  here.fake.calls.length = 0;
  here.asks.length = 0;
  here.logged.length = 0;
});

const fresh = (): Raw => ({ ...fixture("help").activity, id: `door-${++number}` });
const now = () => Math.floor(Date.now() / 1000);

describe("who may come in", () => {
  test("Teams, with its token", async () => {
    expect((await here.post(fresh())).status).toBe(200);
    expect(here.asks).toHaveLength(1);
  });

  test.each<[string, () => Parameters<typeof here.fake.token>[0] | string]>([
    ["without a token", () => ""],
    ["with something that is no token", () => "Bearer abc.def.ghi"],
    ["with a token in another scheme", () => "Basic YWJjOmRlZg=="],
    ["with a token signed by somebody else", () => ({ stranger: true })],
    ["with a token for another app", () => ({ aud: "99999999-2222-3333-4444-555555555555" })],
    ["with a token from another issuer", () => ({ iss: "https://sts.windows.net/evil/" })],
    [
      "with the Emulator's kind of token",
      () => ({
        iss: "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        appid: APP_ID,
        ver: "1.0",
      }),
    ],
    [
      "with another bot's token",
      () => ({
        ver: "2.0",
        azp: "99999999-2222-3333-4444-555555555555",
        iss: "https://login.microsoftonline.com/x/v2.0",
      }),
    ],
    ["with a token that has expired", () => ({ exp: now() - 3600, nbf: now() - 7200, iat: now() - 7200 })],
    ["with a token that is not valid yet", () => ({ nbf: now() + 3600 })],
    ["with a token for another service URL", () => ({ serviceurl: "https://smba.trafficmanager.net/other/" })],
    ["with a token without a service URL", () => ({ serviceurl: undefined })],
    ["with a key that is not endorsed for Teams", () => ({ kid: "key-2" })],
    ["with a key that is not published", () => ({ kid: "key-9" })],
  ])("nobody %s", async (_name, wrong) => {
    const made = wrong();
    const authorization = typeof made === "string" ? made : `Bearer ${await here.fake.token(made)}`;
    const { status, body } = await here.post(fresh(), authorization);
    expect(status).toBe(401);
    expect(body).toBeUndefined();
    expect(here.asks).toEqual([]);
    expect(here.fake.calls).toEqual([]);
    if (authorization.length > 20) expect(here.logged.join()).not.toContain(authorization.slice(10, 40));
  });

  test.each<[string, Raw]>([
    ["another tenant", { conversation: { tenantId: "other" }, channelData: { tenant: { id: "other" } } }],
    ["two tenants at once", { channelData: { tenant: { id: "other" } } }],
    ["no tenant", { conversation: { tenantId: undefined }, channelData: { tenant: undefined } }],
  ])("nobody of %s, though Teams vouches for them", async (_name, { conversation, channelData }) => {
    const activity = fresh();
    const foreign = {
      ...activity,
      conversation: { ...activity.conversation, ...conversation },
      channelData: { ...activity.channelData, ...channelData },
    };
    expect((await here.post(foreign)).status).toBe(200);
    const invoke = { ...foreign, type: "invoke", name: "task/fetch", id: `door-${++number}`, value: {} };
    expect((await here.post(invoke)).status).toBe(403);
    expect(here.asks).toEqual([]);
    expect(here.fake.calls).toEqual([]);
  });

  test("the tenants that are listed, and then not the app's own unless it is among them", async () => {
    const listed = await openTeams({
      config: {
        appId: APP_ID,
        tenantId: TENANT,
        credential: { kind: "password", password: "not used" },
        allowedTenants: ["customer-1"],
      },
    });
    const of = (id: string) => {
      const activity = fresh();
      return { ...activity, conversation: { ...activity.conversation, tenantId: id }, channelData: { tenant: { id } } };
    };
    await listed.post(of(TENANT));
    expect(listed.asks).toEqual([]);
    await listed.post(of("CUSTOMER-1"));
    expect(listed.asks).toHaveLength(1);
    await listed.stop();
  });

  test.each<[string, Raw]>([
    ["no object", []],
    ["another channel than Teams", { channelId: "emulator" }],
    ["no sender", { from: undefined }],
    ["an address that is none", { serviceUrl: "somewhere" }],
  ])("malformed, a body with %s is 400", async (_name, change) => {
    const body = Array.isArray(change) ? change : { ...fresh(), serviceUrl: here.fake.url(), ...change };
    const response = await fetch(here.url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${await here.fake.token()}` },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(400);
  });
});

describe("what is delivered twice", () => {
  test("is handled once", async () => {
    const activity = fresh();
    await Promise.all([here.post(activity), here.post(activity), here.post(activity)]);
    await here.post(activity);
    expect(here.asks).toHaveLength(1);
    expect(here.fake.sent()).toHaveLength(1);
  });

  test("an invoke gets the same answer again, and is not run again", async () => {
    const activity = { ...fixture("message-action").activity, id: `f:${++number}` };
    const both = await Promise.all([here.post(activity), here.post(activity)]);
    const later = await here.post(activity);
    expect(here.asks).toHaveLength(1);
    expect(both[1]).toEqual(both[0]);
    expect(later).toEqual(both[0]);
    expect(words(later.body.task.value.card.content)).toContain("⛔");
  });

  test("the same press under a new id while the first is running is the same press", async () => {
    const running = await openTeams({
      answer: async ({ by }) => {
        slow++;
        await new Promise((resolve) => setTimeout(resolve, 150));
        return { answer: "card", card: [{ kind: "paragraph", text: by.user }], shown: "private", lang: "pl" };
      },
    });
    const { activity } = fixture("button-answer");
    const send = (id: string) => running.post({ ...activity, id });
    await Promise.all([send("f:1"), send("f:2")]);
    expect(slow).toBe(1);
    await send("f:3");
    expect(slow).toBe(2);
    await running.stop();
  });
});

test("an answer that fails is told in a sentence, and the log holds no text", async () => {
  const failing = await openTeams({
    answer: async (ask) => {
      throw new TypeError(`cannot answer ${JSON.stringify(ask)} SECRET-TEXT`);
    },
  });
  const message = { ...fixture("command-check").activity, id: "fail-1" };
  expect((await failing.post(message)).status).toBe(200);
  expect(failing.fake.sent()[0]?.body.text).toBe("Coś poszło nie tak po naszej stronie. Spróbuj jeszcze raz.");
  const { body } = await failing.post(fixture("message-action").activity);
  expect(body.task).toMatchObject({ type: "message", value: expect.stringContaining("Coś poszło nie tak") });
  expect(failing.logged).toHaveLength(2);
  expect(failing.logged.join()).toContain("TypeError");
  expect(failing.logged.join()).not.toMatch(/SECRET|fakturę/);
  await failing.stop();
});

test("an invoke that takes too long is answered in time", async () => {
  const started = Date.now();
  const never = new Promise<string>(() => {});
  expect(await inTime(never, () => "late", 50)).toBe("late");
  expect(Date.now() - started).toBeLessThan(1000);
  expect(await inTime(Promise.resolve("made"), () => "late", 50)).toBe("made");
});

describe("without authentication", () => {
  const config = { appId: APP_ID, tenantId: TENANT, credential: { kind: "none" }, allowedTenants: [] } as const;

  test("this machine may come in, and answers go to this machine only", async () => {
    const local = await openTeams({ config });
    expect(local.teams.loopbackOnly).toBe(true);
    expect(local.logged.join()).toContain("without authentication");
    expect((await local.post(fresh(), "")).status).toBe(200);
    expect(local.asks).toHaveLength(1);
    expect(local.fake.sent()[0]?.authorization).toBeUndefined();

    const { serviceUrl, ...activity } = { ...fresh(), serviceUrl: "https://smba.trafficmanager.net/emea/" };
    const post = (headers: Record<string, string>, body: Raw) =>
      fetch(local.url, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      });
    expect((await post({}, { ...activity, serviceUrl })).status).toBe(200);
    expect(local.asks).toHaveLength(1);
    // A tunnel on this machine brings strangers in.
    expect(
      (await post({ "x-forwarded-for": "203.0.113.7" }, { ...fresh(), serviceUrl: local.fake.url() })).status,
    ).toBe(403);
    await local.stop();
  });
});

test.each([
  ["an empty app id", { appId: " ", credential: { kind: "password", password: "x" } }, "app id is missing"],
  ["an empty password", { appId: APP_ID, credential: { kind: "password", password: "" } }, "password"],
  [
    "a certificate that is none",
    { appId: APP_ID, credential: { kind: "certificate", certificate: "x", privateKey: "y" } },
    "BEGIN CERTIFICATE",
  ],
] as const)("with %s nothing starts", async (_name, wrong, words) => {
  const log = { info() {}, warn() {}, error() {} };
  const teams = createTeams({
    answer: async () => ({ answer: "none" }),
    config: { tenantId: TENANT, allowedTenants: [], ...wrong },
    events: { once: async () => true },
    readFiles: async () => ({ messages: [], problems: [] }),
    log,
  });
  await expect(teams.start()).rejects.toThrow(words);
  const server = createServer((request, response) => teams.handle(request, response)).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  expect((await fetch(`http://127.0.0.1:${port}/`, { method: "POST" })).status).toBe(503);
  server.close();
});
