import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Anything, blockProblems, viewProblems } from "./check-blocks.js";
import { acceptSockets, type FakeSocket } from "./fake-socket.js";

/** What a fake channel is like for the bot. A private one without the bot in it is not to be found. */
export interface FakeChannel {
  readonly botIn: boolean;
  readonly private?: boolean;
  readonly archived?: boolean;
}

/** What is to happen to the next calls of a method, instead of an answer. `drop_after`: it arrived, the answer is lost. */
export type Scripted =
  | { readonly retryAfter: number }
  | { readonly error: string; readonly messages?: readonly string[] }
  | { readonly status: number }
  | "drop"
  | "drop_after";

export interface FakeCall {
  readonly method: string;
  readonly token: string | undefined;
  readonly args: Record<string, Anything>;
}

/** A workspace that installs the app, or a whole organisation. */
export type FakeGrant = { readonly token: string } & ({ readonly team: string } | { readonly enterprise: string });

/** A file on its way into Slack. */
export interface FakeUpload {
  readonly id: string;
  readonly name: string;
  readonly length: number;
  content?: string;
  channel?: string;
  thread?: string;
}

/** A Slack on loopback, as strict as the real one where that is documented. Its clock is set by the test. */
export interface FakeSlack {
  readonly apiUrl: string;
  readonly origin: string;
  /** Where it was asked for: the other end of Socket Mode. */
  readonly socket?: FakeSocket;
  /** Every call of the Web API that was made, refused ones too. */
  readonly calls: FakeCall[];
  /** Messages that arrived, by the Web API or a `response_url`. */
  readonly said: { readonly by: string; readonly body: Record<string, Anything> }[];
  /** Modals that are open. */
  readonly views: { readonly id: string; view: Anything }[];
  readonly channels: Map<string, FakeChannel>;
  /** Bot tokens that hold, with their scopes. */
  readonly tokens: Map<string, { readonly scopes: readonly string[]; readonly team: string; readonly botUser: string }>;
  /** Refresh tokens that may be used once. */
  readonly refreshTokens: Set<string>;
  /** What a code that the install page gave is good for, once. */
  readonly grants: Map<string, FakeGrant>;
  readonly files: Map<string, { readonly type: string; readonly bytes: Uint8Array }>;
  /** Files that the app put into Slack, in order; those without a channel nobody sees. */
  readonly uploads: FakeUpload[];
  script(method: string, ...steps: Scripted[]): void;
  /** A `response_url`: five answers within half an hour. */
  responseUrl(): string;
  /** Called when the next answer to a `response_url` arrives. */
  whenAnswered(url: string, then: () => void): void;
  /** A `trigger_id`: one modal within three seconds. */
  trigger(): string;
  pass(milliseconds: number): void;
  stop(): Promise<void>;
}

const HALF_AN_HOUR = 30 * 60_000;

