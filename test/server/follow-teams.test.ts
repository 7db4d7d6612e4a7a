import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { followTeams } from "../../adapters/main/server/follow-teams.js";
import { createSubscriptions, type KeptSubscriptions } from "../../adapters/storage/subscriptions.js";
import type { TeamsChange } from "../../adapters/teams/teams-change.js";
import { subscribed } from "../announce/subscribed.js";
import { openStore } from "../storage/open-store.js";

const folder = mkdtempSync(join(tmpdir(), "czy-wolno-follow-"));
let close: () => Promise<void>;
let subscriptions: KeptSubscriptions;
beforeAll(async () => {
  const store = await openStore({ file: join(folder, "store.db") });
  close = store.close;
  subscriptions = createSubscriptions(store.parts);
  for (const [tenant, channel, teamId] of [
    ["t1", "c1", "team1"],
    ["t1", "c2", "team1"],
    ["t1", "c3", "team2"],
    ["t2", "c1", "team1"],
  ] as const) {
    const subscription = subscribed({ platform: "teams", channel, topics: [] });
    await subscriptions.put(tenant, subscription, { teamId, conversationId: channel });
  }
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

const paused = async () =>
  (await Promise.all(["t1", "t2"].map((tenant) => subscriptions.list(tenant))))
    .flat()
    .map(({ paused: reason }) => reason ?? "");

test.each<[TeamsChange["change"], string, string[]]>([
  ["channel_renamed", "c1", ["", "", "", ""]],
  ["channel_deleted", "c1", ["channel_deleted", "", "", ""]],
  ["installed", "c1", ["channel_deleted", "", "", ""]],
  ["removed", "c9", ["channel_deleted", "app_removed", "", ""]],
  ["installed", "c9", ["channel_deleted", "", "", ""]],
  ["channel_restored", "c1", ["", "", "", ""]],
  ["team_deleted", "c9", ["team_deleted", "team_deleted", "", ""]],
])("%s of %s in team1 of t1", async (change, channel, expected) => {
  await followTeams(subscriptions)({ change, tenant: "t1", channel, team: "team1", address: {} as never });
  expect(await paused()).toEqual(expected);
  expect(await subscriptions.address("t1", "c1")).toEqual({ teamId: "team1", conversationId: "c1" });
});
