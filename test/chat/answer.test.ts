import { describe, expect, it } from "vitest";
import type { Asker } from "../../src/chat/ask.js";
import { grammar } from "../../src/chat/grammar.js";
import { chatTextsIn } from "../../src/chat/texts/chat-texts.js";
import { subscribed } from "../announce/subscribed.js";
import { BY } from "./asker.js";
import { buttonsOf, cardOf, confirmOf, dialogOf, talk, textOf, toneOf } from "./talk.js";

const INVOICE = "Dzień dobry Pani Anno, w załączniku faktura. Proszę o kontakt: 600 100 200. Jaki rozmiar wysłać?";
const DIRECT: Asker = { ...BY, channel: "D1", place: "direct" };

describe("subscriptions", () => {
  it("are kept only once the public confirmation arrived", async () => {
    const bot = talk();
    const asked = confirmOf(await bot.type("subskrybuj dokumenty"));
    expect(textOf(asked)).toContain("Tematy: faktury i paragony");
    expect(asked.card).toContainEqual(
      expect.objectContaining({ facts: expect.arrayContaining([{ name: "Kto zapisał", value: "U1", person: "U1" }]) }),
    );
    expect(await bot.ports.subscriptions.list("T1")).toEqual([]);
    const refused = await asked.after(false);
    expect(textOf(refused)).toContain("Wpisz tu /invite @czywolno");
    expect(buttonsOf(cardOf(refused).card)[0]?.press).toEqual({ does: "say", text: "subskrybuj documents" });
    expect(await bot.ports.subscriptions.list("T1")).toEqual([]);
    expect(textOf(await asked.after(true))).toContain("Potwierdzenie jest na kanale.");
    expect(await bot.ports.subscriptions.find("T1", "C1")).toEqual({
      ...subscribed({ topics: ["documents"], since: "2026-11-23" }),
      sinceAt: Date.UTC(2026, 10, 23, 10),
    });
    expect([...bot.ports.kept.addresses.values()]).toEqual([{ channel: "C1" }]);
  });

  it("name every topic where none is named, and only the named ones otherwise", async () => {
    const bot = talk();
    expect(textOf(await bot.type("subscribe"))).toContain(
      "Topics: message rules, invoices and receipts, carriers, API changes",
    );
    expect(textOf(await bot.type("subscribe api"))).toContain("Topics: API changes");
    expect(textOf(await bot.ask({ ask: "subscribe", topics: ["weather"] }))).toContain(
      "wiadomosci, dokumenty, przewoznicy, api",
    );
  });

  it("change with what they were before, and say so when nothing changes", async () => {
    const bot = talk();
    await confirmOf(await bot.type("subscribe api")).after(true);
    expect(textOf(await bot.type("subscribe api"))).toContain("This channel is subscribed to that already.");
    const change = confirmOf(await bot.type("subscribe carriers"));
    expect(textOf(change)).toContain("Before: API changes");
  });

  it("end even where the channel can no longer be told", async () => {
    const bot = talk();
    expect(textOf(await bot.type("unsubscribe"))).toContain("This channel is subscribed to nothing.");
    await confirmOf(await bot.type("subscribe")).after(true);
    const end = confirmOf(await bot.type("unsubscribe"));
    expect(textOf(end)).toContain("Ended by: U1");
    expect(await bot.ports.subscriptions.find("T1", "C1")).toBeDefined();
    expect(textOf(await end.after(false))).toContain("nobody else was told");
    expect(await bot.ports.subscriptions.find("T1", "C1")).toBeUndefined();
  });

  it("are listed with who and since when, others by their number alone, another tenant's never", async () => {
    const bot = talk();
    await confirmOf(await bot.type("subscribe", { ...BY, channel: "C2", user: "U2" })).after(true);
    await confirmOf(await bot.type("subscribe", { ...BY, tenant: "T2" })).after(true);
    const none = await bot.type("list");
    expect(textOf(none)).toContain("This channel is subscribed to nothing.");
    expect(textOf(none)).toContain("Besides this, the company has 1 subscription.");
    expect(textOf(none)).not.toMatch(/C2|U2/);
    await confirmOf(await bot.type("subscribe")).after(true);
    expect(textOf(await bot.type("list"))).toMatch(/Subscribed by: U1\n {2}Since: 23 November 2026/);
  });

  it("speak the channel's language, not the subscriber's own", async () => {
    const bot = talk();
    await bot.ask({ ask: "save_settings", scope: "person", values: { lang: "en" } });
    const asked = confirmOf(await bot.type("subskrybuj"));
    expect(asked.lang).toBe("pl");
    expect(textOf(asked)).toContain("Język: polski");
    expect(textOf(await asked.after(true))).toContain("Done.");
    expect(confirmOf(await bot.type("unsubscribe")).lang).toBe("pl");
  });

  it("in a direct message are one's own", async () => {
    const asked = confirmOf(await talk().type("subscribe", DIRECT));
    expect(textOf(asked)).toContain("You will hear here");
    expect(await asked.after(true)).toEqual({ answer: "none" });
  });
});

