import nock from "nock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openPolicy } from "../../adapters/main/open-checker.js";
import { readGitHub } from "../../adapters/news/github.js";
import { readWatchedPage } from "../../adapters/news/pages.js";
import { watch } from "../../adapters/news/watch.js";
import { fakeGitHub } from "./fake-github.js";
import {
  EXACT,
  HOSTILE,
  type Issue,
  issue,
  MOVED,
  QUESTION,
  RULES,
  RULES_EDITED,
  UNLABELLED,
  UNRELATED,
} from "./fixtures/issues.js";
import { temporaryStore } from "./temporary-store.js";

const policy = openPolicy();
const MINUTE = 60_000;
let github: Awaited<ReturnType<typeof fakeGitHub>>;
let store: Awaited<ReturnType<typeof temporaryStore>>;
let logged: { facts: object; text: string }[];
beforeEach(async () => {
  github = await fakeGitHub();
  store = await temporaryStore("2026-12-10T12:00:00Z");
  logged = [];
});
afterEach(async () => {
  nock.cleanAll();
  nock.restore();
  nock.activate();
  nock.cleanAll();
  await github.close();
  await store.end();
});

const source = () => ({ api: github.api, repository: "allegro/allegro-api" });
const outside = (more: { timeoutMs?: number; limit?: number } = {}) => ({ fetch, now: store.clock.now, ...more });
const look = (pages: { url: string; lookAt?: string }[] = []) =>
  watch({
    store: { ...store.news, keepDraft: store.drafts.keep },
    policy: () => policy,
    github: source(),
    pages,
    outside: outside(),
    log: {
      info: (facts, text) => void logged.push({ facts, text }),
      warn: (facts, text) => void logged.push({ facts, text }),
    },
  });
const drafts = () => store.db.selectFrom("draft").selectAll().orderBy("made_at").execute();
const later = async (minutes: number) => {
  store.clock.pass(minutes * MINUTE);
  return look();
};

describe("GitHub's list", () => {
  test("labelled, labelled as it was, and only titled: all pages, each once, nothing else", async () => {
    github.state.issues = [
      RULES,
      MOVED,
      EXACT,
      UNRELATED,
      UNLABELLED,
      QUESTION,
      { ...issue(3, "2020-01-01", "[NEWS] Stare / Old", "x", ["news"]) },
    ];
    const read = await readGitHub(source(), undefined, outside());
    expect(read.items.map(({ item }) => item.id).sort()).toEqual([
      "gh:12176",
      "gh:12437",
      "gh:13038",
      "gh:14001",
      "gh:14002",
      "gh:3",
    ]);
    expect(github.state.requests.filter(({ path }) => path.includes("labels=News"))).toHaveLength(2);
    expect(github.state.requests.every(({ authorization }) => authorization === undefined)).toBe(true);
  });
  test("the second time it is asked by its marks, and unchanged pages cost nothing", async () => {
    github.state.issues = [RULES, MOVED, EXACT, UNRELATED];
    const first = await readGitHub(source(), undefined, outside());
    const before = github.state.requests.length;
    const second = await readGitHub(source(), first.read === "items" ? first.mark : undefined, outside());
    expect(second).toMatchObject({ read: "items", items: [], asked: 3 });
    expect(github.state.requests.slice(before).map(({ status }) => status)).toEqual([304, 304, 304]);
  });
  test("it reads on until what was touched before, and no further", async () => {
    github.state.issues = Array.from({ length: 9 }, (_, at) =>
      issue(100 + at, `2026-11-0${at + 1}`, `[NEWS] Temat ${at} / Topic ${at}`, "x"),
    );
    const first = await readGitHub(source(), undefined, outside());
    const before = github.state.requests.length;
    github.state.issues.push(issue(200, "2026-12-01", "[NEWS] Nowość / New", "x"));
    const second = await readGitHub(source(), first.read === "items" ? first.mark : undefined, outside());
    expect(second.items.map(({ item }) => item.id)).toContain("gh:200");
    expect(github.state.requests.length - before).toBeLessThanOrEqual(5);
  });
  test("a token is sent to GitHub, and to no other server that a page names as the next", async () => {
    github.state.instead.push({
      status: 200,
      body: "[]",
      headers: { link: '<https://evil.example/next>; rel="next"' },
    });
    const read = await readGitHub({ ...source(), token: "ghp_x" }, undefined, outside());
    expect(read.read).toBe("items");
    expect(github.state.requests.map(({ authorization }) => authorization)).toEqual(Array(3).fill("Bearer ghp_x"));
  });
  test("the rate limit says when to come back", async () => {
    github.state.left = 1;
    github.state.issues = [RULES, MOVED, EXACT];
    github.state.resetAt = Math.floor(store.clock.now() / 1000) + 1_800;
    const read = await readGitHub(source(), undefined, outside());
    expect(read).toMatchObject({ read: "nothing", code: "rate_limited" });
    expect(read.read === "nothing" && read.waitMs).toBeGreaterThan(1_700_000);
    expect(read.items).toHaveLength(2);
  });
});

