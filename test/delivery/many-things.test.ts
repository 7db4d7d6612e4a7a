import { describe, expect, test } from "vitest";
import { openPolicy } from "../../adapters/main/open-checker.js";
import type { ClaimedDelivery, Outcome, Poster } from "../../src/announce/ledger.js";
import { renderText } from "../../src/chat/render-text.js";
import type { Policy } from "../../src/policy/policy.js";
import { oneNews } from "./one-news.js";
import { runDelivery } from "./run-delivery.js";

/** A poster that remembers what it was asked to post, and does what the test says. */
function remembering(
  answer: (claimed: ClaimedDelivery) => Promise<Outcome> | Outcome = () => ({ means: "sent", posted: {} }),
) {
  const posted: ClaimedDelivery[] = [];
  const call = async (claimed: ClaimedDelivery) => {
    posted.push(claimed);
    return answer(claimed);
  };
  const poster: Poster = { post: call, edit: call, note: call, tell: async () => ({ means: "sent", posted: null }) };
  return { poster, posted };
}

test("two schedulers and two workers at once: every channel is told once", async () => {
  const { poster, posted } = remembering();
  const run = await runDelivery({ posters: { slack: poster }, announcer: oneNews });
  for (let n = 0; n < 80; n++) await run.subscribe({ channel: `C${n}` }, `T${n % 7}`);
  const other = run.another();
  await Promise.all([run.scheduler.tick(), other.scheduler.tick()]);
  for (let turn = 0; turn < 6; turn++) await Promise.all([run.worker.turn(), other.worker.turn()]);
  expect(posted.map(({ channel }) => channel).sort()).toEqual(Array.from({ length: 80 }, (_, n) => `C${n}`).sort());
  await run.end();
});

test("a hundred subscriptions are changed while all are told: none twice, none that nobody wants any more", async () => {
  const gone = new Set<string>();
  const { poster, posted } = remembering();
  const run = await runDelivery({ posters: { slack: poster }, announcer: oneNews, worker: { atOnce: 10 } });
  for (let n = 0; n < 300; n++) await run.subscribe({ channel: `C${n}` }, `T${n % 5}`);
  await run.scheduler.tick();
  const change = async () => {
    for (let n = 0; n < 100; n++) {
      const tenant = `T${n % 5}`;
      if (n % 2 === 0) {
        if (await run.subscriptions.remove(tenant, `C${n}`)) gone.add(`C${n}`);
      } else await run.subscribe({ channel: `C${n}`, lang: "en" }, tenant);
    }
  };
  const told = new Map<string, number>();
  const changing = change();
  for (let turn = 0; turn < 60; turn++) await run.worker.turn();
  await changing;
  run.clock.pass(60_000);
  await run.round();
  for (const { channel } of posted) told.set(channel, (told.get(channel) ?? 0) + 1);
  expect([...told.values()].filter((times) => times > 1)).toEqual([]);
  for (let n = 0; n < 300; n++) if (!gone.has(`C${n}`)) expect(told.get(`C${n}`), `C${n}`).toBe(1);
  expect(told.size, "some were given up before they were told").toBeLessThan(300);
  await run.end();
});

test("what is withdrawn between planning and posting is not posted, and not planned again", async () => {
  const { poster, posted } = remembering();
  let withdrawn = false;
  const announcer = {
    ...oneNews,
    compose: () => (withdrawn ? ("overtaken" as const) : oneNews.compose({} as never, 0)),
  };
  const run = await runDelivery({ posters: { slack: poster }, announcer });
  await run.subscribe();
  await run.scheduler.tick();
  withdrawn = true;
  await run.worker.turn();
  run.clock.pass(25 * 60 * 60 * 1000);
  await run.round();
  expect(posted).toEqual([]);
  expect((await run.deliveries()).map(({ state, code }) => [state, code])).toEqual([["dropped", "overtaken"]]);
  await run.end();
});

