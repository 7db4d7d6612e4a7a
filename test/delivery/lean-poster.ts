import { Agent, request } from "node:http";
import type { ClaimedDelivery, Outcome, Poster } from "../../src/announce/ledger.js";

/** One POST for each call and nothing else, for tests in which the number of calls counts and not their form. */
export function leanPoster(apiUrl: string): Poster {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const call = ({ channel }: ClaimedDelivery): Promise<Outcome> =>
    new Promise((resolve) => {
      const sending = request(`${apiUrl}chat.postMessage`, { agent, method: "POST" }, (response) => {
        response.resume().on("end", () => {
          if (response.statusCode === 200) resolve({ means: "sent", posted: { channel, ts: "1.1" } });
          else resolve({ means: "unknown", code: `http_${response.statusCode}` });
        });
      });
      sending.on("error", () => resolve({ means: "unknown", code: "connection" }));
      sending.end(`channel=${encodeURIComponent(channel)}`);
    });
  return { post: call, edit: call, note: call, tell: async () => ({ means: "sent", posted: null }) };
}
