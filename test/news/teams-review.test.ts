import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPolicy } from "../../adapters/main/open-checker.js";
import { openDatabase } from "../../adapters/storage/open-database.js";
import { addDays, dayOf } from "../../src/policy/day.js";
import { CONNECTOR, startFakeCloud } from "../teams/fake-cloud.js";
import { APP_ID, TENANT } from "../teams/fake-teams.js";
import { issue } from "./fixtures/issues.js";

// biome-ignore lint/suspicious/noExplicitAny: what the bot sends is looked into from outside
type Json = any;

const CLI = fileURLToPath(new URL("../../dist/adapters/main/cli.js", import.meta.url));
const REVIEW = "19:review@thread.tacv2";
const [ANNA, JAN, STRANGER] = ["anna", "jan", "stranger"].map((name) => `${name}-0000-0000`) as [
  string,
  string,
  string,
];

/** Younger than what the program was built from: older news are no drafts. */
const day = [dayOf(new Date()), addDays(openPolicy().lastVerified, 1)].sort().at(-1) as string;
const item = (number: number, pl: string, en: string) =>
  issue(
    number,
    day,
    `[NEWS] Centrum wiadomości - ${pl} / Message Center - ${en}`,
    `Cześć,\nudostępniliśmy nowe pola w zasobie GET /messaging/threads.\n\n---\n\nHi,\nwe have made new fields available in GET /messaging/threads.`,
  );
const ISSUES = [item(15001, "pole A", "field A"), item(15002, "pole B", "field B"), item(15003, "pole C", "field C")];

const folder = mkdtempSync(join(tmpdir(), "czy-wolno-teams-review-"));
let cloud: Awaited<ReturnType<typeof startFakeCloud>>;
let child: ChildProcess;
let address: string;
let out = "";
let number = 0;
/** Each draft's card as it was posted, and the id of the post, by what stands in its title. */
const cards = new Map<string, { readonly card: Json; readonly posted: string }>();

beforeAll(async () => {
  cloud = await startFakeCloud({ password: "planted" }, ISSUES);
  const trusted = join(folder, "trusted.pem");
  writeFileSync(trusted, cloud.trusted);
  child = spawn(process.execPath, [CLI, "serve"], {
    env: {
      PATH: process.env.PATH,
      PORT: "0",
      HOST: "127.0.0.1",
      DATABASE_URL: `file:${join(folder, "store.db")}`,
      NODE_EXTRA_CA_CERTS: trusted,
      HTTPS_PROXY: `http://127.0.0.1:${cloud.proxyPort}`,
      TEAMS_APP_ID: APP_ID,
      TEAMS_APP_PASSWORD: "planted",
      TEAMS_TENANT_ID: TENANT,
      REVIEW_CHANNEL: `teams:${TENANT}/${REVIEW}`,
      REVIEWERS: `teams:${TENANT}/${ANNA},teams:${TENANT}/${JAN}`,
      DEFAULT_LANG: "en",
    },
  });
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  address = await until("the server", () => /"listening":"([^"]+)"/.exec(out)?.[1]);
  await until("a card of each draft", () => newThreads().length === ISSUES.length || undefined);
  for (const [at, { body }] of cloud.calls.entries()) {
    const card = body.activity?.attachments?.[0]?.content;
    const [name] = /field [ABC]/.exec(JSON.stringify(card ?? "")) ?? [];
    if (name !== undefined) cards.set(name, { card, posted: `posted-${at + 1}` });
  }
}, 30_000);
afterAll(async () => {
  if (child.exitCode === null) {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
  cloud.stop();
  rmSync(folder, { recursive: true, force: true });
});

const newThreads = () => cloud.calls.filter(({ path }) => path.endsWith("/v3/conversations"));
async function until<T>(what: string, look: () => T | undefined): Promise<T> {
  for (let waited = 0; waited < 15_000; waited += 30) {
    const found = look();
    if (found !== undefined) return found;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`${what} did not come about: ${out}`);
}

/** What Teams sends of a person in the thread of a card, and what it is answered. */
async function send(name: string, user: string, activity: object): Promise<Json> {
  const thread = `${REVIEW};messageid=${cards.get(name)?.posted}`;
  const response = await fetch(`http://${address}/api/messages`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${await cloud.token()}` },
    body: JSON.stringify({
      id: `f:${++number}`,
      channelId: "msteams",
      serviceUrl: `https://${CONNECTOR}/emea/`,
      from: { id: `29:${user}`, name: "Anna", aadObjectId: user },
      recipient: { id: `28:${APP_ID}`, name: "Czy wolno" },
      conversation: { id: thread, conversationType: "channel", isGroup: true, tenantId: TENANT },
      channelData: { tenant: { id: TENANT }, channel: { id: REVIEW }, team: { id: REVIEW } },
      replyToId: cards.get(name)?.posted,
      ...activity,
    }),
  });
  const text = await response.text();
  expect([response.status, text.length > 0 || !("name" in activity)]).toEqual([200, true]);
  return text === "" ? undefined : JSON.parse(text);
}
const button = (name: string, decision: string): Json =>
  cards
    .get(name)
    ?.card.body.flatMap(({ actions = [] }: Json) => actions)
    .find(({ data }: Json) => data.wolno.press.decision === decision);
