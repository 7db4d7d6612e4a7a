import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSettings } from "../../adapters/main/settings.js";
import { createDrafts } from "../../adapters/storage/drafts.js";
import { openDatabase } from "../../adapters/storage/open-database.js";
import { runCli } from "../main/run-cli.js";
import { catchSlack, SIGNING_SECRET, signed } from "../server/slack-answers.js";
import { startServer } from "../server/start.js";
import { fakeGitHub } from "./fake-github.js";
import { HOSTILE, UNLABELLED } from "./fixtures/issues.js";

let github: Awaited<ReturnType<typeof fakeGitHub>>;
let slack: Awaited<ReturnType<typeof catchSlack>>;
let server: Awaited<ReturnType<typeof startServer>>;
let now: number;
const FORM = { "content-type": "application/x-www-form-urlencoded" };

beforeEach(async () => {
  github = await fakeGitHub();
  slack = await catchSlack();
  now = Date.now();
});
afterEach(async () => {
  await server?.end();
  await github.close();
  await slack.close();
});

const ENV = () => ({
  SLACK_SIGNING_SECRET: SIGNING_SECRET,
  SLACK_BOT_TOKEN: "xoxb-1",
  SLACK_API_URL: `${slack.url}/api/`,
  REVIEW_CHANNEL: "slack:T1/C9",
  REVIEWERS: "slack:T1/U1",
});
const start = async (env: Record<string, string> = {}) => {
  server = await startServer(
    { ...ENV(), ...env },
    {
      clock: { now: () => now, today: () => new Date(now).toISOString().slice(0, 10) },
      news: { github: { api: github.api, repository: "allegro/allegro-api" }, every: 100 },
      policy: { everyMs: 200 },
    },
  );
};
const sent = (method: string) =>
  slack.caught.filter(({ path }) => path === `/api/${method}`).map(({ body }) => new URLSearchParams(body));
async function until<T>(what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let waited = 0; waited < 8_000; waited += 50) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what} did not come about; the log: ${server.lines.join("")}`);
}
const timeline = async (name: string) => {
  const at = `/respond-${name}`;
  const body = new URLSearchParams({
    command: "/wolno",
    text: "timeline",
    team_id: "T1",
    channel_id: "C1",
    user_id: "U1",
    response_url: `${slack.url}${at}`,
    trigger_id: "1",
    is_enterprise_install: "false",
  }).toString();
  await fetch(`${server.url}/slack/events`, { method: "POST", body, headers: { ...FORM, ...signed(body) } });
  return slack.at(at);
};

test("an item of Allegro's is a card in the review channel; a reviewer's press publishes it", async () => {
  github.state.issues = [
    { ...UNLABELLED, created_at: new Date(now).toISOString(), updated_at: new Date(now).toISOString() },
  ];
  await start();
  const card = await until("a review card", () =>
    sent("chat.postMessage").find((body) => body.get("channel") === "C9"),
  );
  const button = JSON.parse(card.get("blocks") ?? "[]")
    .flatMap((block: { elements?: { value?: string }[] }) => block.elements ?? [])
    .find(({ value }: { value?: string }) => value?.includes('"publish"'));
  const press = (user: string) => {
    const payload = {
      type: "block_actions",
      team: { id: "T1" },
      user: { id: user, team_id: "T1" },
      channel: { id: "C9" },
      trigger_id: "2",
      is_enterprise_install: false,
      container: { type: "message", message_ts: "1.1", channel_id: "C9", is_ephemeral: false },
      response_url: `${slack.url}/pressed-${user}`,
      actions: [{ type: "button", action_id: button.action_id, block_id: "b", value: button.value, action_ts: "1" }],
    };
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    return fetch(`${server.url}/slack/events`, { method: "POST", body, headers: { ...FORM, ...signed(body) } });
  };
  await press("U2");
  expect(await slack.at("/pressed-U2")).toMatch(/wybrane osoby/);
  await press("U1");
  expect(await slack.at("/pressed-U1")).toMatch(/"replace_original":true/);
  await until("the card's change", () => sent("chat.update")[0]);
  expect(sent("chat.update")[0]?.get("blocks")).not.toContain('"publish"');
  expect(server.lines.join("")).toMatch(/"the policy changed"/);
  const { db, close } = await openDatabase({ file: join(server.folder, "store.db") }, () => {});
  const [row] = await db.selectFrom("draft").select(["id", "state"]).execute();
  expect(row?.state).toBe("published");
  expect(
    (await createDrafts({ db, clock: { now: () => now, today: () => "" } }).find(row?.id ?? ""))?.decided?.by.user,
  ).toBe("U1");
  await close();
  const said = server.lines.join("");
  expect(said).not.toContain("xoxb-1");
  expect(said).not.toContain("udostępniliśmy");
}, 30_000);

test("what the command line publishes beside a running server is in its answers and announcements within ten seconds", async () => {
  await start({ NEWS: "off" });
  expect(await timeline("one")).not.toContain("No more e-mails soon");
  const file = join(server.folder, "change.yaml");
  const day = new Date(now).toISOString().slice(0, 10);
  writeFileSync(
    file,
    `milestones:
  - id: mail-off-soon
    topic: message_rules
    kind: in_force
    title: { pl: Koniec maili już niedługo, en: No more e-mails soon }
    summary: { pl: Opis., en: Summary. }
    announced: "${day}"
    effective: "${Number(day.slice(0, 4)) + 1}-06"
    supersedes: seller-mail-off
    sources: [news-2025-09-11]
