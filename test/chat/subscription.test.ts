import { describe, expect, it, test } from "vitest";
import { dialogToView } from "../../adapters/slack/out/dialog-to-view.js";
import { slackMessage } from "../../adapters/slack/out/message.js";
import { renderCard } from "../../adapters/teams/out/render-card.js";
import { renderDialog } from "../../adapters/teams/out/render-dialog.js";
import { PAUSE_REASONS } from "../../src/announce/subscription.js";
import type { Asker } from "../../src/chat/ask.js";
import { askFromDialog } from "../../src/chat/ask-from-dialog.js";
import { pausedNote } from "../../src/chat/paused-note.js";
import { renderText } from "../../src/chat/render-text.js";
import { unknownNote } from "../../src/chat/unknown-note.js";
import { subscribed } from "../announce/subscribed.js";
import { blockProblems, viewProblems } from "../slack/check-blocks.js";
import { cardProblems } from "../teams/card-problems.js";
import { BY } from "./asker.js";
import { buttonsOf, cardOf, confirmOf, dialogOf, talk, textOf } from "./talk.js";

const DIRECT: Asker = { ...BY, channel: "D1", place: "direct" };

/** A talk in a channel that is subscribed. */
async function subscribedTalk(by: Asker = BY) {
  const bot = talk();
  await confirmOf(await bot.type("subskrybuj", by)).after(true);
  return bot;
}
type Bot = Awaited<ReturnType<typeof subscribedTalk>>;

/** A delivery that the channel's list is to show. */
function delivery(bot: Bot, given: Partial<Bot["ports"]["kept"]["deliveries"][number]> = {}) {
  bot.ports.kept.deliveries.push({
    tenant: "T1",
    id: `d${bot.ports.kept.deliveries.length + 1}`,
    channel: "C1",
    action: "post",
    covers: ["rules-2026-03-02/in_force", "rules-2026-03-02/corrected/x"],
    at: Date.UTC(2026, 2, 2, 9),
    state: "sent",
    ...given,
  });
}

describe("the card of a new subscription", () => {
  it("says how things stand, and that silence means that nothing changed", async () => {
    const bot = talk();
    const asked = confirmOf(await bot.type("subskrybuj"));
    const text = renderText(asked.card);
    expect(text).toContain("Nowe zasady od 2 marca 2026.");
    expect(text).toContain("Żaden zapowiedziany termin nie jest przed nami.");
    expect(text).toContain("Całkowity koniec maili od sprzedawców.");
    expect(text).toContain("Samego uruchomienia nikt nie potwierdził.");
    expect(text).toContain("Źródła czytano ostatnio 23 listopada 2026.");
    expect(text).toContain("Do tego czasu cisza znaczy, że nic się nie zmieniło.");
    expect(blockProblems(slackMessage(asked.card, "pl").blocks)).toEqual([]);
    expect(cardProblems(renderCard(asked.card, { lang: "pl", in: "chat", id: undefined }))).toEqual([]);
  });
  it("keeps how the channel is told when its topics change, and begins anew", async () => {
    const bot = await subscribedTalk();
    await bot.ask({ ask: "save_subscription", channel: "C1", values: { hour: "7", rhythm: "weekly" } });
    bot.clock.now += 60_000;
    await confirmOf(await bot.type("subskrybuj api")).after(true);
    expect(await bot.ports.subscriptions.find("T1", "C1")).toMatchObject({
      topics: ["api"],
      hour: 7,
      rhythm: "weekly",
      sinceAt: bot.clock.now,
    });
  });
});

