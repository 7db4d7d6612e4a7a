import type { PauseReason } from "../../announce/subscription.js";
import type { Topic } from "../../policy/milestone.js";
import type { Marketplace, Medium } from "../../verdict/context.js";
import type { Lang } from "../ask.js";
import type { FeedbackReason } from "../feedback-reason.js";
import type { Settings } from "../settings.js";

const rules = new Intl.PluralRules("pl");
/** The form of a Polish noun for a number: 1 minuta, 2 minuty, 5 minut. */
function count(number: number, one: string, few: string, many: string): string {
  const rule = rules.select(number);
  return `${number} ${rule === "one" ? one : rule === "few" ? few : many}`;
}

type Named<Key extends string> = Readonly<Record<Key, string>>;

/** Polish texts of the chat. The shape is the catalogue's: every other language must have the same. */
export const chatPl = {
  verdict: {
    share: "Udostępnij na tym kanale",
    wrong: "Coś się nie zgadza",
    answers: "Twoje odpowiedzi",
    undo: "Cofnij odpowiedzi",
    yes: "Tak",
    no: "Nie",
    fromSettings: "Z ustawień",
    trackingSeen: "kupujący widzi śledzenie w zamówieniu na Allegro",
    trackingNotSeen: "kupujący nie widzi śledzenia w zamówieniu na Allegro",
    thisTimeSeen: "Tym razem widzi",
    thisTimeNotSeen: "Tym razem nie widzi",
    original: "Sprawdzana wiadomość",
    sharedBy: "Udostępnia",
    paste: "Wklej tekst",
  },

  several: {
    message: (number: number, of: number) => `Wiadomość ${number} z ${of}`,
    show: (number: number) => `Pokaż ocenę ${number}`,
    left: (number: number) =>
      `Naraz sprawdzamy do 20 wiadomości. Pominięto ${count(number, "ostatnią", "ostatnie", "ostatnich")}: wyślij je osobno.`,
  },

  expired: "Tej karty nie da się już użyć: minęło 30 minut albo należy do kogoś innego. Wyślij wiadomość jeszcze raz.",
  tooMany: (seconds: number) =>
    `To już dużo wiadomości jak na tę chwilę, a serwer dzielimy z innymi. Spróbuj ponownie za ${
      seconds < 60
        ? count(seconds, "sekundę", "sekundy", "sekund")
        : count(Math.ceil(seconds / 60), "minutę", "minuty", "minut")
    }.`,

  misspelt: {
    ask: (meant: string) => `Czy chodziło Ci o polecenie „${meant}”?`,
    typed: "Wpisany tekst",
    yes: (meant: string) => `Tak, ${meant}`,
    check: "Nie, sprawdź to jako wiadomość",
  },

  help: {
    title: "Co umie Czy wolno",
    what: "Wklej wiadomość za poleceniem, przekaż ją mnie albo wybierz przy niej „Sprawdź tę wiadomość”. Powiem, czy wolno ją wysłać, dlaczego i co zrobić zamiast tego. Plik .csv, .zip albo kilka plików z szablonami ocenię razem.",
    commands: "Polecenia",
    verbs: [
      ["sprawdz: treść wiadomości", "ocenia wiadomość; bez treści otwiera formularz"],
      ["terminy", "kiedy zmieniają się zasady"],
      ["zasady albo zasady faktura", "co mówią zasady"],
      ["subskrybuj albo subskrybuj dokumenty", "wiadomości o zmianach zasad na tym kanale"],
      ["odsubskrybuj", "koniec tych wiadomości"],
      ["lista", "kto i od kiedy subskrybuje ten kanał, co wysłano ostatnio"],
      ["ustawienia", "język, przewoźnicy i to, o co nie trzeba pytać za każdym razem"],
      ["dlaczego ABCD2345", "zasady, na których oparto ocenę o tym pokwitowaniu"],
      ["feedback: treść uwagi", "uwaga dla autorów"],
    ] as readonly (readonly [string, string])[],
    privacy:
      "Treści wiadomości nie przechowujemy: zaszyfrowana czeka najwyżej 30 minut na Twoje odpowiedzi, potem znika. Wyjątek to uwaga, w której zgodzisz się ją zachować.",
    buttons: { check: "Sprawdź wiadomość", timeline: "Terminy", rules: "Zasady", settings: "Ustawienia" },
  },

  check: {
    title: "Sprawdź wiadomość",
    submit: "Sprawdź",
    cancel: "Anuluj",
    intro: "Wiadomość ocenimy według zasad obowiązujących w wybranym dniu.",
    subject: "Temat (jeśli jest)",
    text: "Treść wiadomości",
    textHint: "Wklej całą wiadomość razem z podpisem.",
    reading: "Jak ją wysyłasz?",
    readings: {
      seller: "Piszę z własnej inicjatywy",
      reply: "Odpowiadam kupującemu w jego wątku",
      unknown: "Nie wiem, niech zdecyduje treść",
    },
    day: "Dzień wysyłki",
    noText: "Wklej treść wiadomości.",
    noDay: "Takiego dnia nie ma. Wpisz go jak 2026-03-02.",
  },

  feedback: {
    title: "Coś się nie zgadza",
    submit: "Wyślij",
    cancel: "Anuluj",
    intro: "Dziękujemy. Najbardziej pomaga nam wiedza o tym, co Allegro naprawdę zrobiło.",
    reason: "Co się nie zgadza?",
    reasons: {
      blocked_although_allowed: "Allegro zatrzymało, a tu było „wolno”",
      delivered_although_not_allowed: "Allegro dostarczyło, a tu było „nie wolno”",
      should_be_allowed: "To powinno być „wolno”",
      should_not_be_allowed: "To powinno być „nie wolno”",
      wrong_sentence: "Zaznaczono nie te słowa",
      wrong_advice: "Rada nie pasuje albo nie działa",
      misread: "Źle odczytano treść lub język",
      other: "Coś innego",
    } satisfies Named<FeedbackReason>,
    comment: "Uwagi (jeśli chcesz)",
    commentHint: "Nie podawaj danych kupującego.",
    keepText: "Zgadzam się zachować treść wiadomości; nazwiska, telefony, adresy i numery zostaną zakryte",
    noReason: "Wybierz, co się nie zgadza.",
    kept: "Dziękujemy, uwaga zapisana. Treści wiadomości nie zachowano.",
    keptWithText: "Dziękujemy, uwaga zapisana razem z treścią wiadomości; dane osobowe zakryto.",
    keptTextGone: "Dziękujemy, uwaga zapisana. Treści wiadomości nie zachowano, bo minęło 30 minut i już jej nie mamy.",
    empty: "Uwaga jest pusta. Wpisz ją i wyślij jeszcze raz.",
  },

  topics: {
    message_rules: "zasady wiadomości",
    documents: "faktury i paragony",
    carriers: "przewoźnicy",
    api: "zmiany w API",
  } satisfies Named<Topic>,

  subscription: {
    title: "Zmiany zasad Allegro",
    here: "Ten kanał dowie się, gdy Allegro zapowie, przesunie albo wprowadzi zasady.",
    direct: "Dowiesz się tutaj, gdy Allegro zapowie, przesunie albo wprowadzi zasady.",
    by: "Kto zapisał",
    since: "Od kiedy",
    topics: "Tematy",
    before: "Poprzednio",
    lang: "Język",
    paused: "Wstrzymane",
    pauses: {
      by_person: "tak wybrano",
      app_removed: "usunięto aplikację",
      channel_deleted: "usunięto kanał",
      team_deleted: "usunięto zespół",
      channel_closed: "kanał jest zamknięty",
      not_member: "nie ma mnie na kanale",
    } satisfies Named<PauseReason>,
    active: "Stan",
    isActive: "działa",
    change: "Zmiana i koniec: polecenia „subskrybuj”, „odsubskrybuj” i „lista”.",
    done: "Zapisane. Potwierdzenie jest na kanale.",
    already: "Ten kanał już to subskrybuje.",
    unknownTopic: (known: string) => `Takiego tematu nie ma. Są: ${known}. Wpisz na przykład „subskrybuj dokumenty”.`,
    noPost: {
      slack: "Nie mogę pisać na tym kanale, więc nic nie zapisano. Wpisz tu /invite @czywolno i spróbuj jeszcze raz.",
      teams: "Nie mogę pisać na tym kanale, więc nic nie zapisano. Dodaj aplikację do zespołu i spróbuj jeszcze raz.",
    },
    retry: "Spróbuj jeszcze raz",
    none: "Ten kanał niczego nie subskrybuje.",
    subscribe: "Subskrybuj",
    unsubscribe: "Zakończ",
    ended: "Koniec wiadomości o zmianach zasad na tym kanale.",
    endedBy: "Kto zakończył",
    endedQuietly: "Subskrypcja zakończona. Nie mogę pisać na tym kanale, więc nikt inny się o tym nie dowiedział.",
    endedHere: "Subskrypcja zakończona.",
    others: (number: number) =>
      number === 0
        ? "Poza tym kanałem nikt w tej firmie nie subskrybuje."
        : `Oprócz tego w tej firmie: ${count(number, "subskrypcja", "subskrypcje", "subskrypcji")}.`,
  },

  timeline: {
    others: (number: number) => `Dokumenty, przewoźnicy i API (${number})`,
  },

  rules: {
    title: (day: string) => `Zasady na dzień ${day}`,
    choose: "Więcej o jednej z nich:",
    other: "O zwykłej wiadomości nie ma zasady: wolno ją wysłać.",
  },

  why: {
    title: (receipt: string) => `Pokwitowanie ${receipt}`,
    decided: "Ocena",
    unknown: (receipt: string) =>
      `Pokwitowania ${receipt} tu nie ma: jest z innej firmy, starsze niż czas przechowywania albo źle przepisane. Sprawdź osiem znaków albo wyślij wiadomość jeszcze raz.`,
    without: "Treści wiadomości nie przechowujemy, więc oceny nie da się powtórzyć. To zasady, na których ją oparto:",
    nothing: "Nie użyto żadnej zasady: w wiadomości nie znaleziono nic, czego zasady dotyczą.",
    older: "Od tamtej pory zmieniła się wersja zasad. Dziś ocena może być inna: wyślij wiadomość jeszcze raz.",
    olderEngine: "Od tamtej pory zmieniło się rozpoznawanie. Dziś ocena może być inna: wyślij wiadomość jeszcze raz.",
  },

  settings: {
    title: "Ustawienia",
    intro: "Tak jest tutaj. Ustawienia osoby są ważniejsze niż kanału, a kanału ważniejsze niż całej firmy.",
    unset: "nie ustawiono",
    inherit: "Nie ustawiaj tutaj",
    scopes: { tenant: "cała firma", channel: "ten kanał", person: "moje" },
    buttons: { tenant: "Cała firma", channel: "Ten kanał", person: "Moje" },
    dialog: { tenant: "Ustawienia firmy", channel: "Ustawienia kanału", person: "Moje ustawienia" },
    submit: "Zapisz",
    cancel: "Anuluj",
    saved: "Zapisane.",
    wrong: (names: string) =>
      `Nie zapisano. Nie do przyjęcia: ${names}. Otwórz ustawienia i wybierz wartości z listy, przewoźników najwyżej 30.`,
    names: {
      lang: "Język",
      marketplace: "Rynek",
      carriers: "Przewoźnicy sklepu",
      tracking_visible: "Kupujący widzi ich śledzenie w zamówieniu na Allegro",
      medium: "Którędy zwykle piszecie",
      invoices: "Jak przekazujecie faktury",
      reading: "Domyślnie jest to",
    } satisfies Named<keyof Settings>,
    langs: { pl: "polski", en: "angielski", cs: "czeski", sk: "słowacki", hu: "węgierski" } satisfies Named<Lang>,
    marketplaces: {
      pl: "allegro.pl",
      cz: "allegro.cz",
      sk: "allegro.sk",
      hu: "allegro.hu",
    } satisfies Named<Marketplace>,
    media: {
      email: "e-mail",
      message_center: "Centrum wiadomości Allegro",
      discussion: "dyskusja lub reklamacja",
    } satisfies Named<Medium>,
    invoices: {
      upload: "dodajemy plik do zamówienia na Allegro",
      link: "dodajemy link do zamówienia na Allegro",
      email: "wysyłamy e-mailem",
      none: "nie przekazujemy",
    },
    readings: { seller: "wiadomość z własnej inicjatywy", reply: "odpowiedź w wątku kupującego" },
    ownTransport: "Własny transport",
    yes: "tak",
    no: "nie",
  },
};

/** Every text that the chat says of its own; {@link Texts} has those that the command line says, too. */
export type ChatTexts = typeof chatPl;
