import { describe, expect, test } from "vitest";
import { announcementsOf } from "../../src/announce/announcements-of.js";
import type { Subscription } from "../../src/announce/subscription.js";
import { renderText } from "../../src/chat/render-text.js";
import type { Milestone } from "../../src/policy/milestone.js";
import { channelOf, moment } from "./channel-of.js";
import { milestoneOf } from "./milestone-of.js";

const A = milestoneOf("a");
const MONTH = milestoneOf("a", { effective: "2026-03" });

describe("what is told on a day, each kind once", () => {
  test.each<[string, Milestone[], string, string[]]>([
    ["announced", [A], "2026-02-01", ["post: a/announced"]],
    ["not before it is announced", [A], "2026-01-31", []],
    [
      "a statement begins nothing",
      [milestoneOf("a", { kind: "announced", effective: "2026-02-01" })],
      "2026-02-01",
      ["post: a/announced"],
    ],
    [
      "an incident",
      [milestoneOf("a", { kind: "announced", incident: true, effective: "2026-02-01" })],
      "2026-02-01",
      ["post: a/incident"],
    ],
    ["without a date", [milestoneOf("a", { effective: null })], "2026-02-01", ["post: a/announced"]],
    [
      "what begins on the day it is announced",
      [milestoneOf("a", { effective: "2026-02-01" })],
      "2026-02-01",
      ["post: a/in_force"],
    ],
    ["in force, where nothing was told before", [A], "2026-03-02", ["post: a/in_force"]],
    ["a month that has passed", [MONTH], "2026-04-01", ["post: a/in_force"]],
    ["a month is not in force inside it", [MONTH], "2026-03-31", ["post: a/announced"]],
    ["a quarter that has passed", [milestoneOf("a", { effective: "2026-Q2" })], "2026-07-01", ["post: a/in_force"]],
  ])("%s", (_name, milestones, day, ids) => {
    expect(channelOf().ids(day, milestones)).toEqual(ids);
  });

  test.each<[string, Milestone[], string]>([
    ["an announcement once its day has come and gone", [A], "2026-04-02"],
    ["a date that nobody named, after 60 days", [milestoneOf("a", { effective: null })], "2026-04-03"],
    [
      "an incident after a week",
      [milestoneOf("a", { kind: "announced", incident: true, effective: "2026-02-01" })],
      "2026-02-09",
    ],
    ["a statement after 30 days", [milestoneOf("a", { kind: "announced", effective: "2026-02-01" })], "2026-03-04"],
    [
      "what another replaced before anybody told it",
      [A, milestoneOf("b", { announced: "2026-02-02", withdraws: "a", effective: null, topic: "api" })],
      "2026-04-04",
    ],
  ])("no longer news: %s", (_name, milestones, day) => {
    expect(channelOf().ids(day, milestones)).toEqual([]);
  });

  test("the whole life of a date, looked at daily", () => {
    const channel = channelOf();
    const days = [1, 2, 15, 16, 17, 27, 28].map((day) => `2026-02-${String(day).padStart(2, "0")}`);
    const told = [...days, "2026-03-01", "2026-03-02", "2026-03-03"].flatMap((day) =>
      channel.ids(day, [A]).map((one) => `${day} ${one}`),
    );
    expect(told).toEqual([
      "2026-02-01 post: a/announced",
      "2026-02-16 post: a/reminder/14",
      "2026-03-01 post: a/reminder/1",
      "2026-03-02 post: a/in_force",
    ]);
  });

  test("reminders of a month count to its first day and name none", () => {
    const channel = channelOf();
    channel.look("2026-02-01", [MONTH]);
    expect(channel.lines("2026-02-15", [MONTH])).toEqual([
      "Najwcześniej za 14 dni: Zasada a (w marcu 2026; dnia jeszcze nie podano).",
    ]);
    expect(channel.lines("2026-02-28", [MONTH])).toEqual([
      "Najwcześniej jutro: Zasada a (w marcu 2026; dnia jeszcze nie podano).",
    ]);
    expect(channel.lines("2026-03-01", [MONTH])).toEqual([]);
    expect(channel.lines("2026-04-01", [MONTH])).toEqual(["Termin minął: Zasada a (w marcu 2026; dnia nie podano)."]);
  });

  test("no reminder right behind the announcement", () => {
    const late = milestoneOf("a", { announced: "2026-02-15" });
    const channel = channelOf();
    expect(channel.ids("2026-02-15", [late])).toEqual(["post: a/announced"]);
    expect(channel.ids("2026-02-16", [late])).toEqual([]);
    expect(channel.ids("2026-03-01", [late])).toEqual(["post: a/reminder/1"]);
  });
});

