import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createAnnouncements } from "../../../adapters/storage/announcements.js";
import { createDeliveries } from "../../../adapters/storage/deliveries.js";
import { createLedger, type KeptLedger, type LedgerWay } from "../../../adapters/storage/ledger.js";
import { underSchedulerLock } from "../../../adapters/storage/scheduler-lock.js";
import { DAY, MINUTE } from "../../../adapters/storage/store.js";
import { createSubscriptions } from "../../../adapters/storage/subscriptions.js";
import { sweep } from "../../../adapters/storage/sweep.js";
import type { Announcement } from "../../../src/announce/announcement.js";
import type { Outcome } from "../../../src/announce/ledger.js";
import type { Subscription } from "../../../src/announce/subscription.js";
import type { Telling } from "../../../src/announce/telling.js";
import { subscribed } from "../../announce/subscribed.js";
import { seedChannels } from "../../delivery/seed-channels.js";
import { openStore, type Place } from "../open-store.js";

const news = (id: string): Announcement => ({
  id,
  kind: "announced",
  milestone: id,
  topic: "message_rules",
  day: "2026-03-02",
});
const post = (...ids: string[]): Telling => ({ action: "post", covers: ids.map(news) });
const sent = (ts = "1.1"): Outcome => ({ means: "sent", posted: { channel: "C1", ts } });

