import { afterEach, beforeEach, expect, test } from "vitest";
import { createApiTokens } from "../../../adapters/storage/api-tokens.js";
import { createPorts } from "../../../adapters/storage/create-ports.js";
import { createEvents } from "../../../adapters/storage/events.js";
import { createInstallations } from "../../../adapters/storage/installations.js";
import { createLedger } from "../../../adapters/storage/ledger.js";
import { MINUTE } from "../../../adapters/storage/store.js";
import { TENANT_TABLES } from "../../../adapters/storage/tables.js";
import { createTenants } from "../../../adapters/storage/tenants.js";
import { subscribed } from "../../announce/subscribed.js";
import { openStore, type Place } from "../open-store.js";
import { audit, card, receipt } from "./samples.js";

/** That one customer's rows are never another's, and that all of one can be deleted. */
export function tenantsSuite({ name, fresh }: Place): void {
  let store: Awaited<ReturnType<typeof openStore>>;
  beforeEach(async () => {
    store = await openStore(await fresh());
  });
  afterEach(() => store.close());
  const parts = () => ({
    ...createPorts({
      ...store.parts,
      checker: () => {
        throw new Error("not asked here");
      },
      defaultLang: "pl",
      receiptDays: 90,
    }),
    installations: createInstallations<string>(store.parts, "slack"),
    events: createEvents(store.parts, "slack"),
  });

  /** The same ids in every tenant, so that only the tenant tells the rows apart. */
  async function fill(tenant: string) {
    const { settings, subscriptions, receipts, feedback, limit, cards, installations, events, audits } = parts();
    await installations.put(tenant, `token of ${tenant}`);
    await settings.write(tenant, "channel", "C1", { carriers: [tenant] }, "U1");
    await subscriptions.put(tenant, subscribed({ by: tenant }), {});
    await receipts.keep(tenant, receipt("ABCD2345"), [tenant], "allowed");
    await feedback.keep(tenant, { reason: "other", comment: tenant });
    await limit(tenant, "U1");
    await events.record(`${tenant}:Ev1`, tenant, { of: tenant });
    await createApiTokens(store).create(tenant, tenant);
    await audits.keep(tenant, "a1", audit(tenant));
    return cards.keep(tenant, "U1", card(tenant));
  }

  /** One announcement that may not have arrived, and the note about it. */
  async function fillLedger(tenant: string) {
    const ledger = createLedger(store, { kind: name, pace: {} });
    const now = store.clock.now();
    await ledger.dueSubscriptions(now, 10);
    const covers = [
      { id: `of ${tenant}`, kind: "announced", milestone: "m", topic: "api", day: "2026-03-02" },
    ] as const;
    await ledger.plan(tenant, "C1", [{ action: "post", covers }], now + 1e9, now);
    const claimed = await ledger.claim(tenant, 10, now);
    const outcome = { means: "unknown", code: "timeout" } as const;
    await ledger.settle(
      claimed.map(({ id }) => ({ id, outcome })),
      now,
    );
  }

  test("the same ids in two tenants are two things", async () => {
    const [mine, theirs] = [await fill("T1"), await fill("T2")];
    const { settings, subscriptions, receipts, feedback, cards, installations, audits } = parts();
    for (const [tenant, own, other] of [
      ["T1", mine, theirs],
      ["T2", theirs, mine],
    ] as const) {
      expect(await installations.get(tenant)).toBe(`token of ${tenant}`);
      expect(await settings.read(tenant, "channel", "C1")).toEqual({ carriers: [tenant] });
      expect((await subscriptions.list(tenant)).map(({ by }) => by)).toEqual([tenant]);
      expect((await receipts.find(tenant, "ABCD2345"))?.clauses).toEqual([tenant]);
      expect((await feedback.list(tenant)).map(({ comment }) => comment)).toEqual([tenant]);
      expect((await audits.list(tenant)).map(({ name }) => name)).toEqual([tenant]);
      expect((await cards.find(tenant, "U1", own))?.recognitions[0]?.text).toBe(tenant);
      expect(await cards.find(tenant, "U1", other)).toBeUndefined();
    }
    const hashes = await store.db.selectFrom("receipt").select("text_mac").distinct().execute();
    expect(hashes, "the same text in two tenants").toHaveLength(2);
  });

  test("every statement on a customer's table names the tenant", async () => {
    store.statements.length = 0;
    await fill("T1");
    const { settings, subscriptions, receipts, feedback, cards, installations, events, audits } = parts();
    await installations.get("T1");
    await settings.read("T1", "channel", "C1");
    await subscriptions.find("T1", "C1");
    await subscriptions.list("T1");
    await subscriptions.address("T1", "C1");
    await receipts.find("T1", "ABCD2345");
    await receipts.isOf("T1", "ABCD2345", "00");
    await feedback.list("T1");
    await cards.find("T1", "U1", "none");
    await cards.replace("T1", "U1", "none", card(""));
    await events.record("Ev2", "T1", {});
    await events.complete("Ev2");
    await audits.list("T1");
    await audits.remove("T1", "a1");
    await subscriptions.remove("T1", "C1");
    await installations.remove("T1");
    await createTenants(store).remove("T1");
    // Scheduler and workers read and write many tenants' deliveries at once; that is why they alone do.
    const touching = store.statements.filter((sql) => TENANT_TABLES.some((table) => sql.includes(`"${table}"`)));
    expect(touching.length).toBeGreaterThan(25);
    const named = /insert into "\w+" \("tenant"|where "tenant" = /;
    expect(touching.filter((sql) => !named.test(sql))).toEqual([]);
    const reached = TENANT_TABLES.filter((table) => touching.some((sql) => sql.includes(`"${table}"`)));
    expect(reached).toEqual([...TENANT_TABLES]);
  });

  test("deleting a tenant takes all of it and nothing else", async () => {
    await fill("T1");
    const kept = await fill("T2");
    for (const tenant of ["T1", "T2"]) await fillLedger(tenant);
    const tenants = createTenants(store);
    const row = Object.fromEntries(TENANT_TABLES.map((table) => [table, table === "usage" ? 2 : 1]));
    expect(await tenants.list()).toEqual([
      { tenant: "T1", rows: row },
      { tenant: "T2", rows: row },
    ]);
    expect(await tenants.remove("T1")).toBe(TENANT_TABLES.length + 1);
    expect(await tenants.remove("T1")).toBe(0);
    expect(await tenants.list()).toEqual([{ tenant: "T2", rows: row }]);
    expect(await parts().cards.find("T2", "U1", kept)).toBeDefined();
    store.clock.pass(MINUTE);
    expect((await parts().events.unfinished()).map(({ tenant }) => tenant)).toEqual(["T2"]);
  });

  test("no table with a tenant is missing from the list", async () => {
    const tables = await store.db.introspection.getTables();
    const withTenant = tables.filter(({ columns }) => columns.some(({ name }) => name === "tenant"));
    expect(withTenant.map(({ name }) => name).sort()).toEqual([...TENANT_TABLES].sort());
  });
}
