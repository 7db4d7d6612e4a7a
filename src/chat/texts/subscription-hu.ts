import type { SubscriptionTexts } from "./subscription-pl.js";

/** Hungarian texts of a channel's subscription. A noun behind a number stays in the singular. */
export const subscriptionHu: SubscriptionTexts = {
  leads: "Emlékeztetők a határidő előtt",
  noLeads: "nincs emlékeztető",
  before: (leads) => `${leads.join(" és ")} nappal előtte`,
  rhythm: "Milyen gyakran",
  rhythms: { at_once: "azonnal", weekly: "hetente egyszer, hétfőn" },
  hour: "Ettől az órától",
  zone: "Időzóna",
  quiet: "Bejelentés nélküli napok",
  noQuiet: "nincs ilyen nap",
  weekdays: ["hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"],
  lead: (number) => `${number} nappal előtte`,

  lastSent: "Utoljára elküldve",
  nothingSent: "még semmi; nem történt semmi új",
  uncertain: "Nem tudjuk, hogy ezek megérkeztek-e a csatornába. Másodszor nem küldjük el:",
  show: (number) => `${number}. megtekintése`,
  resume: "Folytatás",
  resumed: "Folytatódik. A következő bejelentés ismét ide érkezik.",
  resumedThere: "Folytatódik. A következő bejelentés ismét abba a csatornába érkezik.",
  notPaused: "A feliratkozás aktív, nincs mit folytatni.",
  settings: "Bejelentések beállításai",
  elsewhere: "Arra a csatornára már senki sincs feliratkozva.",

  dialog: {
    title: "Bejelentések",
    submit: "Mentés",
    cancel: "Mégse",
    intro: "Ezek egy csatorna bejelentéseinek beállításai. Az új dátumot a régebbi kártyákon mindig azonnal javítjuk.",
    saved: "Elmentve. Mostantól ez érvényes:",
    wrong: (names) =>
      `Semmit sem mentettünk el. Nem elfogadható: ${names}. Nyissa meg a beállításokat, és válasszon a listákból.`,
    oneTopic: "legalább egy téma",
    oneDay: "legalább egy nap a héten, amikor küldhető bejelentés",
  },

  shown: {
    mayBeThere: "Lehet, hogy ez a bejelentés nem érkezett meg a csatornába. Ott nem jelenik meg másodszor.",
    gone: "Ez a bejelentés már nincs a listán: időközben kiderült, megérkezett-e.",
    overtaken: "Ez a bejelentés már nem időszerű. Az érvényes dátumokat a „határidők” parancs mutatja.",
  },

  pausedNote: {
    title: "A bejelentések szünetelnek",
    what: "Nem sikerült írnom abba a csatornába, amely fel van iratkozva az Allegro szabályainak változásaira. Egyelőre nem küldök oda semmit.",
    why: "Ok",
    channel: "Csatorna",
    help: {
      slack: "A folytatáshoz írja be abban a csatornában: /invite @czywolno, majd nyomja meg a „Folytatás” gombot.",
      teams: "A folytatáshoz adja hozzá az alkalmazást a csapathoz, majd nyomja meg a „Folytatás” gombot.",
    },
  },
  unknownNote: {
    title: "Lehet, hogy egy bejelentés nem érkezett meg",
    what: "A platform nem válaszolt, amikor a bejelentést a csatornába küldtem. Lehet, hogy ott van, ezért nem küldöm el újra.",
    show: "Bejelentés megtekintése",
  },
};
