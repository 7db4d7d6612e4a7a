import type { Subscription } from "../../announce/subscription.js";

const rules = new Intl.PluralRules("pl");
/** 1 dzień, 2 dni, 5 dni. */
function days(number: number): string {
  return `${number} ${rules.select(number) === "one" ? "dzień" : "dni"}`;
}

/** Polish texts of a channel's subscription: what it was told, its form, and the notes to who subscribed it. */
export const subscriptionPl = {
  leads: "Przypomnienia przed terminem",
  noLeads: "bez przypomnień",
  before: (leads: readonly number[]) =>
    `${leads.map((lead, at) => (at < leads.length - 1 ? String(lead) : days(lead))).join(" i ")} wcześniej`,
  rhythm: "Jak często",
  rhythms: { at_once: "od razu", weekly: "raz w tygodniu, w poniedziałek" } satisfies Record<
    Subscription["rhythm"],
    string
  >,
  hour: "Od godziny",
  zone: "Strefa czasowa",
  quiet: "Dni bez ogłoszeń",
  noQuiet: "żadne",
  weekdays: ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"] as readonly string[],
  lead: (number: number) => `${days(number)} wcześniej`,

  lastSent: "Ostatnio wysłano",
  nothingSent: "jeszcze nic; nic nowego się nie wydarzyło",
  uncertain: "Nie wiemy, czy to dotarło na kanał. Drugi raz tego nie wyślemy:",
  show: (number: number) => `Pokaż ${number}`,
  resume: "Wznów",
  resumed: "Wznowione. Następne ogłoszenie znów tu przyjdzie.",
  resumedThere: "Wznowione. Następne ogłoszenie znów przyjdzie na ten kanał.",
  notPaused: "Subskrypcja działa, nie ma czego wznawiać.",
  settings: "Ustawienia ogłoszeń",
  elsewhere: "Tego kanału nikt już nie subskrybuje.",

  dialog: {
    title: "Ustawienia ogłoszeń",
    submit: "Zapisz",
    cancel: "Anuluj",
    intro: "To ustawienia ogłoszeń na jednym kanale. Nowy termin poprawiamy w starszych kartach zawsze od razu.",
    saved: "Zapisane. Od teraz jest tak:",
    wrong: (names: string) => `Nie zapisano. Nie do przyjęcia: ${names}. Otwórz ustawienia i wybierz z list.`,
    oneTopic: "co najmniej jeden temat",
    oneDay: "co najmniej jeden dzień tygodnia bez ciszy",
  },

  shown: {
    mayBeThere: "To ogłoszenie mogło nie dotrzeć na kanał. Na kanale nie pojawi się drugi raz.",
    gone: "Tego ogłoszenia nie ma już na liście: w międzyczasie wyjaśniono, czy dotarło.",
    overtaken: "To ogłoszenie jest już nieaktualne. Aktualne daty pokazuje polecenie „terminy”.",
  },

  pausedNote: {
    title: "Ogłoszenia są wstrzymane",
    what: "Nie mogłem napisać na kanale, który zapisano na zmiany zasad Allegro. Nic tam teraz nie wyślę.",
    why: "Powód",
    channel: "Kanał",
    help: {
      slack: "Aby wznowić: wpisz na tym kanale /invite @czywolno, a potem naciśnij „Wznów”.",
      teams: "Aby wznowić: dodaj aplikację do zespołu, a potem naciśnij „Wznów”.",
    },
  },
  unknownNote: {
    title: "Ogłoszenie mogło nie dotrzeć",
    what: "Platforma nie odpowiedziała, gdy wysyłałem ogłoszenie na kanał. Może tam być, więc nie wyślę go drugi raz.",
    show: "Pokaż ogłoszenie",
  },
};

/** Every text about a subscription; other languages must have the same. */
export type SubscriptionTexts = typeof subscriptionPl;
