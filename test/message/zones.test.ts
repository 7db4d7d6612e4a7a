import { describe, expect, it } from "vitest";
import { subjectInHeader, type Zone, zonesOfLines } from "../../src/message/zones.js";

const LETTERS: Record<Zone, string> = {
  subject: "t",
  body: "b",
  signature: "s",
  quoted: "q",
  header: "h",
  attachment: "a",
};

/** The zones of a text's lines as letters: body, signature, quoted, header. */
const zones = (text: string) =>
  zonesOfLines(text.split("\n"))
    .map((zone) => LETTERS[zone])
    .join("");

describe("quoted mail is another's words", () => {
  it.each([
    ["introduced lines marked with >", "Wysyłamy jutro.\nAnna pisze:\n> Kiedy wyślecie?\n> Ala", "bhqq"],
    ["marked lines with a marked empty one", "Wysyłamy jutro.\n> Kiedy wyślecie?\n>\n> Ala", "bqqq"],
    ["marks with an answer between, introduced once", "Hej\nAnna pisze:\n> Czarny?\nTak.\n> 40?\nNie.", "bhqbqb"],
    ["marks in rows", "Tak.\n>> pierwsze\n> drugie", "bqq"],
    ["the answer below the question", "> Czy jest czarny?\nTak, jest.", "qb"],
    ["answers between the lines", "> Czarny?\nTak.\n> Rozmiar 40?\nNie.", "qbqb"],
    ["only quoted marks: then it is what is asked about", "> Faktura w załączniku.\n> Pozdrawiamy", "bb"],
    ["only marks and a signature: the same", "> Faktura w załączniku.\nPozdrawiamy\nSklep X", "bss"],
  ])("%s", (_, text, wanted) => expect(zones(text)).toBe(wanted));

  it.each([
    ["pl", "W dniu 12.11.2026 o 10:15, Anna Nowak napisał(a):"],
    ["pl, a woman", "Dnia 12 listopada 2026 Anna Nowak napisała:"],
    ["pl, Gmail", "pon., 12 lis 2026 o 10:15 Anna Nowak <anna@example.com> napisał(a):"],
    ["pl, another day", "śr., 4 lis 2026 o 09:01 Jan Kowalski <jan@example.com> napisał(a):"],
    ["en", "On Thu, Nov 12, 2026 at 10:15 AM Anna Nowak <anna@example.com> wrote:"],
    ["en, Apple", "On 12 Nov 2026, at 10:15, Anna Nowak <anna@example.com> wrote:"],
    ["cs", "Dne 12. 11. 2026 v 10:15 Anna Nováková napsal(a):"],
    ["cs, Gmail", "čt 12. 11. 2026 v 10:15 odesílatel Anna Nováková <anna@example.com> napsal:"],
    ["sk", "Dňa 12. 11. 2026 o 10:15 Anna Nováková napísal(a):"],
    ["hu", "2026. 11. 12. 10:15 keltezéssel, Kiss Anna írta:"],
    ["pl, Apple", "Wiadomość napisana przez Anna Nowak w dniu 12 lis 2026, o godz. 10:15:"],
    ["pl, Thunderbird", "Użytkownik Anna Nowak napisał:"],
    ["pl, without a date", "Anna Nowak <anna@example.com> napisał(a):"],
    ["a date and an address", "2026-11-12 10:15 GMT+01:00 Anna Nowak <anna@example.com>:"],
    ["sk, Gmail", "št 12. 11. 2026 o 10:15 Anna Nováková <anna@example.com> napísal(a):"],
    ["hu, Gmail", "Kiss Anna <anna@example.com> ezt írta (időpont: 2026. nov. 12., Cs, 10:15):"],
    ["uk", "12 листопада 2026 р. 10:15 Анна Коваль пише:"],
    ["uk, Gmail", "чт, 12 лист. 2026 р. о 10:15 Анна Коваль <anna@example.com> пише:"],
    ["uk, a woman or a man", "12.11.2026 10:15 Анна Коваль написав(-ла):"],
    ["cs, a woman or a man", "Dne 12. 11. 2026 v 10:15 Anna Nováková napsal/a:"],
    ["de", "Am 12.11.2026 um 10:15 schrieb Anna Schmidt:"],
    ["de, Gmail", "Am Do., 12. Nov. 2026 um 10:15 Uhr schrieb Anna Schmidt <anna@example.com>:"],
  ])("an introduction ends the writer's words: %s", (_, line) =>
    expect(zones(`Odpowiedź.\n\n${line}\nPierwotna wiadomość.\nDruga linia.`)).toBe("bbhqq"),
  );

  it.each([
    ["pl", "pon., 12 lis 2026 o 10:15 Anna Nowak <anna@example.com>\nnapisał(a):"],
    ["en", "On Thu, Nov 12, 2026 at 10:15 AM Anna Nowak <anna@example.com>\nwrote:"],
    ["pl, wrapped before the address", "W dniu 12.11.2026 o 10:15, Anna Nowak\n<anna@example.com> napisał(a):"],
  ])("an introduction that Gmail wrapped: %s", (_, line) =>
    expect(zones(`Odpowiedź.\n\n${line}\nPierwotna wiadomość.`)).toBe("bbhhq"),
  );

  it.each([
    ["pl", "-----Wiadomość oryginalna-----"],
    ["pl, forwarded", "---------- Wiadomość przekazana ---------"],
    ["pl, Gmail", "---------- Forwarded message ---------"],
    ["en", "-----Original Message-----"],
    ["cs", "---------- Původní zpráva ----------"],
    ["sk", "---------- Pôvodná správa ----------"],
    ["hu", "-------- Eredeti üzenet --------"],
    ["de", "-----Ursprüngliche Nachricht-----"],
    ["de, forwarded", "-------- Weitergeleitete Nachricht --------"],
    ["uk", "---------- Пересилане повідомлення ---------"],
  ])("a banner ends the writer's words: %s", (_, line) =>
    expect(zones(`Odpowiedź.\n${line}\nPierwotna wiadomość.`)).toBe("bhq"),
  );

  it.each([
    ["pl", "Od: Anna Nowak\nWysłano: 12 listopada 2026\nDo: sklep@example.com\nTemat: Pytanie"],
    ["en", "From: Anna Nowak\nSent: Thursday, 12 November 2026\nTo: shop@example.com\nSubject: Question"],
    ["cs", "Od: Anna Nováková\nOdesláno: 12. listopadu 2026\nKomu: obchod@example.com\nPředmět: Dotaz"],
    ["sk", "Od: Anna Nováková\nOdoslané: 12. novembra 2026\nKomu: obchod@example.com\nPredmet: Otázka"],
    ["hu", "Feladó: Kiss Anna\nKüldve: 2026. november 12.\nCímzett: bolt@example.com\nTárgy: Kérdés"],
    ["de", "Von: Anna Schmidt\nGesendet: 12. November 2026\nAn: laden@example.com\nBetreff: Frage"],
    ["uk", "Від: Анна Коваль\nНадіслано: 12 листопада 2026\nКому: shop@example.com\nТема: Питання"],
  ])("a block of headers below the answer begins the other's mail: %s", (_, block) =>
    expect(zones(`Odpowiedź.\n${block}\nKiedy wyślecie?`)).toBe("bhhhhq"),
  );

  it("a forwarded mail with nothing above it is what is asked about", () =>
    expect(
      zones("---------- Forwarded message ---------\nFrom: Sklep\nSubject: Faktura\nTo: Ala\n\nFaktura w załączniku."),
    ).toBe("hhhhbb"));
  it("a pasted mail keeps its body", () =>
    expect(zones("From: a@example.com\nTo: b@example.com\nSubject: Faktura\n\nW załączniku faktura.")).toBe("hhhbb"));
});

