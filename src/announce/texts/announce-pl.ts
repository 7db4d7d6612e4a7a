import type { AnnouncementKind } from "../announcement.js";

const rules = new Intl.PluralRules("pl");
/** 1 nowość, 2 nowości, 5 nowości. */
function count(number: number, one: string, few: string, many: string): string {
  const rule = rules.select(number);
  return `${number} ${rule === "one" ? one : rule === "few" ? few : many}`;
}

/** Polish texts of announcements. Other languages must have the same. */
export const announcePl = {
  /** The kind in a word or two, where it stands alone. */
  words: {
    announced: "Zapowiedź",
    moved: "Nowy termin",
    made_exact: "Dokładny termin",
    withdrawn: "Odwołane",
    reminder: "Przypomnienie",
    in_force: "Zmiana weszła w życie",
    corrected: "Sprostowanie",
    incident: "Awaria",
  } satisfies Record<AnnouncementKind, string>,

  when: {
    noDate: "daty nie podano",
    today: "dziś",
    tomorrow: "jutro",
    inDays: (days: number) => `za ${count(days, "dzień", "dni", "dni")}`,
    yesterday: "wczoraj",
    daysAgo: (days: number) => `${count(days, "dzień", "dni", "dni")} temu`,
    dayUnknown: (first: string) => `dnia jeszcze nie podano, nie wcześniej niż ${first}`,
    dayUnknownInside: (last: string) => `dnia nie podano, to może być każdy dzień aż do ${last}`,
    dayNeverNamed: "dnia nie podano",
  },

  line: {
    announced: {
      official: "Allegro zapowiada",
      press: "Prasa podaje, Allegro nie potwierdziło",
      users: "Sprzedawcy zgłaszają",
    },
    statement: { official: "Allegro informuje", press: "Prasa podaje", users: "Sprzedawcy zgłaszają" },
    noDate: "Allegro zapowiada, daty nie podało",
    moved: "Nowy termin",
    movedNowhere: "Odłożone bez nowej daty",
    madeExact: "Znamy dzień",
    madeNarrower: "Dokładniejszy termin",
    withdrawn: "Odwołane",
    cancelled: (what: string) => `odwołane: ${what}`,
    instead: (what: string) => `zamiast tego: ${what}`,
    noLonger: (date: string) => `nieaktualne: ${date}`,
    atEarliest: (far: string) => `Najwcześniej ${far}`,
    fromToday: "Od dziś",
    since: (date: string) => `Od ${date}`,
    begun: "Weszło w życie",
    over: "Termin minął",
    unconfirmed: "Termin minął, nikt nie potwierdził zmiany",
    unconfirmedToday: "Dziś według zapowiedzi, bez potwierdzenia",
    corrected: "Sprostowanie",
    incident: "Awaria, zasady się nie zmieniły",
  },

  besides: (number: number) => `Oprócz tego: ${count(number, "nowość", "nowości", "nowości")}`,

  noLonger: "Już nieaktualne",
  whole: "Szczegóły są w poprawionej karcie powyżej.",
  updated: (date: string) => `Kartę poprawiono ${date}.`,
  meaning: (from: string) => `Wiadomości sklepu od ${from}`,
  blocked: "Allegro zatrzyma e-mail wysłany z własnej inicjatywy",
  notAllowed: "Nie wolno z własnej inicjatywy",
  depends: "To zależy",
  allowed: "Wolno",
  replies: "Odpowiadać kupującemu w rozmowie, którą zaczął, nadal wolno.",
  instead: "Co zrobić zamiast tego",
  sources: "Źródła",
  check: "Sprawdź wiadomość",
  timeline: "Terminy",
  changed: (stopped: number, allowed: number) =>
    [
      ...(stopped === 0 ? [] : [`Sprawdzone tu ostatnio wiadomości, których teraz nie wolno wysłać: ${stopped}.`]),
      ...(allowed === 0 ? [] : [`Sprawdzone tu ostatnio wiadomości, które teraz wolno wysłać: ${allowed}.`]),
    ].join(" "),

  templates: {
    changing: (changing: number, of: number) =>
      `Tego dnia zmienia się ocena ${changing} z ${count(of, "waszego szablonu", "waszych szablonów", "waszych szablonów")}.`,
    concerned: (changing: number, of: number) =>
      `Dotyczy to ${changing} z ${count(of, "waszego szablonu", "waszych szablonów", "waszych szablonów")}.`,
    show: "Pokaż wyniki audytów",
  },

  simulated: {
    edit: (cards: string) => `Poprawione starsze karty (${cards}).`,
    none: "W tym czasie nic by nie ogłoszono.",
  },

  welcome: {
    inForce: "Obowiązuje dziś",
    ahead: "Przed nami",
    nothingAhead: "Żaden zapowiedziany termin nie jest przed nami.",
    noDate: "Zapowiedziane bez daty",
    unconfirmed: "Niepotwierdzone",
    nothingKnown: "W tych tematach nie ma jeszcze żadnych ogłoszeń.",
    next: "Napiszę tu, gdy Allegro coś zapowie, przesunie, odwoła albo wprowadzi. Do tego czasu cisza znaczy, że nic się nie zmieniło.",
    verified: (date: string) => `Źródła czytano ostatnio ${date}.`,
  },
};

/** Every text of announcements. */
export type AnnounceTexts = typeof announcePl;
