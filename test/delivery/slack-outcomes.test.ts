import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Scripted } from "../slack/fake-slack.js";
import { BOT_TOKEN, type Running, runSlack, wordsOf } from "../slack/run-slack.js";
import { oneNews } from "./one-news.js";
import { runDelivery } from "./run-delivery.js";

let slack: Running;
let run: Awaited<ReturnType<typeof runDelivery>>;
beforeAll(async () => {
  slack = await runSlack();
});
afterAll(() => slack.stop());
beforeEach(async () => {
  slack.fake.calls.length = 0;
  slack.fake.said.length = 0;
  run = await runDelivery({ posters: { slack: slack.slack.poster }, announcer: oneNews });
});
afterEach(() => run.end());

const MINUTE = 60_000;
const calls = (method = "chat.postMessage") => slack.fake.calls.filter((one) => one.method === method).length;
const posts = (channel = "C1") =>
  slack.fake.said.filter(({ by, body }) => by === "chat.postMessage" && body.channel === channel);
const only = async () => {
  const [one, ...more] = await run.deliveries();
  expect(more).toEqual([]);
  return one;
};

test("a subscription becomes one post, with an id beside it that nobody sees; and no second one", async () => {
  await run.subscribe();
  await run.round();
  const one = await only();
  expect(one).toMatchObject({ state: "sent", tries: 1 });
  expect(posts()[0]?.body.metadata).toEqual({ event_type: "czy_wolno_delivery", event_payload: { id: one?.id } });
  expect(JSON.parse(one?.posted ?? "")).toMatchObject({ channel: "C1" });
  for (let day = 0; day < 3; day++) {
    run.clock.pass(24 * 60 * MINUTE);
    await run.round();
  }
  expect(calls()).toBe(1);
});

/** What happens to the call; what becomes of the delivery; after so many minutes it is tried again, or never. */
test.each<[string, Scripted, string, number | "never"]>([
  ["429 with Retry-After", { retryAfter: 90 }, "pending", 1.5],
  ["429 of one hour", { retryAfter: 3_600 }, "pending", 60],
  ["429 without Retry-After", { status: 429 }, "pending", 0.5],
  ["a rate limit in words", { error: "ratelimited" }, "pending", 0.5],
  ["a scope that one workspace lacks", { error: "missing_scope" }, "pending", 360],
  ["a fault of ours", { error: "invalid_blocks" }, "pending", 15],
  ["the channel is archived", { error: "is_archived" }, "failed", "never"],
  ["the bot was put out of the channel", { error: "not_in_channel" }, "failed", "never"],
  ["the token was revoked", { error: "token_revoked" }, "failed", "never"],
  ["a fault of Slack's", { status: 500 }, "unknown", "never"],
  ["a reset before it arrived", "drop", "unknown", "never"],
  ["a reset after it arrived", "drop_after", "unknown", "never"],
])("%s", async (_what, step, state, minutes) => {
  slack.fake.script("chat.postMessage", step);
  await run.subscribe();
  await run.scheduler.tick();
  await run.worker.turn();
  expect((await only())?.state).toBe(state);
  const before = posts().length;
  if (minutes === "never") {
    for (let hour = 0; hour < 30; hour++) {
      run.clock.pass(60 * MINUTE);
      await run.worker.turn();
    }
    expect(posts().length).toBe(before);
    expect((await only())?.state).toBe(state);
    return;
  }
  run.clock.pass(minutes * MINUTE * 0.45);
  await run.worker.turn();
  expect(calls(), "not before its time").toBe(1);
  run.clock.pass(minutes * MINUTE * 0.6);
  await run.worker.turn();
  expect((await only())?.state).toBe("sent");
  expect(posts()).toHaveLength(1);
});

test("what may not have arrived is told to its subscriber once and in private, and is not posted again", async () => {
  slack.fake.script("chat.postMessage", { status: 502 });
  await run.subscribe({ by: "U7" });
  await run.scheduler.tick();
  await run.worker.turn();
  for (let turn = 0; turn < 3; turn++) {
    run.clock.pass(MINUTE);
    await run.worker.turn();
  }
  expect(posts("U7")).toHaveLength(1);
  expect(wordsOf(posts("U7")[0]?.body.blocks)).toContain("Mogło nie dojść");
  expect(posts("C1")).toEqual([]);
});

test("a channel that is closed: its subscriber is told once and in private", async () => {
  slack.fake.script("chat.postMessage", { error: "is_archived" });
  await run.subscribe({ by: "U7" });
  await run.scheduler.tick();
  for (let turn = 0; turn < 3; turn++) {
    await run.worker.turn();
    run.clock.pass(MINUTE);
  }
  expect(posts("U7")).toHaveLength(1);
  expect(await run.subscriptions.find("T1", "C1")).toMatchObject({ paused: "channel_closed" });
});

