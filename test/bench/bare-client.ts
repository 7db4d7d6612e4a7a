import { slackMessage } from "../../adapters/slack/out/message.js";
import { createWebApi, webApiOptions } from "../../adapters/slack/web-api.js";
import type { Card } from "../../src/chat/card.js";
import { oneNews } from "../delivery/one-news.js";

/**
 * `node bare-client.js <api url> <how many> <at once>`: Slack's own client in a loop, with the card drawn once and nothing
 * kept: what posting alone costs. Prints JSON: posts a second in the middle nine tenths.
 */
if (process.argv[2] !== undefined) {
  const [, , apiUrl = "", count = "0", atOnce = "1"] = process.argv;
  const nothing = () => {};
  const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing, setLevel: nothing, setName: nothing };
  const client = createWebApi(webApiOptions({ apiUrl }, { ...quiet, getLevel: () => "error" as never }))("xoxb-one");
  const message = slackMessage(oneNews.compose({} as never, 0) as Card, "pl");
  const times: number[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: Number(atOnce) }, async () => {
      for (let n = next++; n < Number(count); n = next++) {
        await client.chat.postMessage({ channel: `C${n}`, ...message } as never).catch(() => {});
        times.push(performance.now());
      }
    }),
  );
  const { user, system } = process.cpuUsage();
  const middle =
    ((times.at(-1 - Math.floor(times.length / 20)) ?? 0) - (times[Math.floor(times.length / 20)] ?? 0)) / 1_000;
  process.stdout.write(
    JSON.stringify({ rate: (0.9 * times.length) / middle, cpuMs: (user + system) / 1_000 / times.length }),
  );
}
