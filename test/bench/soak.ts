import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readMessages } from "../../scripts/corpus/read.js";
import { textsIn } from "../../src/chat/texts/texts.js";
import { LANGS } from "../../src/policy/langs.js";
import { startFakeSlack } from "../slack/fake-slack.js";
import { BOT_TOKEN, commandBody, SECRET, signature } from "../slack/run-slack.js";
import { table, timesOf, told } from "./times.js";

/**
 * `node dist/test/bench/soak.js`, after a build: signed slash commands at fixed moments, 200 a second for 60 s, to a real
 * server in a process of its own on the embedded store; Slack is played by the fake in this one. Beside it, in the same run
 * and with the same client, express that answers at once: what this machine has to spare. The texts are those of the
 * corpus, the people and workspaces are many, so that none meets the limit of checks. Before that as long a warm-up as it
 * takes until V8 has let its heap grow to what this load needs; whether something is kept for ever is read off what each full
 * collection leaves. `SOAK_SECONDS`, `SOAK_RATE`.
 */
const RATE = Number(process.env.SOAK_RATE ?? 200);
const SECONDS = Number(process.env.SOAK_SECONDS ?? 60);
const WORKSPACES = 100;
const PEOPLE = 5_000;
const WARM_UP_SECONDS = Math.min(SECONDS, 40);

const root = fileURLToPath(new URL("../../../", import.meta.url));
const texts = readMessages("train")
  .filter(({ text, decision }) => decision !== "unreadable" && text.length < 3_000)
  .map(({ text }) => text);
const fake = await startFakeSlack();
fake.tokens.set(BOT_TOKEN, { scopes: ["commands", "chat:write"], team: "T1", botUser: "UBOT" });
const folder = mkdtempSync(join(tmpdir(), "czy-wolno-soak-"));
const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const env = { PATH: process.env.PATH ?? "" };
const ECHO = `require("express")().post("/slack/events", (req, res) => req.on("end", () => res.end()).resume())
  .listen(0, "127.0.0.1", function () { console.log(JSON.stringify({ listening: "127.0.0.1:" + this.address().port })) })`;
const echo = spawn(process.execPath, ["-e", ECHO], { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
const server = spawn(process.execPath, ["--trace-gc", join(root, "dist/adapters/main/cli.js"), "serve"], {
  env: {
    ...env,
    PORT: "0",
    HOST: "127.0.0.1",
    DATABASE_URL: `file:${join(folder, "soak.db")}`,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_API_URL: fake.apiUrl,
  },
  stdio: ["ignore", "pipe", "inherit"],
});

/** What each full collection of the server's heap left, in MB. */
const kept: number[] = [];
/** How a card with a verdict ends in each language, or begins where it cannot read. */
const VERDICT = [...LANGS.map((lang) => textsIn(lang).card.verified("").slice(0, 15)), "⚪"];
try {
  const [bare, ours] = [await addressOf(echo), await addressOf(server)];
  await run(bare, 3, () => undefined);
  await run(ours, WARM_UP_SECONDS, () => undefined);
  const idle = await run(bare, Math.min(SECONDS, 10), () => undefined);
  const memories: number[] = [];
  const cpuBefore = cpu(server);
  const watch = setInterval(() => memories.push(memory(server)), 500);
  fake.said.length = 0;
  kept.length = 0;
  const soaked = await run(ours, SECONDS, (url) => new Promise((resolve) => fake.whenAnswered(url, () => resolve())));
  clearInterval(watch);
  const quarter = Math.max(1, Math.floor(memories.length / 4));
  const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
  const [first, last] = [mean(memories.slice(0, quarter)), mean(memories.slice(-quarter))];
  // An apology or a limit neither says when the sources were checked nor that it cannot read.
  const refused = fake.said.filter(({ body }) => !VERDICT.some((words) => JSON.stringify(body).includes(words))).length;
  const row = (name: string, times: readonly number[]) => {
    const { median, p99 } = timesOf(times);
    return [name, told(median), told(p99), told(Math.max(...times))];
  };
  console.log(
    `${RATE} signed commands a second for ${SECONDS} s; Node ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}\n`,
  );
  console.log(
    table(
      ["", "median", "p99", "longest"],
      [
        row("express that answers at once", idle.acknowledged),
        row("to acknowledgement", soaked.acknowledged),
        row("to the verdict", soaked.answered),
      ],
    ),
  );
  const beside = timesOf(soaked.acknowledged).p99 / timesOf(idle.acknowledged).p99;
  console.log(
    `\n${soaked.acknowledged.length} acknowledged, ${soaked.answered.length} answered, ${soaked.errors} errors, ${refused} without a verdict; ` +
      `p99 of the acknowledgement ${beside.toFixed(1)} times that of express; ` +
      `processor ${((cpu(server) - cpuBefore) / (RATE * SECONDS)).toFixed(2)} ms a command; ` +
      `memory first quarter ${first.toFixed(0)} MB, last ${last.toFixed(0)} MB; ` +
      `kept after a full collection ${kept.map((mb) => mb.toFixed(1)).join(", ")} MB`,
  );
  if (soaked.errors + refused > 0) process.exitCode = 1;
} finally {
  for (const child of [server, echo]) {
    child.kill("SIGTERM");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  }
  agent.destroy();
  await fake.stop();
  rmSync(folder, { recursive: true });
}

/** Sends at its moments, whether or not what was sent before is answered. `answer` says when a verdict has come. */
async function run(
  address: string,
  seconds: number,
  answer: (responseUrl: string) => Promise<void> | undefined,
): Promise<{ acknowledged: number[]; answered: number[]; errors: number }> {
  const acknowledged: number[] = [];
  const answered: number[] = [];
  let errors = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: RATE * seconds }, async (_, index) => {
      const at = began + (index * 1_000) / RATE;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - performance.now())));
      const body = new URLSearchParams({
        ...commandBody(fake, texts[index % texts.length] ?? ""),
        team_id: `T${index % WORKSPACES}`,
        user_id: `U${index % PEOPLE}`,
      });
      const said = answer(body.get("response_url") ?? "");
      const from = performance.now();
      try {
        const status = await post(address, body.toString());
        acknowledged.push(performance.now() - from);
        if (status !== 200) throw new Error(`status ${status}`);
        if (said === undefined) return;
        const late = new Promise<never>((_resolve, reject) => setTimeout(reject, 30_000).unref());
        await Promise.race([said, late]);
        answered.push(performance.now() - from);
      } catch {
        errors++;
      }
    }),
  );
  return { acknowledged, answered, errors };
}

function post(address: string, raw: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { ...signature(raw), "content-type": "application/x-www-form-urlencoded" };
    const asked = request(`http://${address}/slack/events`, { method: "POST", agent, headers }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    });
    asked.on("error", reject);
    asked.end(raw);
  });
}

/** Where a child listens, once it has said so. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = "";
    child.once("exit", () => reject(new Error("It did not start.")));
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      out = out.slice(-4_000) + text;
      for (const [, left] of text.matchAll(/Mark-Compact [\d.]+ \([\d.]+\) -> ([\d.]+)/g)) kept.push(Number(left));
      const [, address] = /"listening":"([^"]+)"/.exec(out) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
}

/** Resident memory in MB; NaN where the system does not tell. */
function memory({ pid }: ChildProcess): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1_024;
  } catch {
    return Number.NaN;
  }
}

/** Processor time so far in milliseconds; NaN where the system does not tell. */
function cpu({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    // In hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}
