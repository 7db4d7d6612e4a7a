import { describe, expect, test } from "vitest";
import { openPolicy } from "../../adapters/main/open-checker.js";
import { editOf, wholeEdit } from "../../src/news/edit.js";
import type { NewsItem } from "../../src/news/news-item.js";
import { propose } from "../../src/news/propose.js";
import { readItem } from "../../src/news/read-item.js";
import { touchesMessages } from "../../src/news/touches-messages.js";
import { addPublished } from "../../src/policy/add-published.js";
import type { Policy } from "../../src/policy/policy.js";
import { EXACT, issue, MOVED, RULES, RULES_EDITED, UNLABELLED, UNRELATED } from "./fixtures/issues.js";

const policy = openPolicy();
/** What the policy knew before a day. */
const before = (day: string): Pick<Policy, "milestones" | "sources"> => ({
  milestones: policy.milestones.filter(({ announced }) => announced < day),
  sources: policy.sources,
});
const itemOf = (one: unknown) => readItem(one)?.item as NewsItem;
const proposed = (one: unknown, day: string, known = before(day)) => {
  const item = itemOf(one);
  const touched = touchesMessages(item);
  if (touched === undefined) throw new Error("it touches nothing");
  return propose({ item, touched, policy: known, today: day });
};

describe("the founding case, each item on its day", () => {
  test("11 September 2025: a new rule from 20 October 2025", () => {
    const { milestone, source, reasons } = proposed(RULES, "2025-09-11");
    expect(milestone).toMatchObject({
      id: "gh-12176-2025-09-11",
      topic: "message_rules",
      kind: "in_force",
      announced: "2025-09-11",
      effective: "2025-10-20",
      title: { pl: "Zmieniamy zasady komunikacji od sprzedającego do kupującego" },
    });
    expect(milestone.supersedes ?? milestone.refines ?? milestone.withdraws).toBeUndefined();
    expect(source).toMatchObject({ url: "https://github.com/allegro/allegro-api/issues/12176", rank: "official" });
    expect(reasons.map(({ en }) => en).join(" ")).toContain("2025-10-20");
  });
  test("14 October 2025: moved to March 2026, a month; the transition is given up", () => {
    expect(proposed(MOVED, "2025-10-14").milestone).toMatchObject({
      kind: "in_force",
      effective: "2026-03",
      supersedes: "rules-2025-10-20",
      withdraws: "blocking-2026-q1",
    });
  });
  test("the same where neither the old day nor a link is in the text, only when it was announced and how it was planned", () => {
    const body = `11 września zapowiedzieliśmy zmiany w komunikacji z kupującymi. Nowe zasady komunikacji wprowadzimy do Regulaminu w marcu 2026.

**Dlaczego zmieniamy termin?**
Pierwotnie planowaliśmy dwa kroki:
- Październik 2025 - zmiana regulaminu i okres przejściowy bez blokowania powiadomień
- Q1 2026 - koniec okresu przejściowego, powiadomienia mogą być blokowane`;
    const one = { ...MOVED, body };
    expect(proposed(one, "2025-10-14").milestone).toMatchObject({
      kind: "in_force",
      effective: "2026-03",
      supersedes: "rules-2025-10-20",
      withdraws: "blocking-2026-q1",
    });
  });
  test("a thread that is known for a later answer in it is a source of its own", () => {
    expect(policy.sources.find(({ id }) => id === "gh-12437-comments")?.url).toBe(MOVED.html_url);
    expect(proposed(MOVED, "2025-10-14").source).toMatchObject({
      id: "gh-12437",
      rank: "official",
      published: "2025-10-14",
    });
  });
  test("10 February 2026: 2 March 2026, more precise", () => {
    expect(proposed(EXACT, "2026-02-10").milestone).toMatchObject({
      kind: "in_force",
      effective: "2026-03-02",
      refines: "rules-2026-03",
    });
  });
  test("the edited item is shown by what was put on top, and is about the same milestone", () => {
    const [old, now] = [itemOf(RULES), itemOf(RULES_EDITED)];
    const edit = editOf(old, now);
    expect(edit?.en).toEqual([]);
    expect(edit?.pl.filter(({ is }) => is !== "same" && is !== "gap")).toEqual([
      { is: "added", text: "Aktualizacja - nowy termin wprowadzenia zmian" },
    ]);
    const touched = touchesMessages(now);
    const draft = propose({
      item: now,
      touched: touched as NonNullable<typeof touched>,
      policy: before("2025-10-14"),
      today: "2025-10-14",
      edit: edit as NonNullable<typeof edit>,
    });
    expect(draft.milestone).toMatchObject({ announced: "2025-10-14", supersedes: "rules-2025-10-20", effective: null });
  });
});