/** @param socketUrl where Socket Mode is said to be; at the fake's own address where it is left out */
export async function startFakeSlack({
  sockets = false,
  socketUrl,
}: {
  readonly sockets?: boolean;
  readonly socketUrl?: string;
} = {}): Promise<FakeSlack> {
  const calls: FakeCall[] = [];
  const said: FakeSlack["said"] = [];
  const views: { id: string; view: Anything }[] = [];
  const channels: FakeSlack["channels"] = new Map();
  const tokens: FakeSlack["tokens"] = new Map();
  const refreshTokens = new Set<string>();
  const grants: FakeSlack["grants"] = new Map();
  const files: FakeSlack["files"] = new Map();
  const uploads: FakeUpload[] = [];
  const scripts = new Map<string, Scripted[]>();
  const urls = new Map<string, { uses: number; until: number }>();
  const triggers = new Map<string, number>();
  const waiting = new Map<string, () => void>();
  const history: { channel: string; ts: string; thread: string | undefined; metadata: Anything }[] = [];
  let ahead = 0;
  let number = 0;
  const now = () => Date.now() + ahead;

  const answerMessage = (args: Record<string, Anything>, method: string): object => {
    if (args.blocks !== undefined) {
      const problems = blockProblems(args.blocks);
      if (problems.length > 0) return { ok: false, error: "invalid_blocks", response_metadata: { messages: problems } };
      if (JSON.stringify(args.blocks).length > 40_000) return { ok: false, error: "msg_blocks_too_long" };
    }
    if (!args.text && !args.blocks) return { ok: false, error: "no_text" };
    if (args.unfurl_links === true || args.link_names === true) return { ok: false, error: "test_forbids_this" };
    const name = String(args.channel);
    const channel = name.startsWith("U") || name.startsWith("D") ? { botIn: true } : channels.get(name);
    if (channel === undefined || (channel.private && !channel.botIn)) return { ok: false, error: "channel_not_found" };
    if (channel.archived) return { ok: false, error: "is_archived" };
    if (!channel.botIn && !scopesOf(args).includes("chat:write.public")) return { ok: false, error: "not_in_channel" };
    said.push({ by: method, body: args });
    const ts = `${Math.floor(now() / 1000)}.${String(++number).padStart(6, "0")}`;
    if (method === "chat.postMessage")
      history.push({ channel: name, ts, thread: args.thread_ts, metadata: args.metadata });
    // Written to a person, a message is in their chat with the app, which has an id of its own.
    return { ok: true, channel: name.startsWith("U") ? `D${name}` : name, ts };
  };
  const scopesOf = (args: Record<string, Anything>) => tokens.get(String(args.$token))?.scopes ?? [];

  const api = (method: string, token: string | undefined, args: Record<string, Anything>): object => {
    if (method === "oauth.v2.access") {
      if (args.grant_type === "refresh_token") {
        if (!refreshTokens.delete(String(args.refresh_token))) return { ok: false, error: "invalid_refresh_token" };
        const fresh = { token: `xoxe.xoxb-${randomUUID()}`, refresh: `xoxe-${randomUUID()}` };
        tokens.set(fresh.token, { scopes: ["commands", "chat:write"], team: "T1", botUser: "UBOT" });
        refreshTokens.add(fresh.refresh);
        return {
          ok: true,
          access_token: fresh.token,
          refresh_token: fresh.refresh,
          expires_in: 43_200,
          token_type: "bot",
        };
      }
      const grant = grants.get(String(args.code));
      if (grant === undefined) return { ok: false, error: "invalid_code" };
      grants.delete(String(args.code));
      const scopes = ["commands", "chat:write", "im:history", "app_mentions:read"];
      const whole = "enterprise" in grant;
      tokens.set(grant.token, { scopes, team: whole ? grant.enterprise : grant.team, botUser: "UBOT" });
      return {
        ok: true,
        app_id: "A1",
        authed_user: { id: "U1" },
        scope: scopes.join(","),
        token_type: "bot",
        access_token: grant.token,
        bot_user_id: "UBOT",
        team: whole ? null : { id: grant.team, name: "Acme" },
        enterprise: whole ? { id: grant.enterprise, name: "Acme" } : null,
        is_enterprise_install: whole,
      };
    }
    const who = tokens.get(token ?? "");
    if (method === "apps.connections.open" && token?.startsWith("xapp-")) {
      return { ok: true, url: socketUrl ?? `${origin.replace("http", "ws")}/socket` };
    }
    if (who === undefined) return { ok: false, error: "invalid_auth" };
    switch (method) {
      case "auth.test":
        return { ok: true, team_id: who?.team, user_id: who?.botUser, bot_id: "BBOT", url: "https://w.slack.com/" };
      case "chat.postMessage":
      case "chat.postEphemeral":
      case "chat.update":
        return answerMessage({ ...args, $token: token }, method);
      case "conversations.history":
      case "conversations.replies": {
        if (!who.scopes.includes("channels:history")) return { ok: false, error: "missing_scope" };
        const there = history.filter(
          ({ channel, ts, thread }) =>
            channel === args.channel && Number(ts) >= Number(args.oldest ?? 0) && (args.ts ?? thread) === thread,
        );
        return { ok: true, messages: there.map(({ ts, metadata }) => ({ ts, metadata })), has_more: false };
      }
      case "files.getUploadURLExternal": {
        if (!who.scopes.includes("files:write")) return { ok: false, error: "missing_scope" };
        const id = `F${++number}`;
        uploads.push({ id, name: String(args.filename), length: Number(args.length) });
        return { ok: true, upload_url: `${origin}/upload/${id}`, file_id: id };
      }
      case "files.completeUploadExternal": {
        const found = uploads.find(({ id }) => id === args.files?.[0]?.id);
        if (found?.content === undefined) return { ok: false, error: "file_not_found" };
        // A person is no channel here, unlike for messages.
        const channel = String(args.channel_id);
        if (!channel.startsWith("D") && channels.get(channel)?.botIn !== true)
          return { ok: false, error: "channel_not_found" };
        found.channel = channel;
        if (args.thread_ts !== undefined) found.thread = String(args.thread_ts);
        return { ok: true, files: [{ id: found.id }] };
      }
      case "views.open": {
        const until = triggers.get(String(args.trigger_id));
        if (until === undefined) return { ok: false, error: "invalid_trigger_id" };
        triggers.delete(String(args.trigger_id));
        if (until < now()) return { ok: false, error: "expired_trigger_id" };
        const problems = viewProblems(args.view);
        if (problems.length > 0)
          return { ok: false, error: "invalid_arguments", response_metadata: { messages: problems } };
        const id = `V${++number}`;
        views.push({ id, view: args.view });
        return { ok: true, view: { id, hash: "1.a" } };
      }
      case "views.update": {
        const open = views.find(({ id }) => id === args.view_id);
        if (open === undefined) return { ok: false, error: "not_found" };
        const problems = viewProblems(args.view);
        if (problems.length > 0)
          return { ok: false, error: "invalid_arguments", response_metadata: { messages: problems } };
        open.view = args.view;
        return { ok: true, view: { id: open.id, hash: "1.b" } };
      }
      default:
        return { ok: false, error: "unknown_method" };
    }
  };

  const server = createServer(async (req, res) => {
    const raw = await bodyOf(req);
    const path = new URL(req.url ?? "/", "http://x").pathname;
    const token = /^Bearer (.+)$/.exec(req.headers.authorization ?? "")?.[1];
    if (path.startsWith("/api/")) {
      const method = path.slice(5);
      const args = argsOf(raw, req.headers["content-type"]);
      const bearer = token ?? args.token;
      calls.push({ method, token: bearer, args });
      const step = scripts.get(method)?.shift();
      if (step === "drop") return void req.socket.destroy();
      if (step === "drop_after") {
        api(method, bearer, args);
        return void req.socket.destroy();
      }
      if (step !== undefined && "retryAfter" in step) {
        res.setHeader("retry-after", String(step.retryAfter));
        return json(res, 429, { ok: false, error: "ratelimited" });
      }
      if (step !== undefined && "status" in step) return json(res, step.status, { ok: false });
      if (step !== undefined) {
        const { error, messages } = step;
        return json(res, 200, { ok: false, error, ...(messages ? { response_metadata: { messages } } : {}) });
      }
      const scopes = tokens.get(bearer ?? "")?.scopes;
      if (scopes !== undefined) res.setHeader("x-oauth-scopes", scopes.join(","));
      return json(res, 200, api(method, bearer, args));
    }
    if (path.startsWith("/respond/")) {
      const url = urls.get(path.slice(9));
      if (url === undefined || url.until < now()) return json(res, 404, { ok: false, error: "expired_url" });
      if (++url.uses > 5) return json(res, 404, { ok: false, error: "used_url" });
      const body = JSON.parse(raw) as Record<string, Anything>;
      if (body.channel !== undefined) return json(res, 400, { ok: false, error: "invalid_payload" });
      if (body.blocks !== undefined && blockProblems(body.blocks).length > 0) {
        return json(res, 400, { ok: false, error: blockProblems(body.blocks).join("; ") });
      }
      said.push({ by: "response_url", body });
      waiting.get(path)?.();
      return void res.end("ok");
    }
    if (path.startsWith("/upload/")) {
      const upload = uploads.find(({ id }) => id === path.slice(8));
      if (upload === undefined || Buffer.byteLength(raw) !== upload.length) return json(res, 400, {});
      if (req.headers.authorization !== undefined) return json(res, 400, {});
      upload.content = raw;
      return void res.end("OK");
    }
    if (path.startsWith("/files/")) {
      const file = files.get(path.slice(7));
      if (!tokens.get(token ?? "")?.scopes.includes("files:read")) {
        res.setHeader("content-type", "text/html; charset=utf-8");
        return void res.end("<html>Sign in</html>");
      }
      if (file === undefined) return json(res, 404, {});
      res.setHeader("content-type", file.type);
      return void res.end(file.bytes);
    }
    json(res, 404, {});
  });
  const socket = sockets ? acceptSockets(server) : undefined;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${origin}/api/`,
    origin,
    ...(socket === undefined ? {} : { socket }),
    calls,
    said,
    views,
    channels,
    tokens,
    refreshTokens,
    grants,
    files,
    uploads,
    script: (method, ...steps) => scripts.set(method, [...(scripts.get(method) ?? []), ...steps]),
    responseUrl: () => {
      const id = randomUUID();
      urls.set(id, { uses: 0, until: now() + HALF_AN_HOUR });
      return `${origin}/respond/${id}`;
    },
    whenAnswered: (url, then) => void waiting.set(new URL(url).pathname, then),
    trigger: () => {
      const id = randomUUID();
      triggers.set(id, now() + 3_000);
      return id;
    },
    pass: (milliseconds) => {
      ahead += milliseconds;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

/** The SDK sends forms in which lists and objects are JSON. */
function argsOf(raw: string, type: string | undefined): Record<string, Anything> {
  if (type?.startsWith("application/json")) return JSON.parse(raw);
  return Object.fromEntries(
    [...new URLSearchParams(raw)].map(([name, value]) => {
      const isJson =
        ["blocks", "view", "metadata", "attachments", "files"].includes(name) || value === "true" || value === "false";
      return [name, isJson ? JSON.parse(value) : value];
    }),
  );
}

function json(res: ServerResponse, status: number, body: object): void {
  res.writeHead(status, { "content-type": "application/json" });
  res.end(JSON.stringify(body));
}
