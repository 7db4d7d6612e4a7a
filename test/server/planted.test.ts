import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { kysely } from "../../adapters/storage/kysely.js";
import { openDatabase } from "../../adapters/storage/open-database.js";
import { createTenants } from "../../adapters/storage/tenants.js";
import { type FakeSlack, startFakeSlack } from "../slack/fake-slack.js";
import { commandBody, eventBody } from "../slack/run-slack.js";
import { APP_ID, startFakeTeams, TENANT } from "../teams/fake-teams.js";
import { fixture, type Raw } from "../teams/open-teams.js";
import { TestCredentials } from "../teams/test-credentials.js";
import { SIGNING_SECRET, signed } from "./slack-answers.js";
import { startServer } from "./start.js";

/** A word of the message, one of a remark, one of a person's name, and one in every secret. */
const WORD = "zielonaparasolka";
const REMARK = "fioletowypiec";
const NAME = "Zbigniewplanted";
const SECRET = "sekretplanted";
const TEXT = `Dzień dobry, ${WORD}! W załączniku przesyłam fakturę. Numer paczki 123456789012, https://${WORD}.example`;

let slack: FakeSlack;
let teams: Awaited<ReturnType<typeof startFakeTeams>>;
let server: Awaited<ReturnType<typeof startServer>>;
let number = 0;
let token = "";
beforeAll(async () => {
  [slack, teams] = await Promise.all([startFakeSlack(), startFakeTeams()]);
  slack.tokens.set(`xoxb-${SECRET}`, { scopes: ["commands", "chat:write"], team: "T1", botUser: "UBOT" });
  slack.channels.set("C1", { botIn: true });
  server = await startServer(
    {
      LOG_LEVEL: "debug",
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_BOT_TOKEN: `xoxb-${SECRET}`,
      SLACK_API_URL: slack.apiUrl,
      TEAMS_APP_ID: APP_ID,
      TEAMS_APP_PASSWORD: SECRET,
      TEAMS_TENANT_ID: TENANT,
    },
    { trust: teams.trust(new TestCredentials()) },
  );
  token = await teams.token({ planted: SECRET });
}, 30_000);
afterAll(async () => {
  await server?.end();
  await Promise.all([slack?.stop(), teams?.stop()]);
});

async function toSlack(body: string, type: string): Promise<number> {
  const headers = { "content-type": type, ...signed(body) };
  return (await fetch(`${server.url}/slack/events`, { method: "POST", body, headers })).status;
}
const FORM = "application/x-www-form-urlencoded";
const command = (text: string, more: Record<string, string> = {}) =>
  toSlack(new URLSearchParams({ ...commandBody(slack, text), user_name: NAME, ...more }).toString(), FORM);
const interaction = (payload: object) =>
  toSlack(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), FORM);
const event = (what: object) => toSlack(JSON.stringify(eventBody(what)), "application/json");

async function toTeams(activity: Raw): Promise<Raw> {
  const response = await fetch(`${server.url}/api/messages`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ ...activity, id: `planted-${++number}`, serviceUrl: teams.url() }),
  });
  const text = await response.text();
  return text === "" ? undefined : JSON.parse(text);
}
function typed(text: string): Raw {
  const { attachments: _html, ...activity } = fixture("direct-message").activity;
  return { ...activity, text, from: { ...activity.from, name: NAME } };
}

/** What appears beyond what was there, as soon as it does. */
async function next<T>(list: readonly T[], from: number): Promise<T> {
  for (let waited = 0; waited < 5_000; waited += 20) {
    const found = list[from];
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`no answer came; the log: ${server.lines.slice(-5).join("")}`);
}
const quiet = () => new Promise((resolve) => setTimeout(resolve, 200));

/** What Prometheus would be told; kept for when the server has stopped. */
let metrics = "";
async function scrape(): Promise<void> {
  const response = await fetch(`${server.url}/metrics`);
  metrics = await response.text();
  expect(metrics).toContain("czy_wolno_checks_total");
}