describe("an item that is edited", () => {
  const PL = "Nowe zasady komunikacji wejdą w życie 2 marca 2026.";
  const EN = "The new rules of communication take effect on 2 March 2026.";
  const of = (pl: string, en: string) =>
    itemOf(
      issue(
        13038,
        "2026-02-10",
        "[NEWS] Zasady komunikacji z kupującym / Rules of communication with the buyer",
        `Cześć,\nwiadomości do kupujących się zmienią i jest na to termin.\n${pl}\n\n---\n\nHi,\nwe will change the messages and here is the date.\n${en}`,
      ),
    );
  const MOVED_PL = "Nowe zasady komunikacji wejdą w życie 9 marca 2026.";
  const MOVED_EN = "The new rules of communication take effect on 9 March 2026.";
  test.each<[string, string, string, { pl: string; en: string }, RegExp]>([
    ["in Polish alone", MOVED_PL, EN, { pl: MOVED_PL, en: MOVED_PL }, /Only the Polish half changed/],
    ["in English alone", PL, MOVED_EN, { pl: MOVED_EN, en: MOVED_EN }, /Only the English half changed/],
    ["in both halves", MOVED_PL, MOVED_EN, { pl: MOVED_PL, en: MOVED_EN }, /^(?!.*half changed)/],
  ])("%s is proposed with what was put in", (_what, pl, en, summary, why) => {
    const [old, now] = [of(PL, EN), of(pl, en)];
    expect(old.text.en).toContain(EN);
    const edit = editOf(old, now);
    const touched = touchesMessages(now);
    if (edit === undefined || touched === undefined) throw new Error("nothing was noticed");
    const { milestone, difference, reasons, excerpt } = propose({
      item: now,
      touched,
      policy: before("2026-02-11"),
      today: "2026-02-12",
      edit,
    });
    expect(milestone).toMatchObject({
      announced: "2026-02-12",
      effective: "2026-03-09",
      supersedes: "rules-2026-03-02",
    });
    expect(milestone.summary).toEqual(summary);
    const lines = (is: string) => (difference ?? []).flatMap((line) => (line.is === is ? [line.text] : []));
    expect(lines("added")).toEqual([pl, en].filter((one) => one === MOVED_PL || one === MOVED_EN));
    expect(lines("removed")).toHaveLength(lines("added").length);
    expect(excerpt).toBe(lines("added").join(" "));
    expect(reasons.map((one) => one.en).join(" ")).toMatch(why);
  });
  test("not at all is no edit, nor one in its links or spaces alone", () => {
    expect(editOf(of(PL, EN), of(PL, EN))).toBeUndefined();
    expect(editOf(of(PL, EN), { ...of(` ${PL}`, EN), links: ["https://allegro.pl/x"] })).toBeUndefined();
  });
  test("a long one is no longer for being in both halves", () => {
    const many = (word: string) => Array.from({ length: 200 }, (_, at) => `${word} ${at}.`).join("\n");
    const item = (one: string): NewsItem => ({ ...of(PL, EN), text: { pl: many(one), en: many(`${one} is`) } });
    const edit = editOf(item("Jedno"), item("Drugie"));
    expect(wholeEdit(edit as NonNullable<typeof edit>).length).toBeLessThanOrEqual(63);
  });
});

describe("other items", () => {
  test("a resource that is there already is in force on the day of the news", () => {
    expect(proposed(UNLABELLED, "2026-12-02").milestone).toMatchObject({
      topic: "api",
      kind: "in_force",
      effective: "2026-12-02",
    });
  });
  test("a time without a date stays without one", () => {
    const one = issue(
      5,
      "2026-12-05",
      "[NEWS] Zasady komunikacji z kupującym / Rules of communication with the buyer",
      "Zmienimy je w najbliższych tygodniach.",
    );
    expect(proposed(one, "2026-12-05").milestone).toMatchObject({ kind: "in_force", effective: null });
  });
  test("a withdrawal names what it withdraws", () => {
    const one = issue(
      6,
      "2025-12-01",
      "[NEWS] Zasady komunikacji bez zmian / Communication rules stay",
      "Rezygnujemy ze zmian zapowiedzianych na marzec 2026, o których pisaliśmy (https://github.com/allegro/allegro-api/issues/12437).",
    );
    const { milestone } = proposed(one, "2025-12-01");
    expect([milestone.withdraws ?? milestone.supersedes]).toEqual(["rules-2026-03"]);
  });
  test("an id that is taken gets another", () => {
    const first = proposed(UNLABELLED, "2026-12-02");
    const known = { ...policy, milestones: [...policy.milestones, first.milestone] };
    expect(proposed(UNLABELLED, "2026-12-02", known).milestone.id).toBe("gh-14002-2026-12-02-2");
  });
});

test("each proposal can be published as it is", () => {
  const onlyBefore = (day: string): Policy => ({
    ...policy,
    milestones: policy.milestones.filter(({ announced }) => announced < day),
    clauses: policy.clauses.map((clause) => ({
      ...clause,
      periods: clause.periods.filter(
        ({ from }) => from === null || policy.milestones.some((one) => one.id === from && one.announced < day),
      ),
    })),
  });
  for (const [one, day] of [
    [RULES, "2025-09-11"],
    [MOVED, "2025-10-14"],
    [EXACT, "2026-02-10"],
    [UNLABELLED, "2026-12-02"],
  ] as const) {
    const { milestone, source } = proposed(one, day, onlyBefore(day));
    const name = "draft";
    const { problems } = addPublished(onlyBefore(day), {
      name,
      content: { milestones: [milestone], sources: [source] },
      corrects: false,
    });
    expect(problems.filter(({ file }) => file === name)).toEqual([]);
  }
});

test("what does not concern messages is left alone", () => {
  expect(touchesMessages(itemOf(UNRELATED))).toBeUndefined();
  expect(
    touchesMessages(
      itemOf(issue(7, "2026-01-01", "[NEWS] Reklama Allegro Ads / Allegro Ads", "Nowe kampanie dla sprzedających.")),
    ),
  ).toBeUndefined();
});
