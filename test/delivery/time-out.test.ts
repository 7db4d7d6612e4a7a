import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { createFind } from "../../adapters/slack/find.js";
import { createPost } from "../../adapters/slack/post.js";
import { slackPoster } from "../../adapters/slack/poster.js";
import { createWebApi, webApiOptions } from "../../adapters/slack/web-api.js";
import { teamsPoster } from "../../adapters/teams/poster.js";
import { attempt } from "../../adapters/teams/sdk/send-once.js";
import type { Poster } from "../../src/announce/ledger.js";
import { startFastSlack } from "./fast-slack.js";
import { oneNews } from "./one-news.js";
import { runDelivery } from "./run-delivery.js";

/** How long the platform takes, and how long it is waited for, in milliseconds. */
const [TAKES, PATIENCE] = [500, 100];
const HOUR = 60 * 60_000;

/** Tells one channel, and looks again and again for thirty hours. */
async function toldBy(platform: "slack" | "teams", poster: Poster) {
  const run = await runDelivery({ posters: { [platform]: poster }, announcer: oneNews });
  await run.subscribe({ platform });
  await run.round();
  const [before] = await run.deliveries();
  await wait(TAKES);
  for (let hour = 0; hour < 30; hour++) {
    run.clock.pass(HOUR);
    await run.round();
  }
  const [after, ...more] = await run.deliveries();
  await run.end();
  expect(more).toEqual([]);
  expect(after?.state).toBe(before?.state);
  return before;
}

test("Slack posts, but answers after the time-out: in doubt, and not posted again when the answer comes", async () => {
  const slack = await startFastSlack(undefined, TAKES);
  const nothing = () => {};
  const log = { debug: nothing, info: nothing, warn: nothing, error: nothing, setLevel: nothing, setName: nothing };
  const options = webApiOptions({ apiUrl: slack.apiUrl }, { ...log, getLevel: () => "error" as never });
  const api = createWebApi({ ...options, timeout: PATIENCE });
  const tokens = async () => ({ token: "xoxb-one" });
  const told = await toldBy("slack", slackPoster(createPost(tokens, api), createFind(tokens, api)));
  expect(told).toMatchObject({ state: "unknown", tries: 1 });
  expect(slack.posts.get("C1")).toBe(1);
  await slack.stop();
});

test("the same in Teams", async () => {
  let posted = 0;
  const none = async () => ({ sent: false, arrived: "no", code: "NotStarted" }) as const;
  const post = () =>
    attempt(
      async () => {
        posted++;
        await wait(TAKES);
        return { id: "17" };
      },
      "19:c",
      PATIENCE,
    );
  const told = await toldBy("teams", teamsPoster({ post, update: none, answer: none, whisper: none }));
  expect(told).toMatchObject({ state: "unknown", code: "timeout", tries: 1 });
  expect(posted).toBe(1);
});
