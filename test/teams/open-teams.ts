import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import express from "express";
import { readSentFiles } from "../../adapters/files/read-sent-files.js";
import { openChecker } from "../../adapters/main/open-checker.js";
import { createTeams, type TeamsNeeds } from "../../adapters/teams/create-teams.js";
import type { TeamsChange } from "../../adapters/teams/teams-change.js";
import { answer } from "../../src/chat/answer.js";
import type { Ask } from "../../src/chat/ask.js";
import { createMemoryPorts } from "../../src/chat/memory-ports.js";
import { APP_ID, startFakeTeams, TENANT } from "./fake-teams.js";
import { TestCredentials } from "./test-credentials.js";

const checker = openChecker();

/** A raw activity; everything in it is Teams'. */
// biome-ignore lint/suspicious/noExplicitAny: what Teams sends and gets is looked into from outside
export type Raw = any;

/** A recorded activity, who sent it and the ask it comes to. */
export function fixture(scenario: string): { readonly activity: Raw; readonly by: Raw; readonly ask: Raw } {
  return JSON.parse(readFileSync(new URL(`../fixtures/teams/${scenario}.json`, import.meta.url), "utf8"));
}

/**
 * The whole way over HTTP: a server with the adapter and the real `answer` on one side, Teams' connector on the other. The
 * bot authenticates with keys of this process.
 */
export async function openTeams(change: Partial<TeamsNeeds> = {}) {
  const fake = await startFakeTeams();
  const ports = createMemoryPorts(checker, () => Date.parse("2026-03-10T10:00:00Z"));
  const asks: Ask[] = [];
  const logged: string[] = [];
  const changes: TeamsChange[] = [];
  const seen = new Set<string>();
  const log = (fields: object, message: string) => logged.push(`${message} ${JSON.stringify(fields)}`);
  const teams = createTeams({
    answer: (ask) => {
      asks.push(ask);
      return answer(ask, ports);
    },
    config: {
      appId: APP_ID,
      tenantId: TENANT,
      credential: { kind: "password", password: "not used" },
      allowedTenants: [],
    },
    events: { once: async (key) => !seen.has(key) && seen.add(key) !== undefined },
    log: { info: () => {}, warn: log, error: log },
    changed: async (what) => {
      changes.push(what);
    },
    readFiles: readSentFiles,
    trust: fake.trust(change.config?.credential.kind === "none" ? undefined : new TestCredentials()),
    ...change,
  });
  await teams.start();
  const app = express();
  app.post("/api/messages", express.json({ limit: "1mb" }), (request, response) => teams.handle(request, response));
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;

  /** Posts an activity as Teams does; the token is good unless given. */
  async function post(activity: Raw, authorization?: string): Promise<{ status: number; body: Raw }> {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: authorization ?? `Bearer ${await fake.token()}`,
      },
      body: JSON.stringify({ ...activity, serviceUrl: fake.url() }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  }

  return {
    fake,
    teams,
    ports,
    asks,
    logged,
    changes,
    url,
    post,
    async stop() {
      await teams.stop();
      await new Promise((resolve) => server.close(resolve));
      await fake.stop();
    },
  };
}

/** All elements of a card, in order. */
export function elements(card: Raw): Raw[] {
  const inside = (element: Raw): Raw[] => [element, ...[...(element.items ?? [])].flatMap(inside)];
  return (card.body as Raw[]).flatMap(inside);
}

/** Everything that a card says, line by line. */
export function words(card: Raw): string {
  return elements(card)
    .filter(({ type }) => type === "RichTextBlock")
    .map(({ inlines }) => inlines.map(({ text }: Raw) => text).join(""))
    .join("\n");
}

/** The buttons of a card by their titles. */
export function actions(card: Raw): Raw[] {
  return [...elements(card).flatMap((element) => element.actions ?? []), ...(card.actions ?? [])];
}

/** The card that a call sent. */
export function cardOf(call: { readonly body: Raw } | undefined): Raw {
  return (call?.body.activity ?? call?.body)?.attachments?.[0]?.content;
}
