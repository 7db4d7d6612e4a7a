import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Scripted, startFakeSlack } from "./fake-slack.js";
import { type Running, runSlack } from "./run-slack.js";

let running: Running;
beforeAll(async () => {
  running = await runSlack();
});
beforeEach(() => {
  running.fake.calls.length = 0;
  running.fake.said.length = 0;
});
afterAll(() => running.stop());

const CARD = [{ kind: "paragraph", text: "Nowy termin" }] as const;
const calls = (method: string) => running.fake.calls.filter((one) => one.method === method).length;

describe("a proactive post", () => {
  test("says where it is, and can be edited there", async () => {
    const posted = await running.slack.post({ tenant: "T1", channel: "C1", thread: "1.1" }, CARD, "pl");
    expect(posted).toMatchObject({ sent: true, channel: "C1" });
    expect(running.fake.said[0]?.body).toMatchObject({ thread_ts: "1.1", unfurl_links: false, mrkdwn: false });
    const ts = posted.sent ? posted.ts : "";
    expect(await running.slack.update({ tenant: "T1", channel: "C1" }, ts, CARD, "en")).toMatchObject({ sent: true });
    expect(running.fake.said[1]).toMatchObject({ by: "chat.update", body: { ts } });
  });

  test.each<[Scripted, object]>([
    [{ retryAfter: 7 }, { means: "later", retryAfterSeconds: 7 }],
    [{ error: "ratelimited" }, { means: "later", code: "ratelimited" }],
    [{ error: "account_inactive" }, { means: "tenant_gone", code: "account_inactive" }],
    [{ error: "token_revoked" }, { means: "tenant_gone", code: "token_revoked" }],
    [{ error: "not_in_channel" }, { means: "channel_closed", code: "not_in_channel" }],
    [{ error: "is_archived" }, { means: "channel_closed", code: "is_archived" }],
    [{ error: "restricted_action_read_only_channel" }, { means: "channel_closed" }],
    [{ error: "invalid_blocks" }, { means: "our_fault", code: "invalid_blocks" }],
    [{ error: "missing_scope" }, { means: "our_fault", code: "missing_scope" }],
    [{ error: "internal_error" }, { means: "unknown", code: "internal_error" }],
    [{ status: 500 }, { means: "unknown", code: "http_500" }],
    [{ status: 502 }, { means: "unknown", code: "http_502" }],
    ["drop", { means: "unknown" }],
    ["drop_after", { means: "unknown" }],
  ])("%j is told apart, and nothing is posted a second time", async (step, expected) => {
    running.fake.script("chat.postMessage", step);
    const posted = await running.slack.post({ tenant: "T1", channel: "C1" }, CARD, "pl");
    expect(posted).toMatchObject({ sent: false, ...expected });
    expect(calls("chat.postMessage")).toBe(1);
    expect(running.fake.said).toHaveLength(step === "drop_after" ? 1 : 0);
  });

  test("a refused connection surely posted nothing", async () => {
    const gone = await startFakeSlack();
    await gone.stop();
    const one = await runSlack({ apiUrl: gone.apiUrl });
    expect(await one.slack.post({ tenant: "T1", channel: "C1" }, CARD, "pl")).toMatchObject({
      sent: false,
      means: "later",
    });
    await one.stop();
  });
});
