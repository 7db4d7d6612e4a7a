import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { announce } from "../../adapters/main/commands/announce.js";
import { audit } from "../../adapters/main/commands/audit.js";
import { check } from "../../adapters/main/commands/check.js";
import { policyDiff } from "../../adapters/main/commands/policy-diff.js";
import { policyShow } from "../../adapters/main/commands/policy-show.js";
import { timeline } from "../../adapters/main/commands/timeline.js";
import { why } from "../../adapters/main/commands/why.js";
import { openPolicy } from "../../adapters/main/open-checker.js";
import { policyInUse } from "../../adapters/main/policy-in-use.js";
import type { Terminal } from "../../adapters/main/terminal.js";
import { UsageProblem } from "../../adapters/main/usage-problem.js";
import { kysely } from "../../adapters/storage/kysely.js";
import { openUnchanged } from "../../adapters/storage/open-unchanged.js";
import { PLAIN } from "../../src/chat/render-text.js";
import { temporaryStore } from "../news/temporary-store.js";
import { THANKS, THEN, thanksAllowed } from "../news/thanks-allowed.js";
import { runCli } from "./run-cli.js";

let store: Awaited<ReturnType<typeof temporaryStore>>;
let url: string;
let published: string;
const file = (name: string, text: string) => {
  const path = join(store.folder, name);
  writeFileSync(path, text);
  return path;
};
beforeAll(async () => {
  store = await temporaryStore();
  url = `file:${store.file}`;
  const ran = await runCli(["policy", "publish", file("change.yaml", thanksAllowed()), "--lang", "en"], "", {
    DATABASE_URL: url,
  });
  expect([ran.code, ran.err]).toEqual([0, ""]);
  published = (await policyInUse({ store: url }, {})).policy.version;
}, 30_000);
afterAll(() => store.end());

const RAW = { asOf: THEN, knownAt: THEN, lang: "en" };
const DAYS = ["--as-of", THEN, "--known-at", THEN];
const TOLD = () => `The policy in version ${published}, as the servers on this store use it.`;

/** What a command says and its exit code, going by the store. */
async function ran(command: (raw: object, terminal: Terminal) => Promise<number>, raw: object) {
  const lines: string[] = [];
  const write = async (text: string) => void lines.push(text);
  const code = await command({ store: url, ...raw }, { write, warn: write, style: PLAIN });
  return { code, out: lines.join("") };
}

