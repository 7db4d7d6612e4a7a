import type { Kysely } from "kysely";
import type { ClaimedDelivery } from "../../../src/announce/ledger.js";
import type { DeliveryAction } from "../../../src/announce/telling.js";
import type { Lang } from "../../../src/chat/ask.js";
import { kysely } from "../kysely.js";
import { MINUTE } from "../store.js";
import type { Tables } from "../tables.js";
import { apart } from "./apart.js";
import { callLanes, type LaneKey, NEVER } from "./lanes.js";
import { release } from "./let-go.js";
import { numberOf, tableOf } from "./table-of.js";

const { sql } = kysely;

/** Milliseconds between two calls of a method in a tenant, by the method's name; 0 or none: as fast as it goes. */
export type Pace = Readonly<Record<string, number>>;

/** How a worker takes deliveries. */
export interface ClaimWay {
  readonly kind: "file" | "postgres";
  readonly pace: Pace;
  /** How long a worker that says nothing is taken to be alive. */
  readonly lease: number;
  /** Lanes that are to be passed over: this process still waits for answers there. */
  readonly busy?: readonly LaneKey[];
}

/** A tenant's calls are taken so far ahead that the pace is kept although claims come in turns. */
const AHEAD_MS = 250;
/** An earlier post that is still under way is waited for. */
const WAIT_FOR_POST = 30_000;

/** What a worker has taken, with what is needed to end it. */
export interface TakenDelivery extends ClaimedDelivery {
  readonly method: string;
}

/**
 * Takes deliveries for one worker, to be sent at once. A lane is what a platform limits together; who takes from it holds
 * its row, so that two workers never take from the same, and sets when it may be taken from next: thus the pace holds
 * for all machines together. Postgres skips what others hold; in a file the transaction itself is the lock.
 */
export async function claim(
  on: Kysely<Tables>,
  { kind, pace, lease, busy = [] }: ClaimWay,
  worker: string,
  limit: number,
  now: number,
): Promise<TakenDelivery[]> {
  let open = on
    .selectFrom("lane")
    .select(["tenant", "method"])
    .where("due_at", "<=", now)
    // A clock that was set back must not silence a lane until it has come round again.
    .where((where) => where.or([where("next_at", "<=", now), where("set_at", ">", now + MINUTE)]))
    .orderBy("due_at")
    .limit(limit);
  for (const { tenant, method } of busy) {
    open = open.where((where) => where.or([where("tenant", "<>", tenant), where("method", "<>", method)]));
  }
  if (kind === "postgres") open = open.forUpdate().skipLocked();
  const lanes = await open.execute();
  if (lanes.length === 0) return [];
  const share = Math.max(1, Math.floor(limit / lanes.length));
  const keys = await firstIn(
    on,
    kind,
    lanes.map((lane) => ({ ...lane, most: Math.min(share, burst(pace[lane.method])) })),
    now,
  );
  const found = await detailed(on, keys);
  const { ready, gone, early } = sorted(found);
  await dropAll(on, gone, now);
  const { first, behind } = apart(ready, pace);
  const later = [...early.map((one) => ({ one, waits: WAIT_FOR_POST })), ...behind];
  for (const { one, waits } of later) {
    await on
      .updateTable("delivery")
      .set({ due_at: now + waits })
      .where("tenant", "=", one.tenant)
      .where("id", "=", one.id)
      .where("state", "=", "pending")
      .execute();
  }
  const taken = await take(on, first, worker, now, now + lease);
  const counts = new Map<string, number>();
  for (const { tenant, method } of taken) {
    counts.set(`${tenant}\u0000${method}`, (counts.get(`${tenant}\u0000${method}`) ?? 0) + 1);
  }
  await moveLanes(
    on,
    lanes.map((lane) => ({
      ...lane,
      next: now + Math.ceil((counts.get(`${lane.tenant}\u0000${lane.method}`) ?? 0) * (pace[lane.method] ?? 0)),
    })),
    now,
  );
  return taken;
}

