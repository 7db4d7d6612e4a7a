import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createReplayGuard } from "../../adapters/slack/replay-guard.js";
import { SIGNATURE_SECONDS, signatureProblem } from "../../adapters/slack/verify-signature.js";
import {
  commandBody,
  eventBody,
  memoryEvents,
  type Running,
  runSlack,
  SECRET,
  signature,
  wordsOf,
} from "./run-slack.js";

let running: Running;
beforeAll(async () => {
  running = await runSlack();
});
afterAll(() => running.stop());

const FORM = { "content-type": "application/x-www-form-urlencoded" };
const body = () => new URLSearchParams(commandBody(running.fake, "pomoc")).toString();
const now = () => Math.floor(Date.now() / 1000);

describe("who may come in", () => {
  test.each([
    ["no signature", (_: string) => ({})],
    ["another secret", (raw: string) => signature(raw, now(), "another")],
    ["another body", (_: string) => signature("else")],
    ["six minutes old", (raw: string) => signature(raw, now() - 360)],
    ["six minutes ahead", (raw: string) => signature(raw, now() + 360)],
    ["no number for a time", (raw: string) => ({ ...signature(raw), "x-slack-request-timestamp": "soon" })],
    [
      "another version",
      (raw: string) => ({
        ...signature(raw),
        "x-slack-signature": signature(raw)["x-slack-signature"]?.replace("v0", "v1") ?? "",
      }),
    ],
    ["empty signature", (raw: string) => ({ ...signature(raw), "x-slack-signature": "" })],
  ])("%s: 401, and nothing is asked", async (_name, headers) => {
    const raw = body();
    const before = running.asks.length;
    expect((await running.raw(raw, { ...FORM, ...headers(raw) })).status).toBe(401);
    expect(running.asks).toHaveLength(before);
  });

  test("a command that is sent again word for word is refused", async () => {
    const raw = body();
    const headers = { ...FORM, ...signature(raw) };
    expect((await running.raw(raw, headers)).status).toBe(200);
    await running.settled();
    const before = running.asks.length;
    expect((await running.raw(raw, headers)).status).toBe(401);
    expect(running.asks).toHaveLength(before);
  });

  test("one that another process has had is acknowledged, and nothing is asked", async () => {
    const events = memoryEvents();
    const [one, other] = [await runSlack({ events }), await runSlack({ events })];
    const raw = new URLSearchParams(commandBody(one.fake, "pomoc")).toString();
    const headers = { ...FORM, ...signature(raw) };
    expect((await one.raw(raw, headers)).status).toBe(200);
    await one.settled();
    expect((await other.raw(raw, headers)).status).toBe(200);
    await other.settled();
    expect([one.asks.length, other.asks.length]).toEqual([1, 0]);
    await one.stop();
    await other.stop();
  });

  test("signatures are remembered as long as they can be fresh, and no longer", () => {
    let now = 0;
    const isNew = createReplayGuard(() => now);
    expect([isNew("a"), isNew("a"), isNew("b")]).toEqual([true, false, true]);
    now = 2 * SIGNATURE_SECONDS * 1_000 - 1;
    expect(isNew("a")).toBe(false);
    now += 1;
    expect(isNew("a")).toBe(true);
  });

  test("the edge of what is fresh", () => {
    const at = 1_800_000_000;
    const headers = signature("x", at);
    expect(signatureProblem(SECRET, headers, Buffer.from("x"), at + SIGNATURE_SECONDS)).toBeUndefined();
    expect(signatureProblem(SECRET, headers, Buffer.from("x"), at + SIGNATURE_SECONDS + 1)).toBe("stale");
  });

  test("too large, malformed, of no known kind, and Slack's own probes", async () => {
    const large = "x".repeat(4 * 1024 * 1024 + 1);
    expect((await running.raw(large, { ...FORM, ...signature(large) })).status).toBe(413);
    const broken = '{"type":';
    expect((await running.raw(broken, { "content-type": "application/json", ...signature(broken) })).status).toBe(400);
    const unknown = "a=b";
    expect((await running.raw(unknown, { ...FORM, ...signature(unknown) })).status).toBe(404);
    expect((await running.raw("ssl_check=1&token=x", FORM)).status).toBe(200);
    const challenge = JSON.stringify({ type: "url_verification", challenge: "abc" });
    const got = await running.raw(challenge, { "content-type": "application/json", ...signature(challenge) });
    expect(got).toEqual({ status: 200, body: '{"challenge":"abc"}' });
    expect((await running.raw(challenge, { "content-type": "application/json" })).status).toBe(401);
  });
});