describe("settings", () => {
  it("show what counts here and whose it is", async () => {
    const bot = talk();
    await bot.ask({ ask: "save_settings", scope: "tenant", values: { marketplace: "cz", medium: "email" } });
    const saved = await bot.ask({ ask: "save_settings", scope: "channel", values: { marketplace: "sk" } });
    expect(textOf(saved)).toContain("Zapisane.");
    const shown = await bot.type("ustawienia");
    expect(textOf(shown)).toContain("Rynek: allegro.sk (ten kanał)");
    expect(textOf(shown)).toContain("Którędy zwykle piszecie: e-mail (cała firma)");
    expect(buttonsOf(cardOf(shown).card).map(({ press }) => press)).toEqual([
      { does: "settings", scope: "person" },
      { does: "settings", scope: "channel" },
      { does: "settings", scope: "tenant" },
    ]);
    expect(textOf(await bot.type("settings", { ...BY, tenant: "T2" }))).toContain("Marketplace: not set");
  });

  it("have a form for each scope, filled with that scope's own", async () => {
    const bot = talk();
    await bot.ask({ ask: "save_settings", scope: "channel", values: { carriers: ["INPOST"], tracking_visible: "no" } });
    const dialog = dialogOf(await bot.press("", { does: "settings", scope: "channel" }));
    expect(dialog).toMatchObject({ id: "settings", carry: "channel", title: "Ustawienia kanału" });
    const field = (name: string) => dialog.fields.find((one) => one.name === name);
    expect(field("carriers")).toMatchObject({ values: ["INPOST"] });
    expect(field("tracking_visible")).toMatchObject({ value: "no" });
    expect(field("lang")).toMatchObject({ value: "unset" });
    const carriers = field("carriers");
    expect(carriers?.field === "choices" && carriers.options.length).toBeLessThanOrEqual(100);
    expect(dialogOf(await bot.press("", { does: "settings", scope: "person" })).fields[3]).toMatchObject({
      value: "unset",
    });
  });

  it.each([
    [{ lang: "unset" }, {}],
    [{ carriers: [] }, {}],
    [{ tracking_visible: "yes" }, { lang: "en", tracking_visible: true }],
    [{ tracking_visible: false }, { lang: "en", tracking_visible: false }],
    [
      { invoices: "link", extra: "x" },
      { lang: "en", invoices: "link" },
    ],
  ])("keep of %j what is a setting", async (values, kept) => {
    const bot = talk();
    await bot.ask({ ask: "save_settings", scope: "person", values: { lang: "en" } });
    await bot.ask({ ask: "save_settings", scope: "person", values });
    const expected = "carriers" in values ? { lang: "en" } : kept;
    expect(await bot.ports.settings.read("T1", "person", "U1")).toEqual(expected);
  });

  it.each([
    [{ lang: "de" }, "Język"],
    [{ carriers: ["PIGEON"] }, "Przewoźnicy sklepu"],
    [{ marketplace: 7, medium: "fax" }, "Rynek; Którędy zwykle piszecie"],
  ])("refuse %j and name it", async (values, names) => {
    const bot = talk();
    const answer = await bot.ask({ ask: "save_settings", scope: "person", values });
    expect(textOf(answer)).toContain(`Nie zapisano. Nie do przyjęcia: ${names}.`);
    expect(await bot.ports.settings.read("T1", "person", "U1")).toEqual({});
  });

  it("answer in the language just chosen", async () => {
    const answer = await talk().ask({ ask: "save_settings", scope: "person", values: { lang: "en" } });
    expect(textOf(answer)).toContain("Saved.");
  });
});

