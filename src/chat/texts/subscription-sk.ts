import { counted } from "./counted.js";
import type { SubscriptionTexts } from "./subscription-pl.js";

const count = counted("sk");
/** 1 deň, 2 dni, 5 dní. */
const days = (number: number) => count(number, "deň", "dni", "dní");

/** Slovak texts of a channel's subscription. */
export const subscriptionSk: SubscriptionTexts = {
  leads: "Pripomenutia pred termínom",
  noLeads: "bez pripomenutí",
  before: (leads) =>
    `${leads.map((lead, at) => (at < leads.length - 1 ? String(lead) : days(lead))).join(" a ")} vopred`,
  rhythm: "Ako často",
  rhythms: { at_once: "ihneď", weekly: "raz týždenne, v pondelok" },
  hour: "Od hodiny",
  zone: "Časové pásmo",
  quiet: "Dni bez oznámení",
  noQuiet: "žiadne",
  weekdays: ["pondelok", "utorok", "streda", "štvrtok", "piatok", "sobota", "nedeľa"],
  lead: (number) => `${days(number)} vopred`,

  lastSent: "Naposledy odoslané",
  nothingSent: "zatiaľ nič; nič nové sa nestalo",
  uncertain: "Nevieme, či to do kanála dorazilo. Druhýkrát to posielať nebudeme:",
  show: (number) => `Zobraziť ${number}`,
  resume: "Obnoviť",
  resumed: "Obnovené. Ďalšie oznámenie sem opäť príde.",
  resumedThere: "Obnovené. Ďalšie oznámenie do toho kanála opäť príde.",
  notPaused: "Odber je aktívny, nie je čo obnovovať.",
  settings: "Nastavenia oznámení",
  elsewhere: "Ten kanál už nikto neodoberá.",

  dialog: {
    title: "Nastavenia oznámení",
    submit: "Uložiť",
    cancel: "Zrušiť",
    intro: "Toto sú nastavenia oznámení v jednom kanáli. Nový termín opravujeme v starších kartách vždy hneď.",
    saved: "Uložené. Odteraz platí:",
    wrong: (names) => `Nič sa neuložilo. Nemožno prijať: ${names}. Otvorte nastavenia a vyberte zo zoznamov.`,
    oneTopic: "aspoň jedna téma",
    oneDay: "aspoň jeden deň v týždni, keď sa oznámenia posielajú",
  },

  shown: {
    mayBeThere: "Toto oznámenie možno do kanála nedorazilo. Druhýkrát sa tam neobjaví.",
    gone: "Toto oznámenie už v zozname nie je: medzitým sa vyjasnilo, či dorazilo.",
    overtaken: "Toto oznámenie už nie je aktuálne. Platné dátumy ukáže príkaz „lehoty“.",
  },

  pausedNote: {
    title: "Oznámenia sú pozastavené",
    what: "Nepodarilo sa mi napísať do kanála, ktorý odoberá zmeny pravidiel Allegra. Zatiaľ tam nič posielať nebudem.",
    why: "Dôvod",
    channel: "Kanál",
    help: {
      slack: "Obnovenie: napíšte v tom kanáli /invite @czywolno a potom stlačte „Obnoviť“.",
      teams: "Obnovenie: pridajte aplikáciu do tímu a potom stlačte „Obnoviť“.",
    },
  },
  unknownNote: {
    title: "Oznámenie možno nedorazilo",
    what: "Platforma neodpovedala, keď som oznámenie do kanála posielal. Môže tam byť, preto ho znova neposielam.",
    show: "Zobraziť oznámenie",
  },
};
