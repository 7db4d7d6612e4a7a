import { describe, expect, test } from "vitest";
import { openPolicy } from "../../adapters/main/open-checker.js";
import { welcomeElements } from "../../src/announce/welcome.js";
import { renderText } from "../../src/chat/render-text.js";
import { TOPICS, type Topic } from "../../src/policy/milestone.js";

const policy = openPolicy();
const welcome = (day: string, topics: readonly Topic[] = TOPICS, lang: "pl" | "en" = "pl") =>
  renderText(welcomeElements(policy, topics, day, lang));

describe("the day of subscribing", () => {
  test("23 November 2026: nothing lies ahead, and it does not read as empty", () => {
    const text = welcome("2026-11-23");
    expect(text).toBe(
      [
        "Obowiązuje dziś:",
        "  1. Pierwsze zgłoszenie blokowania faktur (28 maja 2026).",
        "  2. Nowe zasady od 2 marca 2026.",
        "  3. Blokowanie od 2 marca 2026.",
        "  4. Kupujący widzi linki do e-paragonów (wrzesień 2026).",
        "  5. Pole na link do dowodu zakupu wyłączone (28 stycznia 2026).",
        "  6. Link do faktury lub e-paragonu przy zamówieniu (12 listopada 2025).",
        "  7. Koniec przewoźnika ALLEGRO w API (9 czerwca 2026).",
        "  8. Nowe pola w /messaging beta.v1 (15 września 2026).",
        "  9. Zmiana regulaminu REST API (1 września 2026).",
        "  10. /messaging beta.v1 na Sandboxie (26 sierpnia 2026).",
        "",
        "Przed nami:",
        "Żaden zapowiedziany termin nie jest przed nami.",
        "",
        "Zapowiedziane bez daty:",
        "  1. Całkowity koniec maili od sprzedawców.",
        "     Niepewne: To nadal tylko zamiar; nic nowszego nie znaleźliśmy.",
        "",
        "Niepotwierdzone:",
        "  1. Adres z numerem transakcji - nowe kontakty (I kwartał 2026).",
        "     Niepewne: Nie wiadomo, czy przesunięcie z października 2025 objęło też ten plan; potwierdzenia nie znaleźliśmy.",
        "  2. Adres z numerem transakcji - wszystkie maile (II kwartał 2026).",
        "     Niepewne: Nie wiadomo, czy przesunięcie z października 2025 objęło też ten plan; potwierdzenia nie znaleźliśmy.",
        "  3. Problemy z zakupem zamiast Dyskusji (28 października 2026).",
        "     Niepewne: Samego uruchomienia nikt nie potwierdził.",
      ].join("\n"),
    );
  });

  test.each([
    [
      "2025-11-01",
      "Nowe zasady dopiero w marcu 2026: w marcu 2026; dnia jeszcze nie podano, nie wcześniej niż 1 marca.",
    ],
    ["2026-02-25", "Nowe zasady od 2 marca 2026: za 5 dni, 2 marca 2026."],
    [
      "2026-02-01",
      "Adres z numerem transakcji - nowe kontakty: w I kwartale 2026; dnia nie podano, to może być każdy dzień aż do 31 marca.",
    ],
  ])("on %s it tells what lies ahead, as precisely as announced", (day, expected) => {
    expect(welcome(day)).toContain(expected);
  });

  test("only of the topics that were chosen, and of each language", () => {
    const text = welcome("2026-11-23", ["carriers"], "en");
    expect(text).toBe(
      [
        "In force today:",
        "  1. End of the carrier ALLEGRO in the API (9 June 2026).",
        "",
        "Ahead:",
        "No announced date lies ahead.",
      ].join("\n"),
    );
  });

  test("a topic without any milestone yet says so", () => {
    expect(welcome("2018-01-01", ["carriers"])).toBe("W tych tematach nie ma jeszcze żadnych ogłoszeń.");
  });
});
