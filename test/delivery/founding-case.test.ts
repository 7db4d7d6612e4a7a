import { afterAll, beforeAll, expect, test } from "vitest";
import type { TeamsAddress } from "../../adapters/teams/teams-address.js";
import { dayOf, startOfDay } from "../../src/policy/day.js";
import { type Running, runSlack, wordsOf } from "../slack/run-slack.js";
import { TENANT } from "../teams/fake-teams.js";
import { cardOf, openTeams, words } from "../teams/open-teams.js";
import { runDelivery } from "./run-delivery.js";

let slack: Running;
let teams: Awaited<ReturnType<typeof openTeams>>;
beforeAll(async () => {
  slack = await runSlack();
  teams = await openTeams();
});
afterAll(async () => {
  await slack.stop();
  await teams.stop();
});

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** From 1 September 2025 to 1 April 2026, two looks a day, with the ledger, scheduler, worker and both platforms' adapters. */
async function replay(address: unknown, platform: "slack" | "teams", channel: string, seen: () => number) {
  const run = await runDelivery({ posters: { slack: slack.slack.poster, teams: teams.teams.poster } });
  const began = startOfDay("2025-09-01").getTime() + 9.5 * HOUR;
  run.clock.set(began);
  await run.scheduler.tick();
  run.clock.pass(1);
  await run.subscribe({ platform, channel, since: "2025-09-01", sinceAt: run.clock.now() }, "T1", address);
  const days: string[] = [];
  for (let at = began; at < startOfDay("2026-04-02").getTime(); at += DAY) {
    // In the morning, when it may be posted, and after midnight, when a new day has begun.
    for (const hour of [0, 15]) {
      run.clock.set(at + hour * HOUR);
      await run.scheduler.tick();
      do run.clock.pass(1_500);
      while ((await run.worker.turn()) > 0);
      while (days.length < seen()) days.push(dayOf(new Date(run.clock.now())));
    }
  }
  const deliveries = await run.deliveries();
  await run.end();
  return { days, deliveries };
}

/** What everybody in the channel must have read on the days that count, whatever else is told. */
function expectFounding(seen: readonly { day: string; how: string; text: string; of?: string; id: string }[]) {
  const on = (day: string, how?: string) =>
    seen.filter((one) => one.day === day && (how === undefined || one.how === how));
  const first = on("2025-09-11", "post")[0];
  expect(first?.text).toContain("20 października 2025");
  // 14 October: the post of 11 September says the new date in its place, and a note says what changed.
  const edited = on("2025-10-14", "edit").find(({ of }) => of === first?.id);
  expect(edited?.text).toMatch(/w marcu 2026/);
  expect(edited?.text).not.toMatch(/1 marca 2026 obowiąz/);
  const moved = on("2025-10-14").find(({ how, of }) => how === "note" && of === first?.id);
  expect(moved?.text).toMatch(/marc\w+ 2026/);
  // 10 February: the month becomes a day.
  const exact = on("2026-02-10").find(({ how }) => how === "note");
  expect(exact?.text).toContain("2 marca 2026");
  expect(on("2026-02-10", "edit").length).toBeGreaterThan(0);
  for (const { text } of on("2026-02-10", "edit")) expect(text).toContain("2 marca 2026");
  expect(on("2026-03-01").some(({ text }) => /jutro|za 1 dzień|2 marca 2026/i.test(text))).toBe(true);
  expect(on("2026-03-02").some(({ text }) => /Od dziś/.test(text))).toBe(true);
}

test("in Slack, day by day: posts, edits in place, and notes that the channel sees", async () => {
  const said = () => slack.fake.said.filter(({ by }) => by === "chat.postMessage" || by === "chat.update");
  slack.fake.said.length = 0;
  const { days, deliveries } = await replay({ tenant: "T1", channel: "C1" }, "slack", "C1", () => said().length);
  const byId = new Map(deliveries.map((one) => [one.id, JSON.parse(one.posted ?? "{}").ts as string]));
  const seen = said().map(({ by, body }, index) => {
    const how = by === "chat.update" ? "edit" : body.thread_ts === undefined ? "post" : "note";
    if (how === "note") expect(body.reply_broadcast, "the channel sees it").toBe(true);
    const id = how === "edit" ? "" : (byId.get(body.metadata?.event_payload.id) ?? "");
    const of = how === "edit" ? body.ts : body.thread_ts;
    return { day: days[index] ?? "", how, text: `${body.text}\n${wordsOf(body.blocks)}`, id, ...(of ? { of } : {}) };
  });
  expectFounding(seen);
  expect(new Set(deliveries.map(({ state }) => state))).toEqual(new Set(["sent"]));
  const posts = seen.filter(({ how }) => how !== "edit").map(({ text }) => text);
  expect(new Set(posts).size, "nothing is said twice").toBe(posts.length);
}, 60_000);

test("in Teams, day by day: new posts, edits in place, and answers in the thread", async () => {
  const address: TeamsAddress = {
    serviceUrl: teams.fake.url(),
    conversationId: "19:channel@thread.tacv2",
    tenantId: TENANT,
    teamId: "19:team@thread.tacv2",
    channelId: "19:channel@thread.tacv2",
    botId: "28:bot",
    type: "channel",
  };
  teams.fake.calls.length = 0;
  const { days, deliveries } = await replay(address, "teams", "19:channel@thread.tacv2", () => teams.fake.calls.length);
  const seen = teams.fake.calls.map((call, index) => {
    const [, thread] = /;messageid=([^/]+)\/activities/.exec(call.path) ?? [];
    const [, edited] = /\/activities\/([^/]+)$/.exec(call.path) ?? [];
    const how = call.method === "PUT" ? "edit" : thread === undefined ? "post" : "note";
    const of = how === "edit" ? edited : thread;
    return { day: days[index] ?? "", how, text: words(cardOf(call)), id: `posted-${index + 1}`, ...(of ? { of } : {}) };
  });
  expectFounding(seen);
  expect(new Set(deliveries.map(({ state }) => state))).toEqual(new Set(["sent"]));
}, 60_000);
