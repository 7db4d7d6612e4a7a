import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { Outcome } from "../../../src/announce/ledger.js";
import type { PauseReason } from "../../../src/announce/subscription.js";
import type { DeliveryState } from "../../../src/announce/telling.js";
import { kysely } from "../kysely.js";
import { MINUTE } from "../store.js";
import type { Tables } from "../tables.js";
import type { TakenDelivery } from "./claim.js";
import { callLanes, holdLanes } from "./lanes.js";
import { letGoPending, release } from "./let-go.js";
import { stopSending } from "./stop.js";
import { numberOf, tableOf } from "./table-of.js";

const { sql } = kysely;

/** What became of one delivery, said by the worker that took it. */
export interface Settled {
  readonly taken: TakenDelivery;
  readonly owner: string;
  readonly outcome: Outcome | { readonly means: "overtaken" };
}

const MEND_FOR = 15 * MINUTE;

/**
 * Keeps what became of deliveries, many in one transaction, and what follows from it. Only who still holds a delivery
 * can end it; but who knows that it was sent may always say so, though another has given it up meanwhile. Saying it twice changes nothing.
 */
export async function keepOutcomes(on: Kysely<Tables>, settled: readonly Settled[], now: number): Promise<void> {
  if (settled.length === 0) return;
  const { rows } = await sql<{ id: string }>`
    ${tableOf(
      ["tenant", "id", "owner", "state", "due", "posted", "code"],
      settled.map(({ taken, owner, outcome }) => {
        const posted = outcome.means === "sent" ? JSON.stringify(outcome.posted ?? null) : null;
        const code = "code" in outcome ? outcome.code : outcome.means === "overtaken" ? "overtaken" : null;
        return [taken.tenant, taken.id, owner, stateAfter(outcome), dueAfter(outcome, now), posted, code];
      }),
    )}
    update delivery set state = given.state, due_at = ${numberOf("due")}, posted = given.posted, code = given.code,
      state_at = ${now}, owner = null, lease_until = 0
    from given where delivery.tenant = given.tenant and delivery.id = given.id
      and ((delivery.state = 'sending' and delivery.owner = given.owner)
        or (delivery.state in ('sending', 'unknown') and given.state = 'sent'))
    returning delivery.id`.execute(on);
  const kept = new Set(rows.map(({ id }) => id));
  const rest = settled.filter(({ taken, outcome }) => kept.has(taken.id) && outcome.means !== "sent");
  if (rest.length === 0) return;

  const pending = rest.filter(({ outcome }) => stateAfter(outcome) === "pending");
  await callLanes(
    on,
    pending.map(({ taken, outcome }) => ({ ...taken, dueAt: dueAfter(outcome, now) })),
  );
  for (const { taken, outcome } of rest) await follow(on, taken, outcome, now);
}

function stateAfter({ means }: Settled["outcome"]): DeliveryState {
  switch (means) {
    case "sent":
      return "sent";
    case "later":
    case "our_fault":
      return "pending";
    case "tenant_gone":
    case "channel_closed":
      return "failed";
    case "unknown":
      return "unknown";
    case "overtaken":
    case "post_gone":
      return "dropped";
  }
}

function dueAfter(outcome: Settled["outcome"], now: number): number {
  if (outcome.means === "later") return now + Math.ceil(outcome.afterSeconds * 1_000);
  return outcome.means === "our_fault" ? now + MEND_FOR : now;
}

/** What follows from an outcome for others than the delivery itself. */
async function follow(
  on: Kysely<Tables>,
  taken: TakenDelivery,
  outcome: Settled["outcome"],
  now: number,
): Promise<void> {
  const { tenant, channel, id, platform, of } = taken;
  switch (outcome.means) {
    case "later":
      if (outcome.whole) await holdLanes(on, [{ ...taken, until: dueAfter(outcome, now) }], now);
      return;
    case "our_fault":
      return stopSending(on, outcome.code, now);
    case "unknown":
      return writeNote(on, { tenant, channel, kind: "unknown", about: id }, now);
    case "channel_closed":
      await pause(on, tenant, channel, outcome.pause, now);
      return release(on, tenant, [taken], now);
    case "tenant_gone":
      await pauseTenant(on, tenant, platform, now);
      return release(on, tenant, [taken], now);
    case "post_gone":
      if (of !== undefined) {
        await on
          .updateTable("delivery")
          .set({ state: "dropped", posted: null, code: "post_gone", state_at: now })
          .where("channel", "=", channel)
          .where("id", "=", of.delivery)
          .where("state", "=", "sent")
          .execute();
      }
      return release(on, tenant, [taken], now);
    default:
      return;
  }
}

/** Pauses a channel's subscription, gives up what else was planned for it, and writes to whoever subscribed it: once. */
async function pause(
  on: Kysely<Tables>,
  tenant: string,
  channel: string,
  reason: PauseReason,
  now: number,
): Promise<void> {
  const { numUpdatedRows } = await on
    .updateTable("subscription")
    .set((values) => ({ paused: reason, changes: values("changes", "+", 1) }))
    .where("tenant", "=", tenant)
    .where("channel", "=", channel)
    .where("paused", "is", null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return;
  await letGoPending(on, { tenant, channel }, now);
  await writeNote(on, { tenant, channel, kind: "paused", about: reason }, now);
}

/** The app is gone from a tenant: all its channels there pause. Nobody can be told, for the app cannot write there. */
async function pauseTenant(on: Kysely<Tables>, tenant: string, platform: string, now: number): Promise<void> {
  const { numUpdatedRows } = await on
    .updateTable("subscription")
    .set((values) => ({ paused: "app_removed", changes: values("changes", "+", 1) }))
    .where("tenant", "=", tenant)
    .where("paused", "is", null)
    .where((where) => where.or([where("platform", "=", platform), where("platform", "is", null)]))
    .executeTakeFirstOrThrow();
  if (numUpdatedRows > 0n) await letGoPending(on, { tenant }, now);
}

async function writeNote(
  on: Kysely<Tables>,
  note: { tenant: string; channel: string; kind: "paused" | "unknown"; about: string },
  now: number,
): Promise<void> {
  await on
    .insertInto("subscriber_note")
    .values({ ...note, id: randomUUID(), state: "pending", due_at: now, made_at: now })
    .execute();
}
