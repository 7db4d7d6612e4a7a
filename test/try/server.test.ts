import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TryChannel, TryReply, TryStrip } from "../../adapters/try/wire.js";
import { openPage, slackButtons, teamsActions } from "./open-page.js";

const INVOICE = "Dzień dobry, w załączniku przesyłam fakturę do zamówienia.";
const QUESTION = "Dzień dobry, czy grawer ma być na klapce?";

let page: Awaited<ReturnType<typeof openPage>>;
beforeAll(async () => {
  page = await openPage();
});
afterAll(() => page.stop());

const base64 = (text: string) => Buffer.from(text).toString("base64");
const first = ({ said }: TryReply) => {
  const [one] = said;
  if (one === undefined) throw new Error("nothing was said");
  return one;
};
const button = (reply: TryReply, label: RegExp) => {
  const found = [...slackButtons(first(reply).drawn.slack)].find(([text]) => label.test(text));
  if (found === undefined) throw new Error(`no button ${label}`);
  return { value: found[1] };
};
const action = (reply: TryReply, label: RegExp) => {
  const found = [...teamsActions(first(reply).drawn.teams)].find(([text]) => label.test(text));
  if (found === undefined) throw new Error(`no action ${label}`);
  return found[1];
};

describe("a message", () => {
  test("is judged once and drawn by both adapters", async () => {
    const reply = await page.ask({ is: "text", text: INVOICE });
    const { status, drawn, shown, lang } = first(reply);
    expect([shown, lang, status?.tone]).toEqual(["private", "pl", "not_allowed"]);
    expect(JSON.stringify(drawn.slack)).toContain(status?.text);
    expect(JSON.stringify(drawn.teams)).toContain(status?.text);
    expect(drawn.teams).toMatchObject({ type: "AdaptiveCard", version: "1.5" });
  });

  test("comes back with the words that decide, each with its reason", async () => {
    const { judged } = await page.ask({ is: "text", text: INVOICE });
    const [message] = judged ?? [];
    const [mark] = message?.marks ?? [];
    expect(judged).toHaveLength(1);
    expect(message?.text.slice(mark?.start, mark?.end)).toContain("fakturę");
    expect(mark?.effect).toBe("not_allowed");
    expect(mark?.reasons[0]?.why).toMatch(/\S{3}/);
  });

  test.each([
    ["2025-09-01", "allowed"],
    ["2026-03-02", "not_allowed"],
    [undefined, "not_allowed"],
  ])("as of %s it is %s", async (asOf, tone) => {
    const reply = await page.ask({ is: "text", text: INVOICE }, asOf === undefined ? {} : { asOf });
    expect(first(reply).status?.tone).toBe(tone);
  });

  test("is answered in the page's language, whatever its own", async () => {
    const english = await page.ask({ is: "text", text: INVOICE }, { lang: "en" });
    expect(first(english).status?.word).toBe("Not allowed");
    const polish = await page.ask({ is: "text", text: INVOICE }, { session: english.session });
    expect(first(polish).status?.word).toBe("Nie wolno");
  });
});