`,
  );
  const began = Date.now();
  const ran = await runCli(["policy", "publish", file, "--lang", "en"], "", {
    DATABASE_URL: `file:${join(server.folder, "store.db")}`,
  });
  expect([ran.code, ran.err]).toEqual([0, ""]);
  await until(
    "the change",
    async () => (await timeline(String(Math.random()))).includes("No more e-mails soon") || undefined,
  );
  const { db, close } = await openDatabase({ file: join(server.folder, "store.db") }, () => {});
  await until(
    "the announcement",
    async () => (await db.selectFrom("announcement").select("id").where("id", "=", "mail-off-soon/moved").execute())[0],
  );
  await close();
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(github.state.requests).toEqual([]);
}, 30_000);

test("hostile news arrive as words; after a day without any reading the reviewers are told once", async () => {
  github.state.issues = [
    { ...HOSTILE, created_at: new Date(now).toISOString(), updated_at: new Date(now).toISOString() },
  ];
  await start();
  const card = await until("a review card", () => sent("chat.postMessage")[0]);
  expect(card.get("text")).not.toMatch(/<!|<@/);
  github.state.instead = Array.from({ length: 500 }, () => ({ status: 500, body: "x" }));
  for (let hours = 0; hours < 26; hours += 2) {
    now += 2 * 3_600_000;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  await until("a word of the silence", () =>
    sent("chat.postMessage").find((body) => (body.get("text") ?? "").includes("nie udało się przeczytać")),
  );
  now += 3_600_000;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(
    sent("chat.postMessage").filter((body) => (body.get("text") ?? "").includes("nie udało się przeczytać")),
  ).toHaveLength(1);
}, 30_000);

test("settings that contradict each other are told before anything starts", () => {
  const wrong = (env: Record<string, string>) => {
    try {
      readSettings({ SLACK_SIGNING_SECRET: "x", SLACK_BOT_TOKEN: "xoxb-1", ...env });
      return "";
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(wrong({ POLICY_FEED_URL: "https://feed.example/b.json" })).toMatch(/POLICY_FEED_KEY: with POLICY_FEED_URL/);
  expect(wrong({ POLICY_FEED_URL: "http://feed.example/b.json", POLICY_FEED_KEY: "x" })).toMatch(
    /POLICY_FEED_URL[\s\S]*POLICY_FEED_KEY/,
  );
  expect(wrong({ REVIEW_CHANNEL: "slack:T1/C1" })).toMatch(/REVIEWERS: with REVIEW_CHANNEL/);
  expect(wrong({ REVIEW_CHANNEL: "slack:T1/U1", REVIEWERS: "slack:T1/U1" })).toMatch(/REVIEW_CHANNEL: .*expected/);
  expect(wrong({ REVIEW_CHANNEL: "teams:t/19:x@thread.tacv2", REVIEWERS: "teams:t/u" })).toMatch(
    /teams is not configured/,
  );
  expect(wrong({ REVIEWERS: "slack:T1/U1, U2" })).toMatch(/REVIEWERS/);
  expect(wrong({ NEWS_PAGES: "http://help.allegro.com/x" })).toMatch(/NEWS_PAGES/);
  expect(wrong({ NEWS: "no" })).toMatch(/NEWS: /);
  expect(
    wrong({
      REVIEW_CHANNEL: "slack:T1/C1",
      REVIEWERS: "slack:T1/U1,teams:a-b/c-d",
      NEWS_PAGES: "https://help.allegro.com/x#Od kiedy",
      GITHUB_TOKEN: "ghp_x",
      POLICY_FEED_URL: "https://feed.example/b.json",
      POLICY_FEED_KEY: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
    }),
  ).toBe("");
});
