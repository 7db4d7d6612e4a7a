import { describe, expect, it } from "vitest";
import type { Asker } from "../../src/chat/ask.js";
import { BY } from "./asker.js";
import { buttonsOf, cardOf, dialogOf, talk, textOf, toneOf } from "./talk.js";

const INVOICE = "Dzień dobry, w załączniku faktura. Jaki rozmiar wysłać?";
const PARCEL = "Twoja paczka jest w drodze.";
const OTHER: Asker = { ...BY, user: "U2" };

describe("check", () => {
  it("answers the asker alone with what to do, a copy to send, and the chat's buttons", async () => {
    const answer = cardOf(await talk().check(INVOICE));
    expect(answer).toMatchObject({ shown: "private", lang: "pl", id: "card-1" });
    expect(answer.card[0]).toMatchObject({ kind: "status", tone: "not_allowed", word: "Nie wolno" });
    expect(answer.card).toContainEqual({ kind: "code", text: "Jaki rozmiar wysłać?" });
    expect(buttonsOf(answer.card).map(({ press }) => press.does)).toEqual(["read_as", "share", "feedback"]);
    const fold = answer.card.find(({ kind }) => kind === "fold");
    expect(fold).toMatchObject({ title: "Dlaczego?", press: { does: "why" } });
    const footer = answer.card.at(-1);
    expect(footer).toMatchObject({ kind: "footer" });
    expect(footer?.kind === "footer" && footer.lines[0]).toMatch(/^Źródła sprawdzono: \d/);
    expect(footer?.kind === "footer" && footer.lines[1]).toBe("To porada, nie decyzja Allegro.");
  });

  it.each([
    ["the text's language", "Your invoice is attached.", {}, {}, "en"],
    ["the text's language, Czech", "Dobrý den, v příloze zasíláme fakturu.", {}, {}, "cs"],
    ["the text's language, Slovak", "Dobrý deň, v prílohe Vám posielame faktúru.", {}, {}, "sk"],
    ["the text's language, Hungarian", "Jó napot, mellékelten küldjük a számlát.", {}, {}, "hu"],
    ["the channel's, Hungarian", INVOICE, {}, { tenant: "cs" as const, channel: "hu" as const }, "hu"],
    ["the person's, Slovak", INVOICE, { lang: "cs" as const }, { channel: "hu" as const, person: "sk" as const }, "sk"],
    ["the verb's before the text's", "Your invoice is attached.", { lang: "pl" as const }, {}, "pl"],
    ["the channel's before the verb's", INVOICE, { lang: "pl" as const }, { channel: "en" as const }, "en"],
    ["the person's before the channel's", INVOICE, {}, { channel: "pl" as const, person: "en" as const }, "en"],
    ["the text's before the workspace's", INVOICE, {}, { tenant: "en" as const }, "pl"],
    [
      "the workspace's where nothing else tells",
      "Guten Tag, welche Größe möchten Sie haben?",
      {},
      { tenant: "en" as const },
      "en",
    ],
    ["the installation's at last", "Guten Tag, welche Größe möchten Sie haben?", {}, {}, "pl"],
  ])("chooses %s", async (_name, text, asker, set, lang) => {
    const bot = talk();
    for (const [scope, value] of Object.entries(set)) {
      await bot.ask({ ask: "save_settings", scope: scope as "tenant", values: { lang: value } });
    }
    expect(cardOf(await bot.check(text, {}, { ...BY, ...asker })).lang).toBe(lang);
  });

  it("offers no sharing in a direct message", async () => {
    const { card } = cardOf(await talk().check(INVOICE, {}, { ...BY, place: "direct" }));
    expect(buttonsOf(card).map(({ press }) => press.does)).not.toContain("share");
  });

  it("links the message that was checked", async () => {
    const ask = { ask: "check", messages: [{ text: INVOICE }], context: {}, link: "https://a.example/p1" } as const;
    expect(cardOf(await talk().ask(ask)).card).toContainEqual({
      kind: "links",
      links: [{ label: "Sprawdzana wiadomość", url: "https://a.example/p1" }],
    });
  });

  it("judges for the day that is asked about, as known today", async () => {
    const bot = talk();
    const ask = { ask: "check", messages: [{ text: INVOICE }], context: {}, asOf: "2026-03-01" } as const;
    expect(toneOf(await bot.ask(ask))).toBe("allowed");
    expect(toneOf(await bot.ask({ ...ask, asOf: "2026-03-02" }))).toBe("not_allowed");
  });

  it.each([[[]], [[{ text: "   " }]]])("says what to do where there is no text: %j", async (messages) => {
    const answer = await talk().ask({ ask: "check", messages, context: {} });
    expect(toneOf(answer)).toBe("unreadable");
    expect(textOf(answer)).toContain("Wiadomość jest pusta. Wklej jej tekst.");
    expect(buttonsOf(cardOf(answer).card).map(({ press }) => press.does)).toEqual(["say", "feedback"]);
  });

  it("kindly says when it was too much, and when to come back", async () => {
    const bot = talk({ perMinute: 2 });
    await bot.check(PARCEL);
    bot.clock.now += 10_000;
    await bot.check(PARCEL);
    expect(textOf(await bot.check(PARCEL))).toContain("Spróbuj ponownie za 50 sekund.");
    expect(toneOf(await bot.check(PARCEL, {}, OTHER))).toBe("depends");
    bot.clock.now += 51_000;
    expect(toneOf(await bot.check(PARCEL))).toBe("depends");
  });
});