function burst(spacing: number | undefined): number {
  return spacing === undefined || spacing <= 0 ? Number.MAX_SAFE_INTEGER : Math.max(1, Math.floor(AHEAD_MS / spacing));
}

interface Key {
  readonly tenant: string;
  readonly id: string;
}

/** The deliveries that wait longest in each lane. */
async function firstIn(
  on: Kysely<Tables>,
  kind: ClaimWay["kind"],
  lanes: readonly (LaneKey & { readonly most: number })[],
  now: number,
): Promise<Key[]> {
  if (kind === "postgres") {
    const { rows } = await sql<Key>`
      ${tableOf(
        ["tenant", "method", "most"],
        lanes.map(({ tenant, method, most }) => [tenant, method, most]),
      )}
      select first.tenant, first.id from given cross join lateral (
        select d.tenant, d.id from delivery d
        where d.tenant = given.tenant and d.method = given.method and d.state = 'pending' and d.due_at <= ${now}
        order by d.due_at, d.id limit ${numberOf("most")}) first`.execute(on);
    return rows;
  }
  const keys: Key[] = [];
  for (const { tenant, method, most } of lanes) {
    const { rows } = await sql<Key>`
      select tenant, id from delivery
      where tenant = ${tenant} and method = ${method} and state = 'pending' and due_at <= ${now}
      order by due_at, id limit ${most}`.execute(on);
    keys.push(...rows);
  }
  return keys;
}

/** All that is known of some deliveries. */
interface Detailed extends Key {
  readonly platform: string;
  readonly channel: string;
  readonly method: string;
  readonly action: string;
  readonly of_delivery: string | null;
  readonly covers: string;
  readonly tries: number;
  readonly state_at: number;
  readonly paused: string | null;
  readonly address: string | null;
  readonly lang: string | null;
  readonly trace: string | null;
  readonly of_state: string | null;
  readonly of_posted: string | null;
  readonly of_covers: string | null;
}

async function detailed(on: Kysely<Tables>, keys: readonly Key[]): Promise<Detailed[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<Detailed>`
    ${tableOf(
      ["tenant", "id"],
      keys.map(({ tenant, id }) => [tenant, id]),
    )}
    select d.tenant, d.id, d.platform, d.channel, d.method, d.action, d.of_delivery, d.covers, d.tries, d.state_at,
      s.paused, s.address, s.lang, s.trace, o.state as of_state, o.posted as of_posted, o.covers as of_covers
    from given
    join delivery d on d.tenant = given.tenant and d.id = given.id
    left join subscription s on s.tenant = d.tenant and s.channel = d.channel
    left join delivery o on o.tenant = d.of_tenant and o.id = d.of_delivery`.execute(on);
  return rows;
}

/** What can be sent, what nobody wants any more, and what waits for its earlier post. */
function sorted(found: readonly Detailed[]): { ready: Detailed[]; gone: Detailed[]; early: Detailed[] } {
  const ready: Detailed[] = [];
  const gone: Detailed[] = [];
  const early: Detailed[] = [];
  for (const one of found) {
    if (one.address === null || one.paused !== null) gone.push(one);
    else if (one.of_delivery === null || (one.of_state === "sent" && one.of_posted !== null)) ready.push(one);
    else if (one.of_state === "pending" || one.of_state === "sending") early.push(one);
    else gone.push(one);
  }
  return { ready, gone, early };
}

async function dropAll(on: Kysely<Tables>, gone: readonly Detailed[], now: number): Promise<void> {
  for (const one of gone) {
    await on
      .updateTable("delivery")
      .set({ state: "dropped", state_at: now, code: one.address === null ? "unsubscribed" : "not_wanted" })
      .where("tenant", "=", one.tenant)
      .where("id", "=", one.id)
      .where("state", "=", "pending")
      .execute();
    await release(on, one.tenant, [one], now);
  }
}

