import { expect, test } from "vitest";
import { createAnnouncer } from "../../adapters/delivery/announce.js";
import { openPolicy } from "../../adapters/main/open-checker.js";
import type { ClaimedDelivery } from "../../src/announce/ledger.js";
import { renderText } from "../../src/chat/render-text.js";
import { subscribed } from "../announce/subscribed.js";

const policy = openPolicy();
const claimed: ClaimedDelivery = {
  id: "d1",
  tenant: "T1",
  platform: "slack",
  channel: "C1",
  address: {},
  lang: "en",
  action: "post",
  covers: ["rules-2026-03-02/in_force"],
  tries: 1,
  takenAt: 0,
};

/** Every kind of card that is sent to somebody who did not ask. */
async function cards(unverifiedSince: string | undefined): Promise<string[]> {
  const announcer = createAnnouncer(() => policy, { unverifiedSince: () => unverifiedSince });
  const news = await announcer.compose(claimed, Date.parse("2026-03-02T09:00:00Z"));
  if (news === "overtaken") throw new Error("it is news on that day");
  const subscription = subscribed({ lang: "en" });
  const note = { id: "n1", tenant: "T1", address: {}, subscription };
  const paused = announcer.composeNote({ ...note, about: { is: "paused", reason: "not_member" } }, 0);
  return [news, paused].map((card) => renderText(card));
}

test("a policy that nobody could verify for thirty days is owned up to under every card, and only then", async () => {
  const words = "since 1 November 2026 this server has had no verified policy";
  expect((await cards("2026-11-01")).map((card) => card.split(words).length - 1)).toEqual([1, 1]);
  expect((await cards(undefined)).map((card) => card.includes("no verified policy"))).toEqual([false, false]);
});
