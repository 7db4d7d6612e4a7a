import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openPolicy } from "../../adapters/main/open-checker.js";
import { effectivePolicy, holdPolicy } from "../../adapters/main/server/hold-policy.js";
import { createReviewDesk, type ReviewDesk } from "../../adapters/news/review-desk.js";
import { dialogToView } from "../../adapters/slack/out/dialog-to-view.js";
import { slackMessage } from "../../adapters/slack/out/message.js";
import { readCarried } from "../../adapters/teams/carried.js";
import { renderCard } from "../../adapters/teams/out/render-card.js";
import { answer } from "../../src/chat/answer.js";
import type { Ask, Asker } from "../../src/chat/ask.js";
import { askFromDialog } from "../../src/chat/ask-from-dialog.js";
import type { Card } from "../../src/chat/card.js";
import { createMemoryPorts } from "../../src/chat/memory-ports.js";
import type { Ports } from "../../src/chat/ports.js";
import { renderText } from "../../src/chat/render-text.js";
import { reviewCard } from "../../src/chat/review-card.js";
import type { Draft } from "../../src/news/draft.js";
import { propose } from "../../src/news/propose.js";
import { readItem } from "../../src/news/read-item.js";
import { touchesMessages } from "../../src/news/touches-messages.js";
import { addPublished } from "../../src/policy/add-published.js";
import { BY } from "../chat/asker.js";
import { buttonsOf, cardOf, dialogOf, textOf } from "../chat/talk.js";
import { blockProblems } from "../slack/check-blocks.js";
import { cardProblems } from "../teams/card-problems.js";
import { HOSTILE, type Issue, issue, UNLABELLED } from "./fixtures/issues.js";
import { temporaryStore } from "./temporary-store.js";

const built = openPolicy();
const ANNA: Asker = { ...BY, lang: "en" };
const JAN: Asker = { ...BY, user: "U2", lang: "en" };
const STRANGER: Asker = { ...BY, user: "U3", lang: "en" };
/** The same ids on the other platform and in another tenant are other people. */
const NAMESAKES: Asker[] = [
  { ...ANNA, tenant: "T2" },
  { ...ANNA, platform: "teams" },
];

function draftOf(one: Issue): Draft {
  const item = readItem(one)?.item;
  const touched = item && touchesMessages(item);
  if (item === undefined || touched === undefined) throw new Error("no draft");
  return propose({ item, touched, policy: built, today: "2026-12-10" });
}

let store: Awaited<ReturnType<typeof temporaryStore>>;
let desk: ReviewDesk;
let ports: Ports;
let held: ReturnType<typeof holdPolicy>;
let posts: Card[];
let edits: { where: unknown; card: Card }[];
let id: string;
let unverifiedSince: string | undefined;
const logged: string[] = [];
const log = {
  info: (facts: object, text: string) => void logged.push(`${text} ${JSON.stringify(facts)}`),
  warn: (_facts: object, text: string) => void logged.push(text),
  error: () => {},
};
beforeEach(async () => {
  store = await temporaryStore("2026-12-10T12:00:00Z");
  held = holdPolicy({ published: () => store.published, log, news: { pinned: [] }, now: store.clock.now });
  posts = [];
  edits = [];
  unverifiedSince = undefined;
  desk = createReviewDesk({
    drafts: store.drafts,
    publish: (publication, by) =>
      store.published.publish(
        publication,
        by,
        (state, before) => addPublished(effectivePolicy(built, state, before, []).policy, publication).problems,
      ),
    reviewers: [
      { platform: "slack", tenant: "T1", user: "U1" },
      { platform: "slack", tenant: "T1", user: "U2" },
    ],
    policy: () => held.checker().policy,
    unverifiedSince: () => unverifiedSince,
    published: async () => void (await held.refresh()),
    lang: "en",
    log,
  });
  desk.editBy(poster);
  const memory = createMemoryPorts(held.checker(), store.clock.now);
  ports = { ...memory, checker: held.checker, review: desk.store };
  id = (await store.drafts.keep("gh:14002", "h1", draftOf(UNLABELLED))) ?? "";
  await desk.postDue(poster);
});
afterEach(() => store.end());

const poster = {
  post: async (card: Card): Promise<unknown> => {
    posts.push(card);
    return { channel: "C9", ts: `1.${posts.length}` };
  },
  edit: async (where: unknown, card: Card) => void edits.push({ where, card }),
};
const press = (decision: "publish" | "edit" | "ignore", by: Asker, draft = id) =>
  answer({ by, ask: "press", card: "", press: { does: "review", draft, decision } }, ports);
const milestoneIds = () => held.checker().policy.milestones.map((one) => one.id);

test("the card says what is proposed, why, and where it stands; it fits both platforms", () => {
  const [card = []] = posts;
  const text = renderText(card, undefined, true);
  expect(text).toContain("News from Allegro to review");
  expect(text).toContain("Message Center - we have made new fields available");
  expect(text).toContain("https://github.com/allegro/allegro-api/issues/14002");
  expect(text).toContain("10 December 2026".replace("10", "2"));
  expect(buttonsOf(card).map(({ label }) => label)).toEqual(["Publish", "Edit", "Ignore"]);
  expect(blockProblems(slackMessage(card, "en").blocks)).toEqual([]);
  expect(cardProblems(renderCard(card, { lang: "en", in: "chat", id: undefined }) as never)).toEqual([]);
});

