import { sql } from "kysely";
import { expect, test } from "vitest";
import { createLedger } from "../../../adapters/storage/ledger.js";
import { createSubscriptions } from "../../../adapters/storage/subscriptions.js";
import { subscribed } from "../../announce/subscribed.js";
import { openStore, type Place } from "../open-store.js";

/** What only a server of its own needs: limits of time for what hangs. */
export function postgresSuite({ fresh }: Place): void {
  test("a statement has ten seconds, a transaction that says nothing thirty", async () => {
    const store = await openStore(await fresh());
    const told = async (name: string) =>
      (await sql<{ value: string }>`select current_setting(${name}) as value`.execute(store.db)).rows[0]?.value;
    expect(await told("statement_timeout")).toBe("10s");
    expect(await told("idle_in_transaction_session_timeout")).toBe("30s");
    expect(await told("application_name")).toBe("czy-wolno");
    await store.close();
  });

  test("a claim that somebody's lock keeps waiting ends in time; when the lock is gone it takes what it would have", async () => {
    const at = await fresh();
    if (!("postgres" in at)) throw new Error("not Postgres");
    const holder = await openStore(at);
    // The address may name a shorter time than the ten seconds.
    const store = await openStore({ postgres: `${at.postgres}?statement_timeout=200` });
    const now = store.clock.now();
    const ledger = createLedger(store, { kind: "postgres", pace: {} });
    await createSubscriptions(store).put("T1", subscribed({ channel: "C1" }), { tenant: "T1", channel: "C1" });
    await ledger.dueSubscriptions(now, 1);
    const covers = [{ id: "a", kind: "announced", milestone: "a", topic: "message_rules", day: "2026-03-02" }] as const;
    await ledger.plan("T1", "C1", [{ action: "post", covers }], now + 1, now);
    await holder.db.transaction().execute(async (within) => {
      await sql`lock table delivery in access exclusive mode`.execute(within);
      await expect(ledger.claim("w1", 9, now)).rejects.toThrow(/statement timeout/);
    });
    expect(await ledger.claim("w1", 9, now)).toMatchObject([{ channel: "C1", tries: 1 }]);
    await store.close();
    await holder.close();
  });
}
