import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startFakeSlack } from "./fake-slack.js";
import { BOT_TOKEN, commandBody, SECRET, signature } from "./run-slack.js";

/**
 * `node dist/test/slack/bench.js`: the server in a process of its own on the embedded store, Slack played by the fake in this
 * one. Prints a Markdown table: signed slash command to acknowledgement and to answer at 50 a second, start, memory.
 */
const A_SECOND = 50;
const SECONDS = 10;
const WARM_UP = 50;
const TEXT = "Dzień dobry, w załączniku przesyłam fakturę VAT do Pana zamówienia. Pozdrawiam";

const fake = await startFakeSlack();
fake.tokens.set(BOT_TOKEN, { scopes: ["commands", "chat:write"], team: "T1", botUser: "UBOT" });
const folder = mkdtempSync(join(tmpdir(), "czy-wolno-bench-"));
const port = await freePort();
const begun = performance.now();
const server = spawn(
  process.execPath,
  [fileURLToPath(new URL("../../adapters/main/cli.js", import.meta.url)), "serve"],
  {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: "127.0.0.1",
      DATABASE_URL: `file:${join(folder, "bench.db")}`,
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_API_URL: fake.apiUrl,
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "ignore", "inherit"],
  },
);
try {
  const start = await ready();
  const atRest = memory(server);
  await Promise.all(Array.from({ length: WARM_UP }, (_, i) => once(i)));
  const times: { ack: number; answer: number }[] = [];
  const all: Promise<void>[] = [];
  const cpuBefore = cpu(server);
  const from = performance.now();
  for (let i = 0; i < A_SECOND * SECONDS; i++) {
    const wait = from + (i * 1_000) / A_SECOND - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    all.push(once(WARM_UP + i).then((time) => void times.push(time)));
  }
  await Promise.all(all);
  const row = (name: string, of: "ack" | "answer") => {
    const sorted = times.map((time) => time[of]).sort((a, b) => a - b);
    const at = (share: number) =>
      (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
    return `| ${name} | ${at(0.5)} ms | ${at(0.99)} ms |`;
  };
  console.log(`| ${times.length} signed commands, ${A_SECOND} a second | median | p99 |\n| --- | --- | --- |`);
  console.log(row("to acknowledgement", "ack"));
  console.log(row("to answer", "answer"));
  console.log(
    `| processor time of the server, a command | ${((cpu(server) - cpuBefore) / times.length).toFixed(1)} ms | |`,
  );
  console.log(`| start to ready | ${start.toFixed(0)} ms | |`);
  console.log(`| resident memory at rest, after | ${atRest} MB | ${memory(server)} MB |`);
} finally {
  server.kill("SIGTERM");
  await new Promise((resolve) => server.once("exit", resolve));
  await fake.stop();
  rmSync(folder, { recursive: true });
}

/** One command by one of many people, each far from the limit of checks. Milliseconds. */
async function once(number: number): Promise<{ ack: number; answer: number }> {
  const body = new URLSearchParams({ ...commandBody(fake, TEXT), user_id: `U${number}` });
  const url = body.get("response_url") ?? "";
  const answered = new Promise<number>((resolve) => fake.whenAnswered(url, () => resolve(performance.now())));
  const raw = body.toString();
  const sent = performance.now();
  const got = await fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: "POST",
    body: raw,
    headers: { ...signature(raw), "content-type": "application/x-www-form-urlencoded" },
  });
  if (got.status !== 200) throw new Error(`The server answered ${got.status}.`);
  const ack = performance.now() - sent;
  return { ack, answer: (await answered) - sent };
}

async function ready(): Promise<number> {
  for (;;) {
    if (server.exitCode !== null) throw new Error("The server did not start.");
    const got = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (got?.status === 200) return performance.now() - begun;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Resident memory in MB, where the system tells it. */
function memory({ pid }: ChildProcess): string {
  try {
    const [, kilobytes = ""] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return (Number(kilobytes) / 1024).toFixed(0);
  } catch {
    return "?";
  }
}

/** Processor time so far in milliseconds, where the system tells it: it stays the same on a busy machine, waiting does not. */
function cpu({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    // In hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
