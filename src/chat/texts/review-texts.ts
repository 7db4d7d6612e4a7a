import type { AnswerLanguage } from "./answer-language.js";

/** What reviewers read: drafts, the form behind "Edit", and what became of them. */
export interface ReviewTexts {
  readonly title: string;
  readonly changedTitle: string;
  readonly proposal: string;
  readonly why: string;
  readonly difference: string;
  readonly excerpt: string;
  readonly source: string;
  readonly publish: string;
  readonly edit: string;
  readonly ignore: string;
  readonly onlyReviewers: string;
  readonly names: {
    readonly title: string;
    readonly titleEn: string;
    readonly summary: string;
    readonly summaryEn: string;
    readonly topic: string;
    readonly kind: string;
    readonly effective: string;
    readonly announced: string;
    readonly supersedes: string;
    readonly refines: string;
    readonly withdraws: string;
    readonly decidedBy: string;
    readonly decidedAt: string;
  };
  readonly kinds: Readonly<Record<"announced" | "in_force" | "enforced" | "withdrawn", string>>;
  readonly noDate: string;
  readonly none: string;
  readonly effectiveHint: string;
  readonly formTitle: string;
  readonly cancel: string;
  readonly notReviewer: string;
  readonly gone: string;
  readonly published: string;
  readonly ignored: string;
  readonly done: string;
  readonly notPublished: string;
  readonly wrongDate: string;
  readonly wrongDay: string;
  readonly empty: string;
  readonly silence: (hours: number) => string;
  readonly silenceWhat: string;
  readonly silentSource: string;
  readonly never: string;
}

const pl: ReviewTexts = {
  title: "Nowość Allegro do sprawdzenia",
  changedTitle: "Allegro zmieniło opublikowaną wcześniej wiadomość",
  proposal: "Propozycja wpisu do terminów",
  why: "Skąd ta propozycja",
  difference: "Co się zmieniło (+ dodano, − usunięto)",
  excerpt: "Początek tekstu",
  source: "Źródło",
  publish: "Opublikuj",
  edit: "Popraw",
  ignore: "Pomiń",
  onlyReviewers:
    "Publikacja zmienia oceny i zapowiedzi na wszystkich serwerach tej instalacji. Decydują osoby z REVIEWERS; bez decyzji nic się nie zmienia.",
  names: {
    title: "Tytuł",
    titleEn: "Tytuł po angielsku",
    summary: "Opis",
    summaryEn: "Opis po angielsku",
    topic: "Temat",
    kind: "Co następuje",
    effective: "Termin",
    announced: "Ogłoszono",
    supersedes: "Zmienia termin wpisu",
    refines: "Uściśla termin wpisu",
    withdraws: "Odwołuje wpis",
    decidedBy: "Zdecydował(a)",
    decidedAt: "Kiedy",
  },
  kinds: {
    announced: "tylko zapowiedź",
    in_force: "zasada zaczyna obowiązywać",
    enforced: "zaczyna się blokowanie",
    withdrawn: "coś się kończy lub nie nastąpi",
  },
  noDate: "bez daty",
  none: "żaden",
  effectiveHint: "2026-03-02, 2026-03 albo 2026-Q1, tak dokładnie, jak podało Allegro; puste: bez daty.",
  formTitle: "Wpis do terminów",
  cancel: "Anuluj",
  notReviewer:
    "O zmianach zasad decydują w tej instalacji wybrane osoby. Żeby do nich dołączyć, poproś tego, kto ją prowadzi (ustawienie REVIEWERS).",
  gone: "Tego szkicu już nie ma.",
  published: "Opublikowano",
  ignored: "Pominięto",
  done: "Gotowe. Serwery zastosują to w ciągu 10 sekund.",
  notPublished: "Nie opublikowano, bo coś tu nie pasuje:",
  wrongDate: "Podaj datę jak 2026-03-02, 2026-03 albo 2026-Q1, lub zostaw puste.",
  wrongDay: "Podaj dzień jak 2026-02-10.",
  empty: "Wpisz tekst.",
  silence: (hours) => `Od ${hours} godzin nie udało się przeczytać żadnego źródła Allegro`,
  silenceWhat:
    "Zapowiedzi i oceny działają dalej na podstawie tego, co już znamy, ale o nowych zmianach się nie dowiemy. Sprawdź sieć serwera i limity GitHuba (GITHUB_TOKEN).",
  silentSource: "ostatnio czytane",
  never: "nigdy",
};

const en: ReviewTexts = {
  title: "News from Allegro to review",
  changedTitle: "Allegro has changed an earlier piece of news",
  proposal: "Proposed milestone",
  why: "Why this is proposed",
  difference: "What changed (+ added, − removed)",
  excerpt: "How the text begins",
  source: "Source",
  publish: "Publish",
  edit: "Edit",
  ignore: "Ignore",
  onlyReviewers:
    "Publishing changes verdicts and announcements on all servers of this installation. The people in REVIEWERS decide; without a decision nothing changes.",
  names: {
    title: "Title in Polish",
    titleEn: "Title",
    summary: "Summary in Polish",
    summaryEn: "Summary",
    topic: "Topic",
    kind: "What comes",
    effective: "Date",
    announced: "Announced",
    supersedes: "Moves the date of",
    refines: "Makes the date more precise of",
    withdraws: "Withdraws",
    decidedBy: "Decided by",
    decidedAt: "When",
  },
  kinds: {
    announced: "only said",
    in_force: "a rule comes into force",
    enforced: "blocking begins",
    withdrawn: "something ends or will not come",
  },
  noDate: "no date",
  none: "none",
  effectiveHint: "2026-03-02, 2026-03 or 2026-Q1, exactly as precise as Allegro was; empty: no date.",
  formTitle: "Milestone",
  cancel: "Cancel",
  notReviewer:
    "In this installation certain people decide on changes of the rules. To become one of them, ask whoever runs it (the setting REVIEWERS).",
  gone: "This draft is gone.",
  published: "Published",
  ignored: "Ignored",
  done: "Done. The servers act on it within 10 seconds.",
  notPublished: "It was not published, because something does not fit:",
  wrongDate: "Give a date like 2026-03-02, 2026-03 or 2026-Q1, or leave it empty.",
  wrongDay: "Give a day like 2026-02-10.",
  empty: "Write something.",
  silence: (hours) => `For ${hours} hours none of Allegro's sources could be read`,
  silenceWhat:
    "Announcements and verdicts go on by what is known, but news will not be noticed. Check the server's network and GitHub's limits (GITHUB_TOKEN).",
  silentSource: "last read",
  never: "never",
};

/** The texts of reviewing in a language. */
export function reviewTextsIn(language: AnswerLanguage): ReviewTexts {
  return language === "pl" ? pl : en;
}