describe("list", () => {
  it("says that nothing new has happened where nothing was sent", async () => {
    const bot = await subscribedTalk();
    const shown = await bot.type("lista");
    expect(textOf(shown)).toContain("Ostatnio wysłano: jeszcze nic; nic nowego się nie wydarzyło");
    expect(textOf(shown)).toContain("Przypomnienia przed terminem: 14 i 1 dzień wcześniej");
    expect(textOf(shown)).toContain("Od godziny: 9:00 (Europe/Warsaw)");
    expect(buttonsOf(cardOf(shown).card).map(({ press }) => press.does)).toEqual(["subscription_settings", "say"]);
  });
  it("says what was sent last, edits left out", async () => {
    const bot = await subscribedTalk();
    delivery(bot, { covers: ["rules-2026-03/moved"], at: Date.UTC(2025, 9, 14, 8) });
    delivery(bot);
    delivery(bot, { action: "edit", at: Date.UTC(2026, 3, 1) });
    delivery(bot, { channel: "C2", covers: ["api-terms-2026-09/in_force"] });
    expect(textOf(await bot.type("lista"))).toContain("Ostatnio wysłano: 2 marca 2026: Nowe zasady od 2 marca 2026");
  });
  it("shows what may not have arrived to who asks, never to another tenant or twice in the channel", async () => {
    const bot = await subscribedTalk();
    delivery(bot, { state: "unknown" });
    const shown = cardOf(await bot.type("lista"));
    expect(textOf(shown)).toContain(
      "Nie wiemy, czy to dotarło na kanał. Drugi raz tego nie wyślemy:\n  1. 2 marca 2026: Nowe zasady",
    );
    const [show] = buttonsOf(shown.card);
    expect(show).toMatchObject({ label: "Pokaż 1", press: { does: "show_unknown", delivery: "d1" } });
    const card = cardOf(await bot.press("", { does: "show_unknown", delivery: "d1" }));
    expect(card.shown).toBe("private");
    expect(textOf(card)).toMatch(
      /^To ogłoszenie mogło nie dotrzeć na kanał\. .*\n🔔 Weszło w życie: Nowe zasady od 2 marca 2026/,
    );
    for (const [delivery, by] of [
      ["d1", { ...BY, tenant: "T2" }],
      ["d9", BY],
    ] as const) {
      expect(textOf(await bot.press("", { does: "show_unknown", delivery }, by))).toContain(
        "Tego ogłoszenia nie ma już na liście",
      );
    }
  });
  it("says of what is overtaken that it is", async () => {
    const bot = await subscribedTalk();
    delivery(bot, { state: "unknown", covers: ["rules-2025-10-20/announced"] });
    expect(textOf(await bot.press("", { does: "show_unknown", delivery: "d1" }))).toContain("już nieaktualne");
  });
  it.each(PAUSE_REASONS)("says why it is paused (%s) and offers to resume", async (paused) => {
    const bot = await subscribedTalk();
    const found = await bot.ports.subscriptions.find("T1", "C1");
    if (found !== undefined) await bot.ports.subscriptions.put("T1", { ...found, paused }, { channel: "C1" });
    const shown = cardOf(await bot.type("lista"));
    expect(textOf(shown)).toMatch(/Wstrzymane: \p{L}{3}/u);
    const [resume] = buttonsOf(shown.card);
    expect(resume?.press).toEqual({ does: "resume", channel: "C1" });
    expect(textOf(await bot.press("", { does: "resume", channel: "C1" }))).toContain("Wznowione.");
    expect(await bot.ports.subscriptions.find("T1", "C1")).not.toHaveProperty("paused");
    expect(await bot.ports.subscriptions.address("T1", "C1")).toEqual({ channel: "C1" });
    expect(textOf(await bot.press("", { does: "resume", channel: "C1" }))).toContain("nie ma czego wznawiać");
  });
  it("resumes from the private note, too, and never another tenant's channel", async () => {
    const bot = await subscribedTalk();
    const found = await bot.ports.subscriptions.find("T1", "C1");
    if (found !== undefined) await bot.ports.subscriptions.put("T1", { ...found, paused: "not_member" }, null);
    const press = { does: "resume", channel: "C1" } as const;
    expect(textOf(await bot.press("", press, { ...DIRECT, tenant: "T2" }))).toContain("nikt już nie subskrybuje");
    expect(textOf(await bot.press("", press, DIRECT))).toContain("znów przyjdzie na ten kanał");
  });
});

