import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { VARIABLE_WORDS } from "../../adapters/main/server/variable-words.js";
import { BACKUP_TABLES } from "../../adapters/storage/backup-tables.js";
import { startFakeSlack } from "../slack/fake-slack.js";
import { BOT_TOKEN, commandBody, SECRET, signature, wordsOf } from "../slack/run-slack.js";
import { CONNECTOR, startFakeCloud } from "../teams/fake-cloud.js";
import { APP_ID, startFakeTeams, TENANT } from "../teams/fake-teams.js";
import { commandsOf, notPrinted, type Told } from "./commands-of.js";
import { atMost, type Ran, runLine, whileServing } from "./programs.js";

const ROOT = resolve(import.meta.dirname, "../..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> };
const scratch = mkdtempSync(join(tmpdir(), "czy-wolno-readme-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What is not run as it stands, and why. Anything else in README is. */
const NOT_RUN: Record<string, string> = {
  "npm install && npm start": "an install; what `npm start` starts is run below",
  "npm install && npm test": "an install; and these tests are part of it",
  "npm install && npm run build": "an install; `npm test` has built what is run here",
  "npm run train": "takes minutes, and writes the weights that other tests are reading",
  "npm run eval": "builds anew under the other tests; a test below looks that what it runs is there",
  "npm run bench": "takes minutes; a test below looks that what it runs is there",
};

const told = commandsOf(README);
const commands = told.filter(({ command }) => NOT_RUN[command] === undefined);
const oneOfTwo = atMost(2);
const MAIL = "Subject: Zamówienie\n\nDzień dobry, w załączniku faktura.\nJaki rozmiar wysłać?\n";

/** A folder as a reader's: what was built, and messages under the names that README gives them. */
function folder(): string {
  const here = mkdtempSync(join(scratch, "f"));
  for (const name of ["dist", "manifests"]) symlinkSync(join(ROOT, name), join(here, name), "junction");
  mkdirSync(join(here, "templates"));
  const files = {
    "package.json": JSON.stringify({
      name: "czy-wolno",
      version: "0.1.0",
      bin: { "czy-wolno": "dist/adapters/main/cli.js" },
    }),
    "mail.eml": MAIL,
    "page.html": "<p>Jaki rozmiar wysłać?</p>",
    "templates.csv": "name,subject,body\nFaktura,Zamówienie,W załączniku faktura.\n",
    "export.csv": "name,subject,body\nPytanie,Zamówienie,Jaki rozmiar wysłać?\n",
    "templates/a.txt": "Prosimy o wystawienie opinii na Allegro.",
    "messages.jsonl": '{"id":"1","text":"Jaki rozmiar wysłać?"}\n{"id":"2","text":"W załączniku faktura."}\n',
    "shop.yaml": "medium: email\n",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(here, name), text);
  return here;
}

const bin = join(scratch, process.platform === "win32" ? "" : "bin");
const environment = (here: string, over: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  PATH: `${bin}${delimiter}${process.env.PATH}`,
  HOME: here,
  npm_config_prefix: scratch,
  npm_config_offline: "true",
  HOST: "127.0.0.1",
  PORT: "0",
  ...over,
});

// First of all, since `czy-wolno` is what it puts on the path.
execFileSync("npm", ["link"], { cwd: folder(), env: environment(scratch), stdio: "pipe" });

const done = new Map<string, Promise<Ran>>();
/** Runs a command once, as it stands but for what README leaves open. */
function run(command: string, fill: (line: string) => string = (line) => line): Promise<Ran> {
  const here = folder();
  const ran =
    done.get(command) ??
    oneOfTwo(() => runLine(fill(command).replace('"…"', '"Faktura w załączniku."'), here, environment(here), MAIL));
  done.set(command, ran);
  return ran;
}

/** What each kind of command must come to: exit codes and a piece of what it says. */
const EXPECTED: readonly [RegExp, number, RegExp][] = [
  [/ check --text .* --reply/, 0, /✅/],
  [/ check --text/, 1, /⛔/],
  [/ check --jsonl/, 1, /"id":"2".*"not_allowed"/],
  [/ check /, 1, /mail\.eml/],
  [/ audit .*--output/, 1, /^$/],
  [/ audit /, 1, /templates\/a\.txt/],
  [/ timeline/, 0, /2026/],
  [/ policy show/, 0, /fiscal-document/],
  [/ policy diff/, 0, /2026/],
  [/ why /, 0, /\S/],
  [/ guide/, 0, /⛔/],
  [/announce --simulate/, 0, /2026-03-02/],
  [/ manifest slack/, 0, /czy-wolno-slack\.yaml/],
  [/ manifest teams/, 0, /czy-wolno-teams\.zip/],
  [/ serve --help/, 0, /ENCRYPTION_KEY/],
  [/ doctor/, 1, /✗/],
  [/^npm link/, 0, /^/],
  [/^openssl rand/, 0, /^\S{40,}\n$/],
];

const serving = (line: string) => / serve$/.test(line);
/** Needs the store of a server, so it is run where that is. */
const besideServer = (line: string) => / token create /.test(line);

describe.concurrent("each command in README does what it is for:", () => {
  test.each(commands.filter(({ command }) => !serving(command) && !besideServer(command)))(
    "$command",
    { timeout: 60_000 },
    async (one: Told) => {
      const expected = EXPECTED.find(([kind]) => kind.test(one.command));
      if (expected === undefined) throw new Error("Nothing says what it must come to: EXPECTED or NOT_RUN.");
      const check = commands.find(({ command }) => / check mail\.eml/.test(command))?.command ?? "";
      const receipt = / why RECEIPT /.test(one.command)
        ? /czy-wolno why (\w+)/.exec((await run(check)).out)?.[1]
        : undefined;
      const { code, out } = await run(one.command, (line) => line.replace("RECEIPT", receipt ?? "?"));
      expect([code, out]).toEqual([expected[1], expect.stringMatching(expected[2])]);
      if (one.prints !== undefined) expect(notPrinted(one.prints, out)).toBeUndefined();
    },
  );

  const SECRETS: Record<string, string> = {
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: "xapp-1",
    TEAMS_APP_ID: APP_ID,
    TEAMS_TENANT_ID: TENANT,
    TEAMS_APP_PASSWORD: "planted",
  };
  const filled = (line: string) =>
    line.replace(/([A-Z_]+)=\S*…/g, (_all, name: string) => `${name}='${SECRETS[name]}'`);
  const activity = (serviceUrl: string) => ({
    type: "message",
    id: "1",
    channelId: "msteams",
    serviceUrl,
    from: { id: "29:u", name: "Ala", aadObjectId: "u1" },
    recipient: { id: `28:${APP_ID}`, name: "Czy wolno" },
    conversation: { id: "a:1", conversationType: "personal", tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    text: "pomoc",
  });
  const post = (url: string, body: object, headers: Record<string, string> = {}) =>
    fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });

  /** How each server of README is asked, by what stands before `node`. */
  const ASKED: Record<string, (line: string, here: string) => Promise<void>> = {
    "SLACK_SIGNING_SECRET SLACK_BOT_TOKEN": async (line, here) => {
      const fake = await startFakeSlack();
      fake.tokens.set(BOT_TOKEN, { scopes: ["commands", "chat:write"], team: "T1", botUser: "UBOT" });
      await whileServing(line, here, environment(here, { SLACK_API_URL: fake.apiUrl }), async (url) => {
        const body = new URLSearchParams(commandBody(fake, "Faktura w załączniku.")).toString();
        const answered = new Promise<void>((then) =>
          fake.whenAnswered(new URLSearchParams(body).get("response_url") ?? "", then),
        );
        const headers = { ...signature(body), "content-type": "application/x-www-form-urlencoded" };
        expect((await fetch(`${url}/slack/events`, { method: "POST", body, headers })).status).toBe(200);
        await answered;
      }).finally(fake.stop);
      expect(wordsOf(fake.said[0]?.body.blocks)).toContain("Nie wysyłaj");
    },
    "SLACK_APP_TOKEN SLACK_BOT_TOKEN": async (line, here) => {
      const fake = await startFakeSlack({ sockets: true });
      fake.tokens.set(BOT_TOKEN, { scopes: ["commands", "chat:write"], team: "T1", botUser: "UBOT" });
      await whileServing(line, here, environment(here, { SLACK_API_URL: fake.apiUrl }), async () => {
        await fake.socket?.connected;
        const payload = commandBody(fake, "Faktura w załączniku.");
        const answered = new Promise<void>((then) => fake.whenAnswered(payload.response_url ?? "", then));
        await fake.socket?.send({ envelope_id: "e1", type: "slash_commands", payload });
        await answered;
      }).finally(fake.stop);
      expect(wordsOf(fake.said[0]?.body.blocks)).toContain("Nie wysyłaj");
    },
    "TEAMS_APP_ID TEAMS_TENANT_ID TEAMS_APP_PASSWORD": async (line, here) => {
      const cloud = await startFakeCloud({ password: "planted" });
      writeFileSync(join(here, "trusted.pem"), cloud.trusted);
      const env = environment(here, {
        NODE_EXTRA_CA_CERTS: join(here, "trusted.pem"),
        HTTPS_PROXY: `http://127.0.0.1:${cloud.proxyPort}`,
      });
      await whileServing(line, here, env, async (url) => {
        const asked = activity(`https://${CONNECTOR}/emea/`);
        expect((await post(`${url}/api/messages`, asked)).status).toBe(401);
        const authorization = `Bearer ${await cloud.token()}`;
        expect((await post(`${url}/api/messages`, asked, { authorization })).status).toBe(200);
      }).finally(cloud.stop);
      expect(cloud.posts).toHaveLength(1);
    },
    TEAMS_LOCAL_UNAUTHENTICATED: async (line, here) => {
      const fake = await startFakeTeams();
      await whileServing(line, here, environment(here), async (url) => {
        expect((await post(`${url}/api/messages`, activity(fake.url()))).status).toBe(200);
      }).finally(fake.stop);
      expect(fake.calls).toHaveLength(1);
    },
    API: async (line, here) => {
      const code = /```js\n([\s\S]*?)```/.exec(README)?.[1] ?? "";
      writeFileSync(join(here, "check.mjs"), code);
      const client = (await import(pathToFileURL(join(here, "check.mjs")).href)) as {
        mayBeSent(message: object, at: { url: string; token: string }): Promise<object>;
      };
      const create = commands.find(({ command }) => besideServer(command))?.command ?? "";
      await whileServing(line, here, environment(here), async (url) => {
        const { out } = await runLine(create, here, environment(here), "");
        const { token } = JSON.parse(out) as { token: string };
        expect(await client.mayBeSent({ text: "Jaki rozmiar wysłać?" }, { url, token })).toEqual({ send: true });
      });
    },
  };

  test.each(commands.filter(({ command }) => serving(command)))(
    "$command",
    { timeout: 60_000 },
    async ({ command }) => {
      const kind = [...command.matchAll(/([A-Z_]+)=/g)].map(([, name]) => name).join(" ");
      const ask = ASKED[kind];
      if (ask === undefined) throw new Error(`Nothing asks a server that is started with ${kind}.`);
      await oneOfTwo(() => ask(filled(command), folder()));
    },
  );

  test("npm start: the page", { timeout: 60_000 }, async () => {
    const line = scripts.start?.split(" && ").at(-1) ?? "";
    const here = folder();
    await oneOfTwo(() =>
      whileServing(line, here, environment(here), async (url) => {
        expect(await (await fetch(`${url}/`)).text()).toContain('<div id="page">');
      }),
    );
  });
});

describe("README", () => {
  test("tells of commands enough, and of none that is left out without its being there", () => {
    expect(commands.length).toBeGreaterThan(20);
    const lines = told.map(({ command }) => command);
    expect(Object.keys(NOT_RUN).filter((command) => !lines.includes(command))).toEqual([]);
  });

  test("the scripts that it names are there, and so is every file that they run", () => {
    for (const [, name = ""] of README.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
    const files = Object.values(scripts).flatMap((line) =>
      [...line.matchAll(/node (dist\/\S+\.js)/g)].map(([, file]) => file),
    );
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) expect([file, existsSync(join(ROOT, file ?? ""))]).toEqual([file, true]);
  });

  test("lists each setting of `serve --help` once, in its order, and no other", () => {
    const rows = [...README.matchAll(/^\| `([A-Z_]+)` +\|.*\|.*\|$/gm)].map(([, name]) => name);
    const settings = rows.slice(rows.indexOf("PORT"));
    expect([...settings].sort()).toEqual(Object.keys(VARIABLE_WORDS).sort());
  });

  test("docs/operating.md tells of each table of the store", () => {
    const page = readFileSync(join(ROOT, "docs/operating.md"), "utf8");
    const rows = [...page.slice(page.indexOf("## What is kept")).matchAll(/^\| (`\w+`(?:, `\w+`)*) /gm)];
    const tables = rows.flatMap(([, names = ""]) => names.split(", ").map((name) => name.replaceAll("`", "")));
    expect(tables.sort()).toEqual(Object.keys(BACKUP_TABLES).sort());
  });

  test("gives a reason for each scope of the Slack manifest, and for no other", () => {
    const { oauth_config } = parse(readFileSync(join(ROOT, "manifests/slack/manifest.yaml"), "utf8"));
    const table = README.slice(README.indexOf("| scope "), README.indexOf("No channel's history is read"));
    const rows = [...table.matchAll(/^\| `([\w:.]+)`(, optional)? +\|/gm)].map(
      ([, name, may]) => `${name}${may ?? ""}`,
    );
    const { bot, bot_optional } = oauth_config.scopes as { bot: string[]; bot_optional: string[] };
    expect(rows.sort()).toEqual([...bot, ...bot_optional.map((name) => `${name}, optional`)].sort());
  });

  test("every file that it and the other pages point to is there, headings included", () => {
    const pages = ["README.md", "SECURITY.md", "CONTRIBUTING.md", "docs/api.md", "docs/operating.md"];
    for (const page of pages) {
      const text = readFileSync(join(ROOT, page), "utf8");
      for (const [, file = ""] of text.matchAll(/`((?:src|adapters|test|scripts|docs)\/[\w./-]+\.\w+)`/g))
        expect([page, file, existsSync(join(ROOT, file))]).toEqual([page, file, true]);
      for (const [, to = ""] of text.matchAll(/\]\((?!https?:)([^)]+)\)|src="([^"]+)"/g)) {
        const [file = "", heading] = to.split("#");
        const target = file === "" ? join(ROOT, page) : resolve(join(ROOT, page), "..", file);
        expect([page, to, existsSync(target)]).toEqual([page, to, true]);
        if (heading === undefined) continue;
        const headings = [...readFileSync(target, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, words = ""]) =>
          words
            .toLowerCase()
            .replace(/[^\p{L}\p{N} -]/gu, "")
            .replaceAll(" ", "-"),
        );
        expect(headings).toContain(heading);
      }
    }
  });
});
