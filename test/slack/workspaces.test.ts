import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { KeptInstallation } from "../../adapters/slack/slack-ports.js";
import { tenantOf } from "../../adapters/slack/tenant-of.js";
import { type Running, runSlack } from "./run-slack.js";

let running: Running;
const OAUTH = { by: "oauth", clientId: "1.2", clientSecret: "client", stateSecret: "a secret for states" } as const;
const CARD = [{ kind: "paragraph", text: "x" }] as const;
const seconds = () => Math.floor(Date.now() / 1000);

beforeAll(async () => {
  running = await runSlack({ config: { access: OAUTH } });
});
beforeEach(() => {
  running.installed.clear();
  running.forgotten.length = 0;
  running.fake.calls.length = 0;
});
afterAll(() => running.stop());

function installation(tenant: string, bot: object = {}, installedAt = seconds() - 1_000): KeptInstallation {
  const whole = tenant.startsWith("E");
  return {
    installedAt,
    installation: {
      ...(whole
        ? { enterprise: { id: tenant }, isEnterpriseInstall: true }
        : { team: { id: tenant }, isEnterpriseInstall: false }),
      authVersion: "v2",
      user: { id: "U1" },
      bot: { token: "xoxb-the-bot", id: "BBOT", userId: "UBOT", scopes: ["commands", "chat:write"], ...bot },
    } as never,
  };
}

describe("tokens that end", () => {
  const ending = () => installation("T1", { refreshToken: "xoxe-1", expiresAt: seconds() + 600 });

  test("are changed before they end, once, however many need them at a time", async () => {
    running.installed.set("T1", ending());
    running.fake.refreshTokens.add("xoxe-1");
    const posts = Array.from({ length: 8 }, () => running.slack.post({ tenant: "T1", channel: "C1" }, CARD, "pl"));
    expect((await Promise.all(posts)).every(({ sent }) => sent)).toBe(true);
    expect(running.fake.calls.filter(({ method }) => method === "oauth.v2.access")).toHaveLength(1);
    const bot = running.installed.get("T1")?.installation.bot;
    expect(bot?.token).toMatch(/^xoxe\.xoxb-/);
    expect(bot?.refreshToken).not.toBe("xoxe-1");
    expect(bot?.expiresAt).toBeGreaterThan(seconds() + 40_000);
    const used = new Set(
      running.fake.calls.filter(({ method }) => method === "chat.postMessage").map(({ token }) => token),
    );
    expect([...used]).toEqual([bot?.token]);
  });

  test("that another process was faster to change are taken from the store", async () => {
    running.installed.set("T1", ending());
    setTimeout(
      () => running.installed.set("T1", installation("T1", { refreshToken: "xoxe-2", expiresAt: seconds() + 43_000 })),
      80,
    );
    expect(await running.slack.post({ tenant: "T1", channel: "C1" }, CARD, "pl")).toMatchObject({ sent: true });
    expect(running.installed.get("T1")?.installation.bot?.refreshToken).toBe("xoxe-2");
  });

  test("that cannot be changed are used until their end", async () => {
    running.installed.set("T1", ending());
    running.fake.script("oauth.v2.access", { status: 500 });
    expect(await running.slack.post({ tenant: "T1", channel: "C1" }, CARD, "pl")).toMatchObject({ sent: true });
    expect(running.installed.get("T1")?.installation.bot?.refreshToken).toBe("xoxe-1");
  });

  test("are left alone while they are fresh", async () => {
    running.installed.set("T1", installation("T1", { refreshToken: "xoxe-1", expiresAt: seconds() + 40_000 }));
    await running.slack.post({ tenant: "T1", channel: "C1" }, CARD, "pl");
    expect(running.fake.calls.map(({ method }) => method)).toEqual(["chat.postMessage"]);
  });
});

test("where the app is not installed nothing can be posted", async () => {
  expect(await running.slack.post({ tenant: "T9", channel: "C1" }, CARD, "pl")).toEqual({
    sent: false,
    means: "tenant_gone",
    code: "not_installed",
  });
});