test("Publish publishes; the card says who did it, and the checker knows it", async () => {
  const said = cardOf(await press("publish", ANNA));
  expect(said.shown).toBe("replace");
  expect(buttonsOf(said.card)).toEqual([]);
  expect(textOf(said)).toContain("Published");
  expect(said.card).toContainEqual(
    expect.objectContaining({
      kind: "facts",
      facts: expect.arrayContaining([expect.objectContaining({ person: "U1" })]),
    }),
  );
  expect(milestoneIds()).toContain("gh-14002-2026-12-02");
  expect(edits).toHaveLength(1);
  expect(edits[0]?.where).toEqual({ channel: "C9", ts: "1.1" });
  const kept = await store.drafts.find(id);
  expect(kept).toMatchObject({
    state: "published",
    decided: { by: { platform: "slack", tenant: "T1", user: "U1" }, at: store.clock.now() },
  });
  expect((await store.published.list())[0]).toMatchObject({ by: "slack:T1/U1", name: "draft gh-14002-2026-12-02" });
});

test("two presses at once publish once; the other reviewer sees who was first", async () => {
  const both = await Promise.all([press("publish", ANNA), press("publish", JAN), press("ignore", JAN)]);
  expect(await store.published.list().then((all) => all.length)).toBeLessThanOrEqual(1);
  const decided = (await store.drafts.find(id))?.decided?.by.user;
  for (const one of both) {
    expect(cardOf(one).shown).toBe("replace");
    expect(JSON.stringify(cardOf(one).card)).toContain(`"person":"${decided}"`);
  }
  const before = await store.published.list();
  await press("publish", JAN);
  expect(await store.published.list()).toEqual(before);
});

test("Ignore keeps who decided, and nothing is published", async () => {
  await press("ignore", JAN);
  expect(await store.published.list()).toEqual([]);
  expect(await store.drafts.find(id)).toMatchObject({ state: "ignored", decided: { by: { user: "U2" } } });
  expect(textOf(await press("publish", ANNA))).toContain("Ignored");
  expect(await store.published.list()).toEqual([]);
});

describe("somebody who is no reviewer", () => {
  test.each(["publish", "edit", "ignore"] as const)("is told kindly and changes nothing by %s", async (decision) => {
    for (const by of [STRANGER, ...NAMESAKES]) {
      const said = cardOf(await press(decision, by));
      expect(said.shown).toBe("private");
      expect(textOf(said)).toMatch(/certain people decide/);
    }
    expect((await store.drafts.find(id))?.state).toBe("open");
  });
  test("gets no form's answers in either", async () => {
    const said = await answer({ by: STRANGER, ask: "save_milestone", draft: id, values: { title_en: "x" } }, ports);
    expect(textOf(said)).toMatch(/certain people decide/);
    expect((await store.drafts.find(id))?.state).toBe("open");
  });
  test("nor anybody where nobody reviews", async () => {
    const { review: _none, ...without } = ports;
    const ask: Ask = { by: ANNA, ask: "press", card: "", press: { does: "review", draft: id, decision: "publish" } };
    expect(textOf(await answer(ask, without))).toMatch(/certain people decide/);
  });
});

describe("Edit", () => {
  const form = async () => dialogOf(await press("edit", ANNA));
  const valuesOf = async () =>
    Object.fromEntries((await form()).fields.map((field) => [field.name, "value" in field ? (field.value ?? "") : ""]));
  const submit = async (values: Record<string, unknown>, by = ANNA) => {
    const read = askFromDialog("milestone", id, values, by, "en");
    if ("problems" in read) return read.problems;
    return textOf(await answer(read.ask, ports));
  };
  test("opens a form with the milestone's fields, which Slack takes", async () => {
    const dialog = await form();
    expect(dialog.carry).toBe(id);
    expect(dialog.fields.map(({ name }) => name)).toEqual([
      "title_pl",
      "title_en",
      "summary_pl",
      "summary_en",
      "topic",
      "kind",
      "effective",
      "announced",
      "supersedes",
      "refines",
      "withdraws",
    ]);
    expect(blockProblems(dialogToView(dialog, "en", "{}").blocks, "modal")).toEqual([]);
  });
  test("what was changed is published, and the card shows it", async () => {
    const values = {
      ...(await valuesOf()),
      title_en: "New fields",
      effective: "2027-02",
      kind: "enforced",
      supersedes: "seller-mail-off",
    };
    expect(await submit(values)).toMatch(/^Done\./);
    const milestone = held.checker().policy.milestones.find((one) => one.id === "gh-14002-2026-12-02");
    expect(milestone).toMatchObject({
      title: { en: "New fields" },
      effective: "2027-02",
      kind: "enforced",
      supersedes: "seller-mail-off",
    });
    expect(renderText(edits.at(-1)?.card ?? [])).toContain("February 2027");
    expect(await submit(values, JAN)).toContain("Published");
    expect(await store.published.list()).toHaveLength(1);
  });
  test("an empty date means that none was named", async () => {
    await submit({ ...(await valuesOf()), effective: "" });
    expect(held.checker().policy.milestones.find((one) => one.id === "gh-14002-2026-12-02")?.effective).toBeNull();
  });
  test.each<[string, Record<string, unknown>, string]>([
    ["a date that is none", { effective: "1 February" }, "effective"],
    ["a day that is none", { announced: "2026-02-30" }, "announced"],
    ["no title", { title_pl: "  " }, "title_pl"],
  ])("%s is said in the form", async (_what, wrong, field) => {
    expect(Object.keys((await submit({ ...(await valuesOf()), ...wrong })) as object)).toEqual([field]);
  });
  test("what does not fit the policy is told, and the draft stays open", async () => {
    const said = await submit({ ...(await valuesOf()), supersedes: "rules-2025-10-20" });
    expect(said).toMatch(/It was not published[\s\S]*"rules-2025-10-20" gave way to "rules-2026-03" already/);
    expect((await store.drafts.find(id))?.state).toBe("open");
    expect(milestoneIds()).not.toContain("gh-14002-2026-12-02");
  });
});