/** Everything in the store's folder, in the log and in the metrics where a planted word stands, as it is or in base64. */
function found(): string[] {
  const places = readdirSync(server.folder).map(
    (name) => [name, readFileSync(join(server.folder, name)).toString("latin1")] as const,
  );
  return [...places, ["log", server.lines.join("")] as const, ["metrics", metrics] as const].flatMap(
    ([place, content]) =>
      [WORD, REMARK, NAME, SECRET, SIGNING_SECRET, token, "token-of-the-bot"]
        .filter((word) => spellings(word).some((spelling) => content.includes(spelling)))
        .map((word) => `${word.slice(0, 20)} in ${place}`),
  );
}

/** Base64 of a word looks in three ways, by what stands before it. */
function spellings(word: string): string[] {
  const encoded = [0, 1, 2].map((before) => {
    const whole = Buffer.from(`${"x".repeat(before)}${word}`).toString("base64");
    return whole.slice(before === 0 ? 0 : 4, whole.length - 4);
  });
  return [word, encodeURIComponent(word), Buffer.from(word, "utf16le").toString("latin1"), ...encoded];
}

/** What a pressed button sends back, of a message that was answered with. */
function buttons(blocks: Raw): Raw[] {
  return (blocks as Raw[]).filter(({ type }) => type === "actions").flatMap(({ elements }) => elements);
}

async function inSlack(): Promise<void> {
  expect(await command(TEXT)).toBe(200);
  const { body } = await next(slack.said, 0);
  expect(JSON.stringify(body)).toContain(WORD);
  const pressed = (value: string) => ({
    type: "block_actions",
    team: { id: "T1" },
    user: { id: "U1", team_id: "T1", name: NAME },
    channel: { id: "C1" },
    container: { type: "message", is_ephemeral: true, channel_id: "C1", message_ts: "1.1" },
    response_url: slack.responseUrl(),
    trigger_id: slack.trigger(),
    is_enterprise_install: false,
    actions: [{ type: "button", action_id: "press:1:1", block_id: "b", value }],
  });
  const doing = (does: string): string =>
    buttons(body.blocks).find(({ value }) => JSON.parse(value).press.does === does)?.value;
  expect(await interaction(pressed(doing("why")))).toBe(200);
  await next(slack.said, 1);
  expect(await interaction(pressed(doing("feedback")))).toBe(200);
  const { view } = await next(slack.views, 0);
  const filled = {
    type: "view_submission",
    team: { id: "T1" },
    user: { id: "U1", team_id: "T1" },
    view: {
      ...view,
      id: "V1",
      state: {
        values: {
          reason: { value: { type: "static_select", selected_option: { value: "other" } } },
          comment: { value: { type: "plain_text_input", value: REMARK } },
          keepText: { tick: { type: "checkboxes", selected_options: [{ value: "yes" }] } },
        },
      },
    },
  };
  expect(await interaction(filled)).toBe(200);
  await next(slack.said, 2);
  await event({ type: "message", channel_type: "im", channel: "D1", user: "U1", ts: "1.1", text: TEXT });
  await next(slack.said, 3);
  await command(`feedback: ${REMARK}`);
  await next(slack.said, 4);

  // What goes wrong: calls refused with the text in the reason, lost, answered with a page; answers nobody takes.
  const why = [`[ERROR] must be shorter: ${WORD} [json-pointer:/blocks/0]`, `[WARN] ${WORD}`];
  slack.script("chat.postMessage", { error: "invalid_blocks", messages: why });
  slack.script("chat.postMessage", { error: `not as ${WORD}` }, "drop", { status: 500 }, { retryAfter: 3 });
  for (let ts = 2; ts < 7; ts++)
    await event({ type: "message", channel_type: "im", channel: "D1", user: "U1", ts: `1.${ts}`, text: TEXT });
  await command(TEXT, { response_url: `${slack.origin}/respond/${WORD}` });
  await command(TEXT, { response_url: `https://evil.example/${WORD}` });
  await interaction(pressed(JSON.stringify({ card: WORD, press: { does: WORD } })));
  await interaction({ ...filled, view: { ...filled.view, private_metadata: WORD } });
  expect(await toSlack(`{"text":"${WORD}`, "application/json")).toBe(400);
  const unsigned = await fetch(`${server.url}/slack/events?${WORD}`, { method: "POST", body: TEXT });
  expect(unsigned.status).toBe(401);
  await quiet();
}

