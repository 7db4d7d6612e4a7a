import { createHmac, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import express from "express";
import { readSentFiles } from "../../adapters/files/read-sent-files.js";
import { openChecker } from "../../adapters/main/open-checker.js";
import { createSlack, type Slack } from "../../adapters/slack/create-slack.js";
import type { SlackConfig } from "../../adapters/slack/slack-config.js";
import type { Events, Installations, KeptInstallation } from "../../adapters/slack/slack-ports.js";
import { answer } from "../../src/chat/answer.js";
import type { Answer } from "../../src/chat/answer-shape.js";
import type { Ask } from "../../src/chat/ask.js";
import { createMemoryPorts, type MemoryPorts } from "../../src/chat/memory-ports.js";
import { languageOf, settingsHere } from "../../src/chat/settings-here.js";
import type { Anything } from "./check-blocks.js";
import { type FakeSlack, startFakeSlack } from "./fake-slack.js";

const FIXTURES = new URL(
  import.meta.url.endsWith(".ts") ? "../fixtures/slack/" : "../../../test/fixtures/slack/",
  import.meta.url,
);
export const SECRET = "a signing secret";
export const BOT_TOKEN = "xoxb-the-bot";
const checker = openChecker();

/** What a request brought back. */
export interface Got {
  readonly status: number;
  readonly body: string;
}

/** The adapter over real HTTP, with the real `answer` behind it and the fake Slack on the other side. */
export interface Running {
  readonly slack: Slack;
  readonly fake: FakeSlack;
  readonly ports: MemoryPorts;
  readonly asks: Ask[];
  readonly logged: string[];
  readonly forgotten: string[];
  readonly installed: Map<string, KeptInstallation>;
  readonly events: Events & { readonly open: Map<string, unknown> };
  readonly url: string;
  command(text: string, more?: Record<string, string>): Promise<Got>;
  event(event: object, more?: Record<string, unknown>, headers?: Record<string, string>): Promise<Got>;
  interaction(payload: object): Promise<Got>;
  raw(body: string, headers: Record<string, string>): Promise<Got>;
  /** All that is under way is answered. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export interface RunOptions {
  readonly config?: Partial<SlackConfig>;
  readonly scopes?: readonly string[];
  readonly fake?: FakeSlack;
  readonly apiUrl?: string;
  readonly answerWith?: (ask: Ask) => Promise<Answer>;
  readonly now?: () => number;
  readonly events?: Running["events"];
  readonly perMinute?: number;
}

export function memoryEvents(): Running["events"] {
  const seen = new Set<string>();
  const open = new Map<string, unknown>();
  const first = (key: string) => {
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  };
  return {
    open,
    once: async (key) => first(key),
    record: async (key, _tenant, event) => {
      const fresh = first(key);
      if (fresh) open.set(key, structuredClone(event));
      return fresh;
    },
    complete: async (key) => void open.delete(key),
    unfinished: async () => [...open].map(([key, event]) => ({ key, event })),
  };
}

export async function runSlack(options: RunOptions = {}): Promise<Running> {
  const fake = options.fake ?? (await startFakeSlack());
  const scopes = options.scopes ?? ["commands", "chat:write", "im:history", "app_mentions:read", "files:read"];
  fake.tokens.set(BOT_TOKEN, { scopes, team: "T1", botUser: "UBOT" });
  fake.channels.set("C1", { botIn: true });
  fake.channels.set("C2", { botIn: false, private: true });
  const ports = createMemoryPorts(checker, options.now ?? Date.now, { perMinute: options.perMinute ?? 1_000 });
  const asks: Ask[] = [];
  const logged: string[] = [];
  const forgotten: string[] = [];
  const installed = new Map<string, KeptInstallation>();
  const events = options.events ?? memoryEvents();
  const working = new Set<Promise<unknown>>();
  const write = (facts: object, text: string) => void logged.push(JSON.stringify({ ...facts, text }));
  const installations: Installations = {
    get: async (tenant) => structuredClone(installed.get(tenant)),
    put: async (tenant, kept) => void installed.set(tenant, structuredClone(kept)),
    remove: async (tenant) => void installed.delete(tenant),
  };
  const slack = createSlack(
    {
      access: { by: "token", botToken: BOT_TOKEN },
      signingSecret: SECRET,
      apiUrl: options.apiUrl ?? fake.apiUrl,
      lang: "pl",
      ...options.config,
    },
    {
      answer: (ask) => {
        asks.push(ask);
        return options.answerWith === undefined ? answer(ask, ports) : options.answerWith(ask);
      },
      installations,
      events,
      readFiles: readSentFiles,
      forget: async (tenant) => void forgotten.push(tenant),
      forgetTeams: async (tenant, teams) => void forgotten.push(...teams.map((team) => `${tenant}/${team}`)),
      langOf: async (by) => languageOf(await settingsHere(by, ports), by, undefined, ports),
      log: { info: write, warn: write, error: write },
    },
    options.now === undefined ? {} : { now: options.now },
  );
  const app = express();
  app.use(slack.router);
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const raw: Running["raw"] = async (body, headers) => {
    const got = await fetch(`${url}/slack/events`, { method: "POST", body, headers });
    return { status: got.status, body: await got.text() };
  };
  const signed = (body: string, type: string, headers: Record<string, string> = {}) =>
    raw(body, { ...signature(body), "content-type": type, ...headers });
  const form = "application/x-www-form-urlencoded";
  return {
    slack,
    fake,
    ports,
    asks,
    logged,
    forgotten,
    installed,
    events,
    url,
    raw,
    command: (text, more = {}) => signed(new URLSearchParams({ ...commandBody(fake, text), ...more }).toString(), form),
    event: (event, more = {}, headers = {}) =>
      signed(JSON.stringify({ ...eventBody(event), ...more }), "application/json", headers),
    interaction: (payload) => signed(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), form),
    settled: async () => {
      await slack.stop(4_000);
      await Promise.allSettled(working);
    },
    stop: async () => {
      await slack.stop(1_000);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (options.fake === undefined) await fake.stop();
    },
  };
}

/** The headers that Slack signs a body with. */
export function signature(body: string, at = Math.floor(Date.now() / 1000), secret = SECRET): Record<string, string> {
  const hash = createHmac("sha256", secret).update(`v0:${at}:${body}`).digest("hex");
  return { "x-slack-request-timestamp": String(at), "x-slack-signature": `v0=${hash}` };
}

export function commandBody(fake: FakeSlack, text: string): Record<string, string> {
  return {
    token: "legacy",
    team_id: "T1",
    team_domain: "acme",
    channel_id: "C1",
    channel_name: "sprzedaz",
    user_id: "U1",
    user_name: "ola",
    command: "/wolno",
    text,
    api_app_id: "A1",
    is_enterprise_install: "false",
    response_url: fake.responseUrl(),
    trigger_id: fake.trigger(),
  };
}

export function eventBody(event: object): Record<string, unknown> {
  return {
    token: "legacy",
    team_id: "T1",
    api_app_id: "A1",
    event,
    type: "event_callback",
    event_id: `Ev${randomUUID()}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: "T1", user_id: "UBOT", is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
  };
}

/** The event of somebody writing to the app in their personal chat. */
export function writtenEvent(text: string): Record<string, unknown> {
  return eventBody({ type: "message", channel_type: "im", channel: "D1", user: "U1", ts: "1.1", text });
}

/** A payload as Slack sends it, recorded in shape; `{response_url}`, `{trigger_id}` and `{card}` are filled in. */
export interface Scenario {
  readonly sent: "command" | "event" | "interaction";
  readonly body: Record<string, Anything>;
  /** The ask that it comes to, without `by` and `link`. */
  readonly ask: Record<string, unknown>;
}

export function scenario(name: string, fill: Record<string, string>): Scenario {
  const file = readFileSync(new URL(`${name}.json`, FIXTURES), "utf8");
  const filled = file.replace(/\{(response_url|trigger_id|card)\}/g, (whole, key: string) => fill[key] ?? whole);
  return JSON.parse(filled) as Scenario;
}

/** Sends a scenario, signed. */
export async function play(running: Running, name: string, card = ""): Promise<{ got: Got; scenario: Scenario }> {
  const { fake } = running;
  const read = scenario(name, { response_url: fake.responseUrl(), trigger_id: fake.trigger(), card });
  const json = read.sent === "event";
  const body =
    read.sent === "event"
      ? JSON.stringify(read.body)
      : new URLSearchParams(read.sent === "command" ? read.body : { payload: JSON.stringify(read.body) }).toString();
  const type = json ? "application/json" : "application/x-www-form-urlencoded";
  const got = await running.raw(body, { ...signature(body), "content-type": type });
  await running.settled();
  return { got, scenario: read };
}

/** All text of a message, wherever it stands in its blocks. */
export function wordsOf(blocks: unknown): string {
  if (Array.isArray(blocks)) return blocks.map(wordsOf).join("\n");
  if (typeof blocks !== "object" || blocks === null) return "";
  return Object.entries(blocks)
    .map(([key, value]) => (key === "text" && typeof value === "string" ? value : wordsOf(value)))
    .filter((text) => text !== "")
    .join("\n");
}
