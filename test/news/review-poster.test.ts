import { expect, test } from "vitest";
import { reviewPoster } from "../../adapters/main/server/review-poster.js";
import { readPage } from "../../adapters/news/page-at.js";
import { readPlace, readReviewer } from "../../adapters/news/review-place.js";
import { teamsAddressSchema } from "../../adapters/teams/teams-address.js";
import type { Card } from "../../src/chat/card.js";

const CARD: Card = [{ kind: "paragraph", text: "x" }];
const warned: object[] = [];
const log = { debug() {}, info() {}, warn: (facts: object) => void warned.push(facts), error() {}, fatal() {} };
const options = { known: async () => undefined, botId: "b-1", lang: "pl", log } as const;

test.each<[string, object | undefined]>([
  ["slack:T1/C1", { platform: "slack", tenant: "T1", channel: "C1" }],
  ["slack:E1/G1", { platform: "slack", tenant: "E1", channel: "G1" }],
  ["teams:a-b/19:x@thread.tacv2", { platform: "teams", tenant: "a-b", channel: "19:x@thread.tacv2" }],
  ["teams:a-b/19:x@thread.tacv2;messageid=1", { platform: "teams", tenant: "a-b", channel: "19:x@thread.tacv2" }],
  ["slack:T1/U1", undefined],
  ["slack:T1", undefined],
  ["C1", undefined],
  ["teams:/x", undefined],
  ["mail:T1/C1", undefined],
])("the place %s", (text, place) => expect(readPlace(text)).toEqual(place));

test("a reviewer is a person", () => {
  expect(readReviewer("slack:T1/U1")).toEqual({ platform: "slack", tenant: "T1", user: "U1" });
  expect(readReviewer("slack:T1/C1")).toBeUndefined();
});

test.each<[string, object | undefined]>([
  ["https://help.allegro.com/x#Od%20kiedy", { url: "https://help.allegro.com/x", lookAt: "Od kiedy" }],
  ["https://help.allegro.com/x", { url: "https://help.allegro.com/x" }],
  ["http://help.allegro.com/x", undefined],
  ["https://a:b@help.allegro.com/x", undefined],
  ["https://help.allegro.com/x#%", undefined],
  ["help", undefined],
])("the page %s", (text, page) => expect(readPage(text)).toEqual(page));

test("Teams: to where a subscription of the same conversation was made, else to what its id tells", async () => {
  const posted: unknown[] = [];
  const teams = {
    post: async (address: unknown) => {
      posted.push(address);
      return { sent: true, posted: { conversationId: "19:x;messageid=1", activityId: "1" } };
    },
    update: async (_address: unknown, where: unknown) => {
      posted.push(where);
      return { sent: true, posted: where };
    },
  } as never;
  const place = { platform: "teams", tenant: "t-1", channel: "19:x@thread.tacv2" } as const;
  const where = await reviewPoster(place, { teams }, options)?.post(CARD);
  expect(teamsAddressSchema.safeParse(posted[0]).success).toBe(true);
  expect(posted[0]).toMatchObject({ type: "channel", tenantId: "t-1", botId: "28:b-1" });
  await reviewPoster(place, { teams }, options)?.edit(where, CARD);
  expect(posted[1]).toEqual({ conversationId: "19:x;messageid=1", activityId: "1" });
  await reviewPoster(place, { teams }, { ...options, known: async () => ({ serviceUrl: "https://known" }) })?.post(
    CARD,
  );
  expect(posted[2]).toEqual({ serviceUrl: "https://known" });
});

test("what did not arrive is told by its code; a platform that is not there has no poster", async () => {
  const slack = { post: async () => ({ sent: false, means: "channel_closed", code: "not_in_channel" }) } as never;
  const place = { platform: "slack", tenant: "T1", channel: "C1" } as const;
  expect(await reviewPoster(place, { slack }, options)?.post(CARD)).toBeUndefined();
  expect(warned).toEqual([{ code: "not_in_channel" }]);
  expect(reviewPoster(place, {}, options)).toBeUndefined();
});
