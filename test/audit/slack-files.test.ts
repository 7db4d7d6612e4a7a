import { afterEach, expect, test } from "vitest";
import { makeZip } from "../files/make-zip.js";
import { type Running, runSlack, wordsOf } from "../slack/run-slack.js";

const TABLE = 'nazwa,treść\nFaktura,"W załączniku przesyłam fakturę."\nOpinia,Prosimy o opinię.\n';
const SCOPES = ["commands", "chat:write", "im:history", "app_mentions:read", "files:read"];

let running: Running;
afterEach(() => running.stop());

/** A file that lies in the fake Slack, as an event names it. */
function file(name: string, content: string | Uint8Array, more: object = {}) {
  const bytes = Buffer.from(content as string);
  running.fake.files.set(name, { type: "application/octet-stream", bytes });
  const url = `${running.fake.origin}/files/${name}`;
  return { id: "F1", name, mode: "hosted", size: bytes.byteLength, url_private_download: url, ...more };
}
const inChat = (files: object[], text = "") => ({
  type: "message",
  subtype: "file_share",
  channel_type: "im",
  channel: "D1",
  user: "U1",
  ts: "1.1",
  text,
  files,
});
async function sent(event: object): Promise<string[]> {
  running.fake.said.length = 0;
  await running.event(event);
  await running.settled();
  return running.fake.said.map(({ by, body }) => `${by} ${body.channel}: ${wordsOf(body.blocks)}`);
}

test("in the chat with the bot: the card, and under it the report, in the thread of what was sent", async () => {
  running = await runSlack({ scopes: [...SCOPES, "files:write"] });
  const said = await sent(inChat([file("szablony.csv", TABLE)]));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("chat.postMessage D1");
  expect(said[0]).toContain("2 szablony");
  expect(running.fake.uploads).toMatchObject([{ channel: "D1", thread: "1.1" }]);
  expect(running.fake.uploads[0]?.name).toMatch(/^czy-wolno-\d{4}-\d\d-\d\d\.html$/);
  expect(running.fake.uploads[0]?.content).toContain("Opinia");
});

test("in a channel card and report are the asker's alone", async () => {
  running = await runSlack({ scopes: [...SCOPES, "files:write"] });
  const event = { type: "app_mention", channel: "C1", user: "U1", ts: "2.1", text: "<@UBOT>" };
  const said = await sent({ ...event, files: [file("szablony.csv", TABLE)] });
  expect(said[0]).toContain("chat.postEphemeral C1");
  expect(running.fake.uploads).toMatchObject([{ channel: "DU1" }]);
  expect(running.fake.calls.filter(({ args }) => args.channel_id === "C1")).toEqual([]);
});

test("of somebody's message in a chat where the bot is not, the report goes to the asker's own chat", async () => {
  running = await runSlack({ scopes: [...SCOPES, "files:write"] });
  await running.interaction({
    type: "message_action",
    callback_id: "check_message",
    team: { id: "T1", domain: "acme" },
    user: { id: "U1" },
    channel: { id: "D9" },
    message: { type: "message", user: "U2", ts: "3.1", text: "", files: [file("szablony.csv", TABLE)] },
    response_url: running.fake.responseUrl(),
    trigger_id: running.fake.trigger(),
    is_enterprise_install: false,
  });
  await running.settled();
  expect(running.fake.said[0]?.by).toBe("response_url");
  expect(running.fake.uploads).toMatchObject([{ channel: "DU1" }]);
});

test.each<[string, readonly string[]]>([
  ["where it is known that the scope was not granted", SCOPES],
  ["where only the call tells", []],
])("without files:write, %s, the card is there and a sentence says how to get the rest", async (_name, scopes) => {
  running = await runSlack({ scopes: scopes.length === 0 ? [...SCOPES, "files:write"] : scopes });
  if (scopes.length === 0) running.fake.script("files.getUploadURLExternal", { error: "missing_scope" });
  const said = await sent(inChat([file("szablony.csv", TABLE)]));
  expect(said).toHaveLength(2);
  expect(said[0]).toContain("Opinia");
  expect(said[1]).toContain("files:write");
  expect(said[1]).toContain("czy-wolno audit");
  expect(running.fake.uploads).toEqual([]);
});

test.each(["drop", { status: 500 }, { error: "fatal_error" }] as const)(
  "a file that does not arrive (%j) is told in a sentence and not sent twice",
  async (step) => {
    running = await runSlack({ scopes: [...SCOPES, "files:write"] });
    running.fake.script("files.completeUploadExternal", step);
    const said = await sent(inChat([file("szablony.csv", TABLE)]));
    expect(said[1]).toContain("Nie udało się wysłać pliku");
    expect(running.fake.calls.filter(({ method }) => method === "files.completeUploadExternal")).toHaveLength(1);
    expect(running.logged.join()).not.toMatch(/Opinia|fakturę/);
  },
);

test("many templates are acknowledged at once", async () => {
  running = await runSlack({ scopes: [...SCOPES, "files:write"] });
  const rows = Array.from({ length: 120 }, (_row, index) => `Szablon ${index},Prosimy o opinię.`).join("\n");
  const said = await sent(inChat([file("szablony.csv", `nazwa,treść\n${rows}\n`)]));
  expect(said[0]).toContain("Liczba szablonów: 120");
  expect(said[1]).toContain("120 szablonów");
  expect(running.fake.uploads[0]?.content).toContain("Szablon 119");
});

test("an archive with somebody's forwarded message is its attachment; what was forwarded beside files is audited with them", async () => {
  running = await runSlack({ scopes: SCOPES });
  const zip = file("archiwum.zip", makeZip([{ name: "a.txt", bytes: "Prosimy o opinię." }]));
  const share = { is_share: true, text: "W załączniku faktura.", files: [zip] };
  await sent({ ...inChat([]), attachments: [share] });
  expect(running.asks.at(-1)).toMatchObject({
    ask: "check",
    messages: [{ text: "W załączniku faktura.", attachments: [{ name: "archiwum.zip" }] }],
  });
  await sent({ ...inChat([zip, file("szablony.csv", TABLE)]), attachments: [{ is_share: true, text: "Przekazana." }] });
  const ask = running.asks.at(-1);
  expect(ask?.ask === "audit" && ask.templates.map(({ name }) => name)).toEqual([
    "a.txt",
    "Faktura",
    "Opinia",
    "Slack 1",
  ]);
});

test("a table may be larger than a message, and neither may be too large", async () => {
  running = await runSlack({ scopes: SCOPES });
  const said = await sent(inChat([file("a.csv", TABLE, { size: 2_000_000 }), file("b.txt", "x", { size: 2_000_000 })]));
  expect(said[0]).toContain("b.txt: Plik jest większy niż 1 MB");
  expect(running.asks.at(-1)).toMatchObject({ ask: "audit", name: "a.csv" });
  expect((await sent(inChat([file("a.zip", "x", { size: 6_000_000 })])))[0]).toContain("większy niż 5 MB");
});
