import { expect, test } from "vitest";
import { announce } from "../../adapters/main/commands/announce.js";
import type { Terminal } from "../../adapters/main/terminal.js";
import type { UsageProblem } from "../../adapters/main/usage-problem.js";
import { runCli } from "../main/run-cli.js";

/** The founding case as a person would have read it, day by day. */
const CALENDAR = {
  pl: [
    "2025-09-11  Allegro zapowiada: Nowe zasady wiadomości od 20 października 2025 (za 39 dni).",
    "2025-09-11  Allegro zapowiada: Adres z numerem transakcji - nowe kontakty (w I kwartale 2026; dnia jeszcze nie podano, nie wcześniej niż 1 stycznia).",
    "2025-09-11  Allegro zapowiada: Adres z numerem transakcji - wszystkie maile (w II kwartale 2026; dnia jeszcze nie podano, nie wcześniej niż 1 kwietnia).",
    "2025-09-11  Allegro zapowiada, daty nie podało: Całkowity koniec maili od sprzedawców.",
    "2025-09-22  Awaria, zasady się nie zmieniły: Centrum wiadomości odrzucało wiadomości.",
    "2025-09-23  Prasa podaje, Allegro nie potwierdziło: Blokowanie po okresie przejściowym (w I kwartale 2026; dnia jeszcze nie podano, nie wcześniej niż 1 stycznia).",
    "2025-09-24  Allegro informuje: FAQ do nowych zasad.",
    "2025-10-06  Za 14 dni: Nowe zasady wiadomości od 20 października 2025.",
    "2025-10-14  Poprawione starsze karty (11 września 2025, 23 września 2025, 6 października 2025).",
    "2025-10-14  Nowy termin: Nowe zasady dopiero w marcu 2026 (dnia jeszcze nie podano, nie wcześniej niż 1 marca); nieaktualne: 20 października 2025; odwołane: Blokowanie po okresie przejściowym (I kwartał 2026).",
    "2025-11-12  Od dziś, 12 listopada 2025: Link do faktury lub e-paragonu przy zamówieniu.",
    "2025-12-18  Najwcześniej za 14 dni: Adres z numerem transakcji - nowe kontakty (w I kwartale 2026; dnia jeszcze nie podano).",
    "2025-12-29  Allegro zapowiada: Koniec /sale/disputes (za 9 dni, 7 stycznia 2026).",
    "2025-12-31  Najwcześniej jutro: Adres z numerem transakcji - nowe kontakty (w I kwartale 2026; dnia jeszcze nie podano).",
    "2026-01-06  Jutro, 7 stycznia 2026: Koniec /sale/disputes.",
    "2026-01-07  Od dziś, 7 stycznia 2026: Koniec /sale/disputes.",
    "2026-01-28  Od dziś, 28 stycznia 2026: Pole na link do dowodu zakupu wyłączone.",
    "2026-02-10  Poprawione starsze karty (11 września 2025, 6 października 2025, 14 października 2025).",
    "2026-02-10  Znamy dzień: Nowe zasady od 2 marca 2026 (za 20 dni); nieaktualne: marzec 2026.",
    "2026-02-10  Allegro zapowiada: Blokowanie od 2 marca 2026 (za 20 dni).",
    "2026-02-16  Za 14 dni: Nowe zasady od 2 marca 2026.",
    "2026-02-16  Za 14 dni: Blokowanie od 2 marca 2026.",
    "2026-03-01  Jutro: Nowe zasady od 2 marca 2026.",
    "2026-03-01  Jutro: Blokowanie od 2 marca 2026.",
    "2026-03-02  Od dziś: Nowe zasady od 2 marca 2026.",
    "2026-03-02  Od dziś: Blokowanie od 2 marca 2026.",
    "2026-03-18  Najwcześniej za 14 dni: Adres z numerem transakcji - wszystkie maile (w II kwartale 2026; dnia jeszcze nie podano).",
    "2026-03-31  Najwcześniej jutro: Adres z numerem transakcji - wszystkie maile (w II kwartale 2026; dnia jeszcze nie podano).",
    "2026-04-01  Termin minął, nikt nie potwierdził zmiany: Adres z numerem transakcji - nowe kontakty (w I kwartale 2026; dnia nie podano).",
  ],
  en: [
    "2025-09-11  Allegro announces: New message rules from 20 October 2025 (in 39 days).",
    "2025-09-11  Allegro announces: Address with the transaction's number - new contacts (in Q1 2026; the day is not announced yet, no earlier than 1 January).",
    "2025-09-11  Allegro announces: Address with the transaction's number - every e-mail (in Q2 2026; the day is not announced yet, no earlier than 1 April).",
    "2025-09-11  Allegro announces, naming no date: No more e-mails from sellers at all.",
    "2025-09-22  An incident, no rule changed: Message Center rejected messages.",
    "2025-09-23  The press says, unconfirmed by Allegro: Blocking after a transition (in Q1 2026; the day is not announced yet, no earlier than 1 January).",
    "2025-09-24  Allegro says: FAQ about the new rules.",
    "2025-10-06  In 14 days: New message rules from 20 October 2025.",
    "2025-10-14  Earlier cards corrected (11 September 2025, 23 September 2025, 6 October 2025).",
    "2025-10-14  New date: New rules only in March 2026 (the day is not announced yet, no earlier than 1 March); no longer valid: 20 October 2025; cancelled: Blocking after a transition (Q1 2026).",
    "2025-11-12  From today on, 12 November 2025: Link to an invoice or e-receipt at the order.",
    "2025-12-18  In 14 days at the earliest: Address with the transaction's number - new contacts (in Q1 2026; the day is not announced yet).",
    "2025-12-29  Allegro announces: End of /sale/disputes (in 9 days, 7 January 2026).",
    "2025-12-31  Tomorrow at the earliest: Address with the transaction's number - new contacts (in Q1 2026; the day is not announced yet).",
    "2026-01-06  Tomorrow, 7 January 2026: End of /sale/disputes.",
    "2026-01-07  From today on, 7 January 2026: End of /sale/disputes.",
    "2026-01-28  From today on, 28 January 2026: Field for a link to the proof of purchase withdrawn.",
    "2026-02-10  Earlier cards corrected (11 September 2025, 6 October 2025, 14 October 2025).",
    "2026-02-10  The day is known: New rules from 2 March 2026 (in 20 days); no longer valid: March 2026.",
    "2026-02-10  Allegro announces: Blocking from 2 March 2026 (in 20 days).",
    "2026-02-16  In 14 days: New rules from 2 March 2026.",
    "2026-02-16  In 14 days: Blocking from 2 March 2026.",
    "2026-03-01  Tomorrow: New rules from 2 March 2026.",
    "2026-03-01  Tomorrow: Blocking from 2 March 2026.",
    "2026-03-02  From today on: New rules from 2 March 2026.",
    "2026-03-02  From today on: Blocking from 2 March 2026.",
    "2026-03-18  In 14 days at the earliest: Address with the transaction's number - every e-mail (in Q2 2026; the day is not announced yet).",
    "2026-03-31  Tomorrow at the earliest: Address with the transaction's number - every e-mail (in Q2 2026; the day is not announced yet).",
    "2026-04-01  The time has passed, and nobody has confirmed it: Address with the transaction's number - new contacts (in Q1 2026; no day was named).",
  ],
};