describe("a file", () => {
  test.each<[string, string, string]>([
    ["list.txt", INVOICE, "not_allowed"],
    ["list.html", `<p>${QUESTION}</p>`, "allowed"],
    [
      "list.eml",
      `Subject: =?utf-8?B?${base64("Grawer")}?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${QUESTION}`,
      "allowed",
    ],
    ["szablony.csv", `temat,treść\nFaktura,"${INVOICE}"\n`, "not_allowed"],
  ])("%s with one message is checked", async (name, text, tone) => {
    const { judged } = await page.ask({ is: "files", files: [{ name, base64: base64(text) }] });
    expect(judged).toHaveLength(1);
    expect(judged?.[0]?.tone).toBe(tone);
  });

  const TABLE = { name: "szablony.csv", base64: base64(`temat,treść\nFaktura,"${INVOICE}"\nGrawer,"${QUESTION}"\n`) };
  test.each([
    ["with several messages", [TABLE]],
    [
      "beside another",
      [
        { name: "a.txt", base64: base64(INVOICE) },
        { name: "b.txt", base64: base64(QUESTION) },
      ],
    ],
  ])("%s is audited, as in a chat: a summary, the report, and a button to keep it", async (_name, files) => {
    const asked = await page.ask({ is: "files", files }, { asOf: "2026-03-01" });
    const { file, drawn } = first(asked);
    expect(JSON.stringify(drawn.teams)).toMatch(/Zmienia ocenę: 1 szablon\./);
    expect(file?.text).toMatch(/^<!doctype html>/);
    expect(asked.judged).toBeUndefined();
    const { session } = asked;
    const kept = await page.ask({ is: "act", platform: "slack", payload: button(asked, /Zachowaj/) }, { session });
    expect(JSON.stringify(first(kept).drawn.slack)).not.toContain("jeszcze raz");
  });

  test("that cannot be read is refused in a sentence", async () => {
    const response = await page.post({ lang: "en", ask: { is: "files", files: [{ name: "a.pdf", base64: "" }] } });
    expect(response.status).toBe(422);
    expect(((await response.json()) as { error: string }).error).toMatch(/^a\.pdf: Files like \.pdf are not read\./);
  });
});

describe("a button", () => {
  test.each<["slack" | "teams", typeof button | typeof action]>([
    ["slack", button],
    ["teams", action],
  ])("of %s decides again, in both drawings and in the marks", async (platform, find) => {
    const asked = await page.ask({ is: "text", text: INVOICE });
    const payload = find(asked, /odpowiedź kupującemu/);
    const { session } = asked;
    const pressed = await page.ask({ is: "act", platform, payload }, { session });
    expect([first(pressed).shown, first(pressed).status?.tone]).toEqual(["replace", "allowed"]);
    expect(JSON.stringify(first(pressed).drawn)).not.toContain("Nie wysyłaj");
    expect(pressed.judged?.[0]?.tone).toBe("allowed");
  });

  test("shares for everybody", async () => {
    const asked = await page.ask({ is: "text", text: INVOICE });
    const { session } = asked;
    const shared = await page.ask({ is: "act", platform: "slack", payload: button(asked, /Udostępnij/) }, { session });
    expect(first(shared).shown).toBe("share");
    expect(slackButtons(first(shared).drawn.slack).size).toBe(0);
  });

  test("of a session that is gone, or another's, says that the message is to be sent again", async () => {
    const asked = await page.ask({ is: "text", text: INVOICE });
    const payload = button(asked, /Dlaczego/);
    const other = await page.ask({ is: "command", text: "pomoc" });
    const said = async (session: string) =>
      JSON.stringify(first(await page.ask({ is: "act", platform: "slack", payload }, { session })).drawn.slack);
    expect(await said(asked.session)).not.toMatch(/jeszcze raz/);
    expect(await said(other.session)).toMatch(/jeszcze raz/);
    page.clock.now += 31 * 60_000;
    expect(await said(asked.session)).toMatch(/jeszcze raz/);
  });

  test.each<["slack" | "teams", unknown]>([
    ["slack", {}],
    ["slack", { value: "x" }],
    ["slack", { value: '{"card":"card-1","press":{"does":"say","text":5}}' }],
    ["slack", { value: '{"card":"card-1","press":{"does":"rm"}}' }],
    ["slack", { callback_id: "dialog:check", private_metadata: "{}", state: { values: {} } }],
    ["slack", { callback_id: "dialog:check", private_metadata: "", state: { values: { text: 1 } } }],
    ["teams", null],
    ["teams", { verb: "wolno", wolno: { is: "press", card: 1 } }],
  ])("that is none of ours is refused: %s %j", async (platform, payload) => {
    const response = await page.post({ lang: "pl", ask: { is: "act", platform, payload } });
    expect(response.status).toBe(422);
  });
});

