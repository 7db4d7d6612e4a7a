import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Everything that may be quoted as somebody's own words: the passages that stand in quotation marks in the project's
 * list of facts, copied letter by letter, and the text of the founding document. Nothing else was read literally.
 */
export const QUOTABLE: readonly string[] = [
  "Zmieniamy zasady komunikacji od sprzedającego do kupującego po zakupie",
  "[24.09.2025] FAQ - Nowe zasady komunikacji po zakupie na Allegro",
  "Przypomnienie: 2 marca 2026 rozszerzymy i doprecyzujemy zasady wysyłki powiadomień po zakupach",
  "Zamówienia - udostępniliśmy zasób, dzięki któremu dodasz link do dokumentów rozliczeniowych",
  "Bulk communication with buyers",
  "Centrum wiadomości - rozszerzamy zasoby /messaging o obsługę Problemów z zakupem",
  "docelowo całkowicie ograniczymy … możliwość wysłania e-maili",
  "22-09-2025 Wiadomość jest niezgodna z naszymi zasadami",
  "dzień dobry",
  "wklej link do dowodu zakupu",
  "Problemy z zakupem",
  "Sprawdzamy tę wiadomość pod kątem zgodności z naszymi zasadami",
  "odpowiedź jest udzielana w ramach tej samej konwersacji",
  "korespondencję na tematy związane z realizacją zamówienia",
  "Moje zakupy",
  "w formie plików pdf i linków",
  "wpłata dotarła do partnera",
  "partner prosi o ocenę transakcji",
  "wystawienie faktury",
  "Dobre Praktyki Sprzedającego",
  "upomnienia",
  "Allowed carrier ids",
  "kluczowe jest tutaj przekazanie prawidłowego, zamaskowanego adresu e-mail klienta",
  "being worked on",
  "Brak dowodu zakupu, instrukcji lub gwarancji",
  "Nie wiemy jeszcze jak to będzie rozwiązane",
  "w osobnej wiadomości do sprzedającego",
  "informacji o status…",
  "w najbliższych tygodniach",
];

/** The news of 14 October 2025, as the portal showed it. */
export const FOUNDING_DOCUMENT = readFileSync(join(import.meta.dirname, "../fixtures/founding-document.txt"), "utf8");

/** Whether these words stand literally in something that may be quoted. */
export function isQuotable(quote: string): boolean {
  return FOUNDING_DOCUMENT.includes(quote) || QUOTABLE.some((passage) => passage.includes(quote));
}