const calendar = { simulate: true, from: "2025-09-01", to: "2026-04-01" };

/** What the command prints. */
async function printed(raw: Parameters<typeof announce>[0] & { lang?: string }): Promise<string> {
  let out = "";
  const write = async (text: string) => {
    out += text;
  };
  expect(await announce(raw, { write } as Terminal)).toBe(0);
  return out;
}

test("the command line prints the calendar of the founding case", async () => {
  const { code, out, err } = await runCli(["announce", "--simulate", "--from", "2025-09-01", "--to", "2026-04-01"]);
  expect([code, err]).toEqual([0, ""]);
  expect(out.trimEnd().split("\n")).toEqual(CALENDAR.pl);
});

test("the same in English", async () => {
  expect((await printed({ ...calendar, lang: "en" })).trimEnd().split("\n")).toEqual(CALENDAR.en);
});

test("topics and the weekly rhythm change it", async () => {
  const out = await printed({ simulate: true, from: "2026-02-01", to: "2026-03-02", topics: "zasady", weekly: true });
  expect(out.trimEnd().split("\n")).toEqual([
    "2026-02-09  Najwcześniej za 20 dni: Nowe zasady dopiero w marcu 2026 (dnia jeszcze nie podano).",
    "2026-02-10  Poprawione starsze karty (9 lutego 2026).",
    "2026-02-16  Znamy dzień: Nowe zasady od 2 marca 2026 (za 14 dni); nieaktualne: marzec 2026.",
    "2026-02-16  Allegro zapowiada: Blokowanie od 2 marca 2026 (za 14 dni).",
    "2026-02-23  Za 7 dni: Nowe zasady od 2 marca 2026.",
    "2026-02-23  Za 7 dni: Blokowanie od 2 marca 2026.",
    "2026-03-02  Od dziś: Nowe zasady od 2 marca 2026.",
    "2026-03-02  Od dziś: Blokowanie od 2 marca 2026.",
  ]);
});

test("a time in which nothing happened says so", async () => {
  const out = await printed({ simulate: true, from: "2023-01-01", to: "2023-12-31", lang: "en" });
  expect(out).toBe("Nothing would have been announced in this time.\n");
});

test.each<[string, Parameters<typeof announce>[0], string]>([
  ["nothing but a simulation", {}, "Dodaj --simulate"],
  ["a day that does not exist", { simulate: true, from: "2026-02-30" }, "--from"],
  ["an end before the beginning", { simulate: true, from: "2026-03-02", to: "2026-03-01" }, "nie wcześniej niż --from"],
  ["more than can be meant", { simulate: true, from: "2026-03-02", to: "2126-03-01" }, "najwyżej 20 lat"],
  ["an unknown topic", { simulate: true, topics: "api,pogoda" }, "tematu „pogoda” nie ma"],
])("refused: %s", async (_name, raw, words) => {
  const problem = await printed(raw).catch((error: unknown) => error);
  expect((problem as UsageProblem).words.pl).toContain(words);
});
