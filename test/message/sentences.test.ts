import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judged } from "../../src/message/judged.js";
import { sentences } from "../../src/message/sentences.js";

/** The sentences of a pasted text. */
const read = (text: string) => {
  const whole = judged({ text });
  return sentences(whole).map(({ start, end }) => whole.text.slice(start, end));
};

describe("sentences end where a reader would stop", () => {
  it.each([
    ["full stops", "Paczka wróciła. Proszę o adres.", ["Paczka wróciła.", "Proszę o adres."]],
    ["marks in rows", "Naprawdę?! Tak... Dobrze!!!", ["Naprawdę?!", "Tak...", "Dobrze!!!"]],
    ["an ellipsis of one piece", "Hmm… Zobaczymy.", ["Hmm…", "Zobaczymy."]],
    ["a semicolon", "Jest czarny; białego brak.", ["Jest czarny;", "białego brak."]],
    ["lines", "Dzień dobry\nproszę o rozmiar\nAnna", ["Dzień dobry", "proszę o rozmiar", "Anna"]],
    ["list items", "Brakuje:\n- rozmiaru\n* koloru\n• wzoru", ["Brakuje:", "rozmiaru", "koloru", "wzoru"]],
    ["bars between the parts of a footer", "Sklep X | Poznań | NIP 123", ["Sklep X", "Poznań", "NIP 123"]],
    ["bullets inside a line", "rozmiar • kolor • wzór", ["rozmiar", "kolor", "wzór"]],
    ["a missing space before a capital", "Wysłane.Proszę czekać.", ["Wysłane.", "Proszę czekać."]],
    ["a closing bracket or quotation mark", "(Proszę.) „Tak.” Dobrze.", ["(Proszę.)", "„Tak.”", "Dobrze."]],
    [
      "and so on, then a capital",
      "To wszystko itp. Faktura w załączniku.",
      ["To wszystko itp.", "Faktura w załączniku."],
    ],
    ["and so on, then one letter", "Kolor itd. W załączniku faktura.", ["Kolor itd.", "W załączniku faktura."]],
    ["a number asked for", "Proszę o nr. Dziękuję.", ["Proszę o nr.", "Dziękuję."]],
    ["a code", "Kod: 7H2K-LL09-PQ1M. Zostaw opinię!", ["Kod: 7H2K-LL09-PQ1M.", "Zostaw opinię!"]],
    ["a size", "Wysyłamy rozmiar M. Zostaw opinię!", ["Wysyłamy rozmiar M.", "Zostaw opinię!"]],
    ["an emoji without a space", "Wysłane.📦 Miłego dnia!", ["Wysłane.", "📦 Miłego dnia!"]],
    ["nothing but marks is no sentence", "---\n***\n!!!\nHej", ["Hej"]],
    ["an emoji alone is one", "🙂", ["🙂"]],
    ["nothing", "", []],
  ])("%s", (_, text, wanted) => expect(read(text)).toEqual(wanted));

  it.each([
    ["addresses of streets", "Wysłać na ul. Polną 3 m. 5 w Krakowie?"],
    ["numbers of things", "Chodzi o zamówienie nr. 4471 z oferty."],
    ["and so on", "Proszę podać kolor, rozmiar itp. dla każdej sztuki."],
    ["titles", "Proszę przekazać to dr. Nowakowi."],
    ["companies", "Faktura na firmę Alfa sp. z o.o. z Łodzi?"],
    ["shortened words", "Proszę o tel. kontaktowy i godz. dostawy."],
    ["initials", "Paczkę odbierze J. Kowalski."],
    ["dates", "Odbiór 15.12.2026 albo 16.12 po południu?"],
    ["dates with a full stop", "Odbiór 15.12.2026 albo 16.12. po południu?"],
    ["streets and people with capitals", "Wysłać na ul. Polną do dr. Nowak na os. Zielone?"],
    ["numbers with letters", "Chodzi o nr. DZ-4471 z oferty."],
    ["days with a space", "Doručíme 15. 12. 2026 dopoledne."],
    ["hours", "Kurier będzie o 9.30, proszę czekać."],
    ["amounts", "Proszę dopłacić 1.299,00 zł albo 12.50 zł."],
    ["addresses of the web", "Proszę zajrzeć na www.sklepx.pl/pomoc.html?id=5&x=1 po rozmiary."],
    ["addresses of mail", "Proszę pisać na jan.nowak@sklepx.pl w tej sprawie."],
    ["names of files", "Zobacz projekt_v2.final.pdf przed drukiem."],
    ["English shortenings", "Please tell Mr. Smith, e.g. by phone, approx. at noon."],
    ["Czech shortenings", "Zboží č. 5, popř. náhradní díl, pošleme zítra."],
    ["German shortenings", "Bitte z.B. Größe bzw. Farbe nennen."],
  ])("none ends inside %s", (_, text) => expect(read(text)).toEqual([text]));

  it("joins lines that a mail program wrapped", () =>
    expect(
      read("Niestety fotel w kolorze butelkowej zieleni, który Pani zamówiła,\njest w tej chwili niedostępny.\nAnna"),
    ).toEqual([
      "Niestety fotel w kolorze butelkowej zieleni, który Pani zamówiła,\njest w tej chwili niedostępny.",
      "Anna",
    ]));
  it("joins a label with the value below it", () =>
    expect(read("Numer przesyłki:\n620000123456789\nMiłego dnia")).toEqual([
      "Numer przesyłki:\n620000123456789",
      "Miłego dnia",
    ]));
  it("joins a label with the address below it", () =>
    expect(read("Link do śledzenia:\nhttps://inpost.pl/sledzenie?number=6200")).toHaveLength(1));
  it("does not join short lines", () => expect(read("Anna\nwłaścicielka\nsklepu")).toHaveLength(3));
  it("does not join across an empty line", () =>
    expect(read("Niestety fotel w kolorze butelkowej zieleni, który Pani zamówiła\n\njest niedostępny")).toHaveLength(
      2,
    ));

  it("subject, body and attachments stand apart, each with its zone", () => {
    const whole = judged({
      text: "Jaki rozmiar?",
      subject: "Pytanie",
      attachments: [{ name: "a.pdf" }, { name: "b.png" }],
    });
    expect(whole.text).toBe("Pytanie\n\nJaki rozmiar?\n\na.pdf\nb.png");
    expect(sentences(whole).map(({ start, end, zone }) => [whole.text.slice(start, end), zone])).toEqual([
      ["Pytanie", "subject"],
      ["Jaki rozmiar?", "body"],
      ["a.pdf", "attachment"],
      ["b.png", "attachment"],
    ]);
    expect(whole.text.slice(whole.body.start, whole.body.end)).toBe("Jaki rozmiar?");
  });
});

