import type { AnnounceTexts } from "./announce-pl.js";

/** Hungarian texts of announcements. A date may end in a full stop, so it stands last in no sentence. */
export const announceHu: AnnounceTexts = {
  words: {
    announced: "Bejelentés",
    moved: "Új határidő",
    made_exact: "Pontos határidő",
    withdrawn: "Visszavonva",
    reminder: "Emlékeztető",
    in_force: "A változás hatályba lépett",
    corrected: "Helyesbítés",
    incident: "Üzemzavar",
  },

  when: {
    noDate: "dátumot nem közöltek",
    today: "ma",
    tomorrow: "holnap",
    inDays: (days) => `${days} nap múlva`,
    yesterday: "tegnap",
    daysAgo: (days) => `${days} napja`,
    dayUnknown: (first) => `a napot még nem jelentették be, legkorábban ${first}`,
    dayUnknownInside: (last) => `a napot nem jelentették be, bármelyik lehet eddig: ${last}`,
    dayNeverNamed: "napot nem közöltek",
  },

  line: {
    announced: {
      official: "Az Allegro bejelenti",
      press: "A sajtó közli, az Allegro nem erősítette meg",
      users: "Eladók jelzik",
    },
    statement: { official: "Az Allegro közli", press: "A sajtó közli", users: "Eladók jelzik" },
    noDate: "Az Allegro bejelenti, dátum megadása nélkül",
    moved: "Új határidő",
    movedNowhere: "Új dátum nélkül elhalasztva",
    madeExact: "Ismerjük a napot",
    madeNarrower: "Pontosabb határidő",
    withdrawn: "Visszavonva",
    cancelled: (what) => `visszavonva: ${what}`,
    instead: (what) => `helyette: ${what}`,
    noLonger: (date) => `már nem érvényes (${date})`,
    atEarliest: (far) => `Legkorábban ${far}`,
    fromToday: "Mától",
    since: (date) => date.charAt(0).toUpperCase() + date.slice(1),
    begun: "Hatályba lépett",
    over: "A határidő letelt",
    unconfirmed: "A határidő letelt, és senki sem erősítette meg a változást",
    unconfirmedToday: "A bejelentés szerint ma, megerősítés nélkül",
    corrected: "Helyesbítés",
    incident: "Üzemzavar, a szabályok nem változtak",
  },

  besides: (number) => `Ezen kívül: ${number} újdonság`,

  noLonger: "Már nem érvényes",
  whole: "A részletek a fenti, javított kártyán vannak.",
  updated: (date) => `A kártya javítva: ${date}`,
  meaning: (from) => `A bolt üzenetei ${from}`,
  blocked: "Az Allegro megállítja a saját kezdeményezésre küldött e-mailt",
  notAllowed: "Saját kezdeményezésre nem megengedett",
  depends: "A körülményektől függ",
  allowed: "Megengedett",
  replies: "A vásárlóknak az általuk kezdett beszélgetésben továbbra is lehet válaszolni.",
  instead: "Mit tegyen helyette",
  sources: "Források",
  check: "Üzenet ellenőrzése",
  timeline: "Határidők",
  changed: (stopped, allowed) =>
    [
      ...(stopped === 0 ? [] : [`Az itt nemrég ellenőrzött üzenetek közül már nem megengedett: ${stopped}.`]),
      ...(allowed === 0 ? [] : [`Az itt nemrég ellenőrzött üzenetek közül most már megengedett: ${allowed}.`]),
    ].join(" "),

  templates: {
    changing: (changing, of) => `Azon a napon a(z) ${of} sablonjukból ${changing} értékelése megváltozik.`,
    concerned: (changing, of) => `Ez a(z) ${of} sablonjukból ennyit érint: ${changing}.`,
    show: "Az auditok eredményei",
  },

  simulated: {
    edit: (cards) => `Javított régebbi kártyák (${cards}).`,
    none: "Ebben az időszakban semmit sem jelentettünk volna be.",
  },

  welcome: {
    inForce: "Ma érvényes",
    ahead: "Előttünk álló változások",
    nothingAhead: "Nincs előttünk bejelentett határidő.",
    noDate: "Dátum nélkül bejelentve",
    unconfirmed: "Nem megerősített",
    nothingKnown: "Ezekben a témákban még nem volt bejelentés.",
    next: "Ide írok, ha az Allegro bejelent, elhalaszt, visszavon vagy bevezet valamit. Addig a csend azt jelenti, hogy semmi sem változott.",
    verified: (date) => `A források utolsó olvasása: ${date}`,
  },
};