const dm = (text: string, more: object = {}) => ({
  type: "message",
  channel_type: "im",
  channel: "D1",
  user: "U1",
  ts: "1.2",
  text,
  ...more,
});

describe("events", () => {
  test("one that Slack repeats runs once, even side by side", async () => {
    const before = running.asks.length;
    const same = { event_id: "EvTWICE" };
    const retry = { "x-slack-retry-num": "1", "x-slack-retry-reason": "http_timeout" };
    const got = await Promise.all([running.event(dm("pomoc"), same), running.event(dm("pomoc"), same, retry)]);
    await running.settled();
    const later = await running.event(dm("pomoc"), same, retry);
    expect([...got, later].map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(running.asks).toHaveLength(before + 1);
  });

  test("one is kept before it is acknowledged and forgotten when it is done; a store that fails makes Slack send it again", async () => {
    const order: string[] = [];
    const events = memoryEvents();
    let fails = true;
    const one = await runSlack({
      events: {
        ...events,
        record: async (...given) => {
          order.push("recorded");
          if (fails) throw new Error("no store");
          return events.record(...given);
        },
        complete: async (key) => {
          order.push("complete");
          return events.complete(key);
        },
      },
      answerWith: async () => {
        order.push("asked");
        return { answer: "none" };
      },
    });
    expect((await one.event(dm("pomoc"), { event_id: "EvA" })).status).toBe(500);
    fails = false;
    expect((await one.event(dm("pomoc"), { event_id: "EvA" })).status).toBe(200);
    await one.settled();
    expect(order).toEqual(["recorded", "recorded", "asked", "complete"]);
    expect(events.open.size).toBe(0);
    await one.stop();
  });

  test("what a stopped process left is taken up at the next start", async () => {
    const events = memoryEvents();
    await events.record("A1:EvLEFT", "T1", eventBody(dm("pomoc")));
    const one = await runSlack({ events });
    await one.slack.start();
    for (let i = 0; i < 100 && events.open.size > 0; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(one.asks.map(({ ask }) => ask)).toEqual(["help"]);
    expect(events.open.size).toBe(0);
    await one.stop();
  });

  test.each([
    ["a bot's", dm("x", { bot_id: "B1" })],
    ["its own", dm("x", { user: "UBOT" })],
    ["an edit", dm("x", { subtype: "message_changed" })],
    ["a deletion", dm("x", { subtype: "message_deleted" })],
    ["one in a channel", dm("x", { channel_type: "channel", channel: "C1" })],
    [
      "a mention by a bot",
      { type: "app_mention", user: "U1", bot_id: "B2", channel: "C1", text: "<@UBOT> x", ts: "1.1" },
    ],
  ])("%s message is nothing to answer", async (_name, event) => {
    const before = running.asks.length;
    expect((await running.event(event)).status).toBe(200);
    await running.settled();
    expect(running.asks).toHaveLength(before);
  });
});

test("a command is acknowledged before any work", async () => {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow = await runSlack({
    answerWith: async () => {
      await gate;
      return { answer: "none" };
    },
  });
  // The answer is held back until the acknowledgement has arrived: were it awaited first, this would hang.
  expect((await slow.command("cokolwiek")).status).toBe(200);
  expect(slow.asks).toHaveLength(1);
  release();
  await slow.stop();
});

test("a fault of ours is said in a sentence, and the log holds neither text nor token", async () => {
  const one = await runSlack({
    answerWith: async (ask) => {
      throw new Error(`boom ${JSON.stringify(ask)} xoxb-the-bot`);
    },
  });
  await one.command("TAJNE słowa klienta");
  await one.event(dm("TAJNE słowa klienta"));
  one.fake.script("chat.postMessage", { error: "channel_not_found" });
  await one.settled();
  expect(one.fake.said.map(({ body }) => wordsOf(body.blocks)).join()).toContain("Coś poszło nie tak");
  const log = one.logged.join("\n");
  expect(log).toContain("an ask failed");
  expect(log).not.toMatch(/TAJNE|xoxb|hooks|respond\//);
  await one.stop();
});