describe("what was published in the store", { timeout: 30_000 }, () => {
  it("decides check, and without a store the built policy does", async () => {
    const args = ["check", "--text", THANKS, ...DAYS, "--lang", "en"];
    const [built, said, both] = await Promise.all([
      runCli(args, "", { DATABASE_URL: "" }),
      runCli(args, "", { DATABASE_URL: url }),
      runCli([...args, "--store", url], "", { DATABASE_URL: "file:/nowhere/x.db" }),
    ]);
    expect([built.code, built.out]).toEqual([1, expect.not.stringContaining("in version")]);
    for (const { code, out, err } of [said, both]) {
      expect([code, err]).toEqual([0, ""]);
      expect(out.trimEnd().split("\n").at(-1)).toBe(TOLD());
    }
  });

  it("decides check --jsonl and check --format json, whose receipts name it", async () => {
    const input = JSON.stringify({ text: THANKS, asOf: THEN, knownAt: THEN });
    const line = await runCli(["check", "--jsonl", "--store", url], input);
    const expected = { decision: "allowed", receipt: { policy: published } };
    expect(JSON.parse(line.out)).toMatchObject(expected);
    const whole = await ran((raw, to) => check([], raw, to), { ...RAW, text: THANKS, format: "json" });
    expect(JSON.parse(whole.out).messages).toMatchObject([expected]);
  });

  it("is what timeline, policy show, policy diff and announce tell", async () => {
    const shown = await ran(timeline, { ...RAW, format: "json" });
    expect(JSON.parse(shown.out)).toMatchObject({
      policy: published,
      timeline: expect.arrayContaining([expect.objectContaining({ id: "thanks-2027-02-01" })]),
    });
    expect((await ran(timeline, RAW)).out.trimEnd().split("\n").at(-1)).toBe(TOLD());
    const clause = await ran((raw, to) => policyShow("thank-you", raw, to), RAW);
    expect(clause.out).toContain("Thanks may be sent");
    expect(clause.out).toContain(TOLD());
    const diff = (raw: object, to: Terminal) => policyDiff("2027-01-03", THEN, raw, to);
    const { ended, policy } = JSON.parse((await ran(diff, { format: "json" })).out);
    expect([policy, ended.map(({ clause }: { clause: string }) => clause)]).toEqual([published, ["thank-you"]]);
    expect((await ran(diff, { lang: "en" })).out).toContain(TOLD());
    const days = { simulate: true, from: "2027-01-01", to: "2027-03-01", lang: "en" };
    expect((await ran(announce, days)).out).toMatch(/^2027-02-01 .*Thanks may be sent/m);
  });

  it("is what audit judges by, in its threads, too", async () => {
    const rows = Array.from({ length: 400 }, (_, at) => JSON.stringify({ id: `t${at}`, text: `${THANKS} ${at}` }));
    const templates = file("templates.jsonl", rows.join("\n"));
    const { out } = await runCli(["audit", templates, "--format", "json", "--store", url, ...DAYS]);
    expect(JSON.parse(out).summary).toMatchObject({ templates: 400, allowed: 400, policy: published });
    const one = file("one.txt", THANKS);
    const words = await ran((raw, to) => audit([one], raw, to), RAW);
    expect([words.code, words.out]).toEqual([0, expect.stringContaining(TOLD())]);
  });

  it("proves a receipt that a server gave, which the built policy cannot", async () => {
    const one = file("thanks.txt", THANKS);
    const printed = await ran((raw, to) => check([one], raw, to), { ...RAW, format: "json" });
    const receipt = file("receipt.json", printed.out);
    expect((await ran((raw, to) => why(receipt, one, raw, to), { lang: "en" })).code).toBe(0);
    expect((await runCli(["why", receipt, one], "", { DATABASE_URL: "" })).code).toBe(1);
    const withoutText = await ran((raw, to) => why(receipt, undefined, raw, to), { format: "json" });
    expect(JSON.parse(withoutText.out)).toMatchObject({ policy: published });
  });
});

describe("a store that cannot be read is told, never passed over", () => {
  it.each<[string, object, Record<string, string>, RegExp]>([
    ["no address", { store: "mysql://x/y" }, {}, /^--store: expected: file:/],
    ["an empty one", { store: "" }, {}, /^--store: expected: file:/],
    ["another one's variable", {}, { DATABASE_URL: "mysql://x/y" }, /^DATABASE_URL: expected: file:/],
    ["a file that is not there", { store: "file:/nowhere/x.db" }, {}, /no database file \/nowhere\/x\.db/],
    [
      "a server that is down",
      {},
      { DATABASE_URL: "postgres://u:geheim@127.0.0.1:1/x" },
      /^The store at 127\.0\.0\.1:1 cannot be read \(ECONNREFUSED\)[^:]*$/,
    ],
  ])("%s", async (_what, raw, env, expected) => {
    const problem = await policyInUse(raw, env).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(UsageProblem);
    expect((problem as Error).message).toMatch(expected);
    expect((problem as Error).message).not.toContain("geheim");
  });
});

it("a server's file that is not there yet, and one without our tables, leave the built policy, and are not touched", async () => {
  const built = openPolicy().version;
  const away = await policyInUse({}, { DATABASE_URL: `file:${join(store.folder, "away.db")}` });
  expect([away.policy.version, away.told?.en]).toEqual([built, expect.stringMatching(/as built: there is no store/)]);
  const foreign = { file: join(store.folder, "foreign.db") };
  const db = await openUnchanged(foreign);
  await kysely.sql`create table theirs (x text)`.execute(db);
  const of = await policyInUse({ store: `file:${foreign.file}` }, {});
  expect([of.policy.version, of.told?.en]).toEqual([built, expect.stringMatching(/as built: nothing was published/)]);
  expect((await db.introspection.getTables()).map(({ name }) => name)).toEqual(["theirs"]);
  await db.destroy();
});
