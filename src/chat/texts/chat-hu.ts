import type { ChatTexts } from "./chat-pl.js";

/** Hungarian texts of the chat. A noun behind a number stays in the singular: "1 perc, 5 perc". */
export const chatHu: ChatTexts = {
  verdict: {
    share: "Megosztás ebben a csatornában",
    wrong: "Valami nem stimmel",
    answers: "Az Ön válaszai",
    undo: "Válaszok visszavonása",
    yes: "Igen",
    no: "Nem",
    fromSettings: "A beállításokból",
    trackingSeen: "a vásárló látja a csomagkövetést az Allegrón, a rendelésénél",
    trackingNotSeen: "a vásárló nem látja a csomagkövetést az Allegrón, a rendelésénél",
    thisTimeSeen: "Ezúttal látja",
    thisTimeNotSeen: "Ezúttal nem látja",
    original: "Az ellenőrzött üzenet",
    sharedBy: "Megosztotta",
    paste: "Szöveg beillesztése",
  },

  several: {
    message: (number, of) => `${number}. üzenet (összesen ${of})`,
    show: (number) => `${number}. értékelés`,
    left: (number) =>
      `Egyszerre legfeljebb 20 üzenetet ellenőrzünk. Az utolsó ${number === 1 ? "kimaradt" : `${number} kimaradt`}: kérjük, küldje el külön.`,
  },

  expired: "Ez a kártya már nem használható: eltelt 30 perc, vagy valaki másé. Küldje el újra az üzenetet.",
  tooMany: (seconds) =>
    `Ez most túl sok üzenet, és a szervert mások is használják. Próbálja újra ${
      seconds < 60 ? `${seconds} másodperc` : `${Math.ceil(seconds / 60)} perc`
    } múlva.`,

  misspelt: {
    ask: (meant) => `Erre a parancsra gondolt: „${meant}”?`,
    typed: "A beírt szöveg",
    yes: (meant) => `Igen, ${meant}`,
    check: "Nem, ellenőrizze üzenetként",
  },

  help: {
    title: "Mit tud a Czy wolno",
    what: "Illessze be az üzenetet a parancs mögé, továbbítsa nekem, vagy válassza rajta az „Üzenet ellenőrzése” műveletet (a Slackben „Check this message”). Megmondom, elküldhető-e, miért, és mit tegyen helyette. Egy .csv vagy .zip fájlt, illetve több, sablont tartalmazó fájlt együtt ítélek meg.",
    commands: "Parancsok",
    verbs: [
      ["ellenőrizd: az üzenet szövege", "megítél egy üzenetet; szöveg nélkül űrlap nyílik"],
      ["határidők", "mikor változnak a szabályok"],
      ["szabályok vagy szabályok számla", "mit mondanak a szabályok"],
      ["feliratkozás vagy feliratkozás bizonylatok", "hírek a szabályok változásairól ebben a csatornában"],
      ["leiratkozás", "nem jön több ilyen hír"],
      ["feliratkozások", "ki és mióta iratkoztatta fel ezt a csatornát, és mit küldtünk utoljára"],
      ["beállítások", "nyelv, futárcégek és minden, amit nem kell mindig megkérdezni"],
      ["miért ABCD2345", "az ezzel az igazolással jelölt értékelés mögött álló szabályok"],
      ["feedback: az Ön megjegyzése", "megjegyzés a készítőknek"],
    ],
    privacy:
      "Az üzenetek szövegét nem őrizzük meg: titkosítva legfeljebb 30 percig várnak az Ön válaszaira, aztán eltűnnek. Kivétel az a visszajelzés, amelyben hozzájárul a megőrzéshez.",
    buttons: { check: "Üzenet ellenőrzése", timeline: "Határidők", rules: "Szabályok", settings: "Beállítások" },
  },

  check: {
    title: "Üzenet ellenőrzése",
    submit: "Ellenőrzés",
    cancel: "Mégse",
    intro: "Az üzenetet a kiválasztott napon érvényes szabályok szerint ítéljük meg.",
    subject: "Tárgy (ha van)",
    text: "Az üzenet szövege",
    textHint: "Illessze be a teljes üzenetet az aláírással együtt.",
    reading: "Hogyan küldi el?",
    readings: {
      seller: "Saját kezdeményezésre írok",
      reply: "A vásárlónak válaszolok az ő beszélgetésében",
      unknown: "Nem tudom, döntsön a szöveg",
    },
    day: "A küldés napja",
    noText: "Illessze be az üzenet szövegét.",
    noDay: "Ilyen nap nincs. Így írja: 2026-03-02.",
  },

  feedback: {
    title: "Valami nem stimmel",
    submit: "Küldés",
    cancel: "Mégse",
    intro: "Köszönjük. Leginkább az segít nekünk, ha tudjuk, mit tett valójában az Allegro.",
    reason: "Mi nem stimmel?",
    reasons: {
      blocked_although_allowed: "Az Allegro megállította, itt „megengedett” volt",
      delivered_although_not_allowed: "Az Allegro kézbesítette, itt „nem megengedett” volt",
      should_be_allowed: "„Megengedett” kellene, hogy legyen",
      should_not_be_allowed: "„Nem megengedett” kellene, hogy legyen",
      wrong_sentence: "Nem a megfelelő szavak vannak megjelölve",
      wrong_advice: "A tanács nem illik ide vagy nem működik",
      misread: "A szöveget vagy a nyelvét rosszul olvastuk",
      other: "Valami más",
    },
    comment: "Megjegyzés (nem kötelező)",
    commentHint: "A vásárló adatait ne írja ide.",
    keepText: "Az üzenet szövege megőrizhető; a neveket, telefonszámokat, címeket és számokat kitakarjuk",
    noReason: "Válassza ki, mi nem stimmel.",
    kept: "Köszönjük, a megjegyzést elmentettük. Az üzenet szövegét nem.",
    keptWithText: "Köszönjük, a megjegyzést az üzenet szövegével együtt elmentettük; a személyes adatokat kitakartuk.",
    keptTextGone: "Köszönjük, a megjegyzést elmentettük. Az üzenet szövegét nem: eltelt 30 perc, és már nincs meg.",
    empty: "A megjegyzés üres. Írja meg, és küldje el újra.",
  },

  topics: {
    message_rules: "üzenetszabályok",
    documents: "számlák és nyugták",
    carriers: "futárcégek",
    api: "API-változások",
  },

  subscription: {
    title: "Az Allegro szabályainak változásai",
    here: "Ez a csatorna értesül arról, ha az Allegro szabályt jelent be, halaszt el vagy vezet be.",
    direct: "Itt értesül arról, ha az Allegro szabályt jelent be, halaszt el vagy vezet be.",
    by: "Ki iratkoztatta fel",
    since: "Mióta",
    topics: "Témák",
    before: "Korábban",
    lang: "Nyelv",
    paused: "Szüneteltetve",
    pauses: {
      by_person: "valaki így döntött",
      app_removed: "az alkalmazást eltávolították",
      channel_deleted: "a csatornát törölték",
      team_deleted: "a csapatot törölték",
      channel_closed: "a csatorna le van zárva",
      not_member: "nem vagyok tagja a csatornának",
    },
    active: "Állapot",
    isActive: "aktív",
    change: "Módosítás és befejezés: a „feliratkozás”, „leiratkozás” és „feliratkozások” parancs.",
    done: "Kész. A visszaigazolás a csatornában van.",
    already: "Ez a csatorna erre már fel van iratkozva.",
    unknownTopic: (known) => `Ilyen téma nincs. Ezek vannak: ${known}. Írja például: „feliratkozás bizonylatok”.`,
    noPost: {
      slack:
        "Ebben a csatornában nem tudok írni, ezért semmi sem változott. Írja be itt: /invite @czywolno, és próbálja újra.",
      teams:
        "Ebben a csatornában nem tudok írni, ezért semmi sem változott. Adja hozzá az alkalmazást a csapathoz, és próbálja újra.",
    },
    retry: "Újra",
    none: "Ez a csatorna semmire sincs feliratkozva.",
    subscribe: "Feliratkozás",
    unsubscribe: "Leiratkozás",
    ended: "Ebben a csatornában nem jön több hír a szabályok változásairól.",
    endedBy: "Ki fejezte be",
    endedQuietly: "A feliratkozás megszűnt. Ebben a csatornában nem tudok írni, ezért más nem értesült róla.",
    endedHere: "A feliratkozás megszűnt.",
    others: (number) =>
      number === 0 ? "Ennél a cégnél más nem iratkozott fel." : `Ezen kívül a cégnek ${number} feliratkozása van.`,
  },

  timeline: {
    others: (number) => `Bizonylatok, futárcégek és API (${number})`,
  },

  rules: {
    title: (day) => `Szabályok, állapot: ${day}`,
    choose: "Bővebben valamelyikről:",
    other: "Közönséges üzenetre nincs szabály: elküldhető.",
  },

  why: {
    title: (receipt) => `${receipt} igazolás`,
    decided: "Értékelés",
    unknown: (receipt) =>
      `${receipt} jelű igazolás itt nincs: más cégé, régebbi, mint a megőrzési idő, vagy elírták. Nézze meg újra a nyolc karakterét, vagy küldje el újra az üzenetet.`,
    without:
      "Az üzenetek szövegét nem őrizzük meg, ezért az értékelés nem ismételhető meg. Ezeken a szabályokon alapult:",
    nothing: "Egyetlen szabályt sem alkalmaztunk: az üzenetben nem volt semmi, amire a szabályok vonatkoznak.",
    older: "A szabályoknak azóta új verziójuk van. A mai értékelés eltérhet: küldje el újra az üzenetet.",
    olderEngine: "A felismerőnek azóta új verziója van. A mai értékelés eltérhet: küldje el újra az üzenetet.",
  },

  settings: {
    title: "Beállítások",
    intro: "Itt ez érvényes. A személy beállításai megelőzik a csatornáéit, azok pedig az egész cégéit.",
    unset: "nincs beállítva",
    inherit: "Itt ne legyen beállítva",
    scopes: { tenant: "az egész cég", channel: "ez a csatorna", person: "saját" },
    buttons: { tenant: "Az egész cég", channel: "Ez a csatorna", person: "Saját" },
    dialog: { tenant: "A cég beállításai", channel: "Csatorna beállításai", person: "Saját beállításaim" },
    submit: "Mentés",
    cancel: "Mégse",
    saved: "Elmentve.",
    wrong: (names) =>
      `Semmit sem mentettünk el. Nem elfogadható: ${names}. Nyissa meg a beállításokat, és válasszon a listákból, legfeljebb 30 futárcéget.`,
    names: {
      lang: "Nyelv",
      marketplace: "Piactér",
      carriers: "A bolt futárcégei",
      tracking_visible: "A vásárló látja ezek csomagkövetését az Allegrón, a rendelésénél",
      medium: "Hol szokott írni",
      invoices: "Hogyan adja át a számlákat",
      reading: "Alapesetben ez",
    },
    langs: { pl: "lengyel", en: "angol", cs: "cseh", sk: "szlovák", hu: "magyar" },
    marketplaces: { pl: "allegro.pl", cz: "allegro.cz", sk: "allegro.sk", hu: "allegro.hu" },
    media: { email: "e-mail", message_center: "az Allegro Üzenetközpontja", discussion: "vita vagy reklamáció" },
    invoices: {
      upload: "fájlt töltünk fel a rendeléshez az Allegrón",
      link: "linket adunk a rendeléshez az Allegrón",
      email: "e-mailben küldjük",
      none: "nem adjuk át",
    },
    readings: { seller: "saját kezdeményezésre küldött üzenet", reply: "válasz a vásárló beszélgetésében" },
    ownTransport: "Saját szállítás",
    yes: "igen",
    no: "nem",
  },
};
