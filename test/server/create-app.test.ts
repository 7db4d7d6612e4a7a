import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createLog } from "../../adapters/main/log.js";
import { createApp, type Mounted } from "../../adapters/main/server/create-app.js";

/** What the app answers to one request. */
async function ask(mounted: Partial<Mounted>, path: string, body?: string) {
  const lines: string[] = [];
  const log = createLog("debug", { write: (line) => void lines.push(line) });
  const server = createServer(createApp({ notReady: async () => [], log, ...mounted })).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const response = await fetch(url, body === undefined ? {} : { method: "POST", body });
  const said = { status: response.status, json: await response.json(), lines };
  server.close();
  return said;
}

test.each([
  ["/slack/events", "Slack is not configured on this server"],
  ["/slack/install", "Slack is not configured on this server"],
  ["/api/messages", "Teams is not configured on this server"],
])("%s where its platform is not configured", async (path, error) => {
  expect(await ask({}, path, "{}")).toMatchObject({ status: 404, json: { error } });
});

test("it is not ready while something is missing, and lives all the same", async () => {
  const mounted = { notReady: async () => ["database"] };
  expect(await ask(mounted, "/readyz")).toMatchObject({ status: 503, json: { ready: false, missing: ["database"] } });
  expect(await ask(mounted, "/healthz")).toMatchObject({ status: 200 });
});

test("Slack gets the raw body, byte for byte", async () => {
  const body = '{"a": "ż\\u0105",  "b":1}';
  const seen: unknown[] = [];
  const { status } = await ask(
    {
      slack: (request, response) => {
        seen.push((request as { rawBody?: Buffer }).rawBody?.toString("utf8"));
        response.json({});
      },
    },
    "/slack/events",
    body,
  );
  expect([status, seen]).toEqual([200, [body]]);
});

test("a handler that throws is answered with 500 and logged without its message or the query", async () => {
  const slack: Mounted["slack"] = () => {
    throw new RangeError("zielonaparasolka");
  };
  const { status, json, lines } = await ask({ slack }, "/slack/oauth_redirect?code=zielonaparasolka");
  expect([status, json]).toEqual([500, { error: "something went wrong" }]);
  expect(lines.join("")).not.toContain("zielonaparasolka");
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        level: "error",
        path: "/slack/oauth_redirect",
        err: expect.objectContaining({ kind: "RangeError" }),
      }),
    ]),
  );
});
