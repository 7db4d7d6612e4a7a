import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ClaimedDelivery } from "../../src/announce/ledger.js";
import { subscribed } from "../announce/subscribed.js";
import { type Scripted, TENANT } from "../teams/fake-teams.js";
import { openTeams } from "../teams/open-teams.js";

let here: Awaited<ReturnType<typeof openTeams>>;
beforeAll(async () => {
  here = await openTeams();
});
afterAll(() => here.stop());
beforeEach(() => {
  here.fake.calls.length = 0;
  here.fake.script.length = 0;
});

const CARD = [{ kind: "paragraph", text: "Nowe zasady" }] as const;
const CHANNEL = "19:channel@thread.tacv2";
function claimed(
  type: "channel" | "groupChat" | "personal",
  action: ClaimedDelivery["action"] = "post",
  tries = 1,
): ClaimedDelivery {
  return {
    id: "d1",
    tenant: TENANT,
    platform: "teams",
    channel: CHANNEL,
    address: { serviceUrl: here.fake.url(), conversationId: CHANNEL, tenantId: TENANT, botId: "28:bot", type },
    lang: "pl",
    action,
    covers: ["a"],
    ...(action === "post"
      ? {}
      : { of: { delivery: "d0", posted: { conversationId: CHANNEL, activityId: "17" }, covers: ["a"] } }),
    tries,
    takenAt: 0,
  };
}

test.each<[Scripted, object]>([
  [
    { status: 429, headers: { "retry-after": "30" } },
    { means: "later", afterSeconds: 30, whole: false },
  ],
  [
    { status: 429, headers: { "retry-after": "3600" } },
    { means: "later", afterSeconds: 3_600, whole: false },
  ],
  [
    { status: 403, code: "BotNotInConversationRoster" },
    { means: "channel_closed", pause: "not_member" },
  ],
  [
    { status: 404, code: "ConversationNotFound" },
    { means: "channel_closed", pause: "channel_deleted" },
  ],
  [
    { status: 400, code: "BadSyntax" },
    { means: "our_fault", code: "BadSyntax" },
  ],
  [
    { status: 401, code: "Unauthorized" },
    { means: "our_fault", code: "Unauthorized" },
  ],
  [{ status: 413, code: "MessageSizeTooBig" }, { means: "our_fault" }],
  [{ status: 500 }, { means: "unknown" }],
  [{ status: 502 }, { means: "unknown" }],
  [{ status: 504 }, { means: "unknown" }],
  ["drop", { means: "unknown" }],
])("%j is one call, and means %j", async (scripted, expected) => {
  here.fake.script.push(scripted, scripted, scripted);
  expect(await here.teams.poster.post(claimed("channel"), CARD)).toMatchObject(expected);
  expect(here.fake.calls).toHaveLength(1);
});

test.each([412, 429])("%i without a time: tried again later and later, not all at once", async (status) => {
  const waits: number[] = [];
  for (const tries of [1, 1, 1, 1, 4, 30]) {
    here.fake.script.push({ status });
    const outcome = await here.teams.poster.post(claimed("channel", "post", tries), CARD);
    if (outcome.means !== "later") throw new Error(outcome.means);
    waits.push(outcome.afterSeconds);
  }
  const [first, , , , fourth = 0, last = 0] = waits;
  expect(new Set(waits.slice(0, 4)).size, "by lot").toBeGreaterThan(1);
  expect(first).toBeGreaterThanOrEqual(15);
  expect(fourth).toBeGreaterThanOrEqual(120);
  expect(last).toBeLessThanOrEqual(1.5 * 3_600);
});

test("a machine that does not answer the door: later, for the whole tenant", async () => {
  const one = claimed("channel");
  const closed = { ...one, address: { ...(one.address as object), serviceUrl: "http://127.0.0.1:1" } };
  expect(await here.teams.poster.post(closed, CARD)).toMatchObject({ means: "later", whole: true });
});

test("an address that is none closes the channel and nothing else", async () => {
  expect(await here.teams.poster.post({ ...claimed("channel"), address: { channel: "C1" } }, CARD)).toMatchObject({
    means: "channel_closed",
  });
});

describe("a note", () => {
  test("is an answer in the thread of the post, in a channel", async () => {
    expect(await here.teams.poster.note(claimed("channel", "note"), CARD)).toMatchObject({ means: "sent" });
    expect(here.fake.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST /v3/conversations/${CHANNEL};messageid=17/activities`,
    ]);
  });

  test.each(["groupChat", "personal"] as const)("is a message of its own in a %s", async (type) => {
    expect(await here.teams.poster.note(claimed(type, "note"), CARD)).toMatchObject({ means: "sent" });
    expect(here.fake.calls.map(({ path }) => path)).toEqual([`/v3/conversations/${CHANNEL}/activities`]);
  });
});

test("an edit takes the place of the post; where that was deleted the channel stays open", async () => {
  expect(await here.teams.poster.edit(claimed("channel", "edit"), CARD)).toMatchObject({ means: "sent" });
  expect(here.fake.calls[0]).toMatchObject({ method: "PUT", path: `/v3/conversations/${CHANNEL}/activities/17` });
  here.fake.script.push({ status: 404, code: "ActivityNotFound" });
  expect(await here.teams.poster.edit(claimed("channel", "edit"), CARD)).toMatchObject({ means: "post_gone" });
});

test("a private note goes into the personal chat with who subscribed, and into no channel", async () => {
  const note = {
    id: "n1",
    tenant: TENANT,
    subscription: subscribed({ platform: "teams", channel: CHANNEL, by: "user-1" }),
    address: claimed("channel").address,
    about: { is: "paused", reason: "not_member" },
  } as const;
  expect(await here.teams.poster.tell(note, CARD)).toMatchObject({ means: "sent" });
  expect(here.fake.calls.map(({ path }) => path)).toEqual([
    "/v3/conversations",
    "/v3/conversations/a:personal-1/activities",
  ]);
  expect(here.fake.calls[0]?.body).toMatchObject({ isGroup: false, members: [{ id: "user-1" }] });
});
