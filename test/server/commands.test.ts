import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { namesProxy } from "../../adapters/main/server/go-through-proxy.js";
import { readZip } from "../teams/read-zip.js";
import type { Loaded } from "./loaded.js";
import type { Fetched } from "./through-proxy.js";

const compiled = (path: string) => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
const CLI = compiled("adapters/main/cli.js");
const folder = mkdtempSync(join(tmpdir(), "czy-wolno-commands-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The environment without what a developer may have set. */
const env = (over: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  PORT: "0",
  HOST: "127.0.0.1",
  DATABASE_URL: `file:${join(folder, "store.db")}`,
  ...over,
});
const SLACK = { SLACK_SIGNING_SECRET: "s", SLACK_BOT_TOKEN: "xoxb-planted", SLACK_API_URL: "http://127.0.0.1:9/api/" };

async function cli(args: readonly string[], over: Record<string, string> = {}) {
  const ran = await promisify(execFile)(process.execPath, [CLI, ...args], { cwd: folder, env: env(over) }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { code: ran.code, out: ran.stdout, err: ran.stderr };
}

describe("serve", () => {
  test("with nothing configured says what is missing, and makes nothing", async () => {
    const { code, out, err } = await cli(["serve", "--lang", "en"], {
      DATABASE_URL: `file:${join(folder, "none.db")}`,
    });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^Neither Slack nor Teams is configured/);
    expect((await cli(["serve"])).err).toMatch(/^Nie skonfigurowano ani Slacka, ani Teams/);
    expect(existsSync(join(folder, "none.db"))).toBe(false);
  });

  test.each(["SIGTERM", "SIGINT"] as const)(
    "runs until %s and then ends with 0, its log being JSON",
    async (signal) => {
      const child = spawn(process.execPath, [CLI, "serve"], { env: env(SLACK) });
      let out = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        out += text;
        if (text.includes('"started"')) child.kill(signal);
      });
      const [code] = await once(child, "exit");
      expect(code).toBe(0);
      const lines = out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(lines.map(({ msg }) => msg)).toEqual(["started", "stopping", "stopped"]);
      expect(out).not.toContain("planted");
    },
  );

  test("loads nothing of Teams where only Slack is configured", async () => {
    const run = async (over: Record<string, string>): Promise<Loaded> => {
      const { stdout } = await promisify(execFile)(process.execPath, [compiled("test/server/loaded.js"), "run"], {
        env: env(over),
      });
      return JSON.parse(stdout);
    };
    const slackOnly = await run(SLACK);
    expect(slackOnly.packages).toContain("@slack/bolt");
    expect(
      slackOnly.packages.filter((name) => /^(?:botbuilder|botframework|@microsoft|@azure|openai)/.test(name)),
    ).toEqual([]);
    // Nor anything else that a server on a file, reached over HTTP, has no use for.
    expect(
      slackOnly.packages.filter((name) => /^(?:undici|jsonwebtoken|pg|mailparser|csv-parse|yaml)$/.test(name)),
    ).toEqual([]);
    // Loaded as CommonJS, or else it would not be seen here (adapters/storage/kysely.ts).
    expect(slackOnly.packages).toContain("kysely");
    const both = await run({ ...SLACK, TEAMS_LOCAL_UNAUTHENTICATED: "1" });
    expect(both.packages).toEqual(expect.arrayContaining(["botbuilder", "@microsoft/teams-ai"]));
  }, 30_000);
});