describe("a source that fails breaks nothing and drafts nothing", () => {
  test.each<[string, { status: number; body: string | Buffer; headers?: Record<string, string> }, string]>([
    ["403", { status: 403, body: "{}" }, "http_403"],
    ["429 with a time", { status: 429, body: "{}", headers: { "retry-after": "7200" } }, "rate_limited"],
    ["500", { status: 500, body: "<html>" }, "http_500"],
    ["malformed", { status: 200, body: '[{"number":1,' }, "malformed"],
    ["no list", { status: 200, body: '{"message":"Moved"}' }, "malformed"],
    ["10 MB", { status: 200, body: Buffer.alloc(10_000_000, 91) }, "too_large"],
    ["empty", { status: 200, body: "" }, "malformed"],
  ])("%s", async (_what, odd, code) => {
    github.state.instead.push(odd);
    expect(await look()).toBe(0);
    expect(await drafts()).toEqual([]);
    const [kept] = await store.news.sources();
    expect(kept).toEqual({ id: "github", problem: code });
    expect(logged).toEqual([{ facts: { source: "github", code }, text: "news could not be read" }]);
    // Not before its time.
    expect(await later(5)).toBe(0);
    expect(github.state.requests).toHaveLength(1);
    github.state.issues = [UNLABELLED];
    expect(await later(24 * 60)).toBe(1);
  });
  test("things that are no issues are passed over", async () => {
    const list = JSON.stringify([null, 1, "x", [], {}, { number: "x" }, UNLABELLED]);
    github.state.instead.push({ status: 200, body: list });
    expect(await look()).toBe(1);
  });
  test("a connection that breaks, one that says nothing, and a body that never ends", async () => {
    const api = "https://api.github.test";
    const read = () => readGitHub({ api, repository: "a/b" }, undefined, outside({ timeoutMs: 300 }));
    nock(api)
      .get(/.*/)
      .replyWithError(Object.assign(new Error("reset"), { code: "ECONNRESET" }));
    expect(await read()).toMatchObject({ read: "nothing", code: "econnreset" });
    nock(api).get(/.*/).delayConnection(5_000).reply(200, "[]");
    expect(await read()).toMatchObject({ read: "nothing", code: "too_slow" });
    nock(api).get(/.*/).delayBody(5_000).reply(200, "[]");
    expect(await read()).toMatchObject({ read: "nothing", code: "too_slow" });
  });
});

describe("what is drafted", () => {
  test("on the day of installing nothing of the years before, and what came since the policy was read", async () => {
    github.state.issues = [RULES_EDITED, MOVED, EXACT, UNRELATED, UNLABELLED];
    expect(await look()).toBe(1);
    const [draft] = await drafts();
    expect(draft).toMatchObject({ item: "gh:14002", state: "open" });
  });
  test("read again it is drafted once, and another process reads nothing twice", async () => {
    github.state.issues = [UNLABELLED];
    const [one, other] = await Promise.all([look(), look()]);
    expect(one + other).toBe(1);
    expect(await later(60)).toBe(0);
    expect(await drafts()).toHaveLength(1);
  });
  test("an item that is edited is noticed, with its difference", async () => {
    github.state.issues = [RULES];
    expect(await look()).toBe(0);
    const edited: Issue = { ...RULES_EDITED, updated_at: "2026-12-10T13:00:00Z" };
    github.state.issues = [edited];
    expect(await later(60)).toBe(1);
    const [row] = await drafts();
    const draft = JSON.parse(row?.said ?? "{}");
    expect(draft.difference).toContainEqual({ is: "added", text: "Aktualizacja - nowy termin wprowadzenia zmian" });
    expect(draft.milestone.announced).toBe("2026-12-10");
    // A comment alone touches an issue, but changes nothing of what it says.
    github.state.issues = [{ ...edited, updated_at: "2026-12-11T13:00:00Z" }];
    expect(await later(60)).toBe(0);
  });
  test("an edit of either half or of both is one draft, with what changed", async () => {
    const english = (text: string) => text.replace("will not send the order's status", "may send the order's status");
    const polish = (text: string) => text.replace("nie wyślesz informacji", "wyślesz informacje");
    const body = RULES.body ?? "";
    github.state.issues = [RULES];
    expect(await look()).toBe(0);
    const edits = [english(body), polish(english(body)), body];
    for (const [at, edited] of edits.entries()) {
      github.state.issues = [{ ...RULES, body: edited, updated_at: `2026-12-1${at}T13:00:00Z` }];
      expect(await later(60)).toBe(1);
      expect(await later(60)).toBe(0);
    }
    const added = (await drafts()).map(({ said }) =>
      JSON.parse(said).difference.flatMap(({ is, text }: { is: string; text: string }) => (is === "added" ? text : [])),
    );
    expect(added).toEqual([
      ["• you may send the order's status."],
      ["• wyślesz informacje o statusie zamówienia."],
      ["• nie wyślesz informacji o statusie zamówienia.", "• you will not send the order's status."],
    ]);
  });
  test("what does not concern messages is kept and not drafted", async () => {
    github.state.issues = [UNRELATED];
    expect(await look()).toBe(0);
    expect(await store.news.find("gh:14001")).toBeDefined();
  });
  test("a hostile item is a draft like others", async () => {
    github.state.issues = [HOSTILE];
    expect(await look()).toBe(1);
    const [row] = await drafts();
    const { milestone } = JSON.parse(row?.said ?? "{}");
    expect(milestone).toMatchObject({ effective: "2027-02-01", kind: "in_force" });
  });
});

