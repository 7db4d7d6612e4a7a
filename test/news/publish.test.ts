import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openPolicy } from "../../adapters/main/open-checker.js";
import { policyBundle } from "../../adapters/main/publish/policy-bundle.js";
import { policyExport } from "../../adapters/main/publish/policy-export.js";
import { policyPublish } from "../../adapters/main/publish/policy-publish.js";
import { policyStatus } from "../../adapters/main/publish/policy-status.js";
import { effectivePolicy, holdPolicy } from "../../adapters/main/server/hold-policy.js";
import { UsageProblem } from "../../adapters/main/usage-problem.js";
import { openBundle, readPin } from "../../adapters/news/bundle.js";
import { announcementsOf } from "../../src/announce/announcements-of.js";
import { addPublished } from "../../src/policy/add-published.js";
import { lintPolicy } from "../../src/policy/lint.js";
import { readPolicyFile } from "../../src/policy/policy-file.js";
import { temporaryStore } from "./temporary-store.js";

const YAML = `
sources:
  - id: news-2026-12-01
    title: Zmiana zasad
    url: https://developer.allegro.pl/news/zmiana-zasad-abcdefghijk
    published: "2026-12-01"
    lastVerified: "2026-12-01"
    rank: official
    language: pl
milestones:
  - id: mail-off-2027
    topic: message_rules
    kind: in_force
    title: { pl: Koniec maili, en: No more e-mails }
    summary: { pl: Od 1 lutego 2027 sprzedawcy nie wysyłają maili., en: From 1 February 2027 sellers send no e-mails. }
    announced: "2026-12-01"
    effective: "2027-02-01"
    supersedes: seller-mail-off
    sources: [news-2026-12-01]
`;

let store: Awaited<ReturnType<typeof temporaryStore>>;
beforeEach(async () => {
  store = await temporaryStore("2026-12-02T12:00:00Z");
});
afterEach(() => store.end());

const env = () => ({ DATABASE_URL: `file:${store.file}` });
const file = (text: string, name = "change.yaml") => {
  const path = join(store.folder, name);
  writeFileSync(path, text);
  return path;
};
function terminal() {
  const lines: string[] = [];
  return {
    said: () => lines.join(""),
    write: async (text: string) => void lines.push(text),
    warn: () => {},
    style: { mark: (text: string) => text, strong: (text: string) => text, faint: (text: string) => text },
  };
}
const publish = async (yaml: string, raw: object = { lang: "en" }) => {
  const to = terminal();
  const code = await policyPublish(file(yaml), raw, to, env());
  return { code, said: to.said() };
};
const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const hold = (everyMs = 20) =>
  holdPolicy({
    published: () => store.published,
    log: quiet,
    news: { pinned: [] },
    now: store.clock.now,
    everyMs,
  });

