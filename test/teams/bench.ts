import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLog } from "../../adapters/main/log.js";
import { serve } from "../../adapters/main/serve.js";
import { readSettings } from "../../adapters/main/settings.js";
import { APP_ID, startFakeTeams, TENANT } from "./fake-teams.js";
import { TestCredentials } from "./test-credentials.js";

/**
 * `node dist/test/teams/bench.js`: the server in a process of its own on the embedded store, Teams played by the fake in this
 * one, with signed tokens. Prints a Markdown table: a message to its acknowledgement and to the card, the message action to
 * its dialog, start and memory with Teams alone and with both platforms.
 */
const A_SECOND = 20;
const SECONDS = 10;
const WARM_UP = 30;
const TEXT = "Dzień dobry, w załączniku przesyłam fakturę VAT do Pana zamówienia. Pozdrawiam";

if (process.argv[2] === "serve") {
  const { BENCH_ISSUER: issuer = "", BENCH_KEYS: openIdMetadataUrl = "", ...env } = process.env;
  const outside = { trust: { issuer, openIdMetadataUrl, credentials: new TestCredentials() } };
  const { url, stop } = await serve(readSettings(env), createLog("error"), outside);
  process.once("SIGTERM", () => void stop());
  process.stdout.write(url);
} else await bench();

async function bench(): Promise<void> {
  const fake = await startFakeTeams();
  const folder = mkdtempSync(join(tmpdir(), "czy-wolno-bench-"));
  const begin = async (name: string, more: Record<string, string>) => {
    const began = performance.now();
    const { issuer, openIdMetadataUrl } = fake.trust(undefined);
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), "serve"], {
      env: {
        ...process.env,
        BENCH_ISSUER: issuer,
        BENCH_KEYS: openIdMetadataUrl,
        PORT: "0",
        HOST: "127.0.0.1",
        DATABASE_URL: `file:${join(folder, `${name}.db`)}`,
        TEAMS_APP_ID: APP_ID,
        TEAMS_TENANT_ID: TENANT,
        TEAMS_APP_PASSWORD: "not used",
        ...more,
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.once("data", (data: Buffer) => resolve(String(data)));
      child.once("exit", () => reject(new Error("The server did not start.")));
    });
    return { child, url, start: performance.now() - began };
  };
  const end = async ({ child }: { child: ChildProcess }) => {
    child.kill("SIGTERM");
    await new Promise((resolve) => child.once("exit", resolve));
  };
  try {
    const both = await begin("both", { SLACK_SIGNING_SECRET: "s", SLACK_BOT_TOKEN: "xoxb-1" });
    const bothAtRest = memory(both.child);
    await end(both);

    const server = await begin("teams", {});
    const atRest = memory(server.child);
    const authorization = `Bearer ${await fake.token()}`;
    const cards = new Map<string, () => void>();
    fake.listen(({ path }) => cards.get(/conversations\/(a:bench-\d+)/.exec(path)?.[1] ?? "")?.());
    const post = async (activity: object) => {
      const headers = { "content-type": "application/json", authorization };
      const body = JSON.stringify(activity);
      const response = await fetch(`${server.url}/api/messages`, { method: "POST", headers, body });
      const said = await response.text();
      if (response.status !== 200) throw new Error(`The server answered ${response.status}.`);
      return said;
    };
    const message = async (number: number) => {
      const conversation = `a:bench-${number}`;
      const arrived = new Promise<number>((resolve) => {
        cards.set(conversation, () => resolve(performance.now()));
      });
      const sent = performance.now();
      await post({ ...activityOf(number, fake.url()), type: "message", text: TEXT, textFormat: "plain" });
      const ack = performance.now() - sent;
      return { ack, answer: (await arrived) - sent };
    };
    const action = async (number: number) => {
      const sent = performance.now();
      const said = await post({
        ...activityOf(number, fake.url()),
        type: "invoke",
        name: "composeExtension/fetchTask",
        value: {
          commandId: "checkMessage",
          messagePayload: { body: { contentType: "html", content: `<p>${TEXT}</p>` } },
        },
      });
      if (!said.includes("AdaptiveCard")) throw new Error("The server answered without a card.");
      return { dialog: performance.now() - sent };
    };
    await Promise.all(Array.from({ length: WARM_UP }, (_, index) => message(index)));
    const messages = await paced((index) => message(1_000 + index));
    const actions = await paced((index) => action(2_000 + index));

    console.log(`| ${messages.length} of each, ${A_SECOND} a second | median | p99 |\n| --- | --- | --- |`);
    console.log(
      row(
        "message to acknowledgement",
        messages.map(({ ack }) => ack),
      ),
    );
    console.log(
      row(
        "message to card",
        messages.map(({ answer }) => answer),
      ),
    );
    console.log(
      row(
        "message action to dialog",
        actions.map(({ dialog }) => dialog),
      ),
    );
    console.log(`| start to ready: Teams, both | ${server.start.toFixed(0)} ms | ${both.start.toFixed(0)} ms |`);
    console.log(`| resident memory at rest: Teams, both | ${atRest} MB | ${bothAtRest} MB |`);
    console.log(`| resident memory after | ${memory(server.child)} MB | |`);
    await end(server);
  } finally {
    await fake.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An activity of one of many people, each far from the limit of checks, in a conversation of their own. */
function activityOf(number: number, serviceUrl: string): object {
  return {
    id: `bench-${number}`,
    channelId: "msteams",
    serviceUrl,
    from: { id: `29:${number}`, name: "Ala", aadObjectId: `user-${number}` },
    recipient: { id: `28:${APP_ID}`, name: "Czy wolno" },
    conversation: { id: `a:bench-${number}`, conversationType: "personal", tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
  };
}

/** Begins one after the other at the pace of the bench, however long each takes. */
async function paced<T>(one: (index: number) => Promise<T>): Promise<T[]> {
  const from = performance.now();
  const all: Promise<T>[] = [];
  for (let index = 0; index < A_SECOND * SECONDS; index++) {
    const wait = from + (index * 1_000) / A_SECOND - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    all.push(one(index));
  }
  return Promise.all(all);
}

function row(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `| ${name} | ${at(0.5)} ms | ${at(0.99)} ms |`;
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