describe("a watched page", () => {
  const URL_OF = "https://help.allegro.test/sell/pl/a/wiadomosci-do-kupujacych-abc";
  const page = (body: string) =>
    `<html><body><div>Używamy plików cookie.</div><h1>Wiadomości do kupujących</h1><h2>Od kiedy?</h2><p>${body}</p></body></html>`;
  const answers = (body: string, headers: Record<string, string> = {}) =>
    nock("https://help.allegro.test")
      .get(/.*/)
      .reply(200, body, { "content-type": "text/html; charset=utf-8", ...headers });
  const pages = [{ url: URL_OF, lookAt: "Od kiedy" }];
  const lookAgain = () => {
    store.clock.pass(7 * 60 * MINUTE);
    return look(pages);
  };

  test("its first reading is no news; a day that appears on it is", async () => {
    nock.enableNetConnect("127.0.0.1");
    answers(page("Zasady wiadomości do kupujących zmienią się. Dokładną datę podamy później."));
    expect(await look(pages)).toBe(0);
    answers(page("Zasady wiadomości do kupujących zmienią się. Zmiany wejdą w życie 1 lutego 2027."));
    expect(await lookAgain()).toBe(1);
    const [row] = await drafts();
    const draft = JSON.parse(row?.said ?? "{}");
    expect(draft.milestone.effective).toBe("2027-02-01");
    expect(draft.source.url).toBe(URL_OF);
    expect(draft.difference.map(({ is }: { is: string }) => is)).toContain("added");
    answers(page("Zasady wiadomości do kupujących zmienią się. Zmiany wejdą w życie 1 lutego 2027."));
    expect(await lookAgain()).toBe(0);
  });
  test.each<[string, () => void, string]>([
    ["a picture", () => answers("x".repeat(100), { "content-type": "image/png" }), "no_page"],
    ["an empty page", () => answers("<html></html>"), "empty"],
    ["10 MB", () => answers("a ".repeat(5_000_000)), "too_large"],
    ["404", () => void nock("https://help.allegro.test").get(/.*/).reply(404, "no"), "http_404"],
  ])("%s is no text that was emptied", async (_what, odd, code) => {
    odd();
    expect(await readWatchedPage({ url: URL_OF }, undefined, "2026-12-10", outside())).toMatchObject({
      read: "nothing",
      code,
    });
  });
  test("in another alphabet than UTF-8 it is read, too", async () => {
    const body = Buffer.from(
      `<h1>Wiadomo\xb6ci do kupuj\xb1cych</h1><p>${"Zasady si\xea zmieni\xb1. ".repeat(5)}</p>`,
      "latin1",
    );
    nock("https://help.allegro.test").get(/.*/).reply(200, body, { "content-type": "text/html; charset=iso-8859-2" });
    const read = await readWatchedPage({ url: URL_OF }, undefined, "2026-12-10", outside());
    expect(read.read === "item" && read.item.title.pl).toBe("Wiadomości do kupujących");
  });
});
