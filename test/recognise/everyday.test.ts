import { describe, expect, it } from "vitest";
import { ACTS } from "../../src/recognise/act.js";
import { EVERYDAY } from "./everyday.js";
import { recognise } from "./real-recogniser.js";

const rows = Object.entries(EVERYDAY).flatMap(([act, { valid, invalid }]) => [
  ...valid.map((text) => [act, "performed by", text, true] as const),
  ...invalid.map((text) => [act, "not performed by", text, false] as const),
]);

it("there are sentences for every act", () =>
  expect(Object.keys(EVERYDAY)).toEqual(ACTS.filter((act) => act !== "other")));

describe("everyday sentences", () => {
  it.each(rows)("%s is %s: %s", (act, _, text, performed) => {
    const { acts, unreadable } = recognise({ text });
    expect(unreadable).toBeUndefined();
    const sure = acts.filter((one) => one.sure).map((one) => one.act);
    if (performed) expect(sure).toContain(act);
    else expect(sure).not.toContain(act);
  });
});

describe("sentences that do nothing of the kind", () => {
  it.each([
    "Dzień dobry,",
    "Pozdrawiam serdecznie",
    "Dziękujemy za cierpliwość.",
    "Życzymy miłego dnia!",
    "Sklep jest czynny od poniedziałku do piątku w godzinach 9-17.",
    "Paragon jest w paczce",
    "Nie wystawiamy ocen kupującym.",
    "Good morning,",
    "Thank you for your patience.",
    "Have a nice day!",
    "Dobrý den,",
    "Přejeme hezký den!",
  ])("%s", (text) => expect(recognise({ text }).acts).toEqual([]));
});

describe("the act counts however the words are written", () => {
  it.each([
    ["capitals", "FAKTURA W ZAŁĄCZNIKU"],
    ["without diacritics", "faktura w zalaczniku"],
    ["spaced out", "f a k t u r a w załączniku"],
    ["with full stops", "f.a.k.t.u.r.a w załączniku"],
    ["digits for letters", "Wystawiliśmy fakt4rę, f4ktura w załączniku"],
    ["mathematical letters", "𝐅𝐚𝐤𝐭𝐮𝐫𝐚 w załączniku"],
    ["invisible letters", "fak\u00adtu\u200bra w załą\u2060czniku"],
    ["HTML that cuts the word", "<p>fak<b>tu</b>ra w za<span>łącz</span>niku</p>"],
    ["hard spaces", "Faktura\u00a0w\u00a0załączniku"],
    ["a subject alone", { subject: "Twoja faktura", text: "" }],
    ["a file's name alone", { text: "", attachments: [{ name: "faktura_123.pdf", mediaType: "application/pdf" }] }],
    ["a file's name beside a harmless text", { text: "Dzień dobry", attachments: [{ name: "FV_2026_11.pdf" }] }],
    ["a placeholder of another tool", "Pobierz: {{invoice_url}}"],
  ])("%s", (_, given) => {
    const { acts } = recognise(typeof given === "string" ? { text: given } : given);
    expect(acts.map(({ act }) => act)).toEqual(["fiscal_document"]);
  });
});

describe("another's words and a machine's do not count", () => {
  it.each([
    ["the buyer's mail below", "Tak, mamy czarny.\n> Faktura w załączniku? Prosimy o ocenę.\n> Dziękujemy za zakup!"],
    [
      "the buyer's mail behind its introduction",
      "Tak, mamy czarny.\n\nW dniu 12.11.2026 o 10:15, Anna Nowak napisał(a):\nFaktura w załączniku. Zamówienie wysłane.",
    ],
    ["quoted HTML", "<p>Tak, mamy czarny.</p><blockquote type='cite'>Faktura w załączniku.</blockquote>"],
    ["headers", "From: Faktury Sklep <faktury@example.com>\nTo: Anna <anna@example.com>\n\nTak, mamy czarny."],
    [
      "scripts, styles and comments",
      "<style>/* faktura */</style><!-- oceń nas --><script>'paczka wysłana'</script><p>Tak, mamy czarny.</p>",
    ],
  ])("%s", (_, text) => {
    const { acts, unreadable } = recognise({ text });
    expect(unreadable).toBeUndefined();
    expect(acts).toEqual([]);
  });
});
