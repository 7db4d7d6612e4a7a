import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Clock } from "../../adapters/storage/store.js";
import { startServer } from "../server/start.js";
import { type FakeSlack, startFakeSlack } from "../slack/fake-slack.js";
import { commandBody, eventBody, signature, wordsOf } from "../slack/run-slack.js";

const SECRET = "a signing secret";
const TABLE = [
  "nazwa,treść",
  "Faktura,Dzień dobry w załączniku przesyłam fakturę.",
  "Kolor,Dzień dobry jaki kolor wybrać?",
  "Rozmiar,Czy rozmiar M będzie dobry?",
].join("\n");

let slack: FakeSlack;
let first: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  slack = await startFakeSlack();
  const scopes = ["commands", "chat:write", "im:history", "files:read", "files:write"];
  slack.tokens.set("xoxb-1", { scopes, team: "T1", botUser: "UBOT" });
  slack.channels.set("C1", { botIn: true });
}, 30_000);
afterAll(async () => {
  await first?.end();
  await slack?.stop();
});

/** A clock that runs, from that moment on. */
function at(moment: string): Clock {
  const ahead = Date.parse(moment) - Date.now();
  return { now: () => Date.now() + ahead, today: () => moment.slice(0, 10) };
}
const env = () => ({ SLACK_SIGNING_SECRET: SECRET, SLACK_BOT_TOKEN: "xoxb-1", SLACK_API_URL: slack.apiUrl });

/** The words of the first message like this, as soon as it is there. */
async function said(words: RegExp): Promise<string> {
  for (let waited = 0; waited < 10_000; waited += 20) {
    const found = slack.said.map(({ body }) => wordsOf(body.blocks)).find((text) => words.test(text));
    if (found !== undefined) return found;
    await new Promise((next) => setTimeout(next, 20));
  }
  throw new Error(
    `nothing like ${words} was said: ${slack.said.map(({ body }) => wordsOf(body.blocks)).join("\n--\n")}`,
  );
}

test("a workspace keeps an audit in February, and its subscribed channel is told of it in March", async () => {
  const february = "2026-02-20T12:00:00Z";
  first = await startServer(env(), { clock: at(february) });
  const send = async (body: string, type: string) => {
    const headers = { ...signature(body, Date.parse(february) / 1_000, SECRET), "content-type": type };
    expect((await fetch(`${first.url}/slack/events`, { method: "POST", body, headers })).status).toBe(200);
  };
  const form = (fields: Record<string, string>) =>
    send(new URLSearchParams(fields).toString(), "application/x-www-form-urlencoded");
  await form(commandBody(slack, "subscribe"));
  await said(/2 March 2026|2 marca 2026/);

  slack.files.set("a", { type: "text/csv", bytes: Buffer.from(TABLE) });
  const file = { id: "F1", name: "szablony.csv", mode: "hosted", url_private_download: `${slack.origin}/files/a` };
  const event = { type: "message", subtype: "file_share", channel_type: "im", channel: "D1", user: "U1", ts: "1.1" };
  await send(JSON.stringify(eventBody({ ...event, text: "", files: [file] })), "application/json");
  await said(/3 szablony/);
  const elements = slack.said.flatMap(({ body }) => (body.blocks as { elements?: { value?: string }[] }[]) ?? []);
  const keep = elements.flatMap(({ elements: inner = [] }) => inner).find(({ value }) => value?.includes("keep_audit"));
  const payload = {
    type: "block_actions",
    team: { id: "T1" },
    user: { id: "U1", team_id: "T1" },
    channel: { id: "D1" },
    container: { type: "message", channel_id: "D1", message_ts: "1.1" },
    response_url: slack.responseUrl(),
    trigger_id: slack.trigger(),
    is_enterprise_install: false,
    actions: [{ type: "button", action_id: "press:1:1", block_id: "b", value: keep?.value }],
  };
  await form({ payload: JSON.stringify(payload) });
  await said(/zachowano/);
  await first.stop();

  slack.said.length = 0;
  const later = await startServer(
    { ...env(), DATABASE_URL: `file:${join(first.folder, "store.db")}` },
    { clock: at("2026-03-02T09:30:00Z") },
  );
  try {
    const told = await said(/of your 3 templates/);
    expect(told).toContain("1 of your 3 templates changes on that day.");
    expect(slack.said.find(({ body }) => wordsOf(body.blocks) === told)?.body.channel).toBe("C1");
    expect(JSON.stringify(slack.said)).toContain('\\"does\\":\\"audits\\"');
  } finally {
    await later.end();
  }
}, 30_000);
