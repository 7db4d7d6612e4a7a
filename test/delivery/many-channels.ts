import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { databaseAt } from "../../adapters/storage/database-at.js";
import { openDatabase } from "../../adapters/storage/open-database.js";
import type { PostgresServer } from "../storage/postgres-server.js";
import { startFastSlack } from "./fast-slack.js";
import { seedChannels } from "./seed-channels.js";
import type { WorkerOrders } from "./worker-process.js";

const PROCESS = fileURLToPath(
  new URL(
    import.meta.url.endsWith(".ts") ? "../../dist/test/delivery/worker-process.js" : "./worker-process.js",
    import.meta.url,
  ),
);

/** What became of many channels when a worker was killed and the database restarted. */
export interface ManyResult {
  /** Channels by how often something was posted there and in which states their deliveries are, as `1 sent`. */
  readonly channels: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly killedAt: number;
  readonly restartedAt: number;
  /** What the killed worker may have had on its way. */
  readonly unknown: number;
  readonly said: readonly string[];
}

/** A worker in a process of its own. */
export function startWorker(orders: WorkerOrders): { readonly child: ChildProcess; readonly said: string[] } {
  const child = spawn(process.execPath, ["--expose-gc", PROCESS, JSON.stringify(orders)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  const hear = (text: string) => void said.push(...text.split("\n").filter((line) => line !== "" && line !== "ready"));
  child.stdout.setEncoding("utf8").on("data", hear);
  child.stderr.setEncoding("utf8").on("data", hear);
  return { child, said };
}

/**
 * Three workers tell many channels one thing. Where the seed says so one is killed and where it says so the database is
 * restarted. Ends when nothing is pending or on its way any more.
 */
export async function runMany(server: PostgresServer, seed: number, count: number): Promise<ManyResult> {
  const lot = lots(seed);
  const database = await server.database(`many_${seed}_${Math.floor(performance.now())}`);
  const at = databaseAt(database);
  if (at === undefined) throw new Error("no database");
  const { db, close } = await openDatabase(at, () => {});
  await seedChannels(db, count, 200);
  const slack = await startFastSlack();
  const killedAt = Math.floor(count * (0.05 + 0.9 * lot()));
  const restartedAt = Math.floor(count * (0.05 + 0.9 * lot()));
  const victim = Math.floor(lot() * 3);
  const began = performance.now();
  const workers = [0, 1, 2].map(() =>
    startWorker({ database, apiUrl: slack.apiUrl, lease: 4_000, plans: true, lean: true }),
  );
  let restarted: Promise<void> | undefined;
  slack.onPost((posted) => {
    if (posted === killedAt) workers[victim]?.child.kill("SIGKILL");
    if (posted === restartedAt) restarted = server.restart();
  });
  try {
    for (;;) {
      await wait(250);
      const open = await db
        .selectFrom("delivery")
        .select(({ fn }) => ["state", fn.countAll<number>().as("count")])
        .groupBy("state")
        .execute()
        .catch(() => undefined);
      const counted = new Map(open?.map((row) => [row.state, Number(row.count)]));
      const all = [...counted.values()].reduce((sum, one) => sum + one, 0);
      if (all === count && !counted.has("pending") && !counted.has("sending")) break;
      if (performance.now() - began > 120_000) throw new Error(`not done: ${JSON.stringify([...counted])}`);
    }
    await restarted;
    const seconds = (performance.now() - began) / 1_000;
    const rows = await db.selectFrom("delivery").select(["channel", "state"]).execute();
    const states = new Map<string, string[]>();
    for (const { channel, state } of rows) states.set(channel, [...(states.get(channel) ?? []), state]);
    const channels: Record<string, number> = {};
    for (let n = 0; n < count; n++) {
      const found = `${slack.posts.get(`C${n}`) ?? 0} ${(states.get(`C${n}`) ?? ["none"]).join("+")}`;
      channels[found] = (channels[found] ?? 0) + 1;
    }
    const unknown = rows.filter(({ state }) => state === "unknown").length;
    return { channels, seconds, killedAt, restartedAt, unknown, said: workers.flatMap(({ said }) => said) };
  } finally {
    await Promise.all(
      workers.map(async ({ child }) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        child.kill("SIGTERM");
        await once(child, "exit");
      }),
    );
    await close();
    await slack.stop();
  }
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function lots(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
