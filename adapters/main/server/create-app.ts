import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from "express";
import type { Log } from "../log.js";
import { underId } from "../under-id.js";

/** What is mounted; what is not configured is left out. */
export interface Mounted {
  /** Slack's own routes. They get the raw body in `req.rawBody`, which signatures are made over. */
  readonly slack?: RequestHandler;
  /** Teams' activities, with their JSON in `req.body`. */
  readonly teams?: (request: IncomingMessage & { body?: unknown }, response: ServerResponse) => Promise<void>;
  /** What stands under `/v1`: messages that programs ask about. */
  readonly api?: RequestHandler;
  /** The try-it page; it stands under `/try`, and `/` leads there. */
  readonly tryPage?: RequestHandler;
  /** `GET /metrics`. */
  readonly metrics?: RequestHandler;
  /** Told of every request that was answered. */
  readonly requested?: (path: string, code: number, seconds: number) => void;
  /** What keeps the server from its work, one word each; nothing when it is ready. */
  readonly notReady: () => Promise<readonly string[]>;
  readonly log: Log;
}

/** Slack's largest events hold whole e-mails; an activity of Teams is at most some 100 KB. */
const MOST_SLACK = "4mb";
const MOST_TEAMS = "1mb";

/** The one web server: Slack, Teams, and whether it lives and is ready. A body over its limit is answered with 413. */
export function createApp({ slack, teams, api, tryPage, metrics, requested, notReady, log }: Mounted): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.use(requestLog(log, requested));

  app.get("/healthz", (_request, response) => {
    response.json({ alive: true });
  });
  app.get("/readyz", async (_request, response) => {
    const missing = await notReady();
    response.status(missing.length === 0 ? 200 : 503).json({ ready: missing.length === 0, missing });
  });

  if (metrics !== undefined) app.get("/metrics", metrics);

  if (slack !== undefined) {
    app.post("/slack/events", express.raw({ type: () => true, limit: MOST_SLACK }), keepRaw);
    app.use(slack);
  }
  if (teams !== undefined) {
    app.post("/api/messages", express.json({ type: () => true, limit: MOST_TEAMS }), async (request, response) => {
      if (isObject(request.body)) await teams(request, response);
      else response.status(400).json({ error: "a JSON object is expected" });
    });
    app.all("/api/messages", (_request, response) => {
      response.status(405).set("allow", "POST").json({ error: "POST is expected" });
    });
  }

  if (api !== undefined) app.use("/v1", api);
  if (tryPage !== undefined) {
    app.use("/try", tryPage);
    app.get("/", (_request, response) => response.redirect(302, "/try/"));
  }

  app.use(["/slack", "/api/messages"], (request, response) => {
    const platform = request.baseUrl.startsWith("/slack") ? "Slack" : "Teams";
    const isThere = platform === "Slack" ? slack !== undefined : teams !== undefined;
    response.status(404).json({ error: isThere ? "not found" : `${platform} is not configured on this server` });
  });
  app.use((_request, response) => {
    response.status(404).json({ error: "not found" });
  });
  app.use(failed(log));
  return app;
}

const keepRaw: RequestHandler = (request, _response, next) => {
  const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  Object.assign(request, { rawBody: raw });
  next();
};

function isObject(body: unknown): boolean {
  return typeof body === "object" && body !== null && !Array.isArray(body);
}

/** The path only: the query of an OAuth callback holds a code. Whatever is logged for a request carries one id. */
function requestLog(log: Log, requested?: Mounted["requested"]): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    // A client's word for it is not taken over: it may hold anything.
    const id = randomUUID();
    response.on("finish", () => {
      const ms = performance.now() - began;
      const facts = { method: request.method, path: knownPath(request), code: response.statusCode };
      underId(() => log.debug({ ...facts, ms: Math.round(ms) }, "request"), id);
      requested?.(facts.path, facts.code, ms / 1_000);
    });
    underId(next, id);
  };
}

/** A path that is not ours may hold anything. */
function knownPath({ baseUrl, path }: Request): string {
  const whole = `${baseUrl}${path}`;
  return KNOWN.find((one) => one === whole) ?? "other";
}

const KNOWN = [
  "/slack/events",
  "/slack/install",
  "/slack/oauth_redirect",
  "/api/messages",
  "/v1/check",
  "/v1/version",
  "/v1/openapi.json",
  "/try/",
  "/try/ask",
  "/try/strip",
  "/try/channel",
  "/healthz",
  "/readyz",
  "/metrics",
];

/** Bodies that cannot be read are the sender's fault and told as that; everything else is ours, and nobody's business. */
function failed(log: Log): ErrorRequestHandler {
  return (error: Error & { status?: number; type?: string }, request, response, next) => {
    const status = error.status !== undefined && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ err: error, path: knownPath(request) }, "a request failed");
    if (response.headersSent) return next(error);
    response.status(status).json({ error: WHY[status] ?? "the request cannot be read" });
  };
}

const WHY: Readonly<Record<number, string>> = {
  400: "the body is not valid JSON",
  413: "the body is too large",
  415: "the body's encoding is not supported",
  500: "something went wrong",
};
