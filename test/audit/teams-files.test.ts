import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { isFileHost } from "../../adapters/teams/file-host.js";
import { SHARE, startFakeShare } from "../teams/fake-share.js";
import { cardOf, fixture, openTeams, type Raw, words } from "../teams/open-teams.js";

const TABLE = 'nazwa,treść\nFaktura,"W załączniku przesyłam fakturę."\nOpinia,Prosimy o opinię.\n';
const bytes = (text: string) => new TextEncoder().encode(text);

let share: Awaited<ReturnType<typeof startFakeShare>>;
let here: Awaited<ReturnType<typeof openTeams>>;
let number = 0;
beforeAll(async () => {
  share = await startFakeShare();
  here = await openTeams({ fetch: share.fetch });
}, 30_000);
afterAll(async () => {
  await here.stop();
  await share.stop();
});
beforeEach(() => {
  here.fake.calls.length = 0;
  here.asks.length = 0;
  share.put.clear();
});

const personal = fixture("direct-message").activity;
const send = (attachments: object[], more: object = {}) =>
  here.post({ ...personal, id: `m-${++number}`, text: "", attachments, ...more });
/** What was sent, message by message. */
const said = (): string[] =>
  here.fake.sent().map((call) => {
    const card = cardOf(call);
    const body = call.body.activity ?? call.body;
    if (card?.type === "AdaptiveCard") return words(card);
    return body.text ?? body.attachments?.[0]?.contentType ?? "";
  });
const offered = (): Raw =>
  here.fake
    .sent()
    .flatMap(({ body }) => body.attachments ?? [])
    .find(({ contentType }: Raw) => contentType?.endsWith("file.consent"));
async function until(there: () => boolean): Promise<void> {
  for (let waited = 0; waited < 4_000 && !there(); waited += 10) await new Promise((next) => setTimeout(next, 10));
  expect(there(), JSON.stringify(said())).toBe(true);
}
function consent(value: object, more: object = {}) {
  const { text: _text, attachments: _none, ...who } = personal;
  return here.post({ ...who, type: "invoke", name: "fileConsent/invoke", id: `c-${++number}`, value, ...more });
}

test("acknowledged at once, answered afterwards, and the file only once it is wanted", async () => {
  expect((await send([share.attachment("szablony.csv", bytes(TABLE))])).status).toBe(200);
  expect(said()[0]).toContain("Liczba plików: 1");
  await until(() => offered() !== undefined);
  expect(said()[1]).toContain("2 szablony");
  expect(offered().content.sizeInBytes).toBeGreaterThan(1_000);
  expect(share.put.size).toBe(0);
  expect((await consent(share.acceptance(offered()))).status).toBe(200);
  await until(() => said().some((one) => one.endsWith("file.info")));
  expect([...share.put.values()][0]).toContain("Opinia");
  expect(share.problems).toEqual([]);
  expect(here.logged.join()).not.toMatch(/fakturę|opinię/);
});

test("a file that is declined is not sent", async () => {
  await send([share.attachment("szablony.csv", bytes(TABLE))]);
  await until(() => offered() !== undefined);
  const before = said().length;
  expect((await consent({ type: "fileUpload", action: "decline", context: {} })).status).toBe(200);
  await new Promise((next) => setTimeout(next, 100));
  expect([said().length, share.put.size]).toEqual([before, 0]);
});

test("somebody else's acceptance, a forged one and another host bring nothing out", async () => {
  await send([share.attachment("szablony.csv", bytes(TABLE))]);
  await until(() => offered() !== undefined);
  const accepted = share.acceptance(offered());
  await consent(accepted, { from: { id: "29:other", aadObjectId: "cccccccc-0000-0000-0000-00000000000c" } });
  await until(() => said().at(-1)?.includes("jeszcze raz") === true);
  await consent({ ...accepted, context: { wolno: { card: "card-99" } } });
  await consent({ ...accepted, context: "x" });
  for (const uploadUrl of ["https://evil.example/x", "http://acme-my.sharepoint.com/x", `${SHARE}.evil.example/x`]) {
    const before = said().length;
    await consent({ ...accepted, uploadInfo: { ...accepted.uploadInfo, uploadUrl } });
    await until(() =>
      said()
        .slice(before)
        .some((one) => one.includes("Nie udało się zapisać raportu")),
    );
  }
  expect(share.put.size).toBe(0);
});

test("files are fetched from SharePoint alone, and each that is not is told", async () => {
  const good = share.attachment("dobry.txt", bytes("Jaki kolor?"));
  const away = { ...good, name: "zly.txt", content: { downloadUrl: "https://evil.example/x" } };
  const gone = { ...good, name: "brak.txt", content: { downloadUrl: `${SHARE}/nothing` } };
  const large = share.attachment("duzy.txt", new Uint8Array(1_100_000));
  await send([good, away, gone, large]);
  await until(() => said().length >= 3);
  for (const name of ["zly.txt", "brak.txt", "duzy.txt"]) expect(said()[1]).toContain(name);
  expect(said()[1]).toContain("większy niż 1 MB");
  expect(share.asked.filter((url) => !url.startsWith(`${SHARE}/`))).toEqual([]);
  expect(here.asks.at(-1)).toMatchObject({ ask: "check", messages: [{ text: "Jaki kolor?" }] });
});

test("in a channel, where only names come, that is said; a file of another kind is an attachment as before", async () => {
  const { activity } = fixture("mention-check");
  const entities = activity.entities;
  const mention = entities.find(({ type }: Raw) => type === "mention")?.text ?? "";
  const named = (name: string) => ({ contentType: "reference", name, contentUrl: `${SHARE}/x` });
  const post = (name: string) =>
    here.post({ ...activity, id: `ch-${++number}`, text: mention, attachments: [named(name)] });
  await post("szablony.csv");
  expect(said().at(-1)).toContain("tylko nazwy plików");
  expect(here.asks).toEqual([]);
  await post("faktura.pdf");
  expect(here.asks.at(-1)).toMatchObject({ ask: "check", messages: [{ attachments: [{ name: "faktura.pdf" }] }] });
});

test("where files do come outside of a personal chat, the card stays in its place and says where the report is to be had", async () => {
  const { activity } = fixture("mention-check");
  await here.post({ ...activity, id: `g-${++number}`, attachments: [share.attachment("szablony.csv", bytes(TABLE))] });
  await until(() => said().length >= 3);
  expect(said().at(-1)).toContain("w czacie ze mną");
  expect(offered()).toBeUndefined();
  expect(here.asks.at(-1)).not.toHaveProperty("reportLater");
});

test.each([
  ["https://acme-my.sharepoint.com/x", true],
  ["https://acme.sharepoint.us/x", true],
  ["https://acme.sharepoint.com.evil.example/x", false],
  ["https://sharepoint.com/x", false],
  ["https://evil.example/acme.sharepoint.com", false],
  ["https://acme.sharepoint.com:8443/x", false],
  ["https://user@acme.sharepoint.com/x", false],
  ["http://acme.sharepoint.com/x", false],
  ["file:///etc/passwd", false],
  ["http://169.254.169.254/", false],
  ["no address", false],
])("%s may be called: %j", (address, may) => expect(isFileHost(address)).toBe(may));