/** Marks them as being sent; one that somebody dropped meanwhile is not among those returned. */
async function take(
  on: Kysely<Tables>,
  ready: readonly Detailed[],
  worker: string,
  now: number,
  until: number,
): Promise<TakenDelivery[]> {
  if (ready.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    ${tableOf(
      ["tenant", "id"],
      ready.map(({ tenant, id }) => [tenant, id]),
    )}
    update delivery set state = 'sending', owner = ${worker}, lease_until = ${until}, state_at = ${now}, tries = tries + 1
    from given where delivery.tenant = given.tenant and delivery.id = given.id and delivery.state = 'pending'
    returning delivery.id`.execute(on);
  const ids = new Set(rows.map(({ id }) => id));
  return ready.filter(({ id }) => ids.has(id)).map((one) => claimedOf({ ...one, tries: one.tries + 1, state_at: now }));
}

function claimedOf(row: Detailed): TakenDelivery {
  return {
    id: row.id,
    tenant: row.tenant,
    platform: row.platform as ClaimedDelivery["platform"],
    channel: row.channel,
    method: row.method,
    address: row.address === null ? null : JSON.parse(row.address),
    lang: (row.lang ?? "pl") as Lang,
    action: row.action as DeliveryAction,
    covers: JSON.parse(row.covers),
    ...(row.of_delivery === null
      ? {}
      : {
          of: {
            delivery: row.of_delivery,
            posted: JSON.parse(row.of_posted ?? "null"),
            covers: JSON.parse(row.of_covers ?? "[]"),
          },
        }),
    ...(row.trace === null ? {} : { trace: row.trace }),
    tries: row.tries,
    takenAt: row.state_at,
  };
}

async function moveLanes(
  on: Kysely<Tables>,
  lanes: readonly (LaneKey & { readonly next: number })[],
  now: number,
): Promise<void> {
  await sql`
    ${tableOf(
      ["tenant", "method", "next"],
      lanes.map(({ tenant, method, next }) => [tenant, method, next]),
    )}
    update lane set next_at = ${numberOf("next")}, set_at = ${now}, due_at = coalesce((
      select min(d.due_at) from delivery d
      where d.tenant = lane.tenant and d.method = lane.method and d.state = 'pending'), ${sql.lit(NEVER)})
    from given where lane.tenant = given.tenant and lane.method = given.method`.execute(on);
}

/**
 * Takes over deliveries whose worker has died. They stay `sending`: what became of them is to be found out first. Their
 * moment stays, too, so that the first call can be looked for.
 */
export async function takeExpired(
  on: Kysely<Tables>,
  { kind, lease }: ClaimWay,
  worker: string,
  limit: number,
  now: number,
): Promise<TakenDelivery[]> {
  let dead = on
    .selectFrom("delivery")
    .select(["tenant", "id"])
    .where("state", "=", sql.lit("sending"))
    .where("lease_until", "<=", now)
    .orderBy("lease_until")
    .limit(limit);
  if (kind === "postgres") dead = dead.forUpdate().skipLocked();
  const keys = await dead.execute();
  for (const { tenant, id } of keys) {
    await on
      .updateTable("delivery")
      .set({ owner: worker, lease_until: now + lease })
      .where("tenant", "=", tenant)
      .where("id", "=", id)
      .execute();
  }
  return (await detailed(on, keys)).map(claimedOf);
}

/** Gives back what a worker took by a claim whose answer it never saw: it has sent none of it. */
export async function giveBack(
  on: Kysely<Tables>,
  worker: string,
  atWork: ReadonlySet<string>,
  now: number,
): Promise<void> {
  const mine = await on
    .selectFrom("delivery")
    .select(["tenant", "id", "method"])
    .where("state", "=", sql.lit("sending"))
    .where("owner", "=", worker)
    .execute();
  const lost = mine.filter(({ id }) => !atWork.has(id));
  for (const { tenant, id } of lost) {
    await on
      .updateTable("delivery")
      .set({ state: "pending", owner: null, lease_until: 0, due_at: now, state_at: now })
      .where("tenant", "=", tenant)
      .where("id", "=", id)
      .where("owner", "=", worker)
      .execute();
  }
  await callLanes(
    on,
    lost.map(({ tenant, method }) => ({ tenant, method, dueAt: now })),
  );
}
