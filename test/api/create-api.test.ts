import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openapi } from "../../adapters/api/openapi.js";
import { checkJsonl } from "../../adapters/main/commands/check-jsonl.js";
import { PLAIN } from "../../src/chat/render-text.js";
import { TODAY } from "../verdict/made.js";
import { checker } from "../verdict/real-checker.js";
import { startApi } from "./start-api.js";

const INVOICE = "Faktura w załączniku.";
const SIZE = "Jaki rozmiar wysłać?";
const PARCEL = "Paczka została przekazana kurierowi.";

type Operation = { responses: Record<string, { content?: Record<string, { schema: object }>; headers?: object }> };
const described = openapi() as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
};
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema({ $id: "https://czy-wolno.invalid/v1", ...described });

let api: Awaited<ReturnType<typeof startApi>>;
const met = new Set<string>();
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.end());

/** Asks, and holds the answer against the description: status, kind, headers and body. */
async function ask(...[path, body, headers, method]: Parameters<typeof api.ask>) {
  const answer = await api.ask(path, body, headers, method);
  const place = path.replace(/^\/v1/, "").replace(/\?.*$/, "");
  const operation = described.paths[place]?.[place === "/check" ? "post" : "get"];
  const response = operation?.responses[String(answer.status)];
  if (place in described.paths) {
    expect(response, `${answer.status} of ${place}`).toBeDefined();
    met.add(`${place} ${answer.status}`);
    for (const name of Object.keys(response?.headers ?? {})) expect(answer.headers.has(name), name).toBe(true);
    const kinds = Object.keys(response?.content ?? {});
    if (kinds.length > 0) expect(kinds).toContain(answer.type);
    if (answer.json !== undefined) {
      const pointer = [
        "paths",
        place.replace("/", "~1"),
        place === "/check" ? "post" : "get",
        "responses",
        answer.status,
        "content",
        answer.type.replace("/", "~1"),
        "schema",
      ];
      const valid = ajv.getSchema(`https://czy-wolno.invalid/v1#/${pointer.join("/")}`);
      if (valid === undefined) throw new Error(`no schema at ${pointer.join("/")}`);
      valid(answer.json);
      expect(valid.errors ?? []).toEqual([]);
    }
  }
  return answer;
}

