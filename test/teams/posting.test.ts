import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TeamsAddress } from "../../adapters/teams/teams-address.js";
import { TENANT } from "./fake-teams.js";
import { cardOf, openTeams, words } from "./open-teams.js";

let here: Awaited<ReturnType<typeof openTeams>>;
const card = [{ kind: "heading", text: "Nowe zasady" }] as const;

beforeAll(async () => {
  here = await openTeams();
});
afterAll(() => here.stop());
beforeEach(() => {
  here.fake.calls.length = 0;
  here.fake.script.length = 0;
  here.logged.length = 0;
});

function address(type: TeamsAddress["type"]): TeamsAddress {
  return {
    serviceUrl: here.fake.url(),
    conversationId: "19:channel@thread.tacv2",
    tenantId: TENANT,
    ...(type === "channel" ? { teamId: "19:team@thread.tacv2", channelId: "19:channel@thread.tacv2" } : {}),
    botId: "28:bot",
    type,
  };
}

describe("a post that nobody asked for", () => {
  test("is a thread of its own in a channel", async () => {
    const sent = await here.teams.post(address("channel"), card, "pl");
    expect(sent).toEqual({
      sent: true,
      posted: { conversationId: "19:channel@thread.tacv2", activityId: expect.stringMatching(/^posted-/) },
    });
    const [call, ...more] = here.fake.calls;
    expect(more).toEqual([]);
    expect(call).toMatchObject({
      method: "POST",
      path: "/v3/conversations",
      authorization: "Bearer token-of-the-bot",
      body: { isGroup: true, tenantId: TENANT, channelData: { channel: { id: "19:channel@thread.tacv2" } } },
    });
    expect(words(cardOf(call))).toBe("Nowe zasady");
  });

  test.each(["groupChat", "personal"] as const)("goes into a %s as it is", async (type) => {
    const sent = await here.teams.post(address(type), card, "pl");
    expect(sent.sent).toBe(true);
    expect(here.fake.calls.map(({ path }) => path)).toEqual(["/v3/conversations/19:channel@thread.tacv2/activities"]);
  });

  test("can be changed afterwards", async () => {
    const posted = { conversationId: "19:channel@thread.tacv2", activityId: "posted-1" };
    expect(await here.teams.update(address("channel"), posted, card, "pl")).toMatchObject({ sent: true });
    expect(here.fake.calls[0]).toMatchObject({
      method: "PUT",
      path: "/v3/conversations/19:channel@thread.tacv2/activities/posted-1",
    });
  });

  test.each([
    [
      { status: 429, headers: { "retry-after": "30" } },
      { arrived: "no", status: 429, retryAfterSeconds: 30 },
    ],
    [{ status: 429 }, { arrived: "no", status: 429 }],
    [{ status: 412 }, { arrived: "no", status: 412 }],
    [
      { status: 403, code: "BotNotInConversationRoster" },
      { arrived: "no", status: 403, code: "BotNotInConversationRoster" },
    ],
    [
      { status: 404, code: "ConversationNotFound" },
      { arrived: "no", status: 404, code: "ConversationNotFound" },
    ],
    [{ status: 500 }, { arrived: "unknown", status: 500 }],
    [{ status: 502 }, { arrived: "unknown", status: 502 }],
    [
      { status: 503, headers: { "retry-after": "1" } },
      { arrived: "unknown", status: 503 },
    ],
    ["drop", { arrived: "unknown" }],
  ] as const)("that ends with %o is one call, and its end is returned", async (scripted, expected) => {
    for (const post of [
      () => here.teams.post(address("channel"), card, "pl"),
      () => here.teams.post(address("personal"), card, "pl"),
      () => here.teams.update(address("channel"), { conversationId: "19:c", activityId: "1" }, card, "pl"),
    ]) {
      here.fake.calls.length = 0;
      here.fake.script.splice(0, 9, scripted, scripted, scripted, scripted);
      expect(await post()).toMatchObject({ sent: false, ...expected });
      expect(here.fake.calls).toHaveLength(1);
    }
  });

  test("to a machine that does not answer the door surely did not arrive", async () => {
    const closed = { ...address("channel"), serviceUrl: "http://127.0.0.1:1" };
    expect(await here.teams.post(closed, card, "pl")).toMatchObject({ sent: false, arrived: "no" });
  });

  test.each([undefined, null, { serviceUrl: "x" }, { channel: "C1" }])("to %o is not tried", async (nowhere) => {
    expect(await here.teams.post(nowhere, card, "pl")).toEqual({ sent: false, arrived: "no", code: "BadAddress" });
  });

  test("says nothing into the channel when it fails", async () => {
    here.fake.script.push({ status: 403 });
    await here.teams.post(address("channel"), card, "pl");
    expect(here.fake.calls).toHaveLength(1);
    expect(here.logged).toEqual([]);
  });
});
