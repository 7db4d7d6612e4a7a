import type { AddressInfo } from "node:net";
import { createLog } from "../../adapters/main/log.js";
import { openChecker } from "../../adapters/main/open-checker.js";
import { createApp } from "../../adapters/main/server/create-app.js";
import { openTry } from "../../adapters/main/server/open-try.js";
import type { TryReply, TryRequest } from "../../adapters/try/wire.js";

const checker = openChecker();

/** The page's server on a free port of loopback, on 24 November 2026 unless the clock is turned. */
export async function openPage() {
  const clock = { now: Date.UTC(2026, 10, 24, 10) };
  const lines: string[] = [];
  const log = createLog("debug", { write: (line) => void lines.push(line) });
  const tryPage = openTry({ checker: () => checker, now: () => clock.now, defaultLang: "pl" });
  const server = createApp({ tryPage, notReady: async () => [], log }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}/try/ask`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  return {
    url,
    clock,
    lines,
    post,
    /** Asks; fails where the server refuses. */
    ask: async (ask: TryRequest["ask"], more: Partial<Omit<TryRequest, "ask">> = {}): Promise<TryReply> => {
      // A visitor who asks much faster than this would be told to wait.
      clock.now += 2_000;
      const response = await post({ lang: "pl", ask, ...more });
      if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
      return (await response.json()) as TryReply;
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The values of the buttons among blocks, by their labels. */
export function slackButtons(blocks: readonly object[]): Map<string, string> {
  type Actions = { type: string; elements: { text: { text: string }; value: string }[] };
  const rows = (blocks as readonly Actions[]).filter(({ type }) => type === "actions");
  return new Map(rows.flatMap(({ elements }) => elements.map(({ text, value }) => [text.text, value] as const)));
}

/** The data of the actions that a card sends, by their titles. */
export function teamsActions(card: unknown): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null) {
      const { type, title, data } = value as { type?: unknown; title?: unknown; data?: unknown };
      if (typeof type === "string" && /^Action\.(?:Execute|Submit)$/.test(type)) found.set(String(title), data);
      Object.values(value).forEach(visit);
    }
  };
  visit(card);
  return found;
}
