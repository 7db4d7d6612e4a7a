import { generateKeyPairSync } from "node:crypto";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { settingsHelp } from "../../adapters/main/server/settings-help.js";
import { VARIABLES } from "../../adapters/main/server/variables.js";
import { readSettings } from "../../adapters/main/settings.js";
import { UsageProblem } from "../../adapters/main/usage-problem.js";

const GUID = "1a2b3c4d-1a2b-4c4d-8c4d-1a2b3c4d5e6f";
const SLACK = { SLACK_SIGNING_SECRET: "signing", SLACK_BOT_TOKEN: "xoxb-1" };
const OAUTH = { SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "client", SLACK_STATE_SECRET: "0123456789abcdef" };
const TEAMS = { TEAMS_APP_ID: GUID, TEAMS_TENANT_ID: GUID, TEAMS_APP_PASSWORD: "pass" };
const KEY = "0f".repeat(32);

/** The sentence that the settings are refused with. */
function refused(env: Record<string, string>, readFile?: (path: string) => string): string {
  try {
    readSettings(env, readFile);
  } catch (error) {
    if (error instanceof UsageProblem) return error.words.en;
    throw error;
  }
  throw new Error("the settings were accepted");
}

describe("what starts", () => {
  test("one workspace, with the defaults; empty variables count as unset", () => {
    expect(readSettings({ ...SLACK, PORT: "", TEAMS_APP_ID: " " })).toEqual({
      port: 3000,
      host: "0.0.0.0",
      database: { file: resolve("data/czy-wolno.db") },
      slack: { access: { by: "token", botToken: "xoxb-1" }, signingSecret: "signing", lang: "pl" },
      defaultLang: "pl",
      receiptDays: 90,
      logLevel: "info",
      delivery: { here: true, slackPerSecond: 1, spreadMinutes: 30 },
      news: { reviewers: [], pinned: [] },
    });
  });

  test.each([
    ["many workspaces", { ...OAUTH, SLACK_SIGNING_SECRET: "s", PUBLIC_URL: "https://bot.example.com/" }, "oauth"],
    ["Socket Mode", { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" }, "token"],
  ])("%s", (_what, env, by) => {
    const { slack } = readSettings(env);
    expect(slack?.access.by).toBe(by);
    expect(slack?.publicUrl).toBe(by === "oauth" ? "https://bot.example.com" : undefined);
  });

  test("Teams by password, with tenants, on Postgres, everything set", () => {
    const settings = readSettings({
      ...TEAMS,
      TEAMS_ALLOWED_TENANTS: `${GUID}, ${GUID.replace("1", "2")}`,
      DATABASE_URL: "postgres://u:p@h/d",
      ENCRYPTION_KEY: `a:${KEY}`,
      PORT: "0",
      HOST: "::1",
      RECEIPT_DAYS: "0",
      DEFAULT_LANG: "en",
      LOG_LEVEL: "debug",
    });
    expect(settings).toMatchObject({
      port: 0,
      host: "::1",
      database: { postgres: "postgres://u:p@h/d" },
      receiptDays: 0,
      defaultLang: "en",
      logLevel: "debug",
      teams: { appId: GUID, credential: { kind: "password", password: "pass" } },
    });
    expect(settings.teams?.allowedTenants).toHaveLength(2);
    expect(settings.keys?.first.id).toBe("a");
    expect(settings.slack).toBeUndefined();
  });

  test("Teams without authentication listens on this machine only", () => {
    const settings = readSettings({ TEAMS_LOCAL_UNAUTHENTICATED: "1" });
    expect(settings.host).toBe("127.0.0.1");
    expect(settings.teams?.credential).toEqual({ kind: "none" });
    expect(readSettings({ TEAMS_LOCAL_UNAUTHENTICATED: "1", HOST: "localhost" }).host).toBe("localhost");
  });
});

describe("what does not start, and what is said", () => {
  test("nothing configured: what is missing and where to get it", () => {
    for (const named of [
      "SLACK_SIGNING_SECRET",
      "api.slack.com/apps",
      "TEAMS_APP_ID",
      "portal.azure.com",
      "manifest",
    ]) {
      expect(refused({})).toContain(named);
    }
    expect(refused({ TEAMS_LOCAL_UNAUTHENTICATED: "0" })).toContain("Neither Slack nor Teams");
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ["a port of letters", { ...SLACK, PORT: "http" }, /PORT: is “http”, expected: a number from 0 to 65535/],
    ["a port too high", { ...SLACK, PORT: "65536" }, /PORT: is “65536”/],
    ["a host with a path", { ...SLACK, HOST: "http://x/" }, /HOST: is “http:\/\/x\/”/],
    [
      "a plain http address",
      { ...SLACK, PUBLIC_URL: "http://bot.example.com" },
      /PUBLIC_URL: .*expected: an address https/,
    ],
    ["an address with a path", { ...SLACK, PUBLIC_URL: "https://example.com/bot" }, /PUBLIC_URL: .*without a path/],
    ["another database", { ...SLACK, DATABASE_URL: "mysql://u:hunter2@h/d" }, /DATABASE_URL: expected: file:/],
    ["a short key", { ...SLACK, ENCRYPTION_KEY: "hunter2" }, /ENCRYPTION_KEY: expected: 32 random bytes/],
    [
      "Postgres without a key",
      { ...SLACK, DATABASE_URL: "postgres://h/d" },
      /ENCRYPTION_KEY: with a Postgres database/,
    ],
    ["days of letters", { ...SLACK, RECEIPT_DAYS: "-1" }, /RECEIPT_DAYS: is “-1”/],
    ["a level that is none", { ...SLACK, LOG_LEVEL: "loud" }, /LOG_LEVEL: is “loud”, expected: fatal/],
    ["a user's token", { ...SLACK, SLACK_BOT_TOKEN: "xoxp-hunter2" }, /SLACK_BOT_TOKEN: expected: a token xoxb-/],
    ["a rotated token", { ...SLACK, SLACK_BOT_TOKEN: "xoxe.xoxb-hunter2" }, /SLACK_BOT_TOKEN: .*need OAuth/],
    ["no signing secret", { SLACK_BOT_TOKEN: "xoxb-1" }, /SLACK_SIGNING_SECRET: is missing/],
    ["no bot token", { SLACK_SIGNING_SECRET: "s" }, /SLACK_BOT_TOKEN: is missing/],
    ["an app token alone", { SLACK_APP_TOKEN: "xapp-1" }, /SLACK_BOT_TOKEN: is missing/],
    ["half of OAuth", { SLACK_SIGNING_SECRET: "s", SLACK_CLIENT_ID: "1" }, /SLACK_STATE_SECRET: is missing/],
    ["OAuth without an address", { ...OAUTH, SLACK_SIGNING_SECRET: "s" }, /PUBLIC_URL: is missing/],
    ["token and OAuth", { ...SLACK, ...OAUTH, PUBLIC_URL: "https://x.pl" }, /SLACK_BOT_TOKEN: either one workspace's/],
    [
      "a foreign API",
      { ...SLACK, SLACK_API_URL: "https://slack.com.evil.example/api/" },
      /SLACK_API_URL: .*at slack\.com/,
    ],
    ["Slack's API unencrypted", { ...SLACK, SLACK_API_URL: "http://slack.com/api/" }, /SLACK_API_URL/],
    ["an app id that is none", { ...TEAMS, TEAMS_APP_ID: "bot" }, /TEAMS_APP_ID: is “bot”, expected: a GUID/],
    ["Teams without an app id", { TEAMS_APP_PASSWORD: "p", TEAMS_TENANT_ID: GUID }, /TEAMS_APP_ID: is missing/],
    ["Teams without a tenant", { TEAMS_APP_PASSWORD: "p", TEAMS_APP_ID: GUID }, /TEAMS_TENANT_ID: is missing/],
    ["Teams without a password", { TEAMS_TENANT_ID: GUID, TEAMS_APP_ID: GUID }, /TEAMS_APP_PASSWORD: is missing/],
    ["tenants that are none", { ...TEAMS, TEAMS_ALLOWED_TENANTS: `${GUID},all` }, /TEAMS_ALLOWED_TENANTS: .*GUIDs/],
    [
      "a certificate without its key",
      { ...TEAMS, TEAMS_APP_PASSWORD: "", TEAMS_CERTIFICATE_FILE: "c" },
      /CERTIFICATE_KEY_FILE: expected a PEM/,
    ],
    ["password and certificate", { ...TEAMS, TEAMS_CERTIFICATE_FILE: "c" }, /either a password or a certificate/],
    ["open to all machines", { TEAMS_LOCAL_UNAUTHENTICATED: "1", HOST: "0.0.0.0" }, /HOST: .*only 127\.0\.0\.1/],
    ["unauthenticated beside a password", { ...TEAMS, TEAMS_LOCAL_UNAUTHENTICATED: "1" }, /not beside a password/],
    ["a slip of the pen", { ...TEAMS, TEAMS_ALOWED_TENANTS: GUID }, /no such setting; there is TEAMS_ALLOWED_TENANTS/],
  ])("%s", (_what, env, sentence) => {
    expect(refused(env)).toMatch(sentence);
    expect(refused(env)).not.toContain("hunter2");
  });

  test("everything wrong is told at once, a wrong value counts as given", () => {
    const said = refused({ PORT: "x", SLACK_BOT_TOKEN: "nope", TEAMS_APP_ID: "bot" });
    for (const name of ["PORT", "SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "TEAMS_APP_ID", "TEAMS_TENANT_ID"]) {
      expect(said).toContain(`  ${name}: `);
    }
  });
});

test("a certificate's key is read from its file, and a file that is no PEM is refused", () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }) as string;
  const env = {
    TEAMS_APP_ID: GUID,
    TEAMS_TENANT_ID: GUID,
    TEAMS_CERTIFICATE_FILE: "cert.pem",
    TEAMS_CERTIFICATE_KEY_FILE: "key.pem",
  };
  const said = refused(env, (path) => (path === "key.pem" ? pem : "nonsense"));
  expect(said).toMatch(/TEAMS_CERTIFICATE_FILE: expected a PEM file/);
  expect(said).not.toMatch(/TEAMS_CERTIFICATE_KEY_FILE: expected/);
  expect(said).not.toContain("nonsense");
});

test.each([
  ["https://slack.com/api", "https://slack.com/api/"],
  ["https://slack-gov.com/api/", "https://slack-gov.com/api/"],
  ["http://127.0.0.1:4003/api/", "http://127.0.0.1:4003/api/"],
])("the API %s is taken", (url, read) => {
  expect(readSettings({ ...SLACK, SLACK_API_URL: url }).slack?.apiUrl).toBe(read);
});

test("help lists every variable in both languages", () => {
  for (const lang of ["pl", "en"] as const) {
    for (const name of Object.keys(VARIABLES)) expect(settingsHelp(lang)).toContain(`\n  ${name}\n`);
  }
});