test("a rule that Allegro withdraws between planning and posting, by the real policy: the channel never hears that it comes", async () => {
  const built = openPolicy();
  const known = { ...built, milestones: built.milestones.filter(({ id }) => /^rules-202[56]/.test(id)) };
  const [rule] = known.milestones.filter(({ id }) => id === "rules-2026-03-02");
  if (rule === undefined) throw new Error("there is no such milestone");
  const withdrawal = {
    ...rule,
    id: "rules-withdrawn",
    kind: "withdrawn" as const,
    effective: "2026-02-10",
    title: { pl: "Zasady bez zmian", en: "The rules stay" },
    withdraws: rule.id,
  };
  const { refines: _refines, ...withdrawn } = withdrawal;
  let policy: Policy = { ...known, milestones: known.milestones.filter(({ id }) => id !== rule.id) };
  const said: string[] = [];
  const write = async (_claimed: ClaimedDelivery, card: Parameters<Poster["post"]>[1]): Promise<Outcome> => {
    said.push(renderText(card));
    return { means: "sent", posted: {} };
  };
  const poster: Poster = { post: write, edit: write, note: write, tell: async () => ({ means: "sent", posted: null }) };
  const now = "2026-02-09T09:30:00Z";
  const run = await runDelivery({ posters: { slack: poster }, policy: () => policy, now });
  await run.scheduler.tick();
  await run.subscribe({ since: "2026-02-09", sinceAt: run.clock.now() + 1 });
  policy = known;
  run.clock.pass(24 * 60 * 60_000);
  await run.scheduler.tick();
  const [planned] = await run.deliveries();
  expect([planned?.state, planned?.covers]).toEqual([
    "pending",
    expect.stringContaining('"rules-2026-03-02/made_exact"'),
  ]);
  policy = { ...known, milestones: [...known.milestones, withdrawn] };
  await run.worker.turn();
  expect(said).toEqual([]);
  expect((await run.deliveries()).map(({ state, code }) => [state, code])).toEqual([["dropped", "overtaken"]]);
  run.clock.pass(24 * 60 * 60_000);
  await run.round();
  expect(said.join("\n")).toContain("Zasady bez zmian");
  await run.end();
});

test("a workspace that does not answer holds up no other, and few of its own are put in doubt", async () => {
  const answers: (() => void)[] = [];
  const { poster, posted } = remembering((claimed) =>
    claimed.tenant === "TDEAD"
      ? new Promise<Outcome>((resolve) => answers.push(() => resolve({ means: "unknown", code: "timeout" })))
      : { means: "sent", posted: {} },
  );
  const run = await runDelivery({
    posters: { slack: poster },
    announcer: oneNews,
    way: { pace: { "slack.post": 1_000 } },
    worker: { atOnce: 8, idle: 5 },
  });
  for (let n = 0; n < 60; n++) await run.subscribe({ channel: `C${n}` }, n < 40 ? "TDEAD" : `T${n % 4}`);
  await run.scheduler.tick();
  run.worker.start();
  for (let second = 0; second < 12; second++) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    run.clock.pass(1_000);
  }
  const alive = posted.filter(({ tenant }) => tenant !== "TDEAD").length;
  const dead = posted.filter(({ tenant }) => tenant === "TDEAD").length;
  expect(alive, "all the others were told").toBe(20);
  expect(dead, "no more than three calls wait").toBeLessThanOrEqual(3);
  for (let second = 0; second < 20; second++) {
    for (const answer of answers.splice(0)) answer();
    await new Promise((resolve) => setTimeout(resolve, 30));
    run.clock.pass(1_000);
  }
  expect((await run.deliveries()).filter(({ state }) => state === "unknown").length).toBeLessThanOrEqual(6);
  await run.worker.stop(100);
  await run.end();
});

