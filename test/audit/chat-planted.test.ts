import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeZip } from "../files/make-zip.js";
import { SIGNING_SECRET, signed } from "../server/slack-answers.js";
import { startServer } from "../server/start.js";
import { type FakeSlack, startFakeSlack } from "../slack/fake-slack.js";
import { eventBody } from "../slack/run-slack.js";
import { startFakeShare } from "../teams/fake-share.js";
import { APP_ID, startFakeTeams, TENANT } from "../teams/fake-teams.js";
import { actions, cardOf, fixture, type Raw } from "../teams/open-teams.js";
import { TestCredentials } from "../teams/test-credentials.js";

/** A word of each template's text. */
const WORD = "zielonaparasolka";
const TEXTS = [
  `W załączniku przesyłam fakturę na ${WORD}.`,
  `Prosimy o opinię o ${WORD}.`,
  `Czy ${WORD} ma być czarna?`,
];
const ZIP = makeZip(TEXTS.map((bytes, index) => ({ name: `szablon-${index}.txt`, bytes })));

let slack: FakeSlack;
let teams: Awaited<ReturnType<typeof startFakeTeams>>;
let share: Awaited<ReturnType<typeof startFakeShare>>;
let server: Awaited<ReturnType<typeof startServer>>;
let token = "";
beforeAll(async () => {
  [slack, teams, share] = await Promise.all([startFakeSlack(), startFakeTeams(), startFakeShare()]);
  const scopes = ["commands", "chat:write", "im:history", "files:read", "files:write"];
  slack.tokens.set("xoxb-1", { scopes, team: "T1", botUser: "UBOT" });
  server = await startServer(
    {
      LOG_LEVEL: "debug",
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_BOT_TOKEN: "xoxb-1",
      SLACK_API_URL: slack.apiUrl,
      TEAMS_APP_ID: APP_ID,
      TEAMS_APP_PASSWORD: "secret",
      TEAMS_TENANT_ID: TENANT,
    },
    {
      trust: teams.trust(new TestCredentials()),
      // SharePoint is the fake's; Slack's fake is called as it is.
      fetch: (input, init) =>
        String(input).startsWith(slack.origin) ? fetch(input, init) : share.fetch(input as string, init),
    },
  );
  token = await teams.token();
}, 30_000);
afterAll(async () => {
  await server?.end();
  await Promise.all([slack?.stop(), teams?.stop(), share?.stop()]);
});

async function until(there: () => boolean, what: string): Promise<void> {
  for (let waited = 0; waited < 8_000 && !there(); waited += 20) await new Promise((next) => setTimeout(next, 20));
  if (!there()) throw new Error(`${what} did not come; the log: ${server.lines.slice(-5).join("")}`);
}
async function toSlack(body: string, type: string): Promise<void> {
  const headers = { "content-type": type, ...signed(body) };
  const got = await fetch(`${server.url}/slack/events`, { method: "POST", body, headers });
  expect(got.status).toBe(200);
}
let number = 0;
async function toTeams(activity: Raw): Promise<Raw> {
  const got = await fetch(`${server.url}/api/messages`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ ...activity, id: `planted-${++number}`, serviceUrl: teams.url() }),
  });
  expect(got.status).toBe(200);
  const text = await got.text();
  return text === "" ? undefined : JSON.parse(text);
}
/** Where the word stands: in the log, or in a file of the store, as it is or in base64. */
function found(): string[] {
  const spellings = [0, 1, 2].map((before) => {
    const whole = Buffer.from(`${"x".repeat(before)}${WORD}`).toString("base64");
    return whole.slice(before === 0 ? 0 : 4, whole.length - 4);
  });
  const places = readdirSync(server.folder).map(
    (name) => [name, readFileSync(join(server.folder, name)).toString("latin1")] as const,
  );
  return [...places, ["log", server.lines.join("")] as const]
    .filter(([, content]) => [WORD, ...spellings].some((one) => content.includes(one)))
    .map(([place]) => place);
}

test("an audit from both chats, kept on both: what it says of the text is nowhere in store and log", async () => {
  slack.files.set("a", { type: "application/zip", bytes: ZIP });
  const file = { id: "F1", name: "szablony.zip", mode: "hosted", url_private_download: `${slack.origin}/files/a` };
  const event = { type: "message", subtype: "file_share", channel_type: "im", channel: "D1", user: "U1", ts: "1.1" };
  await toSlack(JSON.stringify(eventBody({ ...event, text: "", files: [file] })), "application/json");
  await until(() => slack.uploads[0]?.channel === "D1", "the report in Slack");
  expect(slack.uploads[0]?.content).toContain(WORD);
  const buttons = ((slack.said[0]?.body.blocks ?? []) as Raw[]).flatMap(({ elements = [] }) => elements);
  const press = async (value: string) => {
    const payload = {
      type: "block_actions",
      team: { id: "T1" },
      user: { id: "U1", team_id: "T1" },
      channel: { id: "D1" },
      container: { type: "message", channel_id: "D1", message_ts: "1.1" },
      response_url: slack.responseUrl(),
      trigger_id: slack.trigger(),
      is_enterprise_install: false,
      actions: [{ type: "button", action_id: "press:1:1", block_id: "b", value }],
    };
    await toSlack(
      new URLSearchParams({ payload: JSON.stringify(payload) }).toString(),
      "application/x-www-form-urlencoded",
    );
  };
  await press(buttons.find(({ value }) => value?.includes("keep_audit")).value);
  await until(() => JSON.stringify(slack.said).includes("zachowano"), "that it is kept");
  await press(JSON.stringify({ card: "", press: { does: "audits" } }));
  await until(() => JSON.stringify(slack.said.at(-1)).includes("szablony.zip"), "the list");

  const personal = fixture("direct-message").activity;
  await toTeams({ ...personal, text: "", attachments: [share.attachment("szablony.zip", ZIP)] });
  const sent = () => teams.sent().flatMap(({ body }) => body.attachments ?? []);
  const offer = () => sent().find(({ contentType }: Raw) => contentType.endsWith("file.consent"));
  await until(() => offer() !== undefined, "the offer in Teams");
  const { text: _text, attachments: _none, ...who } = personal;
  await toTeams({ ...who, type: "invoke", name: "fileConsent/invoke", value: share.acceptance(offer()) });
  await until(() => share.put.size === 1, "the report in OneDrive");
  expect([...share.put.values()][0]).toContain(WORD);
  const card = teams
    .sent()
    .map((call) => cardOf(call))
    .find((one) => one?.type === "AdaptiveCard");
  const keep = actions(card).find(({ data }: Raw) => data?.wolno?.press?.does === "keep_audit");
  const { activity } = fixture("button-answer");
  const value = { ...activity.value, action: { ...activity.value.action, data: keep.data } };
  const answered = await toTeams({ ...activity, from: personal.from, conversation: personal.conversation, value });
  expect(JSON.stringify(answered)).toContain("zachowano");

  // The open cards, sealed, hold the words; the kept results stand there for anybody who opens the store.
  const store = readdirSync(server.folder).map((name) => readFileSync(join(server.folder, name)).toString("latin1"));
  expect(store.join("")).toContain("szablon-1.txt");
  expect(found()).toEqual([]);
  server.lines.push(WORD);
  expect(found()).toEqual(["log"]);
}, 30_000);
