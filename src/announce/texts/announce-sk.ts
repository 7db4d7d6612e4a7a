import { counted } from "../../chat/texts/counted.js";
import type { AnnounceTexts } from "./announce-pl.js";

const count = counted("sk");

/** Slovak texts of announcements. */
export const announceSk: AnnounceTexts = {
  words: {
    announced: "Oznámené",
    moved: "Nový termín",
    made_exact: "Presný termín",
    withdrawn: "Zrušené",
    reminder: "Pripomenutie",
    in_force: "Zmena nadobudla platnosť",
    corrected: "Oprava",
    incident: "Porucha",
  },

  when: {
    noDate: "dátum nebol uvedený",
    today: "dnes",
    tomorrow: "zajtra",
    inDays: (days) => `o ${count(days, "deň", "dni", "dní")}`,
    yesterday: "včera",
    // Slovak has the instrumental here: pred 1 dňom, pred 2 dňami, pred 5 dňami.
    daysAgo: (days) => `pred ${count(days, "dňom", "dňami", "dňami")}`,
    dayUnknown: (first) => `deň zatiaľ nebol oznámený, najskôr ${first}`,
    dayUnknownInside: (last) => `deň nebol oznámený, môže to byť ktorýkoľvek až do ${last}`,
    dayNeverNamed: "deň nebol uvedený",
  },

  line: {
    announced: {
      official: "Allegro oznamuje",
      press: "Tlač uvádza, Allegro nepotvrdilo",
      users: "Predajcovia hlásia",
    },
    statement: { official: "Allegro informuje", press: "Tlač uvádza", users: "Predajcovia hlásia" },
    noDate: "Allegro oznamuje bez uvedenia dátumu",
    moved: "Nový termín",
    movedNowhere: "Odložené bez nového dátumu",
    madeExact: "Poznáme deň",
    madeNarrower: "Presnejší termín",
    withdrawn: "Zrušené",
    cancelled: (what) => `zrušené: ${what}`,
    instead: (what) => `namiesto toho: ${what}`,
    noLonger: (date) => `už neplatí: ${date}`,
    atEarliest: (far) => `Najskôr ${far}`,
    fromToday: "Od dnes",
    since: (date) => `Od ${date}`,
    begun: "Nadobudlo platnosť",
    over: "Termín uplynul",
    unconfirmed: "Termín uplynul a zmenu nikto nepotvrdil",
    unconfirmedToday: "Dnes podľa oznámenia, bez potvrdenia",
    corrected: "Oprava",
    incident: "Porucha, pravidlá sa nezmenili",
  },

  besides: (number) => `Okrem toho: ${count(number, "novinka", "novinky", "noviniek")}`,

  noLonger: "Už neplatí",
  whole: "Podrobnosti sú v opravenej karte vyššie.",
  updated: (date) => `Karta opravená ${date}.`,
  meaning: (from) => `Správy obchodu od ${from}`,
  blocked: "Allegro zastaví e-mail poslaný z vlastnej iniciatívy",
  notAllowed: "Z vlastnej iniciatívy nie je povolené",
  depends: "Závisí od okolností",
  allowed: "Povolené",
  replies: "Odpovedať kupujúcim v konverzácii, ktorú začali, sa smie aj naďalej.",
  instead: "Čo urobiť namiesto toho",
  sources: "Zdroje",
  check: "Skontrolovať správu",
  timeline: "Termíny",
  changed: (stopped, allowed) =>
    [
      ...(stopped === 0 ? [] : [`Správy, ktoré sa tu nedávno kontrolovali a už nie sú povolené: ${stopped}.`]),
      ...(allowed === 0 ? [] : [`Správy, ktoré sa tu nedávno kontrolovali a teraz sú povolené: ${allowed}.`]),
    ].join(" "),

  templates: {
    changing: (changing, of) =>
      `V ten deň sa mení posúdenie ${changing} z ${count(of, "vašej šablóny", "vašich šablón", "vašich šablón")}.`,
    concerned: (changing, of) =>
      `Týka sa to ${changing} z ${count(of, "vašej šablóny", "vašich šablón", "vašich šablón")}.`,
    show: "Zobraziť výsledky auditov",
  },

  simulated: {
    edit: (cards) => `Opravené staršie karty (${cards}).`,
    none: "V tomto čase by sa nič neoznámilo.",
  },

  welcome: {
    inForce: "Dnes platí",
    ahead: "Pred nami",
    nothingAhead: "Pred nami nie je žiadny oznámený termín.",
    noDate: "Oznámené bez dátumu",
    unconfirmed: "Nepotvrdené",
    nothingKnown: "K týmto témam zatiaľ nebolo nič oznámené.",
    next: "Napíšem sem, keď Allegro niečo oznámi, posunie, zruší alebo zavedie. Dovtedy ticho znamená, že sa nič nezmenilo.",
    verified: (date) => `Zdroje boli naposledy čítané ${date}.`,
  },
};
