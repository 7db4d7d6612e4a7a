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

/** Polish texts of reviewing. */
export const reviewPl: ReviewTexts = {
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