describe("settings in a check", () => {
  it.each([
    ["asks without them", {}, PARCEL, "depends"],
    ["buyers see the tracking", { tracking_visible: "yes" }, PARCEL, "not_allowed"],
    ["buyers do not see it", { tracking_visible: "no" }, PARCEL, "allowed"],
    ["InPost alone", { carriers: ["INPOST"] }, PARCEL, "not_allowed"],
    [
      "another carrier is named",
      { carriers: ["INPOST"], tracking_visible: "yes" },
      "Paczka PPL jest w drodze.",
      "depends",
    ],
    ["replies by default", { reading: "reply" }, INVOICE, "allowed"],
    ["discussions", { medium: "discussion" }, INVOICE, "allowed"],
  ])("%s", async (_name, values, text, tone) => {
    const bot = talk();
    await bot.ask({ ask: "save_settings", scope: "tenant", values });
    expect(toneOf(await bot.check(text))).toBe(tone);
  });

  it("lets what is said win", async () => {
    const bot = talk();
    await bot.ask({ ask: "save_settings", scope: "person", values: { reading: "reply" } });
    expect(toneOf(await bot.check(INVOICE, { initiator: "seller" }))).toBe("not_allowed");
  });

  it("tells the tracking it assumed, and lets it be otherwise this time", async () => {
    const bot = talk();
    await bot.ask({ ask: "save_settings", scope: "channel", values: { tracking_visible: "yes" } });
    const first = await bot.check(PARCEL);
    expect(textOf(first)).toContain("Z ustawień: kupujący widzi śledzenie");
    const change = buttonsOf(cardOf(first).card).find(({ label }) => label === "Tym razem nie widzi");
    const then = await bot.press("card-1", change?.press ?? { does: "why" });
    expect(toneOf(then)).toBe("allowed");
    expect(textOf(then)).not.toContain("Z ustawień");
  });

  it("puts the shop's own way with invoices first", async () => {
    const bot = talk();
    await bot.ask({ ask: "save_settings", scope: "tenant", values: { invoices: "link" } });
    expect(textOf(await bot.check(INVOICE))).toContain("1. Dodaj link do faktury");
    await bot.ask({ ask: "save_settings", scope: "tenant", values: { invoices: "upload" } });
    expect(textOf(await bot.check(INVOICE))).toContain("1. Dodaj dokument do zamówienia");
  });
});