describe("sentences that look like headers or introductions stay the writer's", () => {
  it.each([
    ["a term", "Do: końca tygodnia proszę o odpowiedź"],
    ["a date", "Data: 15.12.2026"],
    ["a day and a verb of writing", "Proszę, by Pani napisała rozmiar."],
    ["a sentence beginning with a day", "W dniu 12.11 wysłaliśmy paczkę."],
    ["a reason that tells what was written", "Ponieważ Pani napisała o fakturę, przesyłamy ją w załączniku."],
    ["the same in English", "On Monday you wrote that the size is wrong."],
  ])("%s", (_, line) => expect(zones(`Dzień dobry\n${line}\nDziękuję`)).toBe("bbb"));
});

describe("decoration, bullets and hours are no quoted mail", () => {
  it.each([
    ["hours below each other", "Kurier będzie:\nOd: 8:00\nDo: 12:00\nFaktura w załączniku.", "bbbb"],
    ["days below each other", "Promocja\nOd: 12.11.2026\nDo: 15.11.2026\nFaktura w załączniku.", "bbbb"],
    ["hours at the top", "Od: 8:00\nDo: 12:00\nFaktura w załączniku.", "bbb"],
    ["arrows on both sides", "Zamówienie gotowe.\n>>> WYSTAW NAM OCENĘ <<<", "bb"],
    ["arrows on both sides at the top", ">>> WYSTAW NAM OCENĘ <<<\nDzień dobry", "bb"],
    ["a bullet", "Dzień dobry\n> Faktura do pobrania: https://faktury.example.com/1", "bb"],
    ["bullets", "Dzień dobry\n> Faktura\n> Opinia", "bbb"],
    ["a line of hyphens", "Dzień dobry\n-----------\nJaki rozmiar?", "bbb"],
    ["a word between hyphens", "Dzień dobry\n--- Ważne ---\nJaki rozmiar?", "bbb"],
    ["words about writing", "W dniu 12.11 napisała Pani o fakturę, odpowiadamy:\nFaktura w załączniku.", "bb"],
  ])("%s", (_, text, wanted) => expect(zones(text)).toBe(wanted));

  it("many lines cost what they are long", () => {
    for (const line of ["Subject: x", "> x", "Od: 8:00", "-- x", "12.11.2026 a@b.pl", "x:", ">> x <"]) {
      expect(zonesOfLines(Array.from({ length: 50_000 }, () => line))).toHaveLength(50_000);
    }
  }, 2_000);
});