describe("removal", () => {
  const uninstalled = (more: Record<string, unknown> = {}) => running.event({ type: "app_uninstalled" }, more);
  const revoked = (bot: string[], more: Record<string, unknown> = {}) =>
    running.event({ type: "tokens_revoked", tokens: { oauth: [], bot } }, more);

  test.each([
    ["uninstalled, then revoked", [() => uninstalled(), () => revoked(["UBOT"])]],
    ["revoked, then uninstalled", [() => revoked(["UBOT"]), () => uninstalled()]],
    ["uninstalled twice", [() => uninstalled(), () => uninstalled()]],
  ])("%s", async (_name, events) => {
    running.installed.set("T1", installation("T1"));
    running.installed.set("T2", installation("T2"));
    for (const send of events) expect((await send()).status).toBe(200);
    await running.settled();
    expect([...running.installed.keys()]).toEqual(["T2"]);
    expect(new Set(running.forgotten)).toEqual(new Set(["T1"]));
  });

  test("one from before the app was installed anew is left alone", async () => {
    running.installed.set("T1", installation("T1", {}, seconds()));
    await uninstalled({ event_time: seconds() - 60 });
    await running.settled();
    expect([...running.installed.keys()]).toEqual(["T1"]);
    expect(running.forgotten).toEqual([]);
  });

  test("the loss of a person's token, or of another bot's, is none", async () => {
    running.installed.set("T1", installation("T1"));
    await revoked([]);
    await revoked(["UOTHER"]);
    await running.settled();
    expect([...running.installed.keys()]).toEqual(["T1"]);
  });

  test("of a whole organisation", async () => {
    running.installed.set("E1", installation("E1"));
    running.installed.set("T1", installation("T1"));
    const authorizations = [{ enterprise_id: "E1", team_id: null, is_enterprise_install: true, user_id: "UBOT" }];
    await uninstalled({ enterprise_id: "E1", authorizations });
    await running.settled();
    expect([...running.installed.keys()]).toEqual(["T1"]);
    expect(running.forgotten).toEqual(["E1"]);
  });
});

describe("an organisation takes the app out of some workspaces", () => {
  const revoked = (more: Record<string, unknown> = {}) =>
    running.event(
      { type: "team_access_revoked", team_ids: ["T1", "T3"] },
      {
        team_id: "T1",
        // As Slack documents it: marked with a workspace, though the installation is the organisation's.
        authorizations: [{ enterprise_id: "E1", team_id: "T1", is_bot: false, is_enterprise_install: false }],
        ...more,
      },
    );

  test("what is theirs goes, the installation stays", async () => {
    running.installed.set("E1", installation("E1"));
    expect((await revoked()).status).toBe(200);
    await running.settled();
    expect([...running.installed.keys()]).toEqual(["E1"]);
    expect(running.forgotten).toEqual(["E1/T1", "E1/T3"]);
  });

  test("the event says nothing of a workspace that installed the app itself", async () => {
    running.installed.set("T1", installation("T1"));
    await revoked({ authorizations: [{ enterprise_id: null, team_id: "T1", is_enterprise_install: false }] });
    await running.settled();
    expect([...running.installed.keys()]).toEqual(["T1"]);
    expect(running.forgotten).toEqual([]);
  });

  test("one from before the app was installed anew is left alone", async () => {
    running.installed.set("E1", installation("E1", {}, seconds()));
    await revoked({ event_time: seconds() - 60 });
    await running.settled();
    expect(running.forgotten).toEqual([]);
  });
});

test.each([
  ["a command", { team_id: "T1", enterprise_id: "E1", is_enterprise_install: "false" }, "T1"],
  ["a command in an organisation", { team_id: "T1", enterprise_id: "E1", is_enterprise_install: "true" }, "E1"],
  ["an interaction", { team: { id: "T1" }, user: { id: "U1", team_id: "T2" }, is_enterprise_install: false }, "T1"],
  [
    "an interaction in an organisation",
    { team: null, enterprise: { id: "E1" }, user: { id: "U1", team_id: "T2" }, is_enterprise_install: true },
    "E1",
  ],
  [
    "a form in a shared channel",
    { team: { id: "T2" }, user: { id: "U1" }, view: { app_installed_team_id: "T1" } },
    "T1",
  ],
  [
    "an event in a shared channel",
    { team_id: "T2", authorizations: [{ team_id: "T1", enterprise_id: null, is_enterprise_install: false }] },
    "T1",
  ],
  ["nothing", {}, undefined],
])("%s belongs to its tenant", (_name, body, tenant) => expect(tenantOf(body)?.tenant).toBe(tenant));

test("an organisation's command is answered with the organisation's token", async () => {
  running.installed.set("E1", installation("E1"));
  await running.command("", { enterprise_id: "E1", is_enterprise_install: "true" });
  await running.settled();
  expect(running.asks.at(-1)?.by.tenant).toBe("E1");
  expect(running.fake.views).toHaveLength(1);
});

describe("installing that does not come to its end", () => {
  const visit = (path: string, cookie = "") =>
    fetch(`${running.url}${path}`, { redirect: "manual", headers: { cookie } });

  test.each([
    ["cancelled", "/slack/oauth_redirect?error=access_denied&state=x", 200, "Instalację anulowano"],
    ["without a state", "/slack/oauth_redirect?code=x", 400, "Zacznij stąd"],
    ["with a forged state", "/slack/oauth_redirect?code=x&state=y", 400, "Zacznij stąd"],
    ["without a code", "/slack/oauth_redirect", 502, "Nie udało się"],
  ])("%s", async (_name, path, status, words) => {
    const got = await visit(path);
    expect(got.status).toBe(status);
    expect(await got.text()).toContain(words);
    expect(running.installed.size).toBe(0);
  });

  test("from another browser", async () => {
    const begun = await visit("/slack/install");
    const state = new URL(begun.headers.get("location") ?? "").searchParams.get("state");
    const got = await visit(`/slack/oauth_redirect?code=x&state=${state}`);
    expect(got.status).toBe(400);
  });
});