describe("feedback", () => {
  const given = { ask: "save_feedback", reason: "blocked_although_allowed", comment: "Allegro: 600 100 200" } as const;

  it("opens a form that carries the card", async () => {
    const bot = talk();
    const { id = "" } = cardOf(await bot.check(INVOICE));
    const dialog = dialogOf(await bot.press(id, { does: "feedback" }));
    expect(dialog).toMatchObject({ id: "feedback", carry: id });
    expect(dialog.fields.map(({ name }) => name)).toEqual(["reason", "comment", "keepText"]);
    expect(dialogOf(await bot.type("feedback")).fields.map(({ name }) => name)).toEqual(["reason", "comment"]);
  });

  it("keeps no text unless it was ticked", async () => {
    const bot = talk();
    const { id = "" } = cardOf(await bot.check(INVOICE));
    const answer = await bot.ask({ ...given, card: id, keepText: false });
    expect(textOf(answer)).toContain("Treści wiadomości nie zachowano.");
    const [kept] = bot.ports.kept.feedback;
    expect(kept).toMatchObject({ tenant: "T1", reason: "blocked_although_allowed", comment: "Allegro: [phone]" });
    expect(kept?.receipt).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
    expect(kept).not.toHaveProperty("text");
  });

  it("keeps it masked where it was", async () => {
    const bot = talk();
    const { id = "" } = cardOf(await bot.check(INVOICE));
    expect(textOf(await bot.ask({ ...given, card: id, keepText: true }))).toContain("dane osobowe zakryto");
    expect(bot.ports.kept.feedback[0]?.text).toBe(
      "Dzień dobry Pani [name], w załączniku faktura. Proszę o kontakt: [phone]. Jaki rozmiar wysłać?",
    );
  });

  it("says so where the text is gone, and keeps the rest", async () => {
    const bot = talk();
    const { id = "" } = cardOf(await bot.check(INVOICE));
    bot.clock.now += 31 * 60_000;
    expect(textOf(await bot.ask({ ...given, card: id, keepText: true }))).toContain("minęło 30 minut");
    expect(bot.ports.kept.feedback).toEqual([
      { tenant: "T1", reason: "blocked_although_allowed", comment: "Allegro: [phone]" },
    ]);
  });

  it("never keeps another person's text", async () => {
    const bot = talk();
    const { id = "" } = cardOf(await bot.check(INVOICE));
    await bot.ask({ ...given, card: id, keepText: true }, { ...BY, user: "U2" });
    expect(bot.ports.kept.feedback[0]).not.toHaveProperty("text");
  });

  it("takes a remark behind the verb", async () => {
    const bot = talk();
    await bot.type("feedback: Pani Anna mówi, że za dużo czerwonego");
    expect(bot.ports.kept.feedback).toEqual([
      { tenant: "T1", reason: "other", comment: "Pani [name] mówi, że za dużo czerwonego" },
    ]);
  });

  it("reads a reason that is none as another", async () => {
    const bot = talk();
    await bot.ask({ ...given, reason: "forged", card: "", keepText: true });
    expect(bot.ports.kept.feedback[0]?.reason).toBe("other");
  });
});

describe("why with a receipt", () => {
  it("gives the rules behind an earlier verdict, to its tenant alone", async () => {
    const bot = talk();
    const found = /Pokwitowanie: (\w{8})/.exec(textOf(await bot.check(INVOICE)))?.[1] ?? "";
    const answer = await bot.type(`dlaczego ${found.toLowerCase()}`);
    expect(textOf(answer)).toContain(`Pokwitowanie ${found}`);
    expect(textOf(answer)).toContain("Ocena: Nie wolno");
    expect(textOf(answer)).toContain("Zasada: fiscal-document");
    expect(textOf(answer)).not.toContain("600 100 200");
    const elsewhere = await bot.type(`why ${found}`, { ...BY, tenant: "T2" });
    expect(textOf(elsewhere)).toContain(`There is no receipt ${found} here`);
  });
});

describe("what is not about a message", () => {
  it.each([
    ["pomoc", "sprawdz: treść wiadomości"],
    ["help", "check: the message's text"],
    ["terminy", "2 marca 2026: Nowe zasady od 2 marca 2026 (obowiązuje)"],
    ["timeline", "March 2026"],
    ["zasady", "Faktura lub paragon: ⛔ Nie wolno"],
    ["rules invoice", "Rule: fiscal-document"],
    ["zasady ocena", "Zasada: rating-request"],
    ["rules parcel", "Rule: shipment-status.not-integrated"],
  ])("%s", async (typed, expected) => {
    const answer = cardOf(await talk().type(typed));
    expect(answer.shown).toBe("private");
    expect(textOf(answer)).toContain(expected);
  });

  it("leaves no date out: what the timeline folds is what the press gives", async () => {
    const bot = talk();
    const { card } = cardOf(await bot.type("terminy"));
    const fold = card.find(({ kind }) => kind === "fold");
    const others = cardOf(await bot.press("", { does: "other_dates" })).card;
    expect(fold?.kind === "fold" && fold.elements).toEqual(others.slice(1));
    const items = [...card, ...others].flatMap((element) => (element.kind === "list" ? element.items : []));
    expect(items).toHaveLength(bot.ports.checker().policy.milestones.length);
  });

  it("offers in every rule's button a command that answers", async () => {
    const bot = talk();
    for (const verb of ["zasady", "rules"]) {
      const buttons = buttonsOf(cardOf(await bot.type(verb)).card);
      expect(buttons).toHaveLength(14);
      for (const { press } of buttons) expect(textOf(await bot.press("", press))).toMatch(/\n {2}(Zasada|Rule): /);
    }
  });

  it.each(["pl", "en"] as const)("names in the %s help only commands that it knows", (lang) => {
    const typed = chatTextsIn(lang).help.verbs.flatMap(([command]) => command.split(/ albo | or /));
    expect(typed.length).toBeGreaterThan(9);
    expect(typed.filter((command) => (command.includes(":") ? false : grammar(command).says === "check"))).toEqual([]);
  });

  it("asks before it obeys a misspelt verb, and checks it otherwise", async () => {
    const bot = talk();
    const asked = cardOf(await bot.type("pomcc"));
    expect(textOf(asked)).toContain("Czy chodziło Ci o polecenie „pomoc”?");
    const [yes, no] = buttonsOf(asked.card);
    expect(textOf(await bot.press(asked.id ?? "", yes?.press ?? { does: "why" }))).toContain("Co umie Czy wolno");
    expect(toneOf(await bot.press(asked.id ?? "", no?.press ?? { does: "why" }))).toBeDefined();
  });
});