describe("POST /v1/check", () => {
  it.each([
    [INVOICE, "not_allowed"],
    [SIZE, "allowed"],
    [PARCEL, "depends"],
  ])("%s", async (text, decision) => {
    const { status, json } = await ask("/v1/check", { id: 7, text });
    expect([status, json.id, json.decision]).toEqual([200, 7, decision]);
  });
  it("what depends says what it depends on, and the answer settles it", async () => {
    const { json } = await ask("/v1/check", { text: PARCEL });
    expect(json.questions).toHaveLength(1);
    const [question] = json.questions;
    for (const { value, decision } of question.answers) {
      const { json: settled } = await ask("/v1/check", {
        text: PARCEL,
        context: { answers: { [question.id]: value } },
      });
      expect(settled.decision).toBe(decision);
    }
  });
  it("gives byte for byte what check --jsonl writes", async () => {
    const lines = [
      JSON.stringify({ id: "a", text: INVOICE, subject: "Faktura", context: { marketplace: "cz" } }),
      JSON.stringify({ id: 2, text: PARCEL, attachments: [{ name: "a.pdf" }], asOf: "2025-12-01" }),
      '{"id":3,"text":""}',
      '{"id":4,"context":{}}',
    ].join("\n");
    let written = "";
    const write = async (text: string) => {
      written += text;
    };
    const terminal = { write, warn: () => {}, style: PLAIN };
    const options = { context: {}, asOf: TODAY, knownAt: TODAY, lang: "pl", format: "text" } as Parameters<
      typeof checkJsonl
    >[2];
    await checkJsonl(
      (async function* () {
        yield Buffer.from(lines);
      })(),
      checker,
      options,
      terminal,
    );
    const { text, type } = await ask("/v1/check", lines, { "content-type": "application/x-ndjson" });
    expect([type, text]).toEqual(["application/x-ndjson", written]);
  });
  it("a line that is no JSON is told in its place", async () => {
    const { text } = await ask("/v1/check", `{"text":\n${JSON.stringify({ text: SIZE })}`, {
      "content-type": "application/x-ndjson",
    });
    const [bad, good] = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect([typeof bad.error, good.decision]).toEqual(["string", "allowed"]);
  });
  it("a batch is answered in its order, what cannot be used in its place", async () => {
    const { status, json } = await ask("/v1/check", [
      { id: 1, text: SIZE },
      { id: 2 },
      5,
      { id: 3, text: "" },
      { text: INVOICE },
    ]);
    expect(status).toBe(200);
    expect(
      json.map((one: Record<string, unknown>) => one["decision"] ?? one["unreadable"] ?? typeof one["error"]),
    ).toEqual(["allowed", "string", "string", "empty", "not_allowed"]);
  });
  it("a hundred fit, in gzip too", async () => {
    const hundred = Array.from({ length: 100 }, (_, id) => ({ id, text: SIZE }));
    const packed = gzipSync(JSON.stringify(hundred));
    const { json } = await ask("/v1/check", packed, { "content-encoding": "gzip" });
    expect(json.map(({ id }: { id: number }) => id)).toEqual(hundred.map(({ id }) => id));
  });
  it.each([
    ["?lang=en", {}, "en"],
    ["", { "accept-language": "en-GB, pl;q=0.5" }, "en"],
    ["", { "accept-language": "de" }, "pl"],
    ["?lang=pl", { "accept-language": "en" }, "pl"],
  ])("its words are in the language that is asked for: %s %j", async (query, headers, lang) => {
    const { json } = await ask(`/v1/check${query}`, { text: INVOICE }, headers as Record<string, string>);
    expect(json.findings[0].why).toBe(whyIn(lang as "pl" | "en"));
  });
  const whyIn = (lang: "pl" | "en") => {
    const verdict = checker.check({ text: INVOICE }, {}, TODAY, TODAY);
    return "unreadable" in verdict ? "" : verdict.findings[0]?.why[lang];
  };
  it("what the tenant has set counts, unless the message says otherwise", async () => {
    await api.settings.write("T1", "tenant", "T1", { tracking_visible: true }, "U1");
    expect((await ask("/v1/check", { text: PARCEL })).json.decision).toBe("not_allowed");
    const said = { text: PARCEL, context: { carrier_integrated: false } };
    expect((await ask("/v1/check", said)).json.decision).toBe("allowed");
    await api.settings.write("T1", "tenant", "T1", {}, "U1");
  });

  it.each([
    ["no JSON", '{"text":', {}, 400, "unreadable"],
    ["no UTF-8", new Uint8Array([0x22, 0xff, 0x22]), {}, 400, "unreadable"],
    ["nothing", "", {}, 400, "unreadable"],
    ["no token", { text: SIZE }, { authorization: "" }, 401, "no_token"],
    ["a token of another make", { text: SIZE }, { authorization: "Bearer xoxb-1" }, 401, "no_token"],
    ["too many bytes", { text: "a ".repeat(600_000) }, {}, 413, "too_large"],
    ["too many messages", Array.from({ length: 101 }, () => ({ text: SIZE })), {}, 413, "too_large"],
    ["too many lines", "{}\n".repeat(101), { "content-type": "application/x-ndjson" }, 413, "too_large"],
    ["a form", "text=a", { "content-type": "application/x-www-form-urlencoded" }, 415, "media_type"],
    ["another encoding", "{}", { "content-type": "application/json; charset=iso-8859-2" }, 415, "media_type"],
    ["packed in an unknown way", "{}", { "content-encoding": "compress" }, 415, "media_type"],
    ["no message", [], {}, 422, "message"],
    ["no text", { id: 1 }, {}, 422, "message"],
    ["a key of nobody's", { text: "a", context: { carrier: 1 } }, {}, 422, "message"],
    ["a day that is none", { text: "a", asOf: "2026-02-30" }, {}, 422, "message"],
  ])("%s is refused in words", async (_name, body, headers, status, code) => {
    const answer = await ask("/v1/check", body, headers as Record<string, string>);
    expect([answer.status, answer.type, answer.json.code, answer.json.status]).toEqual([
      status,
      "application/problem+json",
      code,
      status,
    ]);
    expect(answer.json.detail.length).toBeGreaterThan(20);
  });
  it("a token with one letter changed opens nothing, nor does one that was revoked", async () => {
    const wrong = api.token.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
    expect((await ask("/v1/check", { text: SIZE }, { authorization: `Bearer ${wrong}` })).status).toBe(401);
    const { id, token } = await api.tokens.create("T2", "");
    const headers = { authorization: `bearer ${token}` };
    expect((await ask("/v1/check", { text: SIZE }, headers)).status).toBe(200);
    await api.tokens.revoke(id);
    expect((await ask("/v1/check", { text: SIZE }, headers)).status).toBe(401);
  });
  it("GET is told which method to use", async () => {
    const answer = await ask("/v1/check");
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
  });
});

