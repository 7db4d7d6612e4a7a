import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Anything } from "./check-blocks.js";
import { play, type Running, runSlack, wordsOf } from "./run-slack.js";

let running: Running;

beforeAll(async () => {
  running = await runSlack();
});
beforeEach(() => {
  running.asks.length = 0;
  running.fake.said.length = 0;
  running.fake.calls.length = 0;
  running.fake.views.length = 0;
});
afterAll(() => running.stop());

/** Scenario, where the answer goes, and what must stand in it. */
const SCENARIOS = [
  ["command-check", "response_url", "Nie wysyłaj"],
  ["message-action", "response_url", "Nie wysyłaj"],
  ["mention-check", "chat.postEphemeral", "Nie wysyłaj"],
  ["direct-message", "chat.postMessage", "Możesz wysłać"],
  ["forwarded", "chat.postMessage", "Nie wysyłaj"],
  ["forwarded-with-comment", "chat.postMessage", "Nie wysyłaj"],
  ["list", "response_url", ""],
  ["help", "response_url", "wolno"],
] as const;

describe("what Slack sends comes to an ask and is answered where it belongs", () => {
  test.each(SCENARIOS)("%s", async (name, by, words) => {
    const { got, scenario } = await play(running, name);
    expect(got).toEqual({ status: 200, body: "" });
    const [{ by: asker, ...ask } = { by: undefined }] = running.asks;
    const { link: _link, ...rest } = ask as Record<string, unknown>;
    expect(rest).toEqual(scenario.ask);
    expect(asker).toMatchObject({ platform: "slack", tenant: "T1", user: "U1" });
    expect(running.fake.said.map((one) => one.by)).toEqual([by]);
    const body = running.fake.said[0]?.body ?? {};
    expect(wordsOf(body.blocks)).toContain(words);
    expect(body.text).toContain(words);
    if (by === "response_url") expect(body).toMatchObject({ response_type: "ephemeral", replace_original: false });
  });

  test("command-empty opens the form", async () => {
    const { scenario } = await play(running, "command-empty");
    expect(running.asks.map(({ by: _by, ...ask }) => ask)).toEqual([scenario.ask]);
    expect(running.fake.views.map(({ view }) => view.callback_id)).toEqual(["dialog:check"]);
    expect(running.fake.said).toEqual([]);
  });

  test("subscribe is confirmed in the channel first, then to the asker", async () => {
    const { scenario } = await play(running, "subscribe");
    expect(running.asks.map(({ by: _by, ...ask }) => ask)).toEqual([scenario.ask]);
    expect(running.fake.said.map(({ by }) => by)).toContain("chat.postMessage");
    expect(await running.ports.subscriptions.find("T1", "C1")).toMatchObject({ by: "U1" });
    expect(running.ports.kept.addresses.size).toBe(1);
  });

  test("button-answer decides again and changes the card in place", async () => {
    await play(running, "command-check");
    const card = cardIdOf(running.fake.said[0]?.body.blocks);
    running.fake.said.length = 0;
    const { scenario } = await play(running, "button-answer", card);
    expect(running.asks.at(-1)).toMatchObject(scenario.ask);
    expect(running.fake.said).toHaveLength(1);
    expect(running.fake.said[0]?.body).toMatchObject({ replace_original: true });
  });
});

function cardIdOf(blocks: Anything): string {
  const [button] = blocks.flatMap((block: Anything) => (block.type === "actions" ? block.elements : []));
  return JSON.parse(button.value).card;
}
