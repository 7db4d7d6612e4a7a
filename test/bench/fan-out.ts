import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createScheduler } from "../../adapters/delivery/scheduler.js";
import { databaseAt } from "../../adapters/storage/database-at.js";
import { createLedger } from "../../adapters/storage/ledger.js";
import { openDatabase } from "../../adapters/storage/open-database.js";
import { underSchedulerLock } from "../../adapters/storage/scheduler-lock.js";
import { type Faults, startFastSlack } from "../delivery/fast-slack.js";
import { lots, startWorker } from "../delivery/many-channels.js";
import { oneNews } from "../delivery/one-news.js";
import { seedChannels } from "../delivery/seed-channels.js";
import { startPostgres } from "../storage/postgres-server.js";
import { table } from "./times.js";

/**
 * One announcement to many channels, against a Slack of one process that refuses 5 %, breaks on 1 % and drops 1 %: on the
 * embedded store, on Postgres with 1, 2 and 4 workers, and Slack's own client in a bare loop beside them. Then where the
 * platform's limit binds, and how memory grows. Run after a build as `node dist/test/bench/fan-out.js`; takes two minutes.
 */
const COUNT = Number(process.env.FAN_OUT ?? 8_000);
/** A platform far away, as the real ones are: then more workers help although they share two cores. */
const LATENCY_MS = 150;
const faults = (): Faults => ({ limited: 0.05, broken: 0.01, dropped: 0.01, lot: lots(7) });
const folder = mkdtempSync(join(tmpdir(), "czy-wolno-fan-out-"));
const server = await startPostgres();
let made = 0;

interface Ran {
  readonly rate: number;
  readonly planned: number;
  readonly cpuMs: number;
  readonly heapMb: number;
  readonly left: Readonly<Record<string, number>>;
}

/** Plans, then lets so many workers send it all. */
async function run(
  kind: "file" | "postgres",
  workers: number,
  count: number,
  {
    pace,
    workspaces = 200,
    broken = true,
    latency = 0,
  }: { pace?: number; workspaces?: number; broken?: boolean; latency?: number } = {},
): Promise<Ran> {
  const database = kind === "file" ? `file:${join(folder, `${++made}.db`)}` : await server.database(`f${++made}`);
  const at = databaseAt(database);
  if (at === undefined) throw new Error("no database");
  const { db, close } = await openDatabase(at, () => {});
  await seedChannels(db, count, workspaces);
  const ledger = createLedger({ db }, { kind, pace: {} });
  const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const from = performance.now();
  const alone = (work: () => Promise<void>) => underSchedulerLock(db, kind, Date.now, work);
  await createScheduler({ ledger, announcer: oneNews, alone, now: Date.now, log: quiet }).tick();
  const planned = (count * 1_000) / (performance.now() - from);
  const slack = await startFastSlack(broken ? faults() : undefined, latency);
  const times: number[] = [];
  slack.onPost(() => times.push(performance.now()));
  const processes = Array.from({ length: workers }, () =>
    startWorker({
      database,
      apiUrl: slack.apiUrl,
      lease: 60_000,
      plans: false,
      ...(pace === undefined ? {} : { slackPace: pace }),
    }),
  );
  const count_ = async () => {
    const rows = await db
      .selectFrom("delivery")
      .select(({ fn }) => ["state", fn.countAll<number>().as("many")])
      .groupBy("state")
      .execute();
    return Object.fromEntries(rows.map(({ state, many }) => [state, Number(many)]));
  };
  let left = await count_();
  while ((left.pending ?? 0) + (left.sending ?? 0) > 0) {
    await wait(300);
    left = await count_();
  }
  const ends = await Promise.all(
    processes.map(async ({ child, said }) => {
      child.kill("SIGTERM");
      await once(child, "exit");
      return JSON.parse(said.at(-1) ?? "{}") as { cpuMs: number; heapMb: number };
    }),
  );
  await close();
  await slack.stop();
  const cut = Math.floor(times.length / 20);
  const middle = ((times.at(-1 - cut) ?? 0) - (times[cut] ?? 0)) / 1_000;
  return {
    rate: (0.9 * times.length) / middle,
    planned,
    cpuMs: ends.reduce((sum, { cpuMs }) => sum + cpuMs, 0) / count,
    heapMb: Math.max(...ends.map(({ heapMb }) => heapMb)),
    left,
  };
}

try {
  const slack = await startFastSlack(faults());
  const bareScript = fileURLToPath(new URL("./bare-client.js", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [bareScript, slack.apiUrl, String(COUNT), "48"]);
  await slack.stop();
  const bare = JSON.parse(stdout) as { rate: number; cpuMs: number };
  const rows = [["Slack's client in a bare loop", bare.rate.toFixed(0), "", bare.cpuMs.toFixed(2), "", "", ""]];
  const told = (name: string, { rate, planned, cpuMs, heapMb, left }: Ran, beside = bare.rate) =>
    rows.push([
      name,
      rate.toFixed(0),
      `${(rate / beside).toFixed(2)}`,
      cpuMs.toFixed(2),
      planned.toFixed(0),
      heapMb.toFixed(0),
      JSON.stringify(left),
    ]);
  told("embedded store", await run("file", 1, COUNT));
  told("Postgres, 1 worker", await run("postgres", 1, COUNT));
  const far = { latency: LATENCY_MS };
  const one = await run("postgres", 1, COUNT / 2, far);
  told(`Postgres, 1 worker, answers after ${LATENCY_MS} ms`, one);
  told("the same, 2 workers (beside 1)", await run("postgres", 2, COUNT / 2, far), one.rate);
  told("the same, 4 workers (beside 1)", await run("postgres", 4, COUNT / 2, far), one.rate);
  const bound = await run("file", 1, 600, { pace: 1_000, workspaces: 40, broken: false });
  told("40 workspaces, one a second each (beside 40)", bound, 40);
  told("embedded store, a tenth of the channels", await run("file", 1, COUNT / 10));
  console.log(`${COUNT} channels; ${process.versions.node}\n`);
  console.log(
    table(
      [
        "",
        "posts a second",
        "ratio",
        "worker CPU a post, ms",
        "planned a second",
        "heap at the end, MB",
        "what became",
      ],
      rows,
    ),
  );
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
