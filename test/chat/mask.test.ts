import { describe, expect, it } from "vitest";
import { mask } from "../../src/chat/mask.js";

describe("mask", () => {
  it.each([
    ["Dzień dobry Pani Anno, proszę o rozmiar.", "Dzień dobry Pani [name], proszę o rozmiar."],
    ["Szanowny Panie Kowalski, paczka wróciła.", "Szanowny Panie [name], paczka wróciła."],
    ["Cześć Marku!\nJaki kolor?", "Cześć [name]!\nJaki kolor?"],
    ["Pozdrawiam,\nJan Kowalski-Nowak", "Pozdrawiam,\n[name]"],
    ["Imię i nazwisko: jan kowalski\nNIP: 123-456-32-18", "Imię i nazwisko: [name]\nNIP: [tax number]"],
    ["paczka dla Katarzyny Wiśniewskiej jest gotowa", "paczka dla [name] jest gotowa"],
    ["Dear Mr Smith, your size?", "Dear Mr [name], your size?"],
    ["Hi John,\nthank you. Kind regards\nMary Poppins", "Hi [name],\nthank you. Kind regards\n[name]"],
    ["Dobrý den, pane Nováku, jaká velikost?", "Dobrý den, pane [name], jaká velikost?"],
    ["Sehr geehrte Frau Müller, welche Größe?", "Sehr geehrte Frau [name], welche Größe?"],
    ["Kedves Katalin!", "Kedves [name]!"],
    ["Шановна пані Оксано, який розмір?", "Шановна пані [name], який розмір?"],
    ["telefon 600 100 200 albo +48 600-100-200", "telefon [phone] albo [phone]"],
    ["tel.: 22 123 45 67", "tel.: [phone]"],
    ["Zadzwoń: 600100200.", "Zadzwoń: [phone]."],
    ["pisz na jan.kowalski+a@poczta.example.pl, proszę", "pisz na [e-mail], proszę"],
    ["ul. Marszałkowska 12/34, 00-590 Warszawa", "[address], [address]"],
    ["adres: os. Złotej Jesieni 5 m. 7", "adres: [address]"],
    ["mieszkam na ul. Długiej", "mieszkam na [address]"],
    ["12 Baker Street, London NW1 6XE", "[address], London [address]"],
    ["Hauptstraße 5, 10115 Berlin", "[address], [address]"],
    ["1051 Budapest, Kossuth utca 12.", "[address], [address]"],
    ["вул. Хрещатик 22, 01001 Київ", "[address], [address]"],
    ["odbiór w Paczkomacie WAW123M", "odbiór w Paczkomacie [address]"],
    ["konto 61 1090 1014 0000 0712 1981 2874", "konto [account]"],
    ["IBAN PL61109010140000071219812874", "IBAN [account]"],
    ["účet 19-2000145399/0800", "účet [account]"],
    ["NIP 1234563218, PESEL 44051401359", "NIP [tax number], PESEL [tax number]"],
    ["VAT ID PL1234563218", "VAT ID [tax number]"],
    ["adószám: 12345678-1-42", "adószám: [tax number]"],
    ["numer paczki 00159007731234567890", "numer paczki [number]"],
    ["https://sledzenie.example.pl/paczka?nr=abc", "https://sledzenie.example.pl/[…]"],
  ])("masks in %j", (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it.each([
    "Wysyłka 15.12.2026, jak w ofercie, albo 2026-12-15.",
    "Proszę przygotować 129,00 zł dla kuriera InPost.",
    "Faktura jest w załączniku, Allegro ją zatrzyma.",
    "Dziękujemy za zakup! Jaki rozmiar wysłać: 38 czy 40?",
    "[imie], zamówienie {{order_number}} jest gotowe.",
    "Please send us your size, 10 or 12.",
    "Witam, proszę o dane do faktury. Olej i Kubek są w paczce. Paleta wróciła.",
    "Danke, die Jacke kommt im Januar. With pleasure.",
  ])("leaves %j", (text) => {
    expect(mask(text)).toBe(text);
  });

  it("stays linear on hostile text", () => {
    for (const piece of ["A", "1 ", "a@", "Pan ", "ul. ", "https://a/", "Aa "]) {
      expect(mask(piece.repeat(10_000)).length).toBeGreaterThan(0);
    }
  });
});