describe("presses", () => {
  it("decide again in place, and back", async () => {
    const bot = talk();
    const { id = "" } = cardOf(await bot.check(PARCEL));
    const answered = cardOf(await bot.press(id, { does: "answer", question: "carrier_integrated", value: "yes" }));
    expect(answered).toMatchObject({ shown: "replace", id });
    expect(toneOf(answered)).toBe("not_allowed");
    expect(textOf(answered)).toContain("Czy kupujący widzi śledzenie paczki w zamówieniu na Allegro?: Tak");
    const reply = cardOf(await bot.press(id, { does: "read_as", initiator: "reply" }));
    expect(toneOf(reply)).toBe("allowed");
    expect(buttonsOf(reply.card)).toContainEqual({
      label: "Piszę z własnej inicjatywy",
      press: { does: "read_as", initiator: "seller" },
      outcome: "nie wysyłaj",
    });
    expect(toneOf(await bot.press(id, { does: "read_as", initiator: "seller" }))).toBe("not_allowed");
    expect(toneOf(await bot.press(id, { does: "answer", question: "", value: "" }))).toBe("depends");
  });

  it.each([
    ["a question that was not asked", "attached_to_offer", "no"],
    ["an answer that is none", "carrier_integrated", "perhaps"],
    ["a forged key", "__proto__", "yes"],
  ])("change nothing for %s", async (_name, question, value) => {
    const bot = talk();
    const { id = "" } = cardOf(await bot.check(PARCEL));
    expect(toneOf(await bot.press(id, { does: "answer", question, value }))).toBe("depends");
    expect(bot.ports.kept.cards()[0]?.context).toEqual({});
  });

  it.each([
    ["somebody else's", OTHER, 0],
    ["another tenant's", { ...BY, tenant: "T2" }, 0],
    ["half an hour old", BY, 30 * 60_000],
  ])("of a card that is %s are told to send it again", async (_name, by, later) => {
    const bot = talk();
    const { id = "" } = cardOf(await bot.check(PARCEL));
    bot.clock.now += later;
    for (const press of [
      { does: "share" },
      { does: "why" },
      { does: "feedback" },
      { does: "show", message: 0 },
    ] as const) {
      const answer = cardOf(await bot.press(id, press, by));
      expect(answer).toMatchObject({ shown: "private" });
      expect(textOf(answer)).toContain("Wyślij wiadomość jeszcze raz.");
    }
  });

  it("do not prolong how long the text is kept", async () => {
    const bot = talk();
    const { id = "" } = cardOf(await bot.check(PARCEL));
    bot.clock.now += 20 * 60_000;
    await bot.press(id, { does: "read_as", initiator: "reply" });
    bot.clock.now += 10 * 60_000;
    expect(textOf(await bot.press(id, { does: "why" }))).toContain("Wyślij wiadomość jeszcze raz.");
  });

  it("share the verdict without anybody's buttons", async () => {
    const bot = talk();
    const { id = "" } = cardOf(await bot.check(INVOICE));
    const shared = cardOf(await bot.press(id, { does: "share" }));
    expect(shared.shown).toBe("share");
    expect(toneOf(shared)).toBe("not_allowed");
    expect(buttonsOf(shared.card)).toEqual([]);
    expect(JSON.stringify(shared.card)).not.toContain('"press"');
    expect(shared.card).toContainEqual({ kind: "facts", facts: [{ name: "Udostępnia", value: "U1", person: "U1" }] });
  });

  it("explain the verdict to the asker", async () => {
    const bot = talk();
    const { id = "" } = cardOf(await bot.check(INVOICE));
    const why = cardOf(await bot.press(id, { does: "why" }));
    expect(why.shown).toBe("private");
    expect(textOf(why)).toContain("Zasada: fiscal-document");
    expect(textOf(why)).toMatch(/Pokwitowanie: [2-9A-HJ-NP-Z]{8}/);
  });
});

describe("several messages", () => {
  const messages = [{ text: INVOICE }, { text: PARCEL }, { text: "Jaki rozmiar wysłać?" }];

  it("get a verdict each and a summary", async () => {
    const bot = talk();
    const answer = cardOf(await bot.ask({ ask: "check", messages, context: {} }));
    const tones = answer.card.flatMap((element) => (element.kind === "status" ? [element.tone] : []));
    expect(tones).toEqual(["not_allowed", "depends", "allowed"]);
    expect(textOf(answer)).toContain("3 wiadomości: 1 nie wolno, 1 to zależy, 1 wolno wysłać.");
    const shown = cardOf(await bot.press(answer.id ?? "", { does: "show", message: 1 }));
    expect(toneOf(shown)).toBe("depends");
    expect(shown.id).not.toBe(answer.id);
    expect(toneOf(await bot.press(shown.id ?? "", { does: "read_as", initiator: "reply" }))).toBe("allowed");
    expect(cardOf(await bot.press(answer.id ?? "", { does: "share" })).shown).toBe("share");
    expect(await bot.press(answer.id ?? "", { does: "show", message: 7 })).toEqual({ answer: "none" });
    expect(await bot.press(answer.id ?? "", { does: "read_as", initiator: "reply" })).toEqual({ answer: "none" });
  });

  it("take the settings for each of them", async () => {
    const bot = talk();
    await bot.ask({ ask: "save_settings", scope: "person", values: { tracking_visible: "no" } });
    const answer = cardOf(await bot.ask({ ask: "check", messages, context: {} }));
    const tones = answer.card.flatMap((element) => (element.kind === "status" ? [element.tone] : []));
    expect(tones).toEqual(["not_allowed", "allowed", "allowed"]);
  });

  it("are twenty at most, and it says how many were left out", async () => {
    const many = Array.from({ length: 23 }, () => ({ text: PARCEL }));
    const answer = cardOf(await talk().ask({ ask: "check", messages: many, context: {} }));
    expect(textOf(answer)).toContain("Pominięto 3 ostatnie: wyślij je osobno.");
    expect(buttonsOf(answer.card).filter(({ press }) => press.does === "show")).toHaveLength(20);
    expect(answer.card.length).toBeLessThan(10);
  });
});

describe("the form for a message", () => {
  it("opens without a text, on today", async () => {
    const dialog = dialogOf(await talk().type("sprawdź"));
    expect(dialog).toMatchObject({ id: "check", title: "Sprawdź wiadomość" });
    expect(dialog.fields.map(({ name }) => name)).toEqual(["subject", "text", "reading", "day"]);
    expect(dialog.fields[3]).toMatchObject({ value: "2026-11-23" });
  });
});