/** Presses Publish or Ignore, which Teams runs at once. */
const press = (name: string, decision: "publish" | "ignore", user: string) => {
  const { type, verb, data } = button(name, decision);
  return send(name, user, {
    type: "invoke",
    name: "adaptiveCard/action",
    value: { action: { type, verb, data }, trigger: "manual" },
  });
};
/** The card in the channel as it was last changed. */
const edited = (name: string) =>
  until(`the change of ${name}`, () =>
    cloud.calls.findLast(({ method, path }) => method === "PUT" && path.endsWith(`/${cards.get(name)?.posted}`)),
  );
async function rows() {
  const { db, close } = await openDatabase({ file: join(folder, "store.db") }, () => {});
  const drafts = await db.selectFrom("draft").select(["said", "state", "decided_by"]).execute();
  const published = await db
    .selectFrom("publication")
    .select(["content", "published_by"])
    .orderBy("revision")
    .execute();
  await close();
  const draft = (name: string) => drafts.find(({ said }) => said.includes(name));
  return { draft, published };
}

test("each draft is a card of its own in the review channel, with what a reviewer may do", () => {
  expect([...cards.keys()].sort()).toEqual(["field A", "field B", "field C"]);
  for (const { body } of newThreads()) expect(body.channelData.channel.id).toBe(REVIEW);
  expect(["publish", "edit", "ignore"].map((one) => button("field A", one).type)).toEqual([
    "Action.Execute",
    "Action.Submit",
    "Action.Execute",
  ]);
});

test("somebody who is no reviewer is told so, by every button, and nothing is decided", async () => {
  for (const decision of ["publish", "ignore"] as const) {
    const said = await press("field A", decision, STRANGER);
    expect(JSON.stringify(said)).toMatch(/certain people decide/);
  }
  const { data } = button("field A", "edit");
  const form = await send("field A", STRANGER, { type: "invoke", name: "task/fetch", value: { data } });
  expect(JSON.stringify(form)).toMatch(/certain people decide/);
  const { draft, published } = await rows();
  expect([draft("field A")?.state, published]).toEqual(["open", []]);
  expect(cloud.calls.filter(({ method }) => method === "PUT")).toEqual([]);
});

test("two presses publish once; the card says by whom, and the timeline has it", async () => {
  const both = await Promise.all([press("field A", "publish", ANNA), press("field A", "publish", JAN)]);
  const { draft, published } = await rows();
  const by = JSON.parse(draft("field A")?.decided_by ?? "{}");
  expect([ANNA, JAN]).toContain(by.user);
  expect(by).toMatchObject({ platform: "teams", tenant: TENANT });
  expect([draft("field A")?.state, published.map((one) => one.published_by)]).toEqual([
    "published",
    [`teams:${TENANT}/${by.user}`],
  ]);
  for (const { type, value } of both) {
    expect(type).toBe("application/vnd.microsoft.card.adaptive");
    expect(JSON.stringify(value)).toContain("Published");
    expect(JSON.stringify(value)).not.toContain('"decision"');
  }
  const { body } = await edited("field A");
  expect(JSON.stringify(body)).toContain("Published");
  expect(JSON.stringify(body)).not.toContain('"decision"');
  await press("field A", "publish", JAN);
  expect((await rows()).published).toHaveLength(1);
  await send("field A", STRANGER, { type: "message", text: "<at>Czy wolno</at> timeline" });
  const answered = cloud.calls.at(-1);
  expect(answered?.path).toMatch(/\/activities/);
  expect(JSON.stringify(answered?.body)).toContain("field A");
  expect(JSON.stringify(answered?.body)).not.toContain("field B");
});

test("Edit opens the milestone as a form; what was typed is published, and what is wrong is said in the form", async () => {
  const { data } = button("field B", "edit");
  const opened = await send("field B", JAN, { type: "invoke", name: "task/fetch", value: { data } });
  const form: Json = opened.task.value.card.content;
  const fields: Json[] = form.body.filter(({ id }: Json) => id !== undefined);
  const values = Object.fromEntries(fields.map(({ id, value = "" }) => [id, value]));
  expect(values).toMatchObject({ title_en: "Message Center - field B", announced: day, topic: "api" });
  const submit = (more: object) =>
    send("field B", JAN, {
      type: "invoke",
      name: "task/submit",
      value: { data: { ...form.actions[0].data, ...values, ...more } },
    });
  const again = await submit({ effective: "soon", title_en: "A title of ours" });
  expect(again.task.type).toBe("continue");
  expect(JSON.stringify(again.task.value.card.content)).toContain("A title of ours");
  expect((await rows()).published).toHaveLength(1);
  const done = await submit({ effective: "2031-02", title_en: "A title of ours" });
  expect(JSON.stringify(done)).toMatch(/Done\./);
  const { draft, published } = await rows();
  expect(draft("field B")?.state).toBe("published");
  expect(JSON.parse(published[1]?.content ?? "{}").milestones).toMatchObject([
    { title: { en: "A title of ours" }, effective: "2031-02" },
  ]);
  expect(JSON.stringify((await edited("field B")).body)).toContain("February 2031");
});

test("Ignore closes the draft, publishes nothing, and a later Publish changes nothing", async () => {
  await press("field C", "ignore", ANNA);
  expect(JSON.stringify((await edited("field C")).body)).toContain("Ignored");
  await press("field C", "publish", JAN);
  const { draft, published } = await rows();
  expect([draft("field C")?.state, JSON.parse(draft("field C")?.decided_by ?? "{}").user]).toEqual(["ignored", ANNA]);
  expect(published).toHaveLength(2);
});

test("the log holds ids and codes, and no word of a draft, no token", () => {
  expect(out).toContain('"a draft was published"');
  expect(out).not.toMatch(/planted|token-of-the-bot|udostępniliśmy|A title of ours/);
});