test("a hostile draft is words and nothing else on both platforms", async () => {
  const draft = draftOf(HOSTILE);
  const card = reviewCard({ id: "x", state: "open", draft }, built.milestones, "en");
  const slack = JSON.stringify(slackMessage(card, "en"));
  expect(blockProblems(slackMessage(card, "en").blocks)).toEqual([]);
  for (const { text } of slackMessage(card, "en").blocks as { text?: { type: string; text: string } }[]) {
    if (text?.type === "mrkdwn") expect(text.text).not.toMatch(/<!|<@|<script/);
  }
  expect(slackMessage(card, "en").text).not.toMatch(/<!|<@/);
  expect(slack).not.toContain("javascript:");
  expect(cardProblems(renderCard(card, { lang: "en", in: "chat", id: undefined }) as never)).toEqual([]);
});

test("a long difference is cut where Slack would cut it", () => {
  const draft = {
    ...draftOf(UNLABELLED),
    difference: Array.from({ length: 60 }, () => ({ is: "added" as const, text: "słowo ".repeat(100) })),
  };
  const card = reviewCard({ id: "x", state: "open", draft }, built.milestones, "pl");
  expect(blockProblems(slackMessage(card, "pl").blocks)).toEqual([]);
});

test("a card that did not arrive is posted again later, and one that did never", async () => {
  const other = await store.drafts.keep(
    "gh:1",
    "h",
    draftOf(issue(1, "2026-12-09", "[NEWS] Zasady komunikacji z kupującym / x", "Od 1 lutego 2027.")),
  );
  expect(await desk.postDue({ ...poster, post: async () => undefined })).toBe(0);
  expect(await desk.postDue(poster)).toBe(0);
  store.clock.pass(31 * 60_000);
  expect(await desk.postDue(poster)).toBe(1);
  store.clock.pass(31 * 60_000);
  expect(await desk.postDue(poster)).toBe(0);
  expect((await store.drafts.find(other ?? ""))?.posted).toEqual({ channel: "C9", ts: "1.2" });
});

test("a draft that is gone, and a press of Teams that was tampered with", async () => {
  expect(textOf(await press("publish", ANNA, "nothing"))).toBe("This draft is gone.");
  expect(
    readCarried({
      verb: "wolno",
      wolno: { is: "press", card: "", press: { does: "review", draft: "x", decision: "all" } },
    }),
  ).toBeUndefined();
});

test("nothing that was verified lately is said under every card", async () => {
  const stale: Ports = { ...ports, unverifiedSince: () => "2026-11-01" };
  for (const text of ["Dziękujemy za zakup", "timeline"]) {
    const said = cardOf(
      await answer(
        { by: ANNA, ask: text === "timeline" ? "timeline" : "check", messages: [{ text }], context: {} } as Ask,
        stale,
      ),
    );
    const footers = said.card.filter(({ kind }) => kind === "footer");
    expect(JSON.stringify(footers).match(/since 1 November 2026 this server has had no verified policy/g)).toHaveLength(
      1,
    );
  }
  const typed = await answer({ by: ANNA, ask: "press", card: "", press: { does: "say", text: "timeline" } }, stale);
  expect(JSON.stringify(cardOf(typed).card).match(/no verified policy/g)).toHaveLength(1);
});

test("the reviewers' own cards say it, too: when posted, when decided, and when the sources are silent", async () => {
  unverifiedSince = "2026-11-01";
  await store.drafts.keep("gh:14002", "h2", draftOf(UNLABELLED));
  await desk.postDue(poster);
  await press("ignore", ANNA);
  await desk.tellSilence(poster, 24, []);
  const cards = [...posts.slice(1), ...edits.map(({ card }) => card)];
  expect(cards).toHaveLength(3);
  for (const card of cards) expect(JSON.stringify(card.at(-1))).toMatch(/since 1 November 2026 .* no verified policy/);
  expect(JSON.stringify(posts[0])).not.toContain("no verified policy");
});
