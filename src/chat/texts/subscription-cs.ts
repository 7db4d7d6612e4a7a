import { counted } from "./counted.js";
import type { SubscriptionTexts } from "./subscription-pl.js";

const count = counted("cs");
/** 1 den, 2 dny, 5 dní. */
const days = (number: number) => count(number, "den", "dny", "dní");

/** Czech texts of a channel's subscription. */
export const subscriptionCs: SubscriptionTexts = {
  leads: "Připomenutí před termínem",
  noLeads: "bez připomenutí",
  before: (leads) =>
    `${leads.map((lead, at) => (at < leads.length - 1 ? String(lead) : days(lead))).join(" a ")} předem`,
  rhythm: "Jak často",
  rhythms: { at_once: "ihned", weekly: "jednou týdně, v pondělí" },
  hour: "Od hodiny",
  zone: "Časové pásmo",
  quiet: "Dny bez oznámení",
  noQuiet: "žádné",
  weekdays: ["pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle"],
  lead: (number) => `${days(number)} předem`,

  lastSent: "Naposledy odesláno",
  nothingSent: "zatím nic; nic nového se nestalo",
  uncertain: "Nevíme, zda to do kanálu dorazilo. Podruhé to posílat nebudeme:",
  show: (number) => `Zobrazit ${number}`,
  resume: "Obnovit",
  resumed: "Obnoveno. Další oznámení sem opět přijde.",
  resumedThere: "Obnoveno. Další oznámení do toho kanálu opět přijde.",
  notPaused: "Odběr je aktivní, není co obnovovat.",
  settings: "Nastavení oznámení",
  elsewhere: "Ten kanál už nikdo neodebírá.",

  dialog: {
    title: "Nastavení oznámení",
    submit: "Uložit",
    cancel: "Zrušit",
    intro: "Toto je nastavení oznámení v jednom kanálu. Nový termín opravujeme ve starších kartách vždy hned.",
    saved: "Uloženo. Odteď platí:",
    wrong: (names) => `Nic nebylo uloženo. Nelze přijmout: ${names}. Otevřete nastavení a vyberte ze seznamů.`,
    oneTopic: "alespoň jedno téma",
    oneDay: "alespoň jeden den v týdnu, kdy se oznámení posílají",
  },

  shown: {
    mayBeThere: "Toto oznámení možná do kanálu nedorazilo. Podruhé se tam neobjeví.",
    gone: "Toto oznámení už v seznamu není: mezitím se vyjasnilo, zda dorazilo.",
    overtaken: "Toto oznámení už není aktuální. Platná data ukáže příkaz „lhůty“.",
  },

  pausedNote: {
    title: "Oznámení jsou pozastavena",
    what: "Nepodařilo se mi napsat do kanálu, který odebírá změny pravidel Allegra. Zatím tam nic posílat nebudu.",
    why: "Důvod",
    channel: "Kanál",
    help: {
      slack: "Obnovení: napište v tom kanálu /invite @czywolno a pak stiskněte „Obnovit“.",
      teams: "Obnovení: přidejte aplikaci do týmu a pak stiskněte „Obnovit“.",
    },
  },
  unknownNote: {
    title: "Oznámení možná nedorazilo",
    what: "Platforma neodpověděla, když jsem oznámení do kanálu posílal. Může tam být, proto ho znovu neposílám.",
    show: "Zobrazit oznámení",
  },
};