describe("a command", () => {
  test.each([
    ["pomoc", /subskrybuj/],
    ["terminy", /2 marca 2026/],
    ["zasady", /faktur/],
    ["lista", /\S/],
  ])("%s is answered", async (text, expected) => {
    const { drawn, begins } = first(await page.ask({ is: "command", text }));
    expect(begins).toMatch(/\S/);
    expect(JSON.stringify(drawn.slack)).toMatch(expected);
    expect(JSON.stringify(drawn.teams)).toMatch(expected);
  });

  test("subscribes the session's own channel and no other's", async () => {
    const { session, said } = await page.ask({ is: "command", text: "subskrybuj" });
    expect(said.map(({ shown }) => shown)).toEqual(["public", "private"]);
    const listed = async (more: object) =>
      JSON.stringify(first(await page.ask({ is: "command", text: "lista" }, more)).drawn.slack);
    expect(await listed({ session })).not.toBe(await listed({}));
  });
});

describe("a form", () => {
  type View = { callback_id: string; private_metadata: string };
  const value = (value: string) => ({ value: { type: "plain_text_input", value } });

  test("filled in as Slack sends it", async () => {
    const { session, dialog } = await page.ask({ is: "command", text: "" });
    if (dialog === undefined) throw new Error("no form was opened");
    const { callback_id, private_metadata } = dialog.slack as View;
    const send = (text: string | null) => {
      const values = { text: { value: { type: "plain_text_input", value: text } }, subject: value("Grawer") };
      const payload = { callback_id, private_metadata, state: { values } };
      return page.ask({ is: "act", platform: "slack", payload }, { session });
    };
    expect((await send(null)).problems).toEqual({ text: expect.any(String) });
    expect(first(await send(QUESTION)).status?.tone).toBe("allowed");
  });

  test("filled in as Teams sends it", async () => {
    const { session, dialog } = await page.ask({ is: "command", text: "" });
    const [data] = [...teamsActions(dialog?.teams).values()] as [object];
    const send = (more: object) =>
      page.ask({ is: "act", platform: "teams", payload: { ...data, ...more } }, { session });
    expect((await send({ text: " " })).problems).toEqual({ text: expect.any(String) });
    const judged = await send({ text: INVOICE, reading: "reply", subject: "", day: "" });
    expect(first(judged).status?.tone).toBe("allowed");
  });

  test("settings hold for what is asked later in the session, and for nobody else", async () => {
    const asked = await page.ask({ is: "command", text: "ustawienia" });
    const { session } = asked;
    const opened = await page.ask(
      { is: "act", platform: "teams", payload: action(asked, /moje|osobiste|Moje/i) },
      { session },
    );
    const [data] = [...teamsActions(opened.dialog?.teams).values()] as [object];
    await page.ask({ is: "act", platform: "teams", payload: { ...data, reading: "reply" } }, { session });
    expect(first(await page.ask({ is: "text", text: INVOICE }, { session })).status?.tone).toBe("allowed");
    expect(first(await page.ask({ is: "text", text: INVOICE })).status?.tone).toBe("not_allowed");
  });
});

describe("what is refused", () => {
  test.each<[string, number, () => Promise<Response>]>([
    ["no JSON", 400, () => page.post("{")],
    ["another shape", 400, () => page.post({ ask: { is: "text", text: "x" } })],
    ["more than is known", 400, () => page.post({ lang: "pl", ask: { is: "text", text: "x" }, tenant: "T1" })],
    ["a day that is none", 400, () => page.post({ lang: "pl", asOf: "2026-02-30", ask: { is: "text", text: "x" } })],
    ["too long a text", 400, () => page.post({ lang: "pl", ask: { is: "text", text: "x".repeat(200_001) } })],
    ["too large a body", 413, () => page.post({ lang: "pl", ask: { is: "text", text: "x".repeat(1_600_000) } })],
    [
      "another site",
      403,
      () => page.post({ lang: "pl", ask: { is: "text", text: "x" } }, { origin: "https://evil.example" }),
    ],
    ["another site's frame", 403, () => page.post({}, { "sec-fetch-site": "cross-site" })],
  ])("%s", async (_name, status, send) => {
    page.clock.now += 60_000;
    const response = await send();
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: expect.stringMatching(/\S/) });
  });

  test("too much at once, until the minute is over", async () => {
    page.clock.now += 60_000;
    const ask = () => page.post({ lang: "en", ask: { is: "command", text: "help" } });
    const codes = await Promise.all(Array.from({ length: 61 }, async () => (await ask()).status));
    expect(codes.filter((code) => code === 200)).toHaveLength(60);
    const refused = await ask();
    expect([refused.status, Number(refused.headers.get("retry-after"))]).toEqual([429, expect.any(Number)]);
    page.clock.now += 60_000;
    expect((await ask()).status).toBe(200);
  });
});