describe("a date that changes", () => {
  const moved = milestoneOf("b", { announced: "2026-02-20", effective: "2026-04", supersedes: "a" });
  const exact = milestoneOf("c", { announced: "2026-03-20", effective: "2026-04-15", refines: "b" });

  test("every older post is edited, the news is a note under the oldest", () => {
    const channel = channelOf();
    channel.look("2026-02-01", [A]);
    channel.look("2026-02-16", [A]);
    expect(channel.ids("2026-02-20", [A, moved])).toEqual([
      "edit of D1: b/moved",
      "edit of D2: b/moved",
      "note of D1: b/moved",
    ]);
    expect(channel.ids("2026-02-21", [A, moved])).toEqual([]);
    expect(channel.ids("2026-03-20", [A, moved, exact])).toEqual([
      "edit of D1: c/made_exact",
      "edit of D2: c/made_exact",
      "edit of D5: c/made_exact",
      "note of D1: c/made_exact",
    ]);
  });

  test("the edited card has the new date first and the old one marked", () => {
    const channel = channelOf();
    channel.look("2026-02-01", [A]);
    const [edit, note] = channel.look("2026-02-20", [A, moved]);
    if (edit === undefined || note === undefined) throw new Error("an edit and a note were expected");
    const card = channel.card(edit, [A, moved]);
    expect(renderText(card as never)).toBe(
      [
        "📅 Nowy termin: Zasada b (w kwietniu 2026; dnia jeszcze nie podano, nie wcześniej niż 1 kwietnia); nieaktualne: 2 marca 2026.",
        "Co mówi b.",
        "  Już nieaktualne: Zasada a (2 marca 2026)",
        "",
        "Źródła:",
        "  - Dokument news-b (opublikowano: 1 stycznia 2020)",
        "    https://allegro.example/news-b",
        "  ▸ Sprawdź wiadomość",
        "  ▸ Terminy",
        "",
        "Kartę poprawiono 20 lutego 2026. Źródła sprawdzono: 1 stycznia 2020. To porada, nie decyzja Allegro.",
      ].join("\n"),
    );
    const short = renderText(channel.card(note, [A, moved]) as never);
    expect(short).toMatch(/^📅 Nowy termin: Zasada b/);
    expect(short).toContain("Szczegóły są w poprawionej karcie powyżej.");
  });

  test("edits come at any hour, the note waits for the channel's", () => {
    const channel = channelOf();
    channel.look("2026-02-01", [A]);
    expect(channel.ids("2026-02-20T03:00:00Z", [A, moved])).toEqual(["edit of D1: b/moved"]);
    expect(channel.ids("2026-02-20T08:00:00Z", [A, moved])).toEqual(["note of D1: b/moved"]);
  });

  test.each(["pending", "sending", "unknown", "dropped"] as const)(
    "a post that is %s is not edited, and its news not told twice",
    (state) => {
      const channel = channelOf({}, state);
      expect(channel.ids("2026-02-01", [A])).toEqual(["post: a/announced"]);
      expect(channel.ids("2026-02-02", [A])).toEqual([]);
      expect(channel.ids("2026-02-20", [A, moved])).toEqual(["post: b/moved"]);
    },
  );

  test("what failed for good may be told again", () => {
    const channel = channelOf({}, "failed");
    expect(channel.ids("2026-02-01", [A])).toEqual(["post: a/announced"]);
    expect(channel.ids("2026-02-02", [A])).toEqual(["post: a/announced"]);
  });

  test("a post that is gone is neither edited again nor answered", () => {
    const channel = channelOf();
    channel.look("2026-02-01", [A]);
    const [edit] = channel.look("2026-02-20T03:00:00Z", [A, moved]);
    if (edit !== undefined) edit.state = "dropped";
    expect(channel.ids("2026-02-20T08:00:00Z", [A, moved])).toEqual(["post: b/moved"]);
    expect(channel.ids("2026-03-20", [A, moved, exact])).toEqual([
      "edit of D3: c/made_exact",
      "note of D3: c/made_exact",
    ]);
  });

  test("what will not come is said so, in the card and under it", () => {
    const off = milestoneOf("b", { announced: "2026-02-20", kind: "announced", effective: null, withdraws: "a" });
    const channel = channelOf();
    const [post] = channel.look("2026-02-01", [A]);
    const [edit, note] = channel.look("2026-02-20", [A, off]);
    if (post === undefined || edit === undefined || note === undefined)
      throw new Error("an edit and a note were expected");
    expect([edit, note].map(({ telling }) => telling.action)).toEqual(["edit", "note"]);
    expect(renderText(channel.card(edit, [A, off]) as never)).toMatch(
      /^↩️ Odwołane: Zasada a \(2 marca 2026\); zamiast tego: Zasada b\./,
    );
    expect(channel.card(post, [A, off], "2026-02-20")).toBe("overtaken");
    expect(channel.ids("2026-03-02", [A, off])).toEqual([]);
  });

  test("words that were corrected after they were told", () => {
    const channel = channelOf();
    const corrected = { ...A, summary: { pl: "Jednak inaczej.", en: "Otherwise." } };
    channel.look("2026-02-01", [A]);
    channel.look("2026-02-16", [A]);
    expect(channel.ids("2026-02-18", [corrected])).toEqual([
      "edit of D1: a/corrected",
      "edit of D2: a/corrected",
      "note of D1: a/corrected",
    ]);
    expect(channel.lines("2026-02-19", [corrected])).toEqual([]);
    expect(channel.ids("2026-03-01", [corrected])).toEqual(["post: a/reminder/1"]);
    expect(channel.ids("2026-03-02", [corrected])).toEqual(["post: a/in_force"]);
    expect(channel.ids("2026-03-03", [corrected])).toEqual([]);
  });

  test("whoever was told of a date is told what became of it, whatever its topic", () => {
    const other: Milestone = { ...moved, topic: "api" };
    const channel = channelOf({ topics: ["message_rules"] });
    channel.look("2026-02-01", [A]);
    expect(channel.ids("2026-02-20", [A, other])).toEqual(["edit of D1: b/moved", "note of D1: b/moved"]);
    expect(channelOf({ topics: ["message_rules"] }).ids("2026-02-20", [A, other])).toEqual([]);
  });

  test("a correction is no news to those who were told nothing else", () => {
    const channel = channelOf({ topics: ["api"] });
    channel.look("2026-02-01", [A]);
    expect(channel.ids("2026-02-18", [{ ...A, summary: { pl: "Inaczej.", en: "Otherwise." } }])).toEqual([]);
  });
});