describe("where the app may read the channel", () => {
  beforeEach(() => {
    slack.fake.tokens.set("xoxb-reader", {
      scopes: ["commands", "chat:write", "channels:history"],
      team: "T1",
      botUser: "UBOT",
    });
  });
  afterEach(() => slack.fake.tokens.delete("xoxb-reader"));
  const reading = async (then: (reader: Running) => Promise<void>) => {
    const reader = await runSlack({ fake: slack.fake, config: { access: { by: "token", botToken: "xoxb-reader" } } });
    const own = await runDelivery({ posters: { slack: reader.slack.poster }, announcer: oneNews });
    const outer = run;
    run = own;
    // The fake's moments are those of this machine.
    run.clock.set(Date.now());
    await run.subscribe();
    await run.scheduler.tick();
    await then(reader).finally(async () => {
      await own.end();
      await reader.stop();
      run = outer;
    });
  };

  test("a post whose answer was lost is found at once, and can be edited", () =>
    reading(async () => {
      slack.fake.script("chat.postMessage", "drop_after");
      await run.worker.turn();
      const one = await only();
      expect(one?.state).toBe("sent");
      expect(JSON.parse(one?.posted ?? "")).toMatchObject({ channel: "C1", ts: expect.stringMatching(/^\d+\.\d+$/) });
      expect(posts()).toHaveLength(1);
    }));

  test("one that never arrived is looked for again when it can be on its way no more, and then posted", () =>
    reading(async () => {
      slack.fake.script("chat.postMessage", "drop");
      await run.worker.turn();
      expect((await only())?.state, "it may still be on its way").toBe("sending");
      run.clock.pass(3 * MINUTE);
      await run.worker.turn();
      await run.worker.turn();
      expect((await only())?.state).toBe("sent");
      expect(posts()).toHaveLength(1);
    }));
});

describe("a process that is killed", () => {
  const another = () => run.another();

  test("before it posted: in doubt, though nothing is there", async () => {
    await run.subscribe();
    await run.scheduler.tick();
    await run.ledger.claim("dead", 9, run.clock.now());
    run.clock.pass(3 * MINUTE);
    await another().worker.turn();
    expect(await only()).toMatchObject({ state: "unknown", code: "sender_died" });
    expect(posts()).toEqual([]);
  });

  test("after it posted and before that was kept: in doubt, and not posted again", async () => {
    await run.subscribe();
    await run.scheduler.tick();
    const [claimed] = await run.ledger.claim("dead", 9, run.clock.now());
    if (claimed === undefined) throw new Error("nothing was claimed");
    await slack.slack.poster.post(claimed, [{ kind: "paragraph", text: "x" }]);
    run.clock.pass(3 * MINUTE);
    await another().worker.turn();
    await another().worker.turn();
    expect((await only())?.state).toBe("unknown");
    expect(posts()).toHaveLength(1);
  });

  test("between planning and taking, or after all was kept: nothing is in doubt", async () => {
    await run.subscribe();
    await run.scheduler.tick();
    await another().worker.turn();
    run.clock.pass(3 * MINUTE);
    await another().scheduler.tick();
    await another().worker.turn();
    expect((await only())?.state).toBe("sent");
    expect(posts()).toHaveLength(1);
  });
});

test("a workspace whose token is revoked in mid-run pauses; the others are told", async () => {
  for (let n = 0; n < 10; n++) {
    slack.fake.channels.set(`CX${n}`, { botIn: true });
    await run.subscribe({ channel: `CX${n}` }, n % 2 === 0 ? "TA" : "TB");
  }
  const dying = await runSlack({ fake: slack.fake, config: { access: { by: "token", botToken: "xoxb-dying" } } });
  slack.fake.tokens.set("xoxb-dying", { scopes: ["chat:write"], team: "TA", botUser: "U" });
  const { poster } = slack.slack;
  let sent = 0;
  const mixed = {
    ...poster,
    post: (claimed: Parameters<typeof poster.post>[0], card: Parameters<typeof poster.post>[1]) => {
      if (claimed.tenant === "TB") return poster.post(claimed, card);
      if (++sent === 3) slack.fake.tokens.delete("xoxb-dying");
      return dying.slack.poster.post(claimed, card);
    },
  };
  const own = await runDelivery({ at: run.at, posters: { slack: mixed }, announcer: oneNews, worker: { atOnce: 2 } });
  await own.round();
  const states = (await own.deliveries()).map(({ tenant, state }) => `${tenant} ${state}`);
  expect(states.filter((one) => one === "TB sent")).toHaveLength(5);
  expect(states.filter((one) => one === "TA sent").length).toBeGreaterThan(0);
  expect(new Set(states)).toEqual(new Set(["TB sent", "TA sent", "TA failed", "TA dropped"]));
  const subscriptions = await own.subscriptions.list("TA");
  expect(new Set(subscriptions.map(({ paused }) => paused))).toEqual(new Set(["app_removed"]));
  await own.close();
  await dying.stop();
  expect(BOT_TOKEN).not.toBe("xoxb-dying");
});
