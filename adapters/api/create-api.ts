import { setImmediate as nextTurn } from "node:timers/promises";
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from "express";
import type { ApiLang, ApiPorts, ApiVersion, Caller, Judged } from "./api-ports.js";
import { createMessageLimit, MESSAGE_LIMIT, type MessageLimit } from "./message-limit.js";
import { openapi } from "./openapi.js";
import { type ProblemName, refuse } from "./problem.js";

const MOST_BYTES = "1mb";
/** A batch of so many is a page of an order tool's queue. */
export const MOST_MESSAGES = 100;
const JSON_TYPE = "application/json";
const LINES_TYPE = "application/x-ndjson";

/**
 * The API under `/v1`: `POST /check`, `GET /version` and its own description, `GET /openapi.json`. A token is asked for
 * before a body is read. Every refusal is `application/problem+json`; a failure of our own is left to the server.
 */
export function createApi(ports: ApiPorts, limit: MessageLimit = MESSAGE_LIMIT): RequestHandler {
  const router = Router({ caseSensitive: true });
  const waitFor = createMessageLimit(limit, ports.now);
  const description = JSON.stringify(openapi());

  router.get("/openapi.json", (_request, response) => {
    response.type(JSON_TYPE).send(description);
  });
  const known = identify(ports);
  router.get("/version", known, async (request, response) => {
    const lang = langOf(request, ports);
    const { version } = await ports.open(response.locals.caller as Caller, lang);
    const etag = etagOf(version, lang);
    response.set({ ETag: etag, "Cache-Control": "private, no-cache" });
    if (matches(request, etag)) response.status(304).end();
    else response.json(version);
  });
  router.post(
    "/check",
    known,
    takesIts,
    express.raw({ type: () => true, limit: MOST_BYTES }),
    async (request: Request, response: Response) => {
      const lang = langOf(request, ports);
      const lines = request.is(LINES_TYPE) !== false;
      const read = messagesIn(request.body, lines);
      if (typeof read === "string") return refuse(response, read, lang);
      const { messages, single } = read;
      if (messages.length === 0) return refuse(response, "message", lang, NONE[lang]);
      if (messages.length > MOST_MESSAGES) return refuse(response, "too_large", lang);
      const caller = response.locals.caller as Caller;
      const { version, judge } = await ports.open(caller, lang);
      const etag = etagOf(version, lang);
      response.set({ ETag: etag, "Cache-Control": "private, no-store" });
      if (matches(request, etag)) return refuse(response, "unchanged", lang);
      const wait = waitFor(caller.id, messages.length);
      if (wait !== undefined) {
        response.set("Retry-After", String(wait));
        return refuse(response, "too_many", lang);
      }
      const judged: Judged[] = [];
      for (const message of messages) {
        // Others' requests come in between two messages of a batch.
        if (judged.length > 0) await nextTurn();
        judged.push(judge(message));
      }
      const [first] = judged as [Judged];
      if (single && first.error !== undefined) return refuse(response, "message", lang, first.error);
      if (lines) {
        const body = judged.map(({ json }) => `${JSON.stringify(json)}\n`).join("");
        response.set("Content-Type", LINES_TYPE).send(Buffer.from(body));
      } else response.json(single ? first.json : judged.map(({ json }) => json));
    },
  );
  router.all(["/check", "/version", "/openapi.json"], (request, response) => {
    response.set("Allow", request.path === "/check" ? "POST" : "GET, HEAD");
    refuse(response, "method", langOf(request, ports));
  });
  router.use((request, response) => refuse(response, "not_found", langOf(request, ports)));
  router.use(refused(ports));
  return router;
}

const NONE = {
  pl: "W treści nie ma żadnej wiadomości. Oczekujemy od 1 do 100. Dodaj je i wyślij jeszcze raz.",
  en: "The body holds no message. Expected 1 to 100. Add them and send it again.",
};

/** Lets pass who has a token. */
function identify(ports: ApiPorts): RequestHandler {
  return async (request, response, next) => {
    const [, token] = /^Bearer +(\S{1,200})$/i.exec(request.get("authorization") ?? "") ?? [];
    const caller = token === undefined ? undefined : await ports.find(token);
    if (caller === undefined) {
      response.set("WWW-Authenticate", 'Bearer realm="czy-wolno"');
      return refuse(response, "no_token", langOf(request, ports));
    }
    response.locals.caller = caller;
    response.locals.lang = langOf(request, ports);
    next();
  };
}

/** Lets pass a body of a kind that is read. */
const takesIts: RequestHandler = (request, response, next) => {
  const charset = /charset="?([^\s;"]+)/i.exec(request.get("content-type") ?? "")?.[1];
  const isRead = request.is([JSON_TYPE, LINES_TYPE]) !== false && (charset === undefined || /^utf-?8$/i.test(charset));
  if (isRead) next();
  else refuse(response, "media_type", response.locals.lang as ApiLang);
};

/** The messages of a body, and whether it is one alone. */
function messagesIn(body: unknown, lines: boolean): { messages: unknown[]; single: boolean } | ProblemName {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.isBuffer(body) ? body : Buffer.alloc(0));
    if (lines) {
      const each = text.split("\n").filter((line) => line.trim() !== "");
      if (each.length > MOST_MESSAGES) return "too_large";
      return { messages: each.map(parsed), single: false };
    }
    const json: unknown = JSON.parse(text);
    return Array.isArray(json) ? { messages: json, single: false } : { messages: [json], single: true };
  } catch {
    return "unreadable";
  }
}

/** A line that is no JSON is no message either: it is told in its place, and the rest go on. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** `?lang=`, else the first language of Accept-Language that is one of ours, else the server's. */
function langOf(request: Request, { defaultLang }: ApiPorts): ApiLang {
  const { lang } = request.query;
  if (lang === "pl" || lang === "en") return lang;
  if (request.get("accept-language") === undefined) return defaultLang;
  const accepted = request.acceptsLanguages(defaultLang, "pl", "en");
  return accepted === "pl" || accepted === "en" ? accepted : defaultLang;
}

/** Names all that an answer is made by beside the message. */
function etagOf({ policy, engine, settings, today }: ApiVersion, lang: ApiLang): string {
  return `"${policy}.${engine}.${settings}.${today}.${lang}"`;
}

function matches(request: Request, etag: string): boolean {
  const asked = request.get("if-none-match");
  return (asked ?? "").split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}

/** What the body's reader refuses is told as a problem; its own message is dropped, for it may quote the body. */
function refused(ports: ApiPorts): ErrorRequestHandler {
  return (error: { status?: number }, request, response, next) => {
    const name = ({ 400: "unreadable", 413: "too_large", 415: "media_type" } as const)[error.status ?? 500];
    if (name === undefined || response.headersSent) return next(error);
    refuse(response, name, langOf(request, ports));
  };
}