it(
  "headers in rows cost what they are long",
  () => expect(judged({ text: "Subject: x\n".repeat(50_000) }).lines).toHaveLength(50_000),
  2_000,
);
it("a subject without a body ends with its text", () =>
  expect(judged({ text: "", subject: "!" })).toMatchObject({ text: "!\n", body: { start: 2, end: 2 } }));

describe("whatever the text", () => {
  const piece = fc.constantFrom(
    "Paczka wróciła.",
    " ",
    "\n",
    "\n\n",
    "> ",
    "15.12. ",
    "ul. ",
    "www.x.pl ",
    ":",
    ";",
    "!",
    "📦",
    "- ",
    "a",
    "\ud800",
    "<b>",
    "<p>",
    "--\n",
    "Od: Ala\n",
    "napisał(a):",
    "…",
    "|",
    "• ",
    "\u00a0",
    "Ł",
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary", maxLength: 100 }),
  );
  const message = fc.record(
    { text, subject: text, attachments: fc.array(fc.record({ name: text }), { maxLength: 3 }) },
    { requiredKeys: ["text"] },
  );

  it("lines cover the text without a gap, the body stands where it is said to", () =>
    fc.assert(
      fc.property(message, (given) => {
        const { text, lines, body } = judged(given);
        let at = 0;
        for (const line of lines) {
          expect(line.start).toBe(at);
          expect(text.slice(line.start, line.end)).not.toContain("\n");
          at = line.end + 1;
        }
        if (lines.length > 0) expect(at - 1).toBe(text.length);
        expect(body.start).toBeGreaterThanOrEqual(0);
        expect(body.end).toBeGreaterThanOrEqual(body.start);
        expect(body.end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 2026, numRuns: 500 },
    ));

  it("sentences stand in order, do not overlap, begin and end with something to see", () =>
    fc.assert(
      fc.property(message, (given) => {
        const whole = judged(given);
        let at = 0;
        for (const { start, end } of sentences(whole)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(whole.text.length);
          const quote = whole.text.slice(start, end);
          expect(quote).toBe(quote.trim());
          at = end;
        }
      }),
      { seed: 2026, numRuns: 500 },
    ));

  it("no word is lost: every letter of the text is in some sentence", () =>
    fc.assert(
      fc.property(message, (given) => {
        const whole = judged(given);
        const within = new Set(sentences(whole).flatMap(({ start, end }) => [...whole.text.slice(start, end)]));
        for (const letter of whole.text) if (/[\p{L}\p{N}]/u.test(letter)) expect(within).toContain(letter);
      }),
      { seed: 2026, numRuns: 300 },
    ));
});