test("what is published is in the checker of two servers and in the announcements, within a look", async () => {
  const servers = [hold(), hold()];
  const changed = [0, 0];
  const ends = servers.map((one, at) =>
    one.follow(async () => {
      changed[at] = (changed[at] ?? 0) + 1;
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(changed).toEqual([0, 0]);
  const { code, said } = await publish(YAML);
  expect([code, said]).toEqual([0, expect.stringMatching(/^Published: mail-off-2027, news-2026-12-01\./)]);
  for (let tries = 0; tries < 100 && changed.includes(0); tries++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(changed).toEqual([1, 1]);
  for (const end of ends) end();
  const [one, other] = servers.map((server) => server.checker().policy);
  expect(one?.version).toBe(other?.version);
  expect(one?.version).not.toBe(openPolicy().version);
  const told = announcementsOf(one?.milestones ?? [], "2026-12-02").map(({ id }) => id);
  expect(told).toContain("mail-off-2027/moved");
  expect(told).toContain("mail-off-2027/reminder/14");
  expect(told.some((id) => id.startsWith("seller-mail-off/"))).toBe(false);
});

test("a change that could not be told to the ledger is told again", async () => {
  const server = hold();
  let calls = 0;
  const end = server.follow(async () => {
    if (++calls === 1) throw new Error("the store is away");
  });
  await publish(YAML);
  for (let tries = 0; tries < 100 && calls < 2; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  end();
  expect(calls).toBe(2);
});

test("the same file once more changes nothing and says so", async () => {
  await publish(YAML);
  const { code, said } = await publish(YAML);
  expect(await store.published.list()).toHaveLength(1);
  expect([code, said]).toEqual([0, "This is published already: mail-off-2027, news-2026-12-01.\n"]);
});

describe("a file with something wrong publishes nothing and says what", () => {
  test.each<[string, string, RegExp]>([
    ["no YAML", "milestones: [", /change\.yaml: .*this is not YAML/],
    [
      "an unknown key",
      YAML.replace("kind:", "sort:"),
      /change\.yaml: mail-off-2027: unknown key "sort"; expected one of id, topic/,
    ],
    [
      "a day that is none",
      YAML.replace('"2027-02-01"', '"2027-02-30"'),
      /mail-off-2027, effective: .*expected a date like/,
    ],
    [
      "a source that is not there",
      YAML.replace("[news-2026-12-01]", "[other]"),
      /mail-off-2027, sources\[0\]: there is no source "other"/,
    ],
    [
      "a milestone that is not there",
      YAML.replace("seller-mail-off", "nothing"),
      /supersedes: there is no milestone "nothing"/,
    ],
    [
      "one that gave way already",
      YAML.replace("seller-mail-off", "rules-2025-10-20"),
      /"rules-2025-10-20" gave way to "rules-2026-03" already/,
    ],
    [
      "an id that means something else",
      YAML.replaceAll("mail-off-2027", "rules-2026-03-02"),
      /the policy has this milestone already, and it says something else/,
    ],
    [
      "a refinement outside",
      YAML.replace("supersedes: seller-mail-off", "refines: masked-address-all"),
      /is not inside 2026-Q2/,
    ],
    [
      "an announcement before what it moves",
      YAML.replace('announced: "2026-12-01"', 'announced: "2025-01-01"'),
      /2025-01-01 is earlier/,
    ],
  ])("%s", async (_what, yaml, expected) => {
    const { code, said } = await publish(yaml);
    expect(said).toMatch(expected);
    expect(code).toBe(1);
    expect(await store.published.list()).toEqual([]);
  });
  test("no file, or an empty one", async () => {
    await expect(policyPublish("/nowhere/x.yaml", {}, terminal(), env())).rejects.toThrow(UsageProblem);
    await expect(publish("milestones: []")).rejects.toThrow(UsageProblem);
  });
  test("nor does one for a database that is not there make one", async () => {
    const away = join(store.folder, "away.db");
    await expect(policyPublish(file(YAML), {}, terminal(), { DATABASE_URL: `file:${away}` })).rejects.toThrow(
      UsageProblem,
    );
    expect(existsSync(away)).toBe(false);
  });
});

test("a correction takes the place of what it corrects, only where it is said to be one", async () => {
  await publish(YAML);
  const corrected = YAML.replace("No more e-mails }", "No more mails at all }");
  expect((await publish(corrected)).code).toBe(1);
  expect((await publish(corrected, { lang: "en", correct: true })).code).toBe(0);
  const server = hold();
  await server.refresh();
  const { milestones } = server.checker().policy;
  expect(milestones.filter(({ id }) => id === "mail-off-2027").map(({ title }) => title.en)).toEqual([
    "No more mails at all",
  ]);
});

test("of two that publish at once what does not fit together is refused", async () => {
  const built = openPolicy();
  const one = async (id: string) => {
    const read = readPolicyFile(id, YAML.replaceAll("mail-off-2027", id).replaceAll("news-2026-12-01", `news-${id}`));
    const publication = { name: id, content: read.content ?? {}, corrects: false };
    return store.published.publish(publication, { by: "test" }, (state, before) => {
      return addPublished(effectivePolicy(built, state, before, []).policy, publication).problems;
    });
  };
  const became = await Promise.all(["a", "b", "c"].map(one));
  expect(became.map((one) => (typeof one === "object" ? "refused" : one)).sort()).toEqual([
    "published",
    "refused",
    "refused",
  ]);
  expect(await store.published.list()).toHaveLength(1);
});

test("export gives back what was published, as a file that the policy takes", async () => {
  await publish(YAML);
  await publish(YAML.replace("No more e-mails }", "No more mails at all }"), { correct: true });
  const to = terminal();
  expect(await policyExport(to, env())).toBe(0);
  expect(to.said()).toMatch(/^# Published on this store\n# 1: change\.yaml, 2026|^# Published/);
  expect(to.said().match(/mail-off-2027/g)).toHaveLength(1);
  expect(to.said()).toContain("No more mails at all");
  const shape = lintPolicy([{ file: "export.yaml", text: to.said() }]);
  expect(shape.filter(({ problem }) => /not YAML|unknown key|not allowed/.test(problem))).toEqual([]);
  const other = await temporaryStore();
  try {
    const path = file(to.said(), "export.yaml");
    expect(await policyPublish(path, {}, terminal(), { DATABASE_URL: `file:${other.file}` })).toBe(0);
  } finally {
    await other.end();
  }
});

test("status tells which policy is in use and what was read", async () => {
  const to = terminal();
  await store.news.take("github", 1_000);
  await store.news.read("github", undefined, 0);
  await publish(YAML);
  expect(await policyStatus(to, env())).toBe(0);
  const told = JSON.parse(to.said());
  expect(told).toMatchObject({ from: "program", published: 1, leftOut: [], feed: { verified: null, refused: null } });
  expect(told.policy).not.toBe(openPolicy().version);
  expect(told.sources).toEqual([{ id: "github", read: "2026-12-02T12:00:00.000Z", problem: null }]);
});

test("a bundle is signed with a new key, which only its owner may read and nothing replaces", async () => {
  const key = join(store.folder, "feed.pem");
  const out = join(store.folder, "bundle.json");
  const to = terminal();
  expect(await policyBundle({ newKey: key, out, lang: "en" }, to)).toBe(0);
  expect(statSync(key).mode & 0o077).toBe(0);
  const pin = readPin(/^POLICY_FEED_KEY=(\S+)$/m.exec(to.said())?.[1] ?? "");
  expect(pin).toBeDefined();
  await expect(policyBundle({ newKey: key, out }, terminal())).rejects.toThrow(UsageProblem);
  expect(await policyBundle({ sign: key, out }, terminal())).toBe(0);
  const opened = openBundle(readFileSync(out, "utf8"), pin === undefined ? [] : [pin]);
  expect("policy" in opened && opened.policy).toEqual(openPolicy());
  await expect(policyBundle({ sign: out, out }, terminal())).rejects.toThrow(/holds no private Ed25519 key/);
  await expect(policyBundle({ out }, terminal())).rejects.toThrow(UsageProblem);
});
