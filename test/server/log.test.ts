import { expect, test } from "vitest";
import { createLog } from "../../adapters/main/log.js";

const PLANTED = "zielonaparasolka";
const TOKEN = "xoxb-123-abc";

/** The one line that is logged, as JSON and as it stands. */
function logged(facts: object, what = "something happened"): { line: string; json: Record<string, unknown> } {
  const lines: string[] = [];
  createLog("info", { write: (line) => void lines.push(line) }).error(facts, what);
  expect(lines).toHaveLength(1);
  return { line: lines[0] as string, json: JSON.parse(lines[0] as string) };
}

const broken = (message: string, more: object = {}) => Object.assign(new Error(message), more);

test.each<[string, object]>([
  ["an error's message", { err: broken(`Unexpected token in "${PLANTED}"`) }],
  ["an error's message of many lines", { err: broken(`bad:\n    at ${PLANTED}\n  ${PLANTED} at x (file.js)`) }],
  ["a cause's message", { err: new Error("outer", { cause: broken(PLANTED) }) }],
  [
    "an error's other fields",
    { err: broken("x", { data: PLANTED, request: { body: PLANTED }, code: `E ${PLANTED}` }) },
  ],
  ["an error's name", { err: broken("x", { name: `${PLANTED} Error` }) }],
  ["a text", { text: PLANTED }],
  ["a body deep inside", { seen: { event: { blocks: [{ text: PLANTED }] } } }],
  ["an object too deep", { a: { b: { c: { d: { e: { f: PLANTED } } } } } }],
  ["bytes", { seen: Buffer.from(PLANTED) }],
  ["a message", { message: PLANTED, payload: PLANTED, quote: PLANTED }],
])("keeps %s out", (_what, facts) => {
  expect(logged(facts).line).not.toContain(PLANTED);
  expect(logged(facts).line).not.toContain(Buffer.from(PLANTED).join(","));
});

test.each<[string, object, string]>([
  ["a bot token", { reason: `sent with ${TOKEN}` }, "123-abc"],
  ["a rotated token", { reason: "xoxe.xoxb-1-Secret" }, "Secret"],
  ["an app token", { reason: "xapp-1-Secret" }, "Secret"],
  ["a bearer", { reason: "Authorization: Bearer Secret" }, "Secret"],
  ["a JWT", { reason: "eyJhbGciOiJub25lIn0.Secret.x" }, "Secret"],
  ["a password in an address", { reason: "at postgres://u:Secret@h/d" }, "Secret"],
  ["a response address", { reason: "https://hooks.slack.com/commands/Secret" }, "Secret"],
  ["a field named token", { botToken: "Secret", client_secret: "Secret", apiKey: "Secret" }, "Secret"],
])("blots out %s", (_what, facts, secret) => {
  expect(logged(facts).line).not.toContain(secret);
});

test("tells of an error what helps: kind, code, status, where, and the cause's", () => {
  const cause = broken("inner", { code: "ECONNREFUSED" });
  const error = Object.assign(new TypeError("outer", { cause }), { code: "slack_webapi_request_error", status: 502 });
  const { json } = logged({ err: error, tenant: "T1", rows: 3 });
  expect(json).toMatchObject({
    level: "error",
    tenant: "T1",
    rows: 3,
    err: { kind: "TypeError", code: "slack_webapi_request_error", status: 502, cause: { code: "ECONNREFUSED" } },
    msg: "something happened",
  });
  expect(JSON.stringify(json.err)).toContain("log.test.ts:");
});

test("what happened is scrubbed, too, and lesser levels are silent", () => {
  expect(logged({}, `failed with ${TOKEN}`).line).not.toContain(TOKEN);
  const lines: string[] = [];
  const log = createLog("warn", { write: (line) => void lines.push(line) });
  log.info({}, "quiet");
  log.debug({}, "quiet");
  log.warn({}, "heard");
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(["heard"]);
});
