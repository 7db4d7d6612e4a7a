import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A Slack that does nothing but count, as fast as one process can, so that what is measured is the sender. */
export interface FastSlack {
  readonly apiUrl: string;
  /** How often something was posted into a channel. */
  readonly posts: ReadonlyMap<string, number>;
  readonly posted: () => number;
  /** Every call, refused ones too. */
  readonly calls: () => number;
  /** Called with the number of posts so far, after each. */
  onPost(listener: (posted: number) => void): void;
  stop(): Promise<void>;
}

/** What goes wrong how often, of 1; `lot` gives numbers from 0 to 1. */
export interface Faults {
  readonly limited: number;
  readonly broken: number;
  readonly dropped: number;
  readonly lot: () => number;
}

/**
 * Starts it. A post that is refused (429) is not there; one that is answered with 500, or not at all, is there in half of
 * the cases, as with the real one.
 */
export async function startFastSlack(faults?: Faults, answersAfterMs = 0): Promise<FastSlack> {
  const posts = new Map<string, number>();
  const listeners: ((posted: number) => void)[] = [];
  let posted = 0;
  let calls = 0;
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => {
      body += part;
    });
    request.on("end", () => {
      calls++;
      const channel = decodeURIComponent(/(?:^|&)channel=([^&]*)/.exec(body)?.[1] ?? "");
      const post = () => {
        posts.set(channel, (posts.get(channel) ?? 0) + 1);
        posted++;
        for (const listener of listeners) listener(posted);
      };
      const answer = (status: number, text: string, headers: Record<string, string> = {}) => {
        const end = () => {
          response.writeHead(status, { "content-type": "application/json", ...headers });
          response.end(text);
        };
        if (answersAfterMs === 0) end();
        else setTimeout(end, answersAfterMs);
      };
      const drawn = faults === undefined ? 1 : faults.lot();
      if (faults !== undefined) {
        if (drawn < faults.limited) return answer(429, '{"ok":false,"error":"ratelimited"}', { "retry-after": "1" });
        if (drawn < faults.limited + faults.broken + faults.dropped) {
          if (faults.lot() < 0.5) post();
          if (drawn < faults.limited + faults.broken) return answer(500, '{"ok":false}');
          return void request.socket.destroy();
        }
      }
      post();
      answer(200, `{"ok":true,"channel":"${channel}","ts":"1795479023.${String(posted).padStart(6, "0")}"}`);
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    posts,
    posted: () => posted,
    calls: () => calls,
    onPost: (listener) => void listeners.push(listener),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
