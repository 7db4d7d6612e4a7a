import { counted } from "../../chat/texts/counted.js";
import type { AnnounceTexts } from "./announce-pl.js";

const count = counted("cs");

/** Czech texts of announcements. */
export const announceCs: AnnounceTexts = {
  words: {
    announced: "Oznámeno",
    moved: "Nový termín",
    made_exact: "Přesný termín",
    withdrawn: "Zrušeno",
    reminder: "Připomenutí",
    in_force: "Změna vstoupila v platnost",
    corrected: "Oprava",
    incident: "Porucha",
  },

  when: {
    noDate: "datum nebylo uvedeno",
    today: "dnes",
    tomorrow: "zítra",
    inDays: (days) => `za ${count(days, "den", "dny", "dní")}`,
    yesterday: "včera",
    // Czech has the instrumental here: před 1 dnem, před 2 dny, před 5 dny.
    daysAgo: (days) => `před ${count(days, "dnem", "dny", "dny")}`,
    dayUnknown: (first) => `den zatím nebyl oznámen, nejdříve ${first}`,
    dayUnknownInside: (last) => `den nebyl oznámen, může to být kterýkoli až do ${last}`,
    dayNeverNamed: "den nebyl uveden",
  },

  line: {
    announced: {
      official: "Allegro oznamuje",
      press: "Tisk uvádí, Allegro nepotvrdilo",
      users: "Prodejci hlásí",
    },
    statement: { official: "Allegro sděluje", press: "Tisk uvádí", users: "Prodejci hlásí" },
    noDate: "Allegro oznamuje bez uvedení data",
    moved: "Nový termín",
    movedNowhere: "Odloženo bez nového data",
    madeExact: "Známe den",
    madeNarrower: "Přesnější termín",
    withdrawn: "Zrušeno",
    cancelled: (what) => `zrušeno: ${what}`,
    instead: (what) => `místo toho: ${what}`,
    noLonger: (date) => `už neplatí: ${date}`,
    atEarliest: (far) => `Nejdříve ${far}`,
    fromToday: "Ode dneška",
    since: (date) => `Od ${date}`,
    begun: "Vstoupilo v platnost",
    over: "Termín uplynul",
    unconfirmed: "Termín uplynul a změnu nikdo nepotvrdil",
    unconfirmedToday: "Dnes podle oznámení, bez potvrzení",
    corrected: "Oprava",
    incident: "Porucha, pravidla se nezměnila",
  },

  besides: (number) => `Kromě toho: ${count(number, "novinka", "novinky", "novinek")}`,

  noLonger: "Už neplatí",
  whole: "Podrobnosti jsou v opravené kartě výše.",
  updated: (date) => `Karta opravena ${date}.`,
  meaning: (from) => `Zprávy obchodu od ${from}`,
  blocked: "Allegro zastaví e-mail poslaný z vlastní iniciativy",
  notAllowed: "Z vlastní iniciativy není povoleno",
  depends: "Záleží na okolnostech",
  allowed: "Povoleno",
  replies: "Odpovídat kupujícím v konverzaci, kterou zahájili, se smí i nadále.",
  instead: "Co udělat místo toho",
  sources: "Zdroje",
  check: "Zkontrolovat zprávu",
  timeline: "Termíny",
  changed: (stopped, allowed) =>
    [
      ...(stopped === 0 ? [] : [`Zde nedávno kontrolované zprávy, které už nejsou povoleny: ${stopped}.`]),
      ...(allowed === 0 ? [] : [`Zde nedávno kontrolované zprávy, které jsou nyní povoleny: ${allowed}.`]),
    ].join(" "),

  templates: {
    changing: (changing, of) =>
      `Toho dne se mění posouzení ${changing} z ${count(of, "vaší šablony", "vašich šablon", "vašich šablon")}.`,
    concerned: (changing, of) =>
      `Týká se to ${changing} z ${count(of, "vaší šablony", "vašich šablon", "vašich šablon")}.`,
    show: "Zobrazit výsledky auditů",
  },

  simulated: {
    edit: (cards) => `Opravené starší karty (${cards}).`,
    none: "V této době by nebylo nic oznámeno.",
  },

  welcome: {
    inForce: "Dnes platí",
    ahead: "Před námi",
    nothingAhead: "Žádný oznámený termín před námi není.",
    noDate: "Oznámeno bez data",
    unconfirmed: "Nepotvrzeno",
    nothingKnown: "K těmto tématům zatím nebylo nic oznámeno.",
    next: "Napíši sem, když Allegro něco oznámí, posune, zruší nebo zavede. Do té doby ticho znamená, že se nic nezměnilo.",
    verified: (date) => `Zdroje byly naposledy čteny ${date}.`,
  },
};
