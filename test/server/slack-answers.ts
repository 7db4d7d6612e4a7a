import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export const SIGNING_SECRET = "0123456789abcdef0123456789abcdef";

/** The headers of a request that Slack signed now. */
export function signed(body: string, secret = SIGNING_SECRET, at = Date.now()): Record<string, string> {
  const time = String(Math.floor(at / 1000));
  const signature = `v0=${createHmac("sha256", secret).update(`v0:${time}:${body}`).digest("hex")}`;
  return { "x-slack-request-timestamp": time, "x-slack-signature": signature };
}

/** Everything that the bot sends to Slack lands here and is answered with "ok". */
export async function catchSlack() {
  const caught: { path: string; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (part) => {
      body += part;
    });
    request.on("end", () => {
      caught.push({ path: request.url ?? "", body });
      response.setHeader("content-type", "application/json");
      response.end(
        JSON.stringify({ ok: true, ts: "1.1", channel: "C1", user_id: "UBOT", bot_id: "B1", team_id: "T1" }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    caught,
    /** What was sent to a path, as soon as it is there. */
    async at(path: string): Promise<string> {
      for (let waited = 0; waited < 5_000; waited += 20) {
        const found = caught.find((one) => one.path === path);
        if (found !== undefined) return found.body;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`nothing came to ${path}; there came ${caught.map((one) => one.path).join(", ")}`);
    },
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