test("one subscription that cannot be computed and one announcement that cannot be composed stop no others' planning", async () => {
  const { poster, posted } = remembering();
  const announcer = {
    ...oneNews,
    due: (one: Parameters<typeof oneNews.due>[0], ...rest: [never, never]) => {
      if (one.subscription.channel === "C1") throw new RangeError("no such zone");
      return oneNews.due(one, ...rest);
    },
  } as typeof oneNews;
  const run = await runDelivery({ posters: { slack: poster }, announcer });
  await run.subscribe({ channel: "C1" });
  await run.subscribe({ channel: "C2" });
  await run.round();
  expect(posted.map(({ channel }) => channel)).toEqual(["C2"]);
  expect(run.logged.some(({ level, facts }) => level === "error" && facts["channel"] === "C1")).toBe(true);
  await run.end();
});

test("stopping waits for what is under way and keeps it; nothing new is taken", async () => {
  let answer = () => {};
  const { poster, posted } = remembering(
    () => new Promise<Outcome>((resolve) => (answer = () => resolve({ means: "sent", posted: {} }))),
  );
  const run = await runDelivery({ posters: { slack: poster }, announcer: oneNews, worker: { atOnce: 1, idle: 5 } });
  await run.subscribe({ channel: "C1" });
  await run.subscribe({ channel: "C2" });
  await run.scheduler.tick();
  run.worker.start();
  while (posted.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const stopped = run.worker.stop(5_000);
  setTimeout(() => answer(), 50);
  await stopped;
  expect((await run.deliveries()).map(({ state }) => state).sort()).toEqual(["pending", "sent"]);
  await run.end();
});

describe("a store that is in trouble", () => {
  test("locked, full or gone while something was sent: it is kept when the store is back, and sent once", async () => {
    const { poster, posted } = remembering();
    const run = await runDelivery({ posters: { slack: poster }, announcer: oneNews });
    await run.subscribe();
    await run.scheduler.tick();
    let troubles = 3;
    const settle = run.ledger.settle;
    Object.assign(run.ledger, {
      settle: async (...args: Parameters<typeof settle>) => {
        if (troubles-- > 0) throw Object.assign(new Error("database is locked"), { code: "SQLITE_BUSY" });
        return settle(...args);
      },
    });
    await run.worker.turn();
    expect(posted).toHaveLength(1);
    expect((await run.deliveries())[0]?.state).toBe("sent");
    expect(run.logged.filter(({ level }) => level === "error")).toHaveLength(3);
    await run.end();
  });

  test("full: planning fails whole and goes on when there is room", async () => {
    const { poster, posted } = remembering();
    const run = await runDelivery({ posters: { slack: poster }, announcer: oneNews });
    for (let n = 0; n < 200; n++) await run.subscribe({ channel: `C${n}` });
    const { sql } = await import("kysely");
    const pages = await sql<{ page_count: number }>`pragma page_count`.execute(run.db);
    await sql`pragma max_page_count = ${sql.lit(pages.rows[0]?.page_count ?? 1)}`.execute(run.db);
    await expect(run.round()).rejects.toThrow(/full/);
    expect(posted, "nothing is sent that is not kept first").toEqual([]);
    await sql`pragma max_page_count = 1000000`.execute(run.db);
    await run.round();
    expect(posted).toHaveLength(200);
    await run.end();
  });

  test("locked by another process: nothing is lost, nothing twice", async () => {
    const { poster, posted } = remembering();
    const run = await runDelivery({ posters: { slack: poster }, announcer: oneNews });
    await run.subscribe();
    const { sql } = await import("kysely");
    await sql`pragma busy_timeout = 20`.execute(run.db);
    const Libsql = (await import("libsql")).default;
    const holder = new Libsql((run.at as { file: string }).file);
    holder.exec("begin immediate");
    await expect(run.scheduler.tick()).rejects.toThrow(/locked|busy/i);
    holder.exec("commit");
    await run.scheduler.tick();
    holder.exec("begin immediate");
    await expect(run.worker.turn()).rejects.toThrow(/locked|busy/i);
    expect(posted).toEqual([]);
    holder.exec("commit");
    holder.close();
    await run.worker.turn();
    expect(posted).toHaveLength(1);
    await run.end();
  });
});