test("one file alone loads Kysely, so that it is not loaded twice in two forms", () => {
  const folderOf = fileURLToPath(new URL("../../adapters/", import.meta.url));
  const files = readdirSync(folderOf, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(100);
  const loading = files.filter((name) =>
    /import (?!type\b)[^;]*from "kysely"/.test(readFileSync(join(folderOf, name), "utf8")),
  );
  expect(loading).toEqual([]);
});

describe("tenant", () => {
  test("lists, tells what is not there, and never makes a database", async () => {
    expect(await cli(["tenant", "list"])).toEqual({ code: 0, out: "", err: "" });
    const unknown = await cli(["tenant", "delete", "T1", "--lang", "en"]);
    expect([unknown.code, unknown.err]).toEqual([
      2,
      'The store holds nothing of "T1". Expected an id that is listed by: czy-wolno tenant list\n',
    ]);
    const none = { DATABASE_URL: `file:${join(folder, "none.db")}` };
    expect((await cli(["tenant", "delete", "T1"], none)).code).toBe(2);
    expect(existsSync(join(folder, "none.db"))).toBe(false);
  });

  test("deletes everything of one", async () => {
    const { openDatabase } = await import("../../adapters/storage/open-database.js");
    const { keyFileOf, keysInFile } = await import("../../adapters/storage/key-file.js");
    const { createSeal } = await import("../../adapters/storage/seal.js");
    const { createFeedback } = await import("../../adapters/storage/feedback.js");
    const file = join(folder, "store.db");
    const { db, close } = await openDatabase({ file }, () => {});
    const keys = keysInFile(keyFileOf(file));
    const clock = { now: () => 1_772_452_800_000, today: () => "2026-03-02" };
    const feedback = createFeedback({ db, keys, seal: createSeal(keys), clock });
    for (const tenant of ["T1", "T1", "T2"]) await feedback.keep(tenant, { reason: "other", comment: `z ${tenant}` });
    await close();
    expect((await cli(["tenant", "feedback", "T2"])).out).toBe(
      '{"at":"2026-03-02T12:00:00.000Z","reason":"other","comment":"z T2"}\n',
    );
    expect(await cli(["tenant", "delete", "T1"])).toMatchObject({ code: 0, out: '{"tenant":"T1","deleted":2}\n' });
    expect((await cli(["tenant", "list"])).out).toBe('{"tenant":"T2","rows":{"feedback":1}}\n');
  });
});

describe("manifest", () => {
  test.each(["token", "oauth", "socket"])("slack --mode %s writes YAML", async (mode) => {
    const { code, out } = await cli(["manifest", "slack", "--mode", mode, "--out", "-"], {
      PUBLIC_URL: "https://b.example",
    });
    expect(code).toBe(0);
    expect(parse(out).settings).toMatchObject({ socket_mode_enabled: mode === "socket" });
    expect(out.includes("https://b.example/slack/events")).toBe(mode !== "socket");
  });

  test("teams writes a zip and says where to upload it", async () => {
    const args = [
      "manifest",
      "teams",
      "--app-id",
      "1a2b3c4d-1a2b-4c4d-8c4d-1a2b3c4d5e6f",
      "--url",
      "https://b.example",
    ];
    const { code, out } = await cli([...args, "--lang", "en"]);
    expect([code, out]).toEqual([0, expect.stringMatching(/^czy-wolno-teams\.zip: upload it in Teams/)]);
    expect(readFileSync(join(folder, "czy-wolno-teams.zip")).subarray(0, 2).toString()).toBe("PK");
  });

  test("teams names who stands behind the app, and the pages to read before it is approved", async () => {
    const file = join(folder, "own.zip");
    const args = [
      "manifest",
      "teams",
      "--app-id",
      "1a2b3c4d-1a2b-4c4d-8c4d-1a2b3c4d5e6f",
      "--url",
      "https://b.example",
    ];
    const own = ["--developer", 'Sklep "Żaba" {url}', "--website", "https://z.example/bot", "--out", file];
    const pages = ["--privacy-url", "https://z.example/p?a=1", "--terms-url", "https://z.example/t"];
    const { code, out } = await cli([...args, ...own, ...pages, "--lang", "en"]);
    expect([code, out]).toEqual([0, expect.not.stringContaining("--privacy-url")]);
    const manifest = JSON.parse(readZip(readFileSync(file)).get("manifest.json")?.toString("utf8") ?? "");
    expect(manifest.developer).toEqual({
      name: 'Sklep "Żaba" {url}',
      websiteUrl: "https://z.example/bot",
      privacyUrl: "https://z.example/p?a=1",
      termsOfUseUrl: "https://z.example/t",
    });
    expect((await cli([...args, ...own, "--lang", "en"])).out).toContain("--privacy-url");
  });

  test.each([
    ["privacy without https", ["--privacy-url", "http://z.example"], /--privacy-url: expected: .* https:/],
    ["terms that are no address", ["--terms-url", "z.example/t"], /--terms-url: expected: .* https:/],
    ["a script for a web site", ["--website", "javascript:alert(1)"], /--website: expected: .* https:/],
    ["a long name", ["--developer", "x".repeat(33)], /--developer: expected: a name of 1 to 32 characters/],
  ])("teams with %s is told", async (_what, args, sentence) => {
    const teams = ["teams", "--app-id", "1a2b3c4d-1a2b-4c4d-8c4d-1a2b3c4d5e6f", "--url", "https://b.example"];
    const { code, err } = await cli(["manifest", ...teams, ...args, "--lang", "en"]);
    expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
  });

  test.each([
    ["no mode", ["slack", "--url", "https://b.example"], /--mode: expected: token, oauth, socket/],
    ["no address", ["slack", "--mode", "token"], /--url: expected: an address https/],
    ["an address on this machine", ["slack", "--mode", "token", "--url", "http://127.0.0.1"], /--url: expected/],
    ["no app id", ["teams", "--url", "https://b.example"], /--app-id: expected: a GUID/],
    ["a folder that is not there", ["slack", "--mode", "socket", "--out", "no/where"], /no\/where cannot be written/],
  ])("%s is told", async (_what, args, sentence) => {
    const { code, err } = await cli(["manifest", ...args, "--lang", "en"]);
    expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
  });
});

test("what goes out goes through the proxy, this machine and NO_PROXY do not", async () => {
  const direct = createServer((_request, response) => response.end("direct")).listen(0, "127.0.0.1");
  const far = createServer((_request, response) => response.end("far")).listen(0, "127.0.0.1");
  const asked: string[] = [];
  const proxy = createServer().listen(0, "127.0.0.1");
  proxy.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    const onward = connect((far.address() as AddressInfo).port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
  });
  await Promise.all([direct, far, proxy].map((server) => server.listening || once(server, "listening")));
  const port = (server: typeof proxy) => (server.address() as AddressInfo).port;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [compiled("test/server/through-proxy.js"), "http://far.example/", `http://127.0.0.1:${port(direct)}/`],
    { env: { PATH: process.env.PATH, HTTP_PROXY: `http://127.0.0.1:${port(proxy)}` } },
  );
  expect(JSON.parse(stdout) as Fetched).toEqual(["far", "direct"]);
  expect(asked).toEqual(["far.example:80"]);
  for (const server of [direct, far, proxy]) server.close().closeAllConnections();
  expect(namesProxy({ https_proxy: "http://x" })).toBe(true);
  expect(namesProxy({ HTTPS_PROXY: "" })).toBe(false);
});
