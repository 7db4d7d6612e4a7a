import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RequestHandler } from "express";
import { createApi } from "../../adapters/api/create-api.js";
import type { MessageLimit } from "../../adapters/api/message-limit.js";
import { createLog } from "../../adapters/main/log.js";
import { createApp } from "../../adapters/main/server/create-app.js";
import { apiPorts } from "../../adapters/main/server/open-api.js";
import { createApiTokens } from "../../adapters/storage/api-tokens.js";
import { createSettings } from "../../adapters/storage/settings.js";
import { openStore } from "../storage/open-store.js";
import { TODAY } from "../verdict/made.js";
import { checker } from "../verdict/real-checker.js";

/** The API behind the server's own app, over a real store in a file, with the real checker and a token of one tenant. */
export async function startApi(limit?: MessageLimit) {
  const folder = mkdtempSync(join(tmpdir(), "czy-wolno-api-"));
  const store = await openStore({ file: join(folder, "store.db") });
  const tokens = createApiTokens(store.parts);
  const settings = createSettings(store.parts);
  const lines: string[] = [];
  const log = createLog("debug", { write: (line) => void lines.push(line) });
  let day = TODAY;
  const ports = apiPorts(store.parts, {
    checker: () => checker,
    settings,
    today: () => day,
    now: store.clock.now,
    defaultLang: "pl",
  });
  const api: RequestHandler = createApi(ports, limit);
  const server = createServer(createApp({ api, notReady: async () => [], log })).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { token, id } = await tokens.create("T1", "test");
  return {
    url,
    token,
    id,
    tokens,
    settings,
    clock: store.clock,
    lines,
    setDay: (to: string) => {
      day = to;
    },
    /** Asks with the token; `body` is sent as it is, or as JSON where it is no text. */
    ask: async (path: string, body?: unknown, headers: Record<string, string> = {}, method?: string) => {
      const response = await fetch(`${url}${path}`, {
        method: method ?? (body === undefined ? "GET" : "POST"),
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined
          ? {}
          : { body: typeof body === "string" || body instanceof Uint8Array ? (body as string) : JSON.stringify(body) }),
      });
      const text = await response.text();
      const type = response.headers.get("content-type")?.split(";")[0] ?? "";
      return {
        status: response.status,
        headers: response.headers,
        type,
        text,
        json: /[/+]json$/.test(type) ? JSON.parse(text) : undefined,
      };
    },
    end: async () => {
      server.close();
      server.closeAllConnections();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