describe("a signature begins with a closing", () => {
  it.each([
    ["pl", "Pozdrawiamy"],
    ["pl, formal", "Z wyrazami szacunku,"],
    ["pl, without diacritics", "Z powazaniem"],
    ["pl, a wish", "Miłego dnia!"],
    ["the mark of mail programs", "--"],
    ["en", "Best regards,"],
    ["en, short", "Regards"],
    ["cs", "S pozdravem"],
    ["cs, a wish", "Hezký den"],
    ["sk", "S pozdravom"],
    ["hu", "Üdvözlettel,"],
    ["de", "Mit freundlichen Grüßen"],
    ["de, short", "MfG"],
    ["uk", "З повагою,"],
  ])("%s", (_, line) => expect(zones(`Jaki rozmiar?\n\n${line}\nAnna\nSklep X, Poznań`)).toBe("bbsss"));
});

describe("subjectInHeader", () => {
  it.each([
    ["Temat: Twoja faktura", "Twoja faktura"],
    ["Subject: Your invoice", "Your invoice"],
    ["**Subject:** Your invoice", "Your invoice"],
    ["Předmět: Faktura", "Faktura"],
    ["Predmet: Faktúra", "Faktúra"],
    ["Tárgy: Számla", "Számla"],
    ["Betreff: Rechnung", "Rechnung"],
    ["Тема: Рахунок", "Рахунок"],
    ["Temat", undefined],
    ["Tematyka: ogród", undefined],
    ["Od: Anna", undefined],
  ])("%s", (line, wanted) => expect(subjectInHeader(line)).toBe(wanted));
});
