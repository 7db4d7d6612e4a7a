import { afterAll, beforeAll, expect, test } from "vitest";
import { createLedger } from "../../adapters/storage/ledger.js";
import { openDatabase } from "../../adapters/storage/open-database.js";
import { catchSlack, SIGNING_SECRET, signed } from "../server/slack-answers.js";
import { startServer } from "../server/start.js";

let slack: Awaited<ReturnType<typeof catchSlack>>;
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  slack = await catchSlack();
  server = await startServer({
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_BOT_TOKEN: "xoxb-1",
    SLACK_API_URL: `${slack.url}/api/`,
  });
}, 30_000);
afterAll(async () => {
  await server?.end();
  await slack?.close();
});

/** The first line that says this, as soon as it is there. */
async function line(what: string): Promise<Record<string, string>> {
  for (let waited = 0; waited < 8_000; waited += 50) {
    const found = server.lines.map((one) => JSON.parse(one)).find(({ msg }) => msg === what);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nobody logged: ${what}`);
}

test("an announcement is logged under the id of the ask that subscribed its channel, from ask to delivery", async () => {
  const body = new URLSearchParams({
    command: "/wolno",
    text: "subscribe",
    team_id: "T1",
    channel_id: "C1",
    user_id: "U1",
    response_url: `${slack.url}/subscribed`,
    trigger_id: "1",
    is_enterprise_install: "false",
  }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded", ...signed(body) };
  await fetch(`${server.url}/slack/events`, { method: "POST", body, headers });
  await slack.at("/subscribed");
  const asked = await line("answered");

  const { db, close } = await openDatabase({ file: `${server.folder}/store.db` }, () => {});
  const covers = [{ id: "x", kind: "announced", milestone: "x", topic: "message_rules", day: "2026-02-10" }] as const;
  const ledger = createLedger({ db }, { kind: "file", pace: {} });
  await ledger.wake(Date.now());
  await ledger.dueSubscriptions(Date.now(), 1);
  await ledger.plan("T1", "C1", [{ action: "post", covers }], 0, Date.now());
  await close();
  const delivered = await line("a delivery was tried");
  expect(asked["trace"]).toMatch(/^[0-9a-f-]{36}$/);
  expect(delivered).toMatchObject({ trace: asked["trace"], tenant: "T1", channel: "C1" });
  expect(delivered["delivery"]).not.toBe(asked["trace"]);
}, 20_000);