describe("after a silence", () => {
  test("down from 27 February to 4 March: what is true today, once, in its words", () => {
    const channel = channelOf();
    channel.look("2026-02-01", [A]);
    channel.look("2026-02-16", [A]);
    expect(channel.lines("2026-03-04", [A])).toEqual(["Od 2 marca 2026: Zasada a."]);
    expect(channel.ids("2026-03-05", [A])).toEqual([]);
  });
  test("down over the announcement and a reminder: one telling, worded from now", () => {
    const channel = channelOf();
    expect(channel.ids("2026-02-25", [A])).toEqual(["post: a/announced + a/reminder/14"]);
    expect(channel.delivered.map((one) => renderText(channel.card(one, [A]) as never).split("\n")[0])).toEqual([
      "📣 Allegro zapowiada: Zasada a (za 5 dni, 2 marca 2026).",
    ]);
    expect(channel.ids("2026-02-26", [A])).toEqual([]);
  });
  test("several at once are one digest, the one that holds first", () => {
    const b = milestoneOf("b", { announced: "2026-02-20", effective: "2026-05" });
    const c = milestoneOf("c", { announced: "2026-02-21", topic: "api", effective: null });
    const channel = channelOf();
    expect(channel.lines("2026-03-02", [c, b, A])).toEqual([
      "Od dziś, 2 marca 2026: Zasada a.",
      "Allegro zapowiada, daty nie podało: Zasada c.",
      "Allegro zapowiada: Zasada b (w maju 2026; dnia jeszcze nie podano, nie wcześniej niż 1 maja).",
    ]);
    expect(channel.delivered).toHaveLength(1);
  });
  test("planned, then overtaken before it was posted", () => {
    const channel = channelOf();
    const [post] = channel.look("2026-02-01", [A]);
    if (post === undefined) throw new Error("a post was expected");
    expect(channel.card(post, [])).toBe("overtaken");
    const moved = milestoneOf("b", { announced: "2026-02-01", supersedes: "a", effective: "2026-04" });
    expect(channel.card(post, [A, moved])).toBe("overtaken");
    const [reminder] = channelOf().look("2026-03-01", [A]);
    if (reminder === undefined) throw new Error("a reminder was expected");
    const late = {
      ...reminder,
      telling: {
        ...reminder.telling,
        covers: announcementsOf([A], "2026-03-01").filter(({ kind }) => kind === "reminder"),
      },
    };
    expect(channel.card(late, [A], "2026-03-02")).toBe("overtaken");
  });
});

