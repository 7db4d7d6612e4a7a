import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from "express";
import type { Lang } from "../../src/chat/ask.js";
import { dayOf, isDay } from "../../src/policy/day.js";
import type { Words } from "../../src/policy/words.js";
import { wordsIn } from "../../src/policy/words-in.js";
import { answerTry, drawBoth } from "./answer-try.js";
import { channelOf } from "./channel.js";
import { safeHeaders } from "./headers.js";
import { createRate } from "./rate.js";
import { tryRequest } from "./read-request.js";
import { createSessions, VISITOR } from "./sessions.js";
import { stripOf } from "./strip.js";
import type { TryPorts } from "./try-ports.js";
import type { TryChannel } from "./wire.js";

/** Where the build puts the page. */
const BUILT = fileURLToPath(
  new URL(import.meta.url.endsWith(".ts") ? "../../dist/try/" : "../../try/", import.meta.url),
);
const MOST_BYTES = "1500kb";
const LIMIT = { each: 60, all: 600 };
const SWEEP_MS = 60_000;

/**
 * The try-it page, to be mounted at `/try`: the page itself, `POST ask`, `GET strip` and `GET channel`. It keeps what the
 * page's buttons need for half an hour in memory, and stores nothing.
 */
export function createTry(ports: TryPorts): RequestHandler {
  const router = Router();
  const sessions = createSessions(ports);
  const rate = createRate(ports.now, LIMIT);
  const channels = new Map<string, Promise<TryChannel>>();
  setInterval(() => sessions.sweep(), SWEEP_MS).unref();

  router.use(safeHeaders);
  router.use((request, response, next) => {
    if (request.method === "GET" || isOwn(request)) next();
    else refuse(request, response, 403, WHY.elsewhere);
  });

  router.post("/ask", limited, express.json({ limit: MOST_BYTES }), async (request, response) => {
    response.set("Cache-Control", "no-store");
    const read = tryRequest.safeParse(request.body);
    if (!read.success) return refuse(request, response, 400, WHY.unreadable);
    const session = sessions.open(read.data.session);
    const answered = await answerTry(read.data as Parameters<typeof answerTry>[0], session, ports);
    if ("no" in answered) return refuse(request, response, 422, answered.no, read.data.lang);
    response.json(answered);
  });

  router.get("/strip", limited, (request, response) => {
    const today = dayOf(new Date(ports.now()));
    const { asOf } = request.query;
    const day = typeof asOf === "string" && isDay(asOf) ? asOf : today;
    response.set("Cache-Control", "no-store").json(stripOf(ports.checker().policy, today, day, langOf(request)));
  });

  router.get("/channel", limited, async (request, response) => {
    const checker = ports.checker();
    const lang = langOf(request);
    const key = `${lang} ${checker.policy.version}`;
    const made =
      channels.get(key) ?? channelOf(checker, VISITOR, lang, (card) => drawBoth(card, lang, undefined, ports));
    if (channels.size > 8) channels.clear();
    channels.set(key, made);
    response.set("Cache-Control", "no-store").json(await made);
  });

  router.use("/assets", express.static(join(BUILT, "assets"), { immutable: true, maxAge: "1y", index: false }));
  router.use(express.static(BUILT, { index: false, redirect: false }));
  router.get("/", (request, response) => {
    // Relative addresses need the slash.
    if (!request.originalUrl.split("?")[0]?.endsWith("/")) return response.redirect(308, `${request.baseUrl}/`);
    if (!existsSync(join(BUILT, "index.html"))) return refuse(request, response, 503, WHY.notBuilt);
    response.set("Cache-Control", "no-cache").sendFile(join(BUILT, "index.html"));
  });
  router.use(failed);
  return router;

  function limited(request: Request, response: Response, next: () => void): void {
    const wait = rate(request.ip ?? "");
    if (wait === undefined) next();
    else {
      response.set("Retry-After", String(wait));
      refuse(request, response, 429, WHY.tooMany);
    }
  }
}

/** Another site's page must not ask in a visitor's name. */
function isOwn(request: Request): boolean {
  const origin = request.get("origin");
  const site = request.get("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === request.get("host"));
}

function langOf(request: Request): Lang {
  const { lang } = request.query;
  if (lang === "pl" || lang === "en") return lang;
  return request.acceptsLanguages("pl", "en") === "en" ? "en" : "pl";
}

function refuse(request: Request, response: Response, status: number, words: Words, lang = langOf(request)): void {
  response.status(status).json({ error: wordsIn(words, lang) });
}

const WHY = {
  unreadable: {
    pl: "Tego nie da się odczytać. Wiadomość może mieć najwyżej 200 000 znaków, plik 1 MB.",
    en: "This cannot be read. A message may have at most 200,000 characters, a file 1 MB.",
  },
  elsewhere: { pl: "Ta strona odpowiada tylko sobie.", en: "This page answers nobody but itself." },
  tooMany: {
    pl: "Za dużo pytań naraz. Spróbuj za minutę.",
    en: "Too many questions at once. Try again in a minute.",
  },
  notBuilt: {
    pl: "Strona nie została zbudowana. Uruchom npm run build.",
    en: "The page has not been built. Run npm run build.",
  },
} as const satisfies Record<string, Words>;

/** A body that is too large or no JSON is the sender's; the rest is left to the server. */
const failed: ErrorRequestHandler = (error: { status?: number }, request, response, next) => {
  const { status = 500 } = error;
  if (status < 400 || status >= 500 || response.headersSent) return next(error);
  refuse(request, response, status, WHY.unreadable);
};
