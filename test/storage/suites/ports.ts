import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createPorts } from "../../../adapters/storage/create-ports.js";
import { createEvents } from "../../../adapters/storage/events.js";
import { createInstallations } from "../../../adapters/storage/installations.js";
import { DAY, MINUTE } from "../../../adapters/storage/store.js";
import { sweep } from "../../../adapters/storage/sweep.js";
import { createWorkspaces } from "../../../adapters/storage/workspaces.js";
import { subscribed } from "../../announce/subscribed.js";
import { openStore, type Place } from "../open-store.js";
import { audit, card, receipt } from "./samples.js";

/** What every store must do: the ports of the core, and what the platforms keep. */
export function portsSuite({ fresh }: Place): void {
  let store: Awaited<ReturnType<typeof openStore>>;
  const ports = (over: { receiptDays?: number } = {}) =>
    createPorts({
      ...store.parts,
      checker: () => {
        throw new Error("not asked here");
      },
      defaultLang: "pl",
      receiptDays: over.receiptDays ?? 90,
      limits: { perUser: 3, perTenant: 5, window: MINUTE },
    });
  beforeEach(async () => {
    store = await openStore(await fresh());
  });
  afterEach(() => store.close());
  const count = async (table: "open_card" | "receipt" | "event" | "seen" | "usage") =>
    Number(
      (
        await store.db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as("n"))
          .executeTakeFirstOrThrow()
      ).n,
    );

  describe("open cards", () => {
    test("a card comes back as it was kept, and as it was replaced", async () => {
      const { cards } = ports();
      const id = await cards.keep("T1", "U1", card("Zażółć 🦆"));
      expect(await cards.find("T1", "U1", id)).toEqual(card("Zażółć 🦆"));
      await cards.replace("T1", "U1", id, card("inna"));
      expect(await cards.find("T1", "U1", id)).toEqual(card("inna"));
    });

    test.each([
      ["another tenant", "T2", "U1"],
      ["another user", "T1", "U2"],
    ])("is not there for %s", async (_who, tenant, user) => {
      const { cards } = ports();
      const id = await cards.keep("T1", "U1", card("moja"));
      expect(await cards.find(tenant, user, id)).toBeUndefined();
      await cards.replace(tenant, user, id, card("podmieniona"));
      expect(await cards.find("T1", "U1", id)).toEqual(card("moja"));
    });

    test("cannot be read after 29 minutes, and its row is gone by 30; deciding again buys no time", async () => {
      const { cards } = ports();
      const id = await cards.keep("T1", "U1", card("krótko"));
      store.clock.pass(28 * MINUTE);
      await cards.replace("T1", "U1", id, card("nadal"));
      expect(await cards.find("T1", "U1", id)).toEqual(card("nadal"));
      store.clock.pass(MINUTE);
      expect(await cards.find("T1", "U1", id)).toBeUndefined();
      expect(await count("open_card")).toBe(1);
      await sweep(store.parts, 90);
      expect(await count("open_card")).toBe(0);
    });

    test("one that was copied to another user's row does not open there", async () => {
      const { cards } = ports();
      const mine = await cards.keep("T1", "U1", card("moja"));
      const theirs = await cards.keep("T2", "U2", card("ich"));
      const { sealed } = await store.db
        .selectFrom("open_card")
        .select("sealed")
        .where("id", "=", mine)
        .executeTakeFirstOrThrow();
      await store.db.updateTable("open_card").set({ sealed }).where("id", "=", theirs).execute();
      expect(await cards.find("T2", "U2", theirs)).toBeUndefined();
    });
  });

  describe("settings", () => {
    test("nothing set reads as nothing; the last word counts; scopes are apart", async () => {
      const { settings } = ports();
      expect(await settings.read("T1", "channel", "C1")).toEqual({});
      await settings.write("T1", "channel", "C1", { lang: "en", carriers: ["inpost"], tracking_visible: true }, "U1");
      await settings.write("T1", "person", "C1", { lang: "pl" }, "U1");
      expect(await settings.read("T1", "channel", "C1")).toEqual({
        lang: "en",
        carriers: ["inpost"],
        tracking_visible: true,
      });
      await settings.write("T1", "channel", "C1", { reading: "reply" }, "U2");
      expect(await settings.read("T1", "channel", "C1")).toEqual({ reading: "reply" });
      expect(await settings.read("T1", "person", "C1")).toEqual({ lang: "pl" });
    });

    test("a value that this version does not know is left out, the others hold", async () => {
      const { settings } = ports();
      await settings.write("T1", "tenant", "T1", { lang: "en" }, "U1");
      await store.db
        .updateTable("setting")
        .set({ said: JSON.stringify({ lang: "tlh", medium: "email", gone: 1 }) })
        .execute();
      expect(await settings.read("T1", "tenant", "T1")).toEqual({ medium: "email" });
    });
  });

  describe("subscriptions", () => {
    const one = subscribed({ topics: ["documents"], since: "2026-03-02" });
    test("are found, changed, listed and removed, with their address", async () => {
      const { subscriptions } = ports();
      await subscriptions.put("T1", one, { channel: "C1", nested: { list: [1, null] } });
      await subscriptions.put("T1", { ...one, channel: "C0", since: "2026-03-03" }, null);
      await subscriptions.put("T1", { ...one, topics: [], paused: "not_member" }, { channel: "C9" });
      expect(await subscriptions.find("T1", "C1")).toEqual({ ...one, topics: [], paused: "not_member" });
      expect(await subscriptions.address("T1", "C1")).toEqual({ channel: "C9" });
      expect((await subscriptions.list("T1")).map(({ channel }) => channel)).toEqual(["C1", "C0"]);
      expect(await subscriptions.remove("T1", "C1")).toBe(true);
      expect(await subscriptions.remove("T1", "C1")).toBe(false);
      expect(await subscriptions.find("T1", "C1")).toBeUndefined();
      expect(await subscriptions.address("T1", "C1")).toBeUndefined();
    });
  });

  describe("receipts", () => {
    test("come back without the text's hash, which is known again", async () => {
      const { receipts } = ports();
      const { text, ...rest } = receipt("ABCD2345");
      await receipts.keep("T1", { ...rest, text }, ["c1", "c2"], "not_allowed");
      expect(await receipts.find("T1", "ABCD2345")).toEqual({
        ...rest,
        clauses: ["c1", "c2"],
        decision: "not_allowed",
      });
      expect(await receipts.isOf("T1", "ABCD2345", text)).toBe(true);
      expect(await receipts.isOf("T1", "ABCD2345", "cd".repeat(32))).toBe(false);
      expect(await receipts.isOf("T2", "ABCD2345", text)).toBeUndefined();
      expect(JSON.stringify(await store.db.selectFrom("receipt").selectAll().execute())).not.toContain(text);
    });

    test("are kept for the days that were set, counted from the last check; 0 keeps none", async () => {
      const kept = ports({ receiptDays: 2 }).receipts;
      await kept.keep("T1", receipt("ABCD2345"), [], "allowed");
      store.clock.pass(DAY);
      await kept.keep("T1", receipt("ABCD2345"), [], "allowed");
      store.clock.pass(2 * DAY - 1);
      expect(await kept.find("T1", "ABCD2345")).toBeDefined();
      store.clock.pass(1);
      expect(await kept.find("T1", "ABCD2345")).toBeUndefined();
      await sweep(store.parts, 2);
      expect(await count("receipt")).toBe(0);
      const none = ports({ receiptDays: 0 }).receipts;
      await none.keep("T1", receipt("ABCD2345"), [], "allowed");
      expect(await count("receipt")).toBe(0);
    });
  });

  test("feedback is kept with and without text, and read in order", async () => {
    const { feedback } = ports();
    await feedback.keep("T1", { reason: "blocked", comment: "", receipt: "ABCD2345", text: "[name] faktura" });
    store.clock.pass(1);
    await feedback.keep("T1", { reason: "other", comment: "nie tak" });
    const read = await feedback.list("T1");
    expect(read.map(({ keptAt, ...rest }) => rest)).toEqual([
      { reason: "blocked", comment: "", receipt: "ABCD2345", text: "[name] faktura" },
      { reason: "other", comment: "nie tak" },
    ]);
  });

  describe("kept audits", () => {
    test("come back as they were kept, the newest first; one of the same id takes the other's place", async () => {
      const { audits } = ports();
      expect([await audits.list("T1"), await audits.tenants()]).toEqual([[], []]);
      await audits.keep("T1", "a1", audit("a.csv"));
      const firstAt = store.clock.now();
      store.clock.pass(MINUTE);
      await audits.keep("T1", "a2", audit("b.zip"));
      await audits.keep("T2", "a1", audit("c.csv"));
      expect(await audits.list("T1")).toEqual([
        { ...audit("b.zip"), id: "a2", keptAt: firstAt + MINUTE },
        { ...audit("a.csv"), id: "a1", keptAt: firstAt },
      ]);
      store.clock.pass(MINUTE);
      await audits.keep("T1", "a1", { ...audit("a.csv"), policy: "p2" });
      expect((await audits.list("T1")).map(({ id, policy }) => [id, policy])).toEqual([
        ["a1", "p2"],
        ["a2", "p1"],
      ]);
      expect([...(await audits.tenants())].sort()).toEqual(["T1", "T2"]);
    });

    test("stay until they are deleted, by their own workspace alone", async () => {
      const { audits } = ports();
      await audits.keep("T1", "a1", audit("a.csv"));
      store.clock.pass(1_000 * DAY);
      await sweep(store.parts, 90);
      expect(await audits.remove("T2", "a1")).toBe(false);
      expect(await audits.list("T1")).toHaveLength(1);
      expect(await audits.remove("T1", "a1")).toBe(true);
      expect(await audits.remove("T1", "a1")).toBe(false);
    });

    test("go with the workspace of an organisation in whose channel they were kept", async () => {
      const { audits } = ports();
      const workspaces = createWorkspaces(store.parts);
      await workspaces.note("E1", "C1", "T1");
      await workspaces.note("E1", "C2", "T2");
      await audits.keep("E1", "a1", audit("a.csv"));
      await audits.keep("E1", "a2", { ...audit("b.csv"), channel: "C2" });
      await workspaces.forget("E1", ["T1"]);
      expect((await audits.list("E1")).map(({ name }) => name)).toEqual(["b.csv"]);
    });
  });

  describe("the limit of checks", () => {
    test("holds per user and per tenant, and ends with its minute", async () => {
      const { limit } = ports();
      store.clock.pass(15_000);
      for (let n = 0; n < 3; n++) expect(await limit("T1", "U1")).toEqual({ ok: true });
      for (let n = 0; n < 4; n++) expect(await limit("T1", "U1")).toEqual({ ok: false, retryInSeconds: 45 });
      expect(await limit("T1", "U2")).toEqual({ ok: true });
      expect(await limit("T1", "U2")).toEqual({ ok: true });
      expect((await limit("T1", "U3")).ok).toBe(false);
      expect(await limit("T2", "U1")).toEqual({ ok: true });
      store.clock.pass(45_000);
      expect(await limit("T1", "U1")).toEqual({ ok: true });
      store.clock.pass(2 * 60 * MINUTE);
      await sweep(store.parts, 90);
      expect(await count("usage")).toBe(0);
    });

    test("checks at the same moment are all counted", async () => {
      const { limit } = ports();
      const said = await Promise.all(Array.from({ length: 10 }, () => limit("T1", "U1")));
      expect(said.filter(({ ok }) => ok)).toHaveLength(3);
    });
  });

  test("installations come back, per platform; what a wrong key sealed is not there", async () => {
    const slack = createInstallations<{ token: string }>(store.parts, "slack");
    const teams = createInstallations<{ token: string }>(store.parts, "teams");
    await slack.put("T1", { token: "xoxb-1" });
    await slack.put("T1", { token: "xoxb-2" });
    expect(await slack.get("T1")).toEqual({ token: "xoxb-2" });
    expect(await teams.get("T1")).toBeUndefined();
    await store.db.updateTable("installation").set({ sealed: "a.b.c.d.e" }).execute();
    expect(await slack.get("T1")).toBeUndefined();
    await slack.remove("T1");
    await slack.remove("T1");
    expect(await store.db.selectFrom("installation").selectAll().execute()).toEqual([]);
  });

  describe("events", () => {
    test("a key counts once, per platform, however many ask; it is forgotten after a day", async () => {
      const slack = createEvents(store.parts, "slack");
      const first = await Promise.all(Array.from({ length: 8 }, () => slack.once("T1:Ev1")));
      expect(first.filter((isFirst) => isFirst)).toHaveLength(1);
      expect(await createEvents(store.parts, "teams").once("T1:Ev1")).toBe(true);
      store.clock.pass(DAY);
      await sweep(store.parts, 90);
      expect(await slack.once("T1:Ev1")).toBe(true);
    });

    test("a recorded event runs once and is deleted when complete; its key stays", async () => {
      const events = createEvents(store.parts, "slack");
      expect(await events.record("Ev1", "T1", { text: "tajne" })).toBe(true);
      expect(await events.record("Ev1", "T1", { text: "tajne" })).toBe(false);
      expect(await events.once("Ev1")).toBe(false);
      expect(await count("event")).toBe(1);
      await events.complete("Ev1");
      await events.complete("Ev1");
      expect(await count("event")).toBe(0);
      expect(await events.record("Ev1", "T1", {})).toBe(false);
    });

    test("an event whose process died is handed to one other process, and not for ever", async () => {
      await createEvents(store.parts, "slack").record("Ev1", "T1", { text: "tajne" });
      const [a, b] = [createEvents(store.parts, "slack"), createEvents(store.parts, "slack")];
      expect(await a.unfinished()).toEqual([]);
      store.clock.pass(MINUTE);
      const handed = await Promise.all([a.unfinished(), b.unfinished()]);
      expect(handed.flat()).toEqual([{ key: "Ev1", tenant: "T1", event: { text: "tajne" } }]);
      expect(await createEvents(store.parts, "teams").unfinished()).toEqual([]);
      store.clock.pass(MINUTE);
      expect(await a.unfinished()).toHaveLength(1);
      store.clock.pass(MINUTE);
      expect(await a.unfinished()).toEqual([]);
    });

    test("whoever was handed one completes it", async () => {
      await createEvents(store.parts, "slack").record("Ev1", "T1", {});
      store.clock.pass(MINUTE);
      const other = createEvents(store.parts, "slack");
      await other.unfinished();
      await other.complete("Ev1");
      expect(await count("event")).toBe(0);
    });

    test("none is handed out, nor there, after 30 minutes", async () => {
      const events = createEvents(store.parts, "slack");
      await events.record("Ev1", "T1", {});
      store.clock.pass(29 * MINUTE);
      expect(await events.unfinished()).toEqual([]);
      await sweep(store.parts, 90);
      expect(await count("event")).toBe(0);
      expect(await count("seen")).toBe(1);
    });
  });
}