describe("who is told", () => {
  test("nothing that was known before the channel subscribed", () => {
    const channel = channelOf({ since: "2026-02-10", sinceAt: moment("2026-02-10") });
    for (const { id } of announcementsOf([A], "2026-02-01")) channel.metAt.set(id, moment("2026-02-01"));
    expect(channel.ids("2026-02-10T12:00:00Z", [A])).toEqual([]);
    expect(channel.ids("2026-02-16", [A])).toEqual(["post: a/reminder/14"]);
    expect(channel.ids("2026-03-01", [A])).toEqual(["post: a/reminder/1"]);
    expect(channel.ids("2026-03-02", [A])).toEqual(["post: a/in_force"]);
  });
  test("not the reminder of the very day on which it subscribed: the welcome card said it", () => {
    const channel = channelOf({ since: "2026-03-01", sinceAt: moment("2026-03-01") });
    for (const { id } of announcementsOf([A], "2026-03-01")) channel.metAt.set(id, moment("2026-02-01"));
    expect(channel.ids("2026-03-01T12:00:00Z", [A])).toEqual([]);
    expect(channel.ids("2026-03-02", [A])).toEqual(["post: a/in_force"]);
  });
  test("what became known later than its own day is told all the same", () => {
    const channel = channelOf({ since: "2026-03-03", sinceAt: moment("2026-03-03") });
    expect(channel.ids("2026-03-05", [A])).toEqual(["post: a/in_force"]);
  });
  test.each<[string, Partial<Subscription>, string, string[]]>([
    ["another topic", { topics: ["api", "carriers"] }, "2026-02-01", []],
    ["paused", { paused: "not_member" }, "2026-02-01", []],
    ["other lead times", { leads: [7] }, "2026-02-23", ["post: a/announced + a/reminder/7"]],
    ["no lead times", { leads: [] }, "2026-03-01", ["post: a/announced"]],
    ["before its hour", { hour: 13 }, "2026-02-01", []],
    ["from its hour on", { hour: 12 }, "2026-02-01", ["post: a/announced"]],
    ["an hour of another zone", { hour: 13, zone: "Europe/Kyiv" }, "2026-02-01", ["post: a/announced"]],
  ])("%s", (_name, given, day, ids) => {
    expect(channelOf(given).ids(day, [A])).toEqual(ids);
  });
});

describe("quiet days and weeks", () => {
  // 1 March 2026 is a Sunday.
  test("a reminder of a quiet day is told on the last day before it that is not", () => {
    const channel = channelOf({ quiet: [6, 7], since: "2026-02-10", sinceAt: moment("2026-02-10") });
    for (const { id } of announcementsOf([A], "2026-02-01")) channel.metAt.set(id, moment("2026-02-01"));
    channel.look("2026-02-16", [A]);
    expect(channel.lines("2026-02-27", [A])).toEqual(["Za 3 dni, 2 marca 2026: Zasada a."]);
    expect(channel.ids("2026-02-28", [A])).toEqual([]);
    expect(channel.ids("2026-03-01", [A])).toEqual([]);
    expect(channel.ids("2026-03-02", [A])).toEqual(["post: a/in_force"]);
  });
  test("everything else on the next", () => {
    const sunday = milestoneOf("a", { effective: "2026-03-01" });
    const channel = channelOf({ quiet: [6, 7] });
    expect(channel.ids("2026-02-01", [sunday])).toEqual([]);
    expect(channel.ids("2026-02-02", [sunday])).toEqual(["post: a/announced"]);
    channel.look("2026-02-27", [sunday]);
    expect(channel.ids("2026-03-01", [sunday])).toEqual([]);
    expect(channel.lines("2026-03-02", [sunday])).toEqual(["Od 1 marca 2026: Zasada a."]);
  });
  test("weekly: one digest on Monday, reminders before their day", () => {
    const b = milestoneOf("b", { announced: "2026-02-04", effective: "2026-05" });
    const channel = channelOf({ rhythm: "weekly" });
    expect(channel.ids("2026-02-04", [A, b])).toEqual([]);
    expect(channel.ids("2026-02-09", [A, b])).toEqual(["post: a/announced + b/announced"]);
    expect(channel.ids("2026-02-16", [A, b])).toEqual(["post: a/reminder/14"]);
    expect(channel.ids("2026-02-23", [A, b])).toEqual(["post: a/reminder/1"]);
    expect(channel.ids("2026-03-01", [A, b])).toEqual([]);
    expect(channel.ids("2026-03-02", [A, b])).toEqual(["post: a/in_force"]);
  });
  test("weekly: what begins before the next Monday does not wait for it", () => {
    const soon = milestoneOf("a", { announced: "2026-02-10", effective: "2026-02-13" });
    expect(channelOf({ rhythm: "weekly" }).ids("2026-02-10", [soon])).toEqual(["post: a/announced + a/reminder/1"]);
    expect(channelOf({ rhythm: "weekly", quiet: [2] }).ids("2026-02-10", [soon])).toEqual([]);
  });
  test("weekly where Monday is quiet: on the first day that is not", () => {
    const channel = channelOf({ rhythm: "weekly", quiet: [1] });
    expect(channel.ids("2026-02-02", [A])).toEqual([]);
    expect(channel.ids("2026-02-03", [A])).toEqual(["post: a/announced"]);
  });
});