describe("the form of a subscription", () => {
  const open = async (bot: Bot, by: Asker = BY) =>
    dialogOf(await bot.press("", { does: "subscription_settings", channel: by.channel }, by));

  it("is filled with what holds, in a channel and for oneself, as both platforms take it", async () => {
    for (const by of [BY, DIRECT]) {
      const dialog = await open(await subscribedTalk(by), by);
      expect(dialog).toMatchObject({ id: "subscription", carry: by.channel });
      const filled = dialog.fields.map((field) =>
        "values" in field ? field.values : "value" in field ? field.value : "",
      );
      expect(filled).toEqual([
        ["message_rules", "documents", "carriers", "api"],
        "pl",
        ["14", "1"],
        "at_once",
        "9",
        "Europe/Warsaw",
        [],
      ]);
      expect(viewProblems(dialogToView(dialog, "pl", "{}"))).toEqual([]);
      expect(cardProblems(renderDialog(dialog, "pl"))).toEqual([]);
    }
  });
  it("is kept as it comes back, and the address stays", async () => {
    const bot = await subscribedTalk();
    const values = {
      topics: ["documents"],
      lang: "en",
      leads: ["7", "30"],
      rhythm: "weekly",
      hour: "0",
      zone: "Europe/Prague",
      quiet: ["7", "6"],
    };
    const read = askFromDialog("subscription", "C1", values, DIRECT, "pl");
    if (!("ask" in read)) throw new Error("an ask was expected");
    const { by: _by, ...said } = read.ask;
    expect(textOf(await bot.ask(said as never, DIRECT))).toContain("Dni bez ogłoszeń: sobota, niedziela");
    expect(await bot.ports.subscriptions.find("T1", "C1")).toMatchObject({
      topics: ["documents"],
      lang: "en",
      leads: [30, 7],
      rhythm: "weekly",
      hour: 0,
      zone: "Europe/Prague",
      quiet: [6, 7],
      by: "U1",
      sinceAt: bot.clock.now,
    });
    expect(await bot.ports.subscriptions.address("T1", "C1")).toEqual({ channel: "C1" });
  });
  it.each([
    [{ topics: [] }, "Tematy (co najmniej jeden temat)"],
    [{ topics: ["weather"] }, "Tematy"],
    [{ leads: ["5"] }, "Przypomnienia przed terminem"],
    [{ hour: "24", zone: "Moon/Base" }, "Od godziny; Strefa czasowa"],
    [{ quiet: ["1", "2", "3", "4", "5", "6", "7"] }, "Dni bez ogłoszeń"],
    [{ rhythm: "hourly", lang: "tlh" }, "Język; Jak często"],
  ])("refuses %j, names it and changes nothing", async (values, names) => {
    const bot = await subscribedTalk();
    const before = await bot.ports.subscriptions.find("T1", "C1");
    expect(
      textOf(await bot.ask({ ask: "save_subscription", channel: "C1", values: { ...values, hour: "7", ...values } })),
    ).toContain(names);
    expect(await bot.ports.subscriptions.find("T1", "C1")).toEqual(before);
  });
  it("keeps no reminders, where none is ticked, and what did not come back", async () => {
    const bot = await subscribedTalk();
    expect(textOf(await bot.ask({ ask: "save_subscription", channel: "C1", values: { leads: [] } }))).toContain(
      "bez przypomnień",
    );
    expect(await bot.ports.subscriptions.find("T1", "C1")).toMatchObject({ leads: [], hour: 9, quiet: [] });
  });
  it("changes no channel of another tenant, nor one that is not subscribed", async () => {
    const bot = await subscribedTalk();
    const said = { ask: "save_subscription", channel: "C1", values: { hour: "7" } } as const;
    expect(textOf(await bot.ask(said, { ...BY, tenant: "T2" }))).toContain("nikt już nie subskrybuje");
    expect(textOf(await bot.ask(said, { ...DIRECT, user: "U2" })), "from elsewhere").toContain(
      "nikt już nie subskrybuje",
    );
    expect(await bot.ports.subscriptions.find("T1", "C1")).toMatchObject({ hour: 9 });
    await bot.ask(said, { ...BY, user: "U2" });
    expect(await bot.ports.subscriptions.find("T1", "C1")).toMatchObject({ hour: 7, by: "U1" });
  });
  it("stands in the settings of a subscribed channel, and nowhere else", async () => {
    const does = async (bot: Bot) =>
      buttonsOf(cardOf(await bot.type("ustawienia")).card).map(({ press }) => press.does);
    expect(await does(await subscribedTalk())).toContain("subscription_settings");
    expect(await does(talk())).not.toContain("subscription_settings");
  });
});

describe("the private notes to who subscribed", () => {
  test.each(["slack", "teams"] as const)("of a pause in %s: why, and how to resume", (platform) => {
    for (const lang of ["pl", "en"] as const) {
      const card = pausedNote(subscribed({ platform, lang }), "not_member");
      expect(buttonsOf(card).map(({ press }) => press)).toEqual([{ does: "resume", channel: "C1" }]);
      expect(renderText(card).includes("/invite @czywolno")).toBe(platform === "slack");
      expect(blockProblems(slackMessage(card, lang).blocks)).toEqual([]);
    }
  });
  test("of an announcement that may not have arrived: a button that shows it", () => {
    const card = unknownNote(subscribed(), "d1");
    expect(renderText(card)).toContain("nie wyślę go drugi raz");
    expect(buttonsOf(card).map(({ press }) => press)).toEqual([{ does: "show_unknown", delivery: "d1" }]);
    expect(cardProblems(renderCard(card, { lang: "pl", in: "chat", id: undefined }))).toEqual([]);
  });
});