async function inTeams(): Promise<void> {
  await toTeams(typed(TEXT));
  expect(JSON.stringify(teams.sent()[0]?.body)).toContain(WORD);
  const { activity } = fixture("message-action");
  const { value } = activity;
  const content = `<p>${TEXT}</p>`;
  const payload = { ...value.messagePayload, body: { contentType: "html", content } };
  const opened = await toTeams({ ...activity, value: { ...value, messagePayload: payload } });
  const actions: Raw[] = JSON.stringify(opened).match(/"does":"feedback"/) ? actionsOf(opened) : [];
  const feedback = actions.find(({ data }) => data?.wolno?.press?.does === "feedback");
  const submit = (data: Raw) =>
    toTeams({ ...activity, name: "composeExtension/submitAction", value: { ...value, messagePayload: payload, data } });
  for (const { data } of actions.filter((one) => one.data !== undefined)) await submit(data);
  const form = await submit(feedback.data);
  const [{ data }] = actionsOf(form).filter((one) => one.data?.wolno?.is === "form");
  await submit({ ...data, reason: "other", comment: REMARK, keepText: "true" });

  teams.script.push(
    { status: 500 },
    "drop",
    { status: 413, code: WORD },
    { status: 400, code: `Bad ${WORD}` },
    { status: 403 },
  );
  for (let i = 0; i < 5; i++) await toTeams(typed(TEXT));
  await submit({ wolno: { is: WORD }, verb: "wolno" });
  await toTeams({ ...typed(TEXT), from: { id: 7, name: WORD } });
  await toTeams({ ...typed(TEXT), conversation: { id: "a:1", name: WORD, tenantId: "other" }, channelData: {} });
  const headers = { "content-type": "application/json" };
  const post = (body: string, more: object = {}) =>
    fetch(`${server.url}/api/messages`, { method: "POST", headers: { ...headers, ...more }, body });
  expect((await post(`{"text":"${WORD}`)).status).toBe(400);
  expect((await post(JSON.stringify(typed(TEXT)), { authorization: `Bearer ${SECRET}.${WORD}.x` })).status).toBe(401);
  teams.script.length = 0;
}

function actionsOf(value: Raw): Raw[] {
  if (Array.isArray(value)) return value.flatMap(actionsOf);
  if (value === null || typeof value !== "object") return [];
  const own = typeof value.type === "string" && value.type.startsWith("Action.") ? [value] : [];
  return [...own, ...Object.values(value).flatMap(actionsOf)];
}

test("neither log nor metrics nor the store's bytes hold what was planted, whatever was done and whatever went wrong", async () => {
  await inSlack();
  await inTeams();
  const { db, close } = await openDatabase({ file: join(server.folder, "store.db") }, () => {});
  const kept = Object.fromEntries((await createTenants({ db }).list()).map(({ tenant, rows }) => [tenant, rows]));
  for (const tenant of ["T1", TENANT]) {
    // The words are there, in rows that are sealed.
    expect(kept[tenant]).toMatchObject({ open_card: expect.any(Number), feedback: expect.any(Number) });
  }
  await scrape();
  expect(found()).toEqual([]);

  // The store itself fails: its errors tell of queries, and both adapters answer all the same.
  for (const table of ["open_card", "feedback", "receipt"])
    await kysely.sql`drop table ${kysely.sql.table(table)}`.execute(db);
  await close();
  const before = [slack.said.length, teams.sent().length] as const;
  await command(TEXT);
  await command(`feedback: ${REMARK}`);
  await event({ type: "message", channel_type: "im", channel: "D1", user: "U1", ts: "1.9", text: TEXT });
  await next(slack.said, before[0] + 2);
  await toTeams(typed(TEXT));
  await toTeams(typed(`feedback: ${REMARK}`));
  await next(teams.sent(), before[1] + 1);
  await scrape();
  await server.stop();
  expect(found()).toEqual([]);

  const log = server.lines.map((line) => JSON.parse(line));
  for (const level of ["debug", "info", "warn", "error"]) expect(log.map((line) => line.level)).toContain(level);
  expect(log.filter(({ level }) => level === "error").length).toBeGreaterThan(3);
  // What is looked for is found where it stands.
  server.lines.push(`{"msg":"${Buffer.from(`ab${WORD}!`).toString("base64")}"}`);
  expect(found()).toEqual([`${WORD} in log`]);
});
