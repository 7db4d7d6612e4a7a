import type { Lang } from "../ask.js";

const rules = new Intl.PluralRules("pl");
/** The form of a Polish noun for a number: 1 pytanie, 2 pytania, 5 pytań. */
function count(number: number, one: string, few: string, many: string): string {
  const rule = rules.select(number);
  return `${number} ${rule === "one" ? one : rule === "few" ? few : many}`;
}

/** Polish texts. The shape is the catalogue's: every other language must have the same. */
export const pl = {
  language: "pl" as Lang,

  /** The decision as a word: for headings, tables and those who see neither icon nor colour. */
  decision: { allowed: "Wolno", not_allowed: "Nie wolno", depends: "To zależy", unreadable: "Nie do oceny" },
  /** The same in short, behind a colon. */
  yesNo: { allowed: "tak", not_allowed: "nie", depends: "to zależy" },
  /** What an answer to a question leads to. */
  leadsTo: { allowed: "możesz wysłać", not_allowed: "nie wysyłaj", depends: "to nadal zależy" },

  first: {
    mayNot: "Nie wysyłaj z własnej inicjatywy",
    mayNotAsItIs: "Nie wysyłaj z własnej inicjatywy w tej postaci",
    mayNever: "Nie wysyłaj, nawet jako odpowiedź",
    mayNeverAsItIs: "Nie wysyłaj w tej postaci, nawet jako odpowiedź",
    may: "Możesz wysłać",
    mayReply: "Możesz wysłać jako odpowiedź w rozmowie, którą zaczął kupujący",
    mayDiscuss: "Możesz to napisać w dyskusji",
    nothingFound: "nie ma tu nic, czego zabraniają zasady Allegro",
    blocked: (acts: string) => `Allegro zatrzyma ten e-mail (${acts})`,
    againstRules: (acts: string) => `jest to niezgodne z zasadami Allegro (${acts})`,
    notKnown: "Czy Allegro to zatrzyma, nie wiadomo.",
    accountRisk: (acts: string) => `ryzykujesz blokadę konta (${acts})`,
    and: " i ",
    standing: { official: "", reported: ", tak podają prasa i sprzedawcy", inferred: ", to nasz odczyt zasad" },
    asReply: (yesNo: string) => `Jako odpowiedź w tym wątku: ${yesNo}.`,
    asSeller: (yesNo: string) => `Z własnej inicjatywy: ${yesNo}.`,
    from: (date: string, yesNo: string) => `Od ${date}: ${yesNo}.`,
    fromThatDay: (yesNo: string) => `Od tego dnia: ${yesNo}.`,
    depends: (question: string) => `To zależy: ${question}`,
    dependsOnSentence: (question: string) => `To zależy od zaznaczonego niżej zdania: ${question}`,
    dependsOnDay: (date: string, acts: string) =>
      `To zależy od dnia: zasady zmieniają się w nieogłoszonym jeszcze dniu (${date}; dotyczy: ${acts}).`,
    notSettled: (why: string) => `To zależy, a pewnej odpowiedzi nie ma. ${why} Bezpieczniej nie wysyłać.`,
    moreQuestions: (number: number) =>
      number === 1 ? "Niżej jeszcze jedno pytanie." : `Niżej jeszcze ${count(number, "pytanie", "pytania", "pytań")}.`,
    marketplace: (site: string) => `Dla allegro.${site} te zasady nie są potwierdzone.`,
  },

  parcel: { link: "link śledzenia", number: "numer przesyłki", state: "stan paczki" },

  card: {
    deciding: "Decydują zaznaczone słowa",
    doubted: "Tu nie mamy pewności",
    moreSentences: (number: number) => `I jeszcze ${count(number, "miejsce", "miejsca", "miejsc")} w tej wiadomości.`,
    trimmed: "Tak możesz wysłać",
    instead: "Co zrobić zamiast tego",
    how: "Jak to zrobić",
    good: "Warto wiedzieć",
    question: "Pytanie",
    isReply: "To odpowiedź kupującemu w jego wątku",
    isSeller: "Piszę z własnej inicjatywy",
    why: "Dlaczego?",
    about: (acts: string) => `Dotyczy: ${acts}.`,
    feature: (name: string) => `Gdzie: ${name}.`,
    since: (date: string) => `Dostępne od ${date}.`,
    uncertain: (what: string) => `Niepewne: ${what}`,
    verified: (date: string) => `Źródła sprawdzono: ${date}.`,
    advice: "To porada, nie decyzja Allegro.",
    unverified: (since: string) =>
      `Uwaga: od ${since} ten serwer nie dostał potwierdzonych zasad. Mogą być nieaktualne.`,
  },

  why: {
    clause: "Zasada",
    effect: "Co z niej wynika",
    consequence: "Skutek",
    standing: "Kto tak mówi",
    found: "Po czym poznaliśmy",
    byRule: (rule: string) => `reguła ${rule}`,
    byWords: (words: string) => `słowa: ${words}`,
    places: "Ile miejsc",
    reading: "Jak czytamy",
    asOf: "Na dzień",
    knownAt: "Według wiedzy z dnia",
    receipt: "Pokwitowanie",
    policy: "Wersja zasad",
    engine: "Wersja rozpoznawania",
    noDate: "bez daty",
    published: (date: string) => `opublikowano: ${date}`,
    consequences: {
      blocked: "Allegro zatrzymuje taki e-mail",
      against_rules: "niezgodne z zasadami; czy Allegro to zatrzymuje, nie wiadomo",
      account_risk: "grozi konsekwencjami dla konta",
    },
    standings: { official: "Allegro", reported: "prasa lub sprzedawcy", inferred: "my: to nasz odczyt zasad" },
    readings: { seller: "wiadomość z własnej inicjatywy", reply: "odpowiedź w rozmowie, którą zaczął kupujący" },
  },

  unreadable: {
    empty: "Wiadomość jest pusta. Wklej jej tekst.",
    image_only: "W wiadomości jest tylko obraz, a obrazów nie czytamy. Wklej jej tekst.",
    binary:
      "To nie jest tekst, tylko zawartość pliku. Wklej tekst wiadomości albo podaj plik .txt, .html, .eml lub .csv.",
    too_long: "Tekst jest za długi na jedną wiadomość do kupującego (ponad 2 miliony znaków). Wklej samą wiadomość.",
    gibberish: "Nie ma tu słów, które dałoby się przeczytać. Wklej tekst wiadomości.",
    language:
      "Tego języka nie umiemy ocenić. Znamy polski, angielski, czeski, słowacki, węgierski, niemiecki i ukraiński.",
  },

  summary: {
    title: "Razem",
    messages: (number: number) => count(number, "wiadomość", "wiadomości", "wiadomości"),
    part: {
      allowed: (number: number) => `${number} wolno wysłać`,
      not_allowed: (number: number) => `${number} nie wolno`,
      depends: (number: number) => `${number} to zależy`,
      unreadable: (number: number) => `${number} nie do oceny`,
    },
  },

  timeline: {
    title: (day: string) => `Terminy na dzień ${day}`,
    noDate: "bez daty",
    announced: (date: string) => `Ogłoszono ${date}`,
    incident: "awaria, zasady się nie zmieniły",
    states: {
      announced: "ogłoszone",
      in_force: "obowiązuje",
      enforced: "egzekwowane",
      withdrawn: "wycofane",
      undecided: "w tym okresie, dokładnego dnia nie ogłoszono",
      unconfirmed: "termin minął bez potwierdzenia",
      superseded: "zastąpione",
      refined: "doprecyzowane",
      cancelled: "odwołane",
    },
    by: (title: string) => `Zamiast tego: ${title}`,
  },

  rules: {
    unasked: "Z własnej inicjatywy",
    reply: "Jako odpowiedź",
    since: "Od kiedy",
    always: "od zawsze, o ile wiemy",
    next: "Zmiana",
    instead: "Co zrobić zamiast tego",
    says: "Co mówią źródła",
    uncertain: "Czego nie wiadomo",
    fires: "Takie zdania",
    silent: "Ale nie takie",
  },

  diff: {
    title: (a: string, b: string) => `Co zmieniło się między: ${a} a ${b}`,
    same: "Nic się nie zmieniło.",
    added: "Nowe ograniczenia",
    changed: "Zmienione",
    moved: "Przesunięte lub doprecyzowane terminy",
    ended: "Już nie obowiązuje lub odwołane",
    nothingComing: "nic nie jest zapowiedziane",
    from: (date: string) => `od ${date}`,
  },

  receipt: {
    same: (id: string) =>
      `Zgadza się: pokwitowanie ${id} powstało z tego tekstu, przy tych samych zasadach i tej samej wersji.`,
    differs: (id: string, what: string) =>
      `Pokwitowanie ${id} nie pasuje. Różni się: ${what}. Poniżej ocena, jaką daje dziś ta wersja.`,
    differsId: (id: string, now: string) =>
      `Ten tekst z tymi opcjami ma pokwitowanie ${now}, nie ${id}. Inny jest tekst, opcje, zasady albo wersja. Aby zobaczyć, co dokładnie, podaj całe pokwitowanie (JSON z check --format json).`,
    withoutText: (id: string) =>
      `Pokwitowanie ${id}: bez tekstu nie da się powtórzyć oceny. Oto zasady, które wtedy obowiązywały.`,
    parts: {
      text: "tekst",
      policy: "wersja zasad",
      engine: "wersja rozpoznawania",
      receipt: "samo pokwitowanie (zostało zmienione)",
    },
  },

  guide: {
    welcome: "Czy wolno wysłać tę wiadomość kupującemu na Allegro?",
    paste: "Wklej wiadomość i zakończ ją wierszem z samą kropką (albo Ctrl+D).",
    choose: "Wpisz numer odpowiedzi albo sam Enter, aby pominąć:",
    another: "Wklej następną wiadomość albo zakończ przez Ctrl+D.",
  },
};

/** Every text that the project itself says; the policy brings its own words. */
export type Texts = typeof pl;