test("nothing that was written is logged", async () => {
  await page.ask({ is: "text", text: "zielonaparasolka faktura w załączniku" });
  await page.post('{"zielonaparasolka"');
  expect(page.lines.length).toBeGreaterThan(3);
  expect(page.lines.join()).not.toContain("zielonaparasolka");
});

test("the strip holds the dates of the message rules, as precise as announced", async () => {
  const strip = (await (await fetch(`${page.url}/try/strip?lang=pl&asOf=2025-12-01`)).json()) as TryStrip;
  expect(strip.today).toBe("2026-11-24");
  const exact = strip.rows.find(({ first: day, gone }) => day === "2026-03-02" && !gone);
  expect([exact?.date, exact?.where]).toEqual(["2 marca 2026", "ahead"]);
  const month = strip.rows.find(({ date }) => date === "marzec 2026");
  expect(month?.gone).toBe(true);
});

describe("the simulated channel", () => {
  test("goes through the founding case: told, moved, made exact, in force", async () => {
    const { steps, from } = (await (await fetch(`${page.url}/try/channel?lang=pl`)).json()) as TryChannel;
    const on = (day: string) => steps.filter((step) => step.day === day).map(({ action }) => action);
    expect(on(from)).toEqual(["post"]);
    expect(on("2025-09-11")).toEqual(["post"]);
    expect(on("2025-10-14")).toEqual(["edit", "edit", "edit", "note"]);
    expect(on("2026-02-10")).toContain("note");
    expect(on("2026-03-02")).toEqual(["post"]);
    const told = steps.find(({ day }) => day === "2025-09-11");
    const edit = steps.find((step) => step.action === "edit" && step.of === told?.id);
    expect(JSON.stringify(told?.drawn.slack)).toContain("20 października 2025");
    expect(JSON.stringify(edit?.drawn.slack)).toContain("marcu 2026");
    expect(edit?.line).toContain("11 września 2025");
    const ids = new Set(steps.map(({ id }) => id));
    expect(steps.filter(({ of }) => of !== undefined && !ids.has(of))).toEqual([]);
  });

  test("speaks English too", async () => {
    const { steps } = (await (await fetch(`${page.url}/try/channel?lang=en`)).json()) as TryChannel;
    expect(JSON.stringify(steps[1]?.drawn.teams)).toContain("20 October 2025");
  });
});

describe("the page itself", () => {
  test("/ leads to it, and nothing in it comes from elsewhere", async () => {
    const response = await fetch(`${page.url}/`);
    expect([response.status, new URL(response.url).pathname]).toEqual([200, "/try/"]);
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(response.headers.get("content-security-policy")).not.toMatch(/unsafe|http|\*|data:/);
    const html = await response.text();
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] as string);
    expect(files.length).toBeGreaterThan(2);
    let compressed = gzipSync(html).length;
    for (const file of files) {
      expect(file).toMatch(/^\/try\//);
      const got = await fetch(`${page.url}${file}`);
      expect(got.status).toBe(200);
      compressed += gzipSync(new Uint8Array(await got.arrayBuffer())).length;
    }
    // Without what draws as Slack and Teams do: that is loaded with the first card.
    expect(compressed).toBeLessThan(300_000);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|style=/);
  });

  test.each(["/try/../package.json", "/try/assets/../../package.json", "/try/%2e%2e/package.json", "/try/nothing"])(
    "%s is not there",
    async (path) => expect((await fetch(`${page.url}${path}`)).status).toBe(404),
  );
});
