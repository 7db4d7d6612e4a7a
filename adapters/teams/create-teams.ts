import type { IncomingMessage, ServerResponse } from "node:http";
import type { Poster } from "../../src/announce/ledger.js";
import type { ReadSentFiles } from "../../src/audit/sent-files.js";
import type { Answer } from "../../src/chat/answer-shape.js";
import type { Ask, Lang } from "../../src/chat/ask.js";
import type { Card } from "../../src/chat/card.js";
import type { Bot } from "./bot.js";
import { activitySchema } from "./in/activity.js";
import { laterTurn } from "./later-turn.js";
import { namesOnCard } from "./names-on-card.js";
import { teamsPoster } from "./poster.js";
import type { Trust } from "./sdk/trust.js";
import type { Posted, Sent } from "./sent.js";
import { type TeamsAddress, teamsAddressSchema } from "./teams-address.js";
import type { TeamsChange } from "./teams-change.js";
import { isUnauthenticated, type TeamsConfig } from "./teams-config.js";
import type { TeamsLog } from "./teams-log.js";
import { isLoopback } from "./turns/allowed.js";
import { createTurns } from "./turns/create-turns.js";
import { cardMessage } from "./turns/to-outgoing.js";

/** What the adapter is made of. */
export interface TeamsNeeds {
  readonly answer: (ask: Ask) => Promise<Answer>;
  readonly config: TeamsConfig;
  /** `once` says true for the first who asks with a key; what is true for all processes makes duplicates harmless. */
  readonly events: { once(key: string): Promise<boolean> };
  readonly log: TeamsLog;
  /** What files come to: messages to check, or templates to audit (adapters/files). */
  readonly readFiles: ReadSentFiles;
  /** How files are fetched and put; tests stand in for SharePoint by it. */
  readonly fetch?: typeof globalThis.fetch;
  /** Told when the app is installed or removed and when a team or channel is renamed or deleted. */
  readonly changed?: (change: TeamsChange) => Promise<void>;
  /** For the adapter's own sentences where nothing tells a language; `pl` when left out. */
  readonly defaultLang?: Lang;
  /** For tests alone: other issuers, keys and credentials than Microsoft's. */
  readonly trust?: Trust;
}

/** A request whose JSON body has been read. */
export type JsonRequest = IncomingMessage & { readonly body?: unknown };

/** Microsoft Teams, as the server and the delivery of announcements see it. */
export interface Teams {
  /** For `POST /api/messages`; the body is parsed JSON (a limit on its size is the server's). Answers every request. */
  handle(request: JsonRequest, response: ServerResponse): Promise<void>;
  /** Loads the library. Throws a sentence when the configuration lacks something. To be awaited before listening. */
  start(): Promise<void>;
  /** Waits for the turns that are running, at most 8 s. New requests are refused with 503. */
  stop(): Promise<void>;
  /** Whether the server must be bound to loopback: nobody is authenticated. */
  readonly loopbackOnly: boolean;
  /** Posts a card that nobody asked for: one call, never repeated, its error returned. In a channel it is a new post. */
  post(address: unknown, card: Card, lang: Lang): Promise<Sent>;
  /** Puts a card into the place of one that was posted. */
  update(address: unknown, posted: Posted, card: Card, lang: Lang): Promise<Sent>;
  /** What announcements are delivered by, once it is started. */
  readonly poster: Poster;
}

const STOP_MS = 8_000;

/**
 * The Teams adapter. The library behind it (a second to load, 100 MB) is loaded by `start`, so that importing this costs
 * nothing to those who use Teams not.
 */
