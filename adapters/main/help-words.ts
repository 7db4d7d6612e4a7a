import type { Words } from "../../src/policy/words.js";

/** What `--help` says of commands, arguments and options. */
export const HELP = {
  program: {
    pl: "Czy wolno wysłać tę wiadomość kupującemu na Allegro? Ocena, powody, źródła i co zrobić zamiast tego.",
    en: "May this message be sent to a buyer on Allegro? A verdict, its reasons and sources, and what to do instead.",
  },
  check: { pl: "ocenia wiadomości", en: "judges messages" },
  checkFiles: {
    pl: "pliki .txt, .md, .html, .eml, .csv (kolumny name, subject, body), .jsonl, .zip albo - (standardowe wejście)",
    en: ".txt, .md, .html, .eml, .csv (columns name, subject, body), .jsonl, .zip files, or - (standard input)",
  },
  timeline: { pl: "pokazuje terminy zmian zasad", en: "shows the dates on which the rules change" },
  policy: { pl: "pokazuje, porównuje i sprawdza zasady", en: "shows, compares and checks the rules" },
  policyShow: { pl: "pokazuje zasadę", en: "shows a clause" },
  policyShowClause: { pl: "nazwa zasady lub czynności", en: "the id of a clause, or an act" },
  policyDiff: { pl: "mówi, co zmieniło się między dniami A i B", en: "says what changed between the days A and B" },
  policyDiffDay: { pl: "dzień, na przykład 2026-03-02", en: "a day like 2026-03-02" },
  policyLint: { pl: "sprawdza pliki YAML z zasadami", en: "checks the YAML files of a policy" },
  policyLintFolder: { pl: "folder z plikami .yaml", en: "the folder with the .yaml files" },
  why: { pl: "powtarza ocenę z pokwitowania i ją wyjaśnia", en: "computes a receipt's verdict again and explains it" },
  whyReceipt: { pl: "numer pokwitowania albo JSON", en: "the receipt's id, or its JSON" },
  whyFile: { pl: "plik z tą samą wiadomością", en: "the file with the same message" },
  announce: {
    pl: "pokazuje, co i kiedy usłyszałby zapisany kanał",
    en: "shows what a subscribed channel would be told, and when",
  },
  store: {
    pl: "z bazy tego adresu, jak DATABASE_URL, brać opublikowane zasady (domyślnie wbudowane)",
    en: "go by the policy published in the store at this address, like DATABASE_URL (default: the built one)",
  },
  simulate: {
    pl: "tylko liczy, niczego nie wysyła (trzeba podać)",
    en: "computes only and sends nothing (must be given)",
  },
  announceFrom: { pl: "pierwszy dzień (domyślnie dziś)", en: "the first day (default today)" },
  announceTo: { pl: "ostatni dzień (domyślnie za rok)", en: "the last day (default in a year)" },
  announceTopics: {
    pl: "tematy po przecinku: message_rules, documents, carriers, api (domyślnie wszystkie)",
    en: "topics with commas: message_rules, documents, carriers, api (default all)",
  },
  announceWeekly: { pl: "raz w tygodniu, w poniedziałek", en: "once a week, on Monday" },
  guide: { pl: "pyta o wiadomość i ją ocenia", en: "asks for a message and judges it" },
  text: { pl: "tekst wiadomości", en: "the message's text" },
  jsonl: { pl: "czyta wiersze JSON ze standardowego wejścia", en: "reads lines of JSON from the standard input" },
  reply: {
    pl: "to odpowiedź w rozmowie, którą zaczął kupujący",
    en: "it is a reply in the conversation that the buyer began",
  },
  medium: { pl: "gdzie: email, message_center, discussion", en: "where: email, message_center, discussion" },
  carrierIntegrated: {
    pl: "czy kupujący widzi śledzenie na Allegro: yes, no",
    en: "whether the buyer sees the tracking on Allegro: yes, no",
  },
  marketplace: { pl: "pl, cz, sk, hu", en: "pl, cz, sk, hu" },
  asOf: { pl: "na jaki dzień (domyślnie dziś)", en: "as of which day (default today)" },
  knownAt: { pl: "według wiedzy z którego dnia (domyślnie dziś)", en: "as known on which day (default today)" },
  lang: { pl: "język odpowiedzi: pl, en", en: "language of the answer: pl, en" },
  format: { pl: "text albo json", en: "text or json" },
  help: { pl: "pokazuje tę pomoc", en: "shows this help" },
  version: { pl: "pokazuje wersję", en: "shows the version" },
  codes: {
    pl: "Kod wyjścia: 0 wolno, 1 coś nie wolno, 2 nie dało się odczytać albo złe użycie, 3 coś zależy.",
    en: "Exit code: 0 allowed, 1 something is not allowed, 2 unreadable input or wrong usage, 3 something depends.",
  },
} as const satisfies Record<string, Words>;

/** The titles of help's parts: commander writes them in English. */
export const HELP_TITLES: Readonly<Record<string, string>> = {
  "Usage:": "Użycie:",
  "Arguments:": "Argumenty:",
  "Options:": "Opcje:",
  "Commands:": "Polecenia:",
};
