import type { TryLang, TryTone } from "../wire.js";

const pl = {
  title: "Czy wolno?",
  about:
    "Wklej wiadomość do kupującego z Allegro, a dowiesz się, czy wolno ją wysłać, dlaczego i co zrobić zamiast tego.",
  privacy: "Nic nie jest zapisywane. To porada, nie decyzja Allegro.",
  language: "Język",
  compose: "Twoja wiadomość",
  message: "Wiadomość albo polecenie /wolno",
  placeholder: "Dzień dobry, w załączniku przesyłam fakturę…",
  drop: "Możesz też upuścić tu plik .txt, .html, .eml, .csv lub .zip. Kilka wiadomości naraz to audyt szablonów.",
  choose: "Wybierz pliki",
  check: "Sprawdź",
  shortcut: "Ctrl + Enter",
  asOf: "Na dzień",
  today: "dziś",
  backToday: "Wróć do dziś",
  samples: "Przykłady",
  commands: "Polecenia",
  verdict: "Odpowiedź",
  waiting: "Sprawdzam…",
  below: "Cała odpowiedź jest niżej, tak jak widać ją na obu czatach.",
  nothingYet: "Odpowiedź pojawi się tutaj. Wybierz przykład albo wklej wiadomość.",
  judged: "Co o tym zdecydowało",
  judgedHint: "Najedź na zaznaczone słowa albo przejdź do nich klawiszem Tab.",
  noMarks: "Nic tu nie zostało zaznaczone.",
  messageOf: (number: number, all: number) => `Wiadomość ${number} z ${all}`,
  conversation: "Tak widzi to czat",
  conversationHint:
    "Narysowane z tego samego JSON-a, który dostają Slack i Teams. Wygląd jest przybliżony, przyciski działają.",
  you: "Ty",
  onlyYou: "Widzisz to tylko Ty",
  forAll: "Widzą to wszyscy na kanale",
  close: "Zamknij",
  submitIn: (platform: string) => `Formularz w ${platform}`,
  optional: "opcjonalnie",
  pick: "Wybierz",
  strip: "Oś czasu zasad",
  stripHint: "Wybierz datę, aby ocenić wiadomość na ten dzień.",
  todayMark: "Dziś",
  chosenMark: "Wybrany dzień",
  channel: "Kanał, który subskrybuje zmiany",
  channelHint:
    "Jesienią 2025 roku Allegro zapowiedziało nowe zasady na 20 października, przełożyło je na marzec, a potem podało dzień: 2 marca 2026. Zobacz, co usłyszałby kanał.",
  subscribe: "Zasubskrybuj kanał",
  day: "Dzień",
  before: "Poprzednie zdarzenie",
  after: "Następne zdarzenie",
  edited: (day: string) => `poprawiono ${day}`,
  thread: "w wątku i na kanale",
  upTo: (posts: number) => `Karty na kanale: ${posts}`,
  failed: "Nie udało się połączyć z serwerem. Czy nadal działa?",
  tooLarge: "Naraz można dać do 20 plików, razem do 1 MB.",
  tones: {
    allowed: "wolno",
    not_allowed: "nie wolno",
    depends: "to zależy",
    unreadable: "nie da się ocenić",
    news: "",
  } as Record<TryTone, string>,
};

const en: typeof pl = {
  title: "Czy wolno?",
  about: "Paste a message to an Allegro buyer and learn whether it may be sent, why, and what to do instead.",
  privacy: "Nothing is stored. This is advice, not Allegro's decision.",
  language: "Language",
  compose: "Your message",
  message: "A message or a /wolno command",
  placeholder: "Good morning, please find the invoice attached…",
  drop: "You may also drop a .txt, .html, .eml, .csv or .zip file here. Several messages at once are an audit of templates.",
  choose: "Choose files",
  check: "Check",
  shortcut: "Ctrl + Enter",
  asOf: "As of",
  today: "today",
  backToday: "Back to today",
  samples: "Samples",
  commands: "Commands",
  verdict: "Answer",
  waiting: "Checking…",
  below: "The whole answer is below, as both chats show it.",
  nothingYet: "The answer appears here. Choose a sample or paste a message.",
  judged: "What decided it",
  judgedHint: "Point at the marked words, or go to them with the Tab key.",
  noMarks: "Nothing is marked here.",
  messageOf: (number, all) => `Message ${number} of ${all}`,
  conversation: "As chat shows it",
  conversationHint:
    "Drawn from the very JSON that Slack and Teams are sent. The look is approximate, the buttons work.",
  you: "You",
  onlyYou: "Only visible to you",
  forAll: "Everybody in the channel sees this",
  close: "Close",
  submitIn: (platform) => `The form in ${platform}`,
  optional: "optional",
  pick: "Choose",
  strip: "Timeline of the rules",
  stripHint: "Choose a date to judge the message as of that day.",
  todayMark: "Today",
  chosenMark: "Chosen day",
  channel: "A channel that subscribes to changes",
  channelHint:
    "In autumn 2025 Allegro announced new rules for 20 October, put them off until March, and then named the day: 2 March 2026. See what a channel would have been told.",
  subscribe: "Subscribe the channel",
  day: "Day",
  before: "Previous event",
  after: "Next event",
  edited: (day) => `edited ${day}`,
  thread: "in the thread and in the channel",
  upTo: (posts) => `Cards in the channel: ${posts}`,
  failed: "The server cannot be reached. Is it still running?",
  tooLarge: "At most 20 files at a time, of 1 MB together.",
  tones: {
    allowed: "allowed",
    not_allowed: "not allowed",
    depends: "it depends",
    unreadable: "cannot be judged",
    news: "",
  },
};

export type PageWords = typeof pl;

/** The page's own words; what the bot says comes from the server. */
export function wordsIn(lang: TryLang): PageWords {
  return lang === "pl" ? pl : en;
}

/** A day in words: "2 marca 2026". */
export function dayIn(lang: TryLang, day: string): string {
  const format = new Intl.DateTimeFormat(lang === "pl" ? "pl" : "en-GB", { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${day}T12:00:00Z`));
}