export function createTeams(needs: TeamsNeeds): Teams {
  const { config, log, changed = async () => {}, defaultLang = "pl", trust } = needs;
  const loopbackOnly = isUnauthenticated(config);
  const running = new Set<Promise<void>>();
  let bot: Bot | undefined;
  const turns = createTurns({
    ...needs,
    changed,
    defaultLang,
    files: { readFiles: needs.readFiles, fetch: needs.fetch ?? globalThis.fetch },
    later: (activity, work) => {
      // What began may end while the server stops and takes nothing new.
      const then = bot;
      if (then === undefined) return;
      const working = work(laterTurn(then, activity)).finally(() => running.delete(working));
      running.add(working);
    },
  });

  async function receive(request: JsonRequest, response: ServerResponse): Promise<void> {
    if (bot === undefined) return answerWith(response, 503);
    if (request.method !== "POST") return answerWith(response, 405);
    if (loopbackOnly && !isLocal(request)) {
      log.warn({}, "a request from elsewhere was refused: TEAMS_LOCAL_UNAUTHENTICATED is for this machine alone");
      return answerWith(response, 403);
    }
    const activity = activitySchema.safeParse(request.body);
    if (!activity.success) return answerWith(response, 400);
    const { status, body } = await bot.receive(request.headers.authorization ?? "", activity.data);
    answerWith(response, status, body);
  }

  const named = (through: Bot, to: TeamsAddress, card: Card) => namesOnCard(card, (user) => through.nameOf(to, user));

  const post: Teams["post"] = async (address, card, lang) => {
    const to = teamsAddressSchema.safeParse(address);
    if (!to.success || bot === undefined) return notSent(to.success);
    return bot.post(to.data, cardMessage(await named(bot, to.data, card), lang, undefined));
  };

  const update: Teams["update"] = async (address, posted, card, lang) => {
    const to = teamsAddressSchema.safeParse(address);
    if (!to.success || bot === undefined) return notSent(to.success);
    const where = { ...to.data, conversationId: posted.conversationId };
    return bot.update(where, posted.activityId, cardMessage(await named(bot, to.data, card), lang, undefined));
  };

  return {
    loopbackOnly,

    async handle(request, response) {
      const turn = receive(request, response).catch((error: unknown) => {
        log.error({ error: error instanceof Error ? error.name : typeof error }, "a request of Teams failed");
        answerWith(response, 500);
      });
      running.add(turn);
      await turn;
      running.delete(turn);
    },

    async start() {
      const { openBot } = await import("./sdk/open-bot.js");
      bot = openBot(config, turns, log, trust);
      if (loopbackOnly) log.warn({}, "Teams runs without authentication, for this machine alone");
    },

    async stop() {
      bot = undefined;
      let timer: NodeJS.Timeout | undefined;
      const over = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, STOP_MS);
      });
      await Promise.race([Promise.allSettled(running), over]);
      clearTimeout(timer);
    },

    post,

    update,

    poster: teamsPoster({
      post,
      update,
      async answer(address, posted, card, lang) {
        const to = teamsAddressSchema.safeParse(address);
        if (!to.success || bot === undefined) return notSent(to.success);
        // Chats have no threads: there it is a message of its own.
        if (to.data.type !== "channel") return bot.post(to.data, cardMessage(card, lang, undefined));
        const where = { ...to.data, conversationId: posted.conversationId };
        return bot.answer(where, posted.activityId, cardMessage(card, lang, undefined));
      },
      async whisper(address, user, card, lang) {
        const to = teamsAddressSchema.safeParse(address);
        if (!to.success || bot === undefined) return notSent(to.success);
        return bot.whisper(to.data, user, cardMessage(card, lang, undefined));
      },
    }),
  };
}

function notSent(isAddress: boolean): Sent {
  return { sent: false, arrived: "no", code: isAddress ? "NotStarted" : "BadAddress" };
}

/** Whether a request comes from this machine and not through a tunnel on it. */
function isLocal({ socket, headers }: IncomingMessage): boolean {
  const tunnelled = headers["x-forwarded-for"] ?? headers["forwarded"] ?? headers["via"];
  return tunnelled === undefined && isLoopback(socket.remoteAddress);
}

function answerWith(response: ServerResponse, status: number, body?: unknown): void {
  if (response.writableEnded) return;
  response.statusCode = status;
  if (body === undefined || body === null) {
    response.end();
    return;
  }
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.end(JSON.stringify(body));
}