/** What every ledger must do: nothing lost, nothing twice, and what follows from each outcome. */
export function ledgerSuite({ name, fresh }: Place): void {
  let store: Awaited<ReturnType<typeof openStore>>;
  let ledger: KeptLedger;
  const open = (way: Partial<LedgerWay> = {}) => createLedger(store, { kind: name, pace: {}, ...way });
  beforeEach(async () => {
    store = await openStore(await fresh());
    ledger = open();
  });
  afterEach(() => store.close());
  const now = () => store.clock.now();
  const subscribe = (channel = "C1", tenant = "T1", more: Partial<Subscription> = {}) =>
    createSubscriptions(store).put(tenant, subscribed({ channel, ...more }), { tenant, channel });
  const plan = async (channel: string, tellings: readonly Telling[], tenant = "T1", on = ledger) => {
    await store.db
      .updateTable("subscription")
      .set({ due_at: 0 })
      .where("tenant", "=", tenant)
      .where("channel", "=", channel)
      .execute();
    await on.dueSubscriptions(now(), 1_000);
    await on.plan(tenant, channel, tellings, now() + DAY, now());
  };
  const claim = (on = ledger, limit = 10) => on.claim("w1", limit, now());
  /** Plans, claims and settles one post. */
  const posted = async (channel = "C1", id = "a", outcome: Outcome = sent(), tenant = "T1") => {
    await plan(channel, [post(id)], tenant);
    const [one] = await claim();
    if (one === undefined) throw new Error("nothing to claim");
    await ledger.settle([{ id: one.id, outcome }], now());
    return one;
  };
  const states = async () =>
    (await store.db.selectFrom("delivery").select(["state"]).orderBy("made_at").execute()).map(({ state }) => state);
  const row = async (id: string) =>
    store.db.selectFrom("delivery").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const toldIn = async (channel = "C1", tenant = "T1") => {
    await store.db.updateTable("subscription").set({ due_at: 0 }).execute();
    const due = await ledger.dueSubscriptions(now(), 1_000);
    return due.find((one) => one.tenant === tenant && one.subscription.channel === channel)?.told;
  };

  test("an announcement is met once, whoever meets it again and in whatever version", async () => {
    expect(await ledger.meet([news("a")], 5)).toEqual(new Map([["a", 5]]));
    expect(await open().meet([news("b"), news("a")], 9)).toEqual(
      new Map([
        ["a", 5],
        ["b", 9],
      ]),
    );
    expect(await ledger.meet([], 10)).toEqual(new Map());
  });

  test("a subscription is handed out when its turn has come, with all it says, and not when it is paused", async () => {
    const mine: Partial<Subscription> = {
      leads: [7],
      rhythm: "weekly",
      hour: 14,
      zone: "Europe/Prague",
      quiet: [6, 7],
    };
    await subscribe("C1", "T1", mine);
    await subscribe("C2", "T1", { paused: "by_person" });
    const [due, ...more] = await ledger.dueSubscriptions(now(), 10);
    expect(more).toEqual([]);
    expect(due).toMatchObject({ tenant: "T1", told: [], subscription: { channel: "C1", platform: "slack", ...mine } });
    await ledger.plan("T1", "C1", [], now() + 5, now());
    expect(await ledger.dueSubscriptions(now(), 10)).toEqual([]);
    store.clock.pass(5);
    expect(await ledger.dueSubscriptions(now(), 10)).toHaveLength(1);
  });

  test("what is planned is claimed once, with its address and language, and then is told", async () => {
    await subscribe("C1", "T1", { lang: "en" });
    await plan("C1", [post("a", "b")]);
    const [one, ...more] = await claim();
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      tenant: "T1",
      platform: "slack",
      channel: "C1",
      address: { tenant: "T1", channel: "C1" },
      lang: "en",
      action: "post",
      covers: ["a", "b"],
      tries: 1,
    });
    expect(await claim(open())).toEqual([]);
    await ledger.settle([{ id: one?.id as string, outcome: sent() }], now());
    expect(await toldIn()).toEqual(
      ["a", "b"].map((announcement) => ({ announcement, action: "post", delivery: one?.id, state: "sent" })),
    );
    await ledger.settle([{ id: one?.id as string, outcome: { means: "unknown", code: "late" } }], now());
    expect(await states(), "said twice, and otherwise").toEqual(["sent"]);
  });

  test("what is covered already is left out, also where two plan at the same moment", async () => {
    await subscribe();
    const other = open();
    await Promise.all([ledger.dueSubscriptions(now(), 9), other.dueSubscriptions(now(), 9)]);
    await Promise.all([
      ledger.plan("T1", "C1", [post("a", "b")], now() + 9, now()),
      other.plan("T1", "C1", [post("b", "c")], now() + 9, now()),
    ]);
    const covers = (await store.db.selectFrom("delivery").select("covers").execute()).flatMap(({ covers }) =>
      JSON.parse(covers),
    );
    expect(covers.sort()).toEqual(["a", "b", "c"]);
    await plan("C1", [post("a", "b", "c")]);
    expect(await states()).toHaveLength(2);
  });

  test("a channel of two workspaces is told once; where the one cannot, the other does", async () => {
    await subscribe("C9", "T1");
    await subscribe("C9", "T2");
    await plan("C9", [post("a")], "T1");
    await plan("C9", [post("a")], "T2");
    const [one, ...more] = await claim();
    expect([one?.tenant, more]).toEqual(["T1", []]);
    expect(await toldIn("C9", "T2")).toHaveLength(1);
    await ledger.plan("T2", "C9", [], now() + DAY, now());
    const closed: Outcome = { means: "channel_closed", code: "not_in_channel", pause: "not_member" };
    await ledger.settle([{ id: one?.id as string, outcome: closed }], now());
    const [due, ...rest] = await ledger.dueSubscriptions(now(), 10);
    expect([due?.tenant, due?.told, rest], "at once, and untold").toEqual(["T2", [], []]);
    await ledger.plan("T2", "C9", [post("a")], now() + DAY, now());
    expect((await claim()).map(({ tenant }) => tenant)).toEqual(["T2"]);
  });

  test("an edit is covered once for each post it changes, and knows where that is and what it told", async () => {
    await subscribe();
    const first = await posted("C1", "a", sent("1.1"));
    const second = await posted("C1", "b", sent("2.2"));
    const edit = (of: string): Telling => ({ action: "edit", covers: [news("moved")], of });
    const note: Telling = { action: "note", covers: [news("moved")], of: first.id };
    await plan("C1", [edit(first.id), edit(second.id), note]);
    await plan("C1", [edit(first.id), edit(second.id), note]);
    store.clock.pass(5_000);
    const claimed = await claim();
    expect(claimed.map(({ action, of }) => [action, of?.delivery, of?.posted, of?.covers]).sort()).toEqual(
      [
        ["edit", first.id, { channel: "C1", ts: "1.1" }, ["a"]],
        ["edit", second.id, { channel: "C1", ts: "2.2" }, ["b"]],
        ["note", first.id, { channel: "C1", ts: "1.1" }, ["a"]],
      ].sort(),
    );
    expect(
      (await toldIn())
        ?.filter(({ action }) => action === "edit")
        .map(({ of }) => of)
        .sort(),
    ).toEqual([first.id, second.id].sort());
  });

  test("a post that is gone stands no more, and what was to be said in its thread may be said anew", async () => {
    await subscribe();
    const first = await posted();
    await plan("C1", [{ action: "note", covers: [news("b")], of: first.id }]);
    store.clock.pass(2_000);
    const [note] = await claim();
    await ledger.settle([{ id: note?.id as string, outcome: { means: "post_gone", code: "thread_not_found" } }], now());
    expect((await toldIn())?.map(({ announcement, state }) => [announcement, state])).toEqual([["a", "dropped"]]);
  });

  describe("what follows from an outcome", () => {
    test.each<[Outcome | { means: "overtaken" }, string, string | null, number]>([
      [sent(), "sent", null, 1],
      [{ means: "overtaken" }, "dropped", null, 1],
      [{ means: "unknown", code: "timeout" }, "unknown", null, 1],
      [{ means: "later", code: "ratelimited", afterSeconds: 9, whole: false }, "pending", null, 1],
      [{ means: "our_fault", code: "invalid_blocks" }, "pending", null, 1],
      [{ means: "channel_closed", code: "is_archived", pause: "channel_closed" }, "failed", "channel_closed", 0],
      [{ means: "tenant_gone", code: "token_revoked" }, "failed", "app_removed", 0],
    ])("%j", async (outcome, state, paused, covered) => {
      await subscribe();
      const one = await posted("C1", "a", outcome as Outcome);
      expect((await row(one.id)).state).toBe(state);
      const subscription = await createSubscriptions(store).find("T1", "C1");
      expect(subscription?.paused ?? null).toBe(paused);
      expect(await store.db.selectFrom("delivery_covers").selectAll().execute()).toHaveLength(covered);
    });

    test("later: not before its time; for the whole tenant where it is so, and for no other tenant", async () => {
      for (const [channel, tenant] of [
        ["C1", "T1"],
        ["C2", "T1"],
        ["C3", "T2"],
      ] as const) {
        await subscribe(channel, tenant);
        await plan(channel, [post("a")], tenant);
      }
      const [one] = await ledger.claim("w1", 1, now());
      const later: Outcome = { means: "later", code: "ratelimited", afterSeconds: 3_600, whole: true };
      await ledger.settle([{ id: one?.id as string, outcome: later }], now());
      const other = await claim();
      expect(other.map(({ tenant }) => tenant)).toEqual(
        [one?.tenant === "T1" ? "T2" : "T1"].flatMap((tenant) => (tenant === "T1" ? ["T1", "T1"] : ["T2"])),
      );
      store.clock.pass(3_599_000);
      expect(await claim()).toEqual([]);
      store.clock.pass(1_000);
      expect((await claim()).map(({ id }) => id)).toContain(one?.id);
    });

    test("a clock that is set back an hour does not silence anybody", async () => {
      await subscribe();
      const slow = open({ pace: { "slack.post": 1_000 } });
      await plan("C1", [post("a")], "T1", slow);
      const [one] = await slow.claim("w1", 5, now());
      await slow.settle([{ id: one?.id as string, outcome: sent() }], now());
      store.clock.pass(-3_600_000);
      await plan("C1", [post("b")], "T1", slow);
      expect(await slow.claim("w1", 5, now())).toHaveLength(1);
    });

    test("a fault of ours stops all sending, for a quarter of an hour or until it is mended", async () => {
      await subscribe("C1", "T1");
      await subscribe("C2", "T2");
      await posted("C1", "a", { means: "our_fault", code: "invalid_blocks" });
      await plan("C2", [post("a")], "T2");
      expect(await open().stoppedBy(now())).toBe("invalid_blocks");
      expect(await open().claim("w2", 9, now())).toEqual([]);
      await ledger.startSending();
      expect(await claim()).toHaveLength(1);
      await posted("C2", "b", { means: "our_fault", code: "msg_too_long" }, "T2");
      store.clock.pass(15 * MINUTE);
      expect((await claim()).length).toBeGreaterThan(0);
    });

    test("a closed channel: what else was planned for it is given up, and its subscriber is told once", async () => {
      await subscribe("C1", "T1", { by: "U7" });
      await plan("C1", [post("a")]);
      await plan("C1", [post("b")]);
      const [one] = await ledger.claim("w1", 1, now());
      const closed: Outcome = { means: "channel_closed", code: "is_archived", pause: "channel_closed" };
      await ledger.settle([{ id: one?.id as string, outcome: closed }], now());
      expect((await states()).sort()).toEqual(["dropped", "failed"]);
      store.clock.pass(5_000);
      expect(await claim()).toEqual([]);
      const [note, ...more] = await ledger.takeNotes(9, now());
      expect(note).toMatchObject({ subscription: { by: "U7" }, about: { is: "paused", reason: "channel_closed" } });
      expect([more, await open().takeNotes(9, now())]).toEqual([[], []]);
      await ledger.returnNote(note as never, 60, now());
      expect(await ledger.takeNotes(9, now())).toEqual([]);
      store.clock.pass(MINUTE);
      expect(await ledger.takeNotes(9, now())).toHaveLength(1);
    });

    test("resumed, it is looked at at once and knows nothing as told that never arrived", async () => {
      await subscribe();
      await posted("C1", "a", { means: "channel_closed", code: "is_archived", pause: "channel_closed" });
      await subscribe();
      const [due] = await ledger.dueSubscriptions(now(), 9);
      expect(due?.told).toEqual([]);
    });

    test("a tenant that is gone: all its channels pause, no other tenant's, and nobody is written to", async () => {
      for (const [channel, tenant] of [
        ["C1", "T1"],
        ["C2", "T1"],
        ["C3", "T2"],
      ] as const)
        await subscribe(channel, tenant);
      await posted("C1", "a", { means: "tenant_gone", code: "token_revoked" });
      const paused = await store.db
        .selectFrom("subscription")
        .select(["channel", "paused"])
        .orderBy("channel")
        .execute();
      expect(paused.map(({ paused }) => paused)).toEqual(["app_removed", "app_removed", null]);
      expect(await ledger.takeNotes(9, now())).toEqual([]);
    });

    test("unknown: its subscriber is told once; it is listed, and found by its tenant alone", async () => {
      await subscribe();
      const one = await posted("C1", "a", { means: "unknown", code: "timeout" });
      const [note] = await ledger.takeNotes(9, now());
      expect(note?.about).toEqual({ is: "unknown", delivery: one.id });
      const announcements = createAnnouncements(store);
      const listed = { id: one.id, channel: "C1", action: "post", covers: ["a"], at: now() };
      expect(await announcements.uncertain("T1", "C1")).toEqual([listed]);
      expect(await announcements.findUncertain("T1", one.id)).toEqual(listed);
      expect(await announcements.findUncertain("T2", one.id)).toBeUndefined();
      expect(await announcements.lastSent("T1", "C1")).toBeUndefined();
    });
  });

  describe("a worker that dies", () => {
    const DEAD = 3 * MINUTE;
    test("leaves what it took to one other, not before its lease is over, and it is not claimed again", async () => {
      await subscribe();
      await plan("C1", [post("a")]);
      const [one] = await claim();
      const other = open();
      expect(await other.expired("w2", 9, now() + MINUTE)).toEqual([]);
      store.clock.pass(DEAD);
      expect(await other.claim("w2", 9, now())).toEqual([]);
      const found = await other.expired("w2", 9, now());
      expect(found.map(({ id, takenAt }) => [id, takenAt])).toEqual([[one?.id, one?.takenAt]]);
      expect(await open().expired("w3", 9, now())).toEqual([]);
      await other.settle([{ id: one?.id as string, outcome: { means: "unknown", code: "sender_died" } }], now());
      expect(await states()).toEqual(["unknown"]);
    });

    test("and was only slow: that it was sent is still heard, anything else is not", async () => {
      await subscribe();
      await plan("C1", [post("a")]);
      const [one] = await claim();
      store.clock.pass(DEAD);
      const other = open();
      await other.expired("w2", 9, now());
      await other.settle([{ id: one?.id as string, outcome: { means: "unknown", code: "sender_died" } }], now());
      await ledger.settle([{ id: one?.id as string, outcome: sent() }], now());
      expect(await states()).toEqual(["sent"]);
    });

    test("between a claim and its answer: what was never seen was never sent, and is taken again", async () => {
      await subscribe();
      await plan("C1", [post("a")]);
      let cut = true;
      const db = new Proxy(store.db, {
        get: (real, key) =>
          key !== "transaction" || !cut
            ? bound(real, key)
            : () => ({
                execute: async (work: never) => {
                  await real.transaction().execute(work);
                  throw new Error("the connection was lost after the commit");
                },
              }),
      });
      const unlucky = createLedger({ db: db as typeof store.db }, { kind: name, pace: {} });
      await expect(unlucky.claim("w9", 9, now())).rejects.toThrow("lost after the commit");
      expect(await states()).toEqual(["sending"]);
      cut = false;
      expect(await unlucky.claim("w9", 9, now())).toHaveLength(1);
      expect(await unlucky.claim("w9", 9, now()), "what it is sending stays with it").toEqual([]);
    });
  });

  describe("changed while it is planned or waits", () => {
    test("a plan that was computed from an older subscription is not kept", async () => {
      await subscribe();
      await ledger.dueSubscriptions(now(), 9);
      await subscribe("C1", "T1", { topics: ["api"] });
      await ledger.plan("T1", "C1", [post("a")], now() + DAY, now());
      expect(await states()).toEqual([]);
      expect(await ledger.dueSubscriptions(now(), 9), "it is looked at again").toHaveLength(1);
    });

    test("news that comes while it is planned is not missed", async () => {
      await subscribe();
      await ledger.dueSubscriptions(now(), 9);
      await ledger.wake(now());
      await ledger.plan("T1", "C1", [], now() + DAY, now());
      expect(await ledger.dueSubscriptions(now(), 9)).toHaveLength(1);
    });

    test.each(["changed", "paused", "removed"] as const)(
      "what waits for a channel that is %s is not sent",
      async (how) => {
        await subscribe();
        await plan("C1", [post("a")]);
        if (how === "removed") await createSubscriptions(store).remove("T1", "C1");
        else await subscribe("C1", "T1", how === "paused" ? { paused: "by_person" } : { topics: ["api"] });
        expect(await claim()).toEqual([]);
        expect(await store.db.selectFrom("delivery_covers").selectAll().execute()).toEqual([]);
      },
    );

    test("a version that knows nothing of deliveries deletes a subscription: what waits is not sent", async () => {
      await subscribe();
      await plan("C1", [post("a")]);
      await store.db.deleteFrom("subscription").execute();
      expect(await claim()).toEqual([]);
      expect(await states()).toEqual(["dropped"]);
    });
  });

  describe("pace", () => {
    test("one a second in a tenant, for all workers together; tenants beside each other", async () => {
      const way = { pace: { "slack.post": 1_000 } };
      const [one, other] = [open(way), open(way)];
      for (let n = 0; n < 6; n++) {
        const tenant = n < 3 ? "T1" : "T2";
        await subscribe(`C${n}`, tenant);
        await plan(`C${n}`, [post("a")], tenant);
      }
      const taken: string[] = [];
      for (let second = 0; second < 3; second++) {
        const both = [await one.claim("w1", 9, now()), await other.claim("w2", 9, now())].flat();
        expect(both.map(({ tenant }) => tenant).sort()).toEqual(["T1", "T2"]);
        taken.push(...both.map(({ id }) => id));
        store.clock.pass(999);
        expect(await one.claim("w1", 9, now())).toEqual([]);
        store.clock.pass(1);
      }
      expect(new Set(taken).size).toBe(6);
    });

    test("one a second in a channel, however fast its workspace may be and however long it waited", async () => {
      const fast = open({ pace: { "slack.post": 20 } });
      for (const channel of ["C1", "C2"]) {
        await subscribe(channel);
        await plan(channel, [post("a"), post("b"), post("c")]);
      }
      // Planned apart, they are all due by now, as after an hour's 429.
      store.clock.pass(10_000);
      const taken = async () => {
        const all = await fast.claim("w1", 9, now());
        await fast.settle(
          all.map(({ id }) => ({ id, outcome: sent() })),
          now(),
        );
        return all.map(({ channel }) => channel).sort();
      };
      for (let second = 0; second < 3; second++) {
        expect([second, await taken()]).toEqual([second, ["C1", "C2"]]);
        store.clock.pass(500);
        expect(await taken()).toEqual([]);
        store.clock.pass(500);
      }
      expect(await states()).toEqual(Array(6).fill("sent"));
    });

    test("spread: many channels one after the other, never later than it may be", async () => {
      const spread = open({ spread: { each: 100, most: 500 } });
      for (let n = 0; n < 20; n++) await subscribe(`C${n}`);
      const due = await spread.dueSubscriptions(now(), 100);
      await Promise.all(
        due.map(({ subscription }) => spread.plan("T1", subscription.channel, [post("a")], now() + 9, now())),
      );
      const waits = (await store.db.selectFrom("delivery").select("due_at").execute()).map(
        ({ due_at }) => due_at - now(),
      );
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...waits)).toBeLessThanOrEqual(500);
      expect(new Set(waits).size).toBeGreaterThan(10);
    });
  });

  test("three ends in a row that nobody knows: the lane rests; that senders died is no reason for it", async () => {
    for (let n = 0; n < 12; n++) await subscribe(`C${n}`);
    const due = await ledger.dueSubscriptions(now(), 100);
    await Promise.all(
      due.map(({ subscription }) => ledger.plan("T1", subscription.channel, [post("a")], now() + DAY, now())),
    );
    const end = async (code: string) => {
      const claimed = await claim(ledger, 3);
      for (const { id } of claimed) await ledger.settle([{ id, outcome: { means: "unknown", code } }], now());
      return claimed.length;
    };
    expect(await end("sender_died")).toBe(3);
    expect(await end("http_502")).toBe(3);
    expect(await claim(), "it rests").toEqual([]);
    store.clock.pass(MINUTE / 2);
    expect(await end("http_502"), "and is tried again").toBe(3);
    store.clock.pass(MINUTE / 2);
    expect(await claim(), "longer each time").toEqual([]);
  });

  test("many at once are planned and settled in few commits", async () => {
    for (let n = 0; n < 60; n++) await subscribe(`C${n}`);
    const due = await ledger.dueSubscriptions(now(), 100);
    store.statements.length = 0;
    await Promise.all(
      due.map(({ subscription }) => ledger.plan("T1", subscription.channel, [post("a")], now() + 9, now())),
    );
    const claimed = await claim(ledger, 60);
    expect(claimed).toHaveLength(60);
    await Promise.all(claimed.map(({ id }) => ledger.settle([{ id, outcome: sent() }], now())));
    expect(store.statements.length).toBeLessThan(40);
    expect(new Set(await states())).toEqual(new Set(["sent"]));
  });

  test("one scheduler at a time; the next one after it", async () => {
    const lock = (work: () => Promise<void>) => underSchedulerLock(store.db, name, now, work);
    let inner: boolean | undefined;
    expect(
      await lock(async () => {
        inner = await lock(async () => {});
      }),
    ).toBe(true);
    expect(inner).toBe(false);
    await expect(
      lock(async () => {
        throw new Error("failed at it");
      }),
    ).rejects.toThrow("failed at it");
    expect(await lock(async () => {})).toBe(true);
  });

  describe("for whoever runs the bot", () => {
    test("lists, counts, releases and drops, one or all of a kind", async () => {
      const deliveries = createDeliveries(store);
      await subscribe("C1", "T1");
      await subscribe("C2", "T2");
      const lost = await posted("C1", "a", { means: "unknown", code: "timeout" });
      store.clock.pass(1_000);
      const other = await posted("C2", "a", { means: "unknown", code: "http_500" }, "T2");
      const arrived = await posted("C1", "b");
      expect((await deliveries.list({ state: "unknown" }, 9)).map(({ id, code }) => [id, code])).toEqual([
        [other.id, "http_500"],
        [lost.id, "timeout"],
      ]);
      expect(await deliveries.list({ tenant: "T1", before: now() - 1 }, 9)).toHaveLength(1);
      expect(await deliveries.counts()).toMatchObject({ unknown: 2, sent: 1, pending: 0 });
      expect(await deliveries.release({ ids: [arrived.id] }), "what arrived is not sent again").toBe(0);
      expect(await deliveries.release({ ids: [lost.id] })).toBe(1);
      expect((await claim()).map(({ id }) => id)).toEqual([lost.id]);
      expect(await deliveries.drop({ state: "unknown" })).toBe(1);
      expect((await row(other.id)).state).toBe("dropped");
      await plan("C2", [post("a")], "T2");
      expect(await claim(), "dropped is not told again").toEqual([]);
    });

    test("what was told is kept as long as it may be edited; what came to nothing goes after ninety days", async () => {
      await subscribe();
      await subscribe("C2");
      await posted("C1", "a");
      await posted("C2", "b", { means: "channel_closed", code: "is_archived", pause: "channel_closed" });
      store.clock.pass(91 * DAY);
      await sweep(store.parts, 90);
      expect(await states()).toEqual(["sent"]);
      await createSubscriptions(store).remove("T1", "C1");
      await sweep(store.parts, 90);
      expect(await states()).toEqual([]);
      expect(await store.db.selectFrom("delivery_covers").selectAll().execute()).toEqual([]);
    });
  });

  test("after a large fan-out the store counts its rows anew, so that it plans its searches for many", async () => {
    await seedChannels(store.db, 2_000, 4);
    const known = async () => {
      if (name === "file") {
        const table = sql<{ n: number }>`select count(*) as n from sqlite_master where name = 'sqlite_stat1'`;
        if ((await table.execute(store.db)).rows[0]?.n === 0) return 0;
        const { rows } = await sql<{ stat: string }>`select stat from sqlite_stat1 where tbl = 'delivery'`.execute(
          store.db,
        );
        return Math.max(0, ...rows.map(({ stat }) => Number.parseInt(stat, 10)));
      }
      const { rows } = await sql<{ n: number }>`select reltuples as n from pg_class where relname = 'delivery'`.execute(
        store.db,
      );
      return Math.max(0, rows[0]?.n ?? 0);
    };
    expect(await known()).toBe(0);
    const due = await ledger.dueSubscriptions(now(), 2_000);
    await Promise.all(
      due.map(({ tenant, subscription: { channel } }) => ledger.plan(tenant, channel, [post("a")], now() + DAY, now())),
    );
    expect(await known()).toBe(2_000);
  });
}

/** A property of an object whose methods need the object itself and no stand-in. */
function bound<T extends object>(real: T, key: string | symbol): unknown {
  const value = Reflect.get(real, key, real);
  return typeof value === "function" ? value.bind(real) : value;
}
