import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { doctor } from "../../adapters/main/commands/doctor.js";
import { checkKeys } from "../../adapters/storage/check-keys.js";
import { openDatabase } from "../../adapters/storage/open-database.js";
import { createSeal } from "../../adapters/storage/seal.js";
import { type FakeSlack, startFakeSlack } from "../slack/fake-slack.js";
import { KEYS } from "../storage/open-store.js";
import { startFakeCloud } from "../teams/fake-cloud.js";
import { APP_ID, TENANT } from "../teams/fake-teams.js";

const CLI = fileURLToPath(new URL("../../dist/adapters/main/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "czy-wolno-doctor-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TOKEN = "xoxb-planted-token";
const SECRET = "planted-signing-secret";
const KEY = `one:${"11".repeat(32)}`;
const SCOPES = ["commands", "chat:write", "im:history", "app_mentions:read"];
let number = 0;
let slack: FakeSlack;
beforeEach(async () => {
  slack = await startFakeSlack();
  slack.tokens.set(TOKEN, { scopes: SCOPES, team: "T1", botUser: "UBOT" });
});
afterEach(() => slack.stop());

/** A store that a server has used. */
async function usedStore(): Promise<string> {
  const file = join(folder, `${++number}.db`);
  const { db, close } = await openDatabase({ file }, () => {});
  await checkKeys({ db, seal: createSeal(KEYS) });
  await close();
  return file;
}

interface Told {
  readonly ok: boolean;
  readonly checks: readonly {
    readonly check: string;
    readonly ok: boolean;
    readonly said: string;
    readonly todo?: string;
  }[];
}

async function told(over: Record<string, string> = {}, file?: string, now = Date.now) {
  let out = "";
  const env = {
    DATABASE_URL: `file:${file ?? (await usedStore())}`,
    ENCRYPTION_KEY: KEY,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_BOT_TOKEN: TOKEN,
    SLACK_API_URL: slack.apiUrl,
    ...over,
  };
  const terminal = {
    write: async (text: string) => {
      out += text;
    },
  };
  const code = await doctor({ lang: "en", format: "json" }, terminal, env, { fetch: globalThis.fetch, now });
  for (const secret of [TOKEN, SECRET, "11".repeat(32)]) expect(out).not.toContain(secret);
  const { ok, checks } = JSON.parse(out) as Told;
  expect(code).toBe(ok ? 0 : 1);
  const bad = checks.filter((one) => !one.ok);
  for (const { todo } of bad) expect(todo).toBeTruthy();
  return { checks: checks.map(({ check }) => check), bad: bad.map(({ check, said }) => `${check}: ${said}`) };
}

test("all is well: settings, store, keys, token, manifest, clock, sources, review", async () => {
  const { checks, bad } = await told();
  expect(bad).toEqual([]);
  expect(checks).toEqual([
    "settings",
    "store",
    "tables",
    "writable",
    "keys",
    "slack",
    "slack manifest",
    "slack clock",
    "sources",
    "review",
  ]);
});

describe("what is wrong is told with what to do", () => {
  const HOUR = 3_600_000;
  test.each<[string, RegExp, () => ReturnType<typeof told>]>([
    ["settings", /^settings: the server would not start$/, () => told({ SLACK_SIGNING_SECRET: "" })],
    ["another key", /^keys: the key does not open/, () => told({ ENCRYPTION_KEY: "22".repeat(32) })],
    [
      "a revoked token",
      /^slack: Slack refuses the token \(invalid_auth\)$/,
      () => told({ SLACK_BOT_TOKEN: "xoxb-other" }),
    ],
    ["Slack gone", /^slack: Slack cannot be reached/, () => told({ SLACK_API_URL: "http://127.0.0.1:9/api/" })],
    [
      "the clock ahead",
      /^slack clock: this machine's clock is 3600 s ahead$/,
      () => told({}, undefined, () => Date.now() + HOUR),
    ],
    [
      "the clock behind",
      /^slack clock: this machine's clock is 3600 s behind$/,
      () => told({}, undefined, () => Date.now() - HOUR),
    ],
    [
      "a Postgres that is not there",
      /^store: the store does not answer \(ECONNREFUSED\)$/,
      () => told({ DATABASE_URL: "postgres://u:planted-password@127.0.0.1:9/d" }),
    ],
    [
      "another workspace's review channel",
      /^review channel: REVIEW_CHANNEL is in T2, the token in T1$/,
      () => told({ REVIEW_CHANNEL: "slack:T2/C1", REVIEWERS: "slack:T2/U1" }),
    ],
  ])("%s", async (_what, expected, run) => {
    const { bad } = await run();
    expect(bad).toHaveLength(1);
    expect(bad[0]).toMatch(expected);
  });

  test("scopes that the manifest asks for and the token lacks", async () => {
    slack.tokens.set(TOKEN, { scopes: ["commands"], team: "T1", botUser: "UBOT" });
    expect((await told()).bad).toEqual([
      "slack manifest: scopes are missing: chat:write, im:history, app_mentions:read",
    ]);
  });

  test("a store that lacks a step, is newer, or whose sources and review cards wait", async () => {
    const file = await usedStore();
    const { db, close } = await openDatabase({ file }, () => {});
    const now = Date.now();
    await db
      .insertInto("news_source")
      .values({ id: "github", due_at: now, read_at: now - 9e8, problem: "http_500" })
      .execute();
    await db
      .insertInto("draft")
      .values({ id: "d", item: "i", hash: "h", state: "open", said: "{}", made_at: now - 9e7, post_due_at: now })
      .execute();
    const review = { REVIEW_CHANNEL: "slack:T1/C1", REVIEWERS: "slack:T1/U1" };
    expect((await told(review, file)).bad).toEqual([
      expect.stringMatching(/^source github: last read \d{4}-.* \(http_500\)$/),
      "review: 1 cards did not reach REVIEW_CHANNEL",
    ]);
    await db
      .insertInto("kysely_migration" as never)
      .values({ name: "9009-later", timestamp: "" } as never)
      .execute();
    expect((await told({}, file)).bad).toEqual(["tables: a newer version changed the store (9009-later)"]);
    await db.deleteFrom("kysely_migration" as never).execute();
    expect((await told({}, file)).bad[0]).toMatch(/^tables: steps are missing: 0001-chat, 0002/);
    await close();
  });
});

/** The compiled command in a process that reaches Microsoft's cloud, ours, by the proxy alone. */
test.each([
  ["the right password", "planted-password", 0, /✓ teams token: Entra gives a token/],
  ["another password", "other", 1, /✗ teams token: Entra gives no token \(\w+\)\n {4}check TEAMS_APP_ID/],
])(
  "Teams with %s",
  async (_what, password, expected, line) => {
    const cloud = await startFakeCloud({ password: "planted-password" });
    const trusted = join(folder, `${++number}.pem`);
    writeFileSync(trusted, cloud.trusted);
    const env = {
      PATH: process.env.PATH,
      DATABASE_URL: `file:${await usedStore()}`,
      ENCRYPTION_KEY: KEY,
      NODE_EXTRA_CA_CERTS: trusted,
      HTTPS_PROXY: `http://127.0.0.1:${cloud.proxyPort}`,
      TEAMS_APP_ID: APP_ID,
      TEAMS_TENANT_ID: TENANT,
      TEAMS_APP_PASSWORD: password,
    };
    const ran = await promisify(execFile)(process.execPath, [CLI, "doctor", "--lang", "en"], { env }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      (error: { code: number; stdout: string }) => error,
    );
    cloud.stop();
    expect(ran.stdout).toMatch(line);
    expect(ran.stdout).toMatch(/✓ teams tenant: .*\n✓ teams clock: .*\n✓ teams keys: /);
    expect(ran.stdout).not.toMatch(/planted/);
    expect(ran.code).toBe(expected);
  },
  30_000,
);