describe("ETag", () => {
  it("names rules, recogniser, settings, day and language; where it holds, nothing is judged again", async () => {
    const first = await ask("/v1/check", { text: SIZE });
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toBe((await ask("/v1/version")).headers.get("etag"));
    expect((await ask("/v1/version", undefined, { "if-none-match": etag })).status).toBe(304);
    expect((await ask("/v1/check", { text: SIZE }, { "if-none-match": `"x", W/${etag}` })).status).toBe(412);
    expect((await ask("/v1/check?lang=en", { text: SIZE }, { "if-none-match": etag })).status).toBe(200);
    await api.settings.write("T1", "tenant", "T1", { medium: "email" }, "U1");
    expect((await ask("/v1/version", undefined, { "if-none-match": etag })).status).toBe(200);
    await api.settings.write("T1", "tenant", "T1", {}, "U1");
    api.setDay("2026-11-24");
    expect((await ask("/v1/version", undefined, { "if-none-match": etag })).status).toBe(200);
    api.setDay(TODAY);
  });
});

describe("the rest", () => {
  it("GET /v1/version says by what is judged", async () => {
    expect((await ask("/v1/version")).json).toMatchObject({
      engine: "engine",
      policy: checker.policy.version,
      today: TODAY,
    });
    expect((await ask("/v1/version", undefined, { authorization: "" })).status).toBe(401);
    expect((await ask("/v1/version", {})).status).toBe(405);
  });
  it("the description is served without a token, and is the one that is tested here", async () => {
    const { status, json } = await ask("/v1/openapi.json", undefined, { authorization: "" });
    expect([status, json]).toEqual([200, JSON.parse(JSON.stringify(described))]);
  });
  it("what is not there is told as a problem", async () => {
    const { status, json } = await ask("/v1/nothing");
    expect([status, json.code]).toEqual([404, "not_found"]);
  });
  it("no text and no token reaches the log", async () => {
    await ask("/v1/check", '{"text":"zielonaparasolka');
    await ask("/v1/check?x=zielonaparasolka", { text: "zielonaparasolka", asOf: "zielonaparasolka" });
    const log = api.lines.join("");
    expect(log).toContain('"/v1/check"');
    expect(log).not.toContain("zielonaparasolka");
    expect(log).not.toContain(api.token.slice(15));
  });
});

describe("too many messages", () => {
  it("are refused until the window is over, each token for itself", async () => {
    const small = await startApi({ messages: 5, window: 60_000 });
    try {
      const three = [1, 2, 3].map((id) => ({ id, text: SIZE }));
      expect((await small.ask("/v1/check", three)).status).toBe(200);
      const refused = await small.ask("/v1/check", three);
      expect([refused.status, refused.json.code]).toEqual([429, "too_many"]);
      expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
      const { token } = await small.tokens.create("T1", "other");
      expect((await small.ask("/v1/check", three, { authorization: `Bearer ${token}` })).status).toBe(200);
      small.clock.pass(60_000);
      expect((await small.ask("/v1/check", three)).status).toBe(200);
    } finally {
      await small.end();
    }
  });
});

it("every answer that is described was met, but the one that takes long", () => {
  const all = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.values(methods).flatMap(({ responses }) => Object.keys(responses).map((status) => `${path} ${status}`)),
  );
  expect(all.filter((one) => !met.has(one))).toEqual(["/check 429"]);
});
