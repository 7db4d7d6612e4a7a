import { afterEach, beforeEach, expect, test } from "vitest";
import { createDrafts } from "../../../adapters/storage/drafts.js";
import { createNewsStore } from "../../../adapters/storage/news.js";
import { createPublished } from "../../../adapters/storage/published.js";
import type { Draft } from "../../../src/news/draft.js";
import type { NewsItem } from "../../../src/news/news-item.js";
import { openStore, type Place } from "../open-store.js";

const ITEM = { id: "gh:1", title: { pl: "Zasady" }, text: { pl: "Tekst" }, links: [] } as unknown as NewsItem;
const DRAFT = { url: "https://example.test/1", milestone: { id: "m1" } } as unknown as Draft;
const WHO = { platform: "slack", tenant: "T1", user: "U1" } as const;

/** News, drafts and publications: each thing happens once, whoever else tries at the same moment. */
export function newsSuite({ fresh }: Place): void {
  let store: Awaited<ReturnType<typeof openStore>>;
  beforeEach(async () => {
    store = await openStore(await fresh());
  });
  afterEach(() => store.close());
  const publication = (name: string) => ({ name, content: { notes: [] }, corrects: false });

  test("a source is taken by one, and again when its time has come", async () => {
    const news = createNewsStore(store.parts);
    const taken = await Promise.all([1, 2, 3].map(() => news.take("github", 60_000)));
    expect(taken.filter((one) => one !== undefined)).toEqual([{ id: "github" }]);
    await news.read("github", "mark", store.clock.now() + 1_000);
    expect(await news.take("github", 60_000)).toBeUndefined();
    store.clock.pass(1_000);
    expect(await news.take("github", 60_000)).toEqual({
      id: "github",
      mark: "mark",
      readAt: store.clock.now() - 1_000,
    });
    await news.failed("github", "http_500", store.clock.now());
    expect(await news.sources()).toEqual([
      { id: "github", mark: "mark", readAt: store.clock.now() - 1_000, problem: "http_500" },
    ]);
  });

  test("items are kept as they read last; something is told once until it is forgotten", async () => {
    const news = createNewsStore(store.parts);
    await news.keep("gh:1", "h1", ITEM);
    await news.keep("gh:1", "h2", ITEM);
    expect(await news.find("gh:1")).toEqual({ hash: "h2", item: ITEM });
    expect(await news.find("gh:2")).toBeUndefined();
    expect(await Promise.all([news.tellOnce("x"), news.tellOnce("x")])).toContain(false);
    expect(await news.tellOnce("x")).toBe(false);
    await news.forget("x");
    expect(await news.tellOnce("x")).toBe(true);
  });

  test("a draft is made once for one wording, posted by one, and decided once", async () => {
    const drafts = createDrafts(store.parts);
    const made = await Promise.all([1, 2].map(() => drafts.keep("gh:1", "h1", DRAFT)));
    expect(made.filter((one) => one !== undefined)).toHaveLength(1);
    const id = made.find((one) => one !== undefined) ?? "";
    const posting = await Promise.all([1, 2, 3].map(() => drafts.toPost(10, 60_000)));
    expect(posting.flat().map((one) => one.id)).toEqual([id]);
    await drafts.posted(id, { ts: "1" });
    store.clock.pass(120_000);
    expect(await drafts.toPost(10, 60_000)).toEqual([]);
    const ignored = await Promise.all([1, 2, 3].map(() => drafts.ignore(id, WHO)));
    expect(ignored.filter(Boolean)).toHaveLength(1);
    expect(await drafts.find(id)).toEqual({
      id,
      state: "ignored",
      draft: DRAFT,
      posted: { ts: "1" },
      decided: { by: WHO, at: store.clock.now() },
    });
  });

  test("two who publish one draft publish it once; what is refused leaves no trace", async () => {
    const published = createPublished(store.parts);
    const drafts = createDrafts(store.parts);
    const id = (await drafts.keep("gh:1", "h1", DRAFT)) ?? "";
    const draft = { id, decider: WHO };
    expect(
      await published.publish(publication("a"), { by: "x", draft }, () => [
        { file: "a", key: "", problem: "p", expected: "e" },
      ]),
    ).toEqual({
      problems: [{ file: "a", key: "", problem: "p", expected: "e" }],
    });
    expect((await drafts.find(id))?.state).toBe("open");
    expect(await published.revision()).toBe(0);
    const became = await Promise.all(
      ["a", "b", "c"].map((name) => published.publish(publication(name), { by: "x", draft }, () => [])),
    );
    expect(became.sort()).toEqual(["decided_before", "decided_before", "published"]);
    expect(await published.list()).toHaveLength(1);
    expect(await drafts.ignore(id, WHO)).toBe(false);
    expect(await published.revision()).toBe(1);
  });

  test("publications are looked at one behind the other: each check sees those before", async () => {
    const published = createPublished(store.parts);
    const seen: number[] = [];
    const all = ["a", "b", "c", "d", "e"].map((name) =>
      published.publish(publication(name), { by: "x" }, (_state, before) => {
        seen.push(before.length);
        return [];
      }),
    );
    expect(await Promise.all(all)).toEqual(Array(5).fill("published"));
    expect(seen).toEqual([0, 1, 2, 3, 4]);
    expect((await published.list()).map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5]);
  });

  test("a bundle that was verified takes the place of the one that it was compared with, and of no other", async () => {
    const published = createPublished(store.parts);
    await published.refuse("unreachable");
    expect(await published.state()).toEqual({
      revision: 0,
      firstAskedAt: store.clock.now(),
      refused: { why: "unreachable", at: store.clock.now() },
    });
    expect(await published.keepBundle({ text: "a", madeAt: 5 }, undefined)).toEqual({ kept: true, changed: true });
    expect(await published.keepBundle({ text: "b", madeAt: 6 }, undefined)).toEqual({ kept: false, changed: false });
    expect(await published.keepBundle({ text: "a", madeAt: 5 }, 5)).toEqual({ kept: true, changed: false });
    expect(await published.keepBundle({ text: "b", madeAt: 6 }, 5)).toEqual({ kept: true, changed: true });
    const { revision, bundle, refused } = await published.state();
    expect([revision, bundle, refused]).toEqual([2, { text: "b", madeAt: 6 }, undefined]);
  });
}
