import type { Texts } from "./pl.js";

/** Hungarian texts. A noun behind a number stays in the singular: "1 kérdés, 5 kérdés". */
export const hu: Texts = {
  language: "hu",

  decision: {
    allowed: "Megengedett",
    not_allowed: "Nem megengedett",
    depends: "A körülményektől függ",
    unreadable: "Nem ítélhető meg",
  },
  yesNo: { allowed: "igen", not_allowed: "nem", depends: "a körülményektől függ" },
  leadsTo: {
    allowed: "az üzenet elküldhető",
    not_allowed: "ne küldje el az üzenetet",
    depends: "továbbra is a körülményektől függ",
  },

  first: {
    mayNot: "Saját kezdeményezésre ne küldje el",
    mayNotAsItIs: "Ebben a formában saját kezdeményezésre ne küldje el",
    mayNever: "Ne küldje el, válaszként sem",
    mayNeverAsItIs: "Ebben a formában ne küldje el, válaszként sem",
    may: "Elküldheti",
    mayReply: "Elküldheti válaszként a vásárló által kezdett beszélgetésben",
    mayDiscuss: "Ezt megírhatja a vitában",
    nothingFound: "nincs benne semmi, amit az Allegro szabályai tiltanak",
    blocked: (acts) => `az Allegro megállítja ezt az e-mailt (${acts})`,
    againstRules: (acts) => `ez ellenkezik az Allegro szabályaival (${acts})`,
    notKnown: "Azt nem tudni, hogy az Allegro megállítja-e.",
    accountRisk: (acts) => `a fiókja letiltását kockáztatja (${acts})`,
    and: " és ",
    standing: {
      official: "",
      reported: ", így tudja a sajtó és így számolnak be róla az eladók",
      inferred: ", mi így értelmezzük a szabályokat",
    },
    asReply: (yesNo) => `Válaszként ebben a beszélgetésben: ${yesNo}.`,
    asSeller: (yesNo) => `Saját kezdeményezésre: ${yesNo}.`,
    from: (date, yesNo) => `${capital(date)}: ${yesNo}.`,
    fromThatDay: (yesNo) => `Attól a naptól: ${yesNo}.`,
    depends: (question) => `A körülményektől függ: ${question}`,
    dependsOnSentence: (question) => `Az alább megjelölt mondattól függ: ${question}`,
    dependsOnDay: (date, acts) =>
      `A naptól függ: a szabályok egy még be nem jelentett napon változnak (${date}; érinti: ${acts}).`,
    notSettled: (why) => `A körülményektől függ, és nincs biztos válasz. ${why} Biztonságosabb nem elküldeni.`,
    moreQuestions: (number) => (number === 1 ? "Lent még egy kérdés." : `Lent még ${number} kérdés.`),
    marketplace: (site) => `Az allegro.${site} esetében ezek a szabályok nincsenek megerősítve.`,
  },

  parcel: { link: "csomagkövető link", number: "csomagszám", state: "a csomag állapota" },

  card: {
    deciding: "A megjelölt szavak döntenek",
    doubted: "Itt nem vagyunk biztosak",
    moreSentences: (number) => `És még ${number} hely ebben az üzenetben.`,
    trimmed: "Így elküldheti",
    instead: "Mit tegyen helyette",
    how: "Hogyan tegye",
    good: "Jó tudni",
    question: "Kérdés",
    isReply: "Ez válasz a vásárló beszélgetésében",
    isSeller: "Saját kezdeményezésre írok",
    why: "Miért?",
    about: (acts) => `Érinti: ${acts}.`,
    feature: (name) => `Hol: ${name}.`,
    since: (date) => `Elérhető ${date}.`,
    uncertain: (what) => `Nem biztos: ${what}`,
    verified: (date) => `A források utolsó ellenőrzése: ${date}`,
    advice: "Ez tanács, nem az Allegro döntése.",
    unverified: (since) => `Figyelem: ez a szerver ${since} nem kapott ellenőrzött szabályokat. Elavultak lehetnek.`,
  },

  why: {
    clause: "Szabály",
    effect: "Mi következik belőle",
    consequence: "Következmény",
    standing: "Ki mondja",
    found: "Miből ismertük fel",
    byRule: (rule) => `felismerési szabály: ${rule}`,
    byWords: (words) => `szavak: ${words}`,
    places: "Helyek száma",
    reading: "Így olvastuk",
    asOf: "Erre a napra",
    knownAt: "Az ekkori ismeretek szerint",
    receipt: "Igazolás",
    policy: "A szabályok verziója",
    engine: "A felismerő verziója",
    noDate: "dátum nélkül",
    published: (date) => `közzététel: ${date}`,
    consequences: {
      blocked: "az Allegro megállítja az ilyen e-mailt",
      against_rules: "ellenkezik a szabályokkal; nem tudni, hogy az Allegro megállítja-e",
      account_risk: "a fiókra nézve következményekkel járhat",
    },
    standings: { official: "Allegro", reported: "a sajtó vagy eladók", inferred: "mi: így értelmezzük a szabályokat" },
    readings: {
      seller: "saját kezdeményezésre küldött üzenet",
      reply: "válasz a vásárló által kezdett beszélgetésben",
    },
  },

  unreadable: {
    empty: "Az üzenet üres. Illessze be a szövegét.",
    image_only: "Az üzenetben csak kép van, és képeket nem olvasunk. Illessze be a szövegét.",
    binary:
      "Ez nem szöveg, hanem egy fájl tartalma. Illessze be az üzenet szövegét, vagy adjon meg .txt, .html, .eml vagy .csv fájlt.",
    too_long:
      "A szöveg túl hosszú egyetlen vásárlói üzenethez (több mint 2 millió karakter). Csak az üzenetet illessze be.",
    gibberish: "Nincsenek benne olvasható szavak. Illessze be az üzenet szövegét.",
    language:
      "Ezt a nyelvet nem tudjuk megítélni. A lengyelt, az angolt, a csehet, a szlovákot, a magyart, a németet és az ukránt ismerjük.",
  },

  summary: {
    title: "Összesen",
    messages: (number) => `${number} üzenet`,
    part: {
      allowed: (number) => `megengedett: ${number}`,
      not_allowed: (number) => `nem megengedett: ${number}`,
      depends: (number) => `a körülményektől függ: ${number}`,
      unreadable: (number) => `nem ítélhető meg: ${number}`,
    },
  },

  timeline: {
    title: (day) => `Határidők, állapot: ${day}`,
    noDate: "dátum nélkül",
    announced: (date) => `Bejelentve: ${date}`,
    incident: "üzemzavar, a szabályok nem változtak",
    states: {
      announced: "bejelentve",
      in_force: "hatályos",
      enforced: "érvényesítik",
      withdrawn: "visszavonva",
      undecided: "ebben az időszakban, a pontos napot nem jelentették be",
      unconfirmed: "a határidő megerősítés nélkül telt el",
      superseded: "mással felváltva",
      refined: "pontosítva",
      cancelled: "törölve",
    },
    by: (title) => `Helyette: ${title}`,
  },

  rules: {
    unasked: "Saját kezdeményezésre",
    reply: "Válaszként",
    since: "Mikortól",
    always: "mindig is, amennyire tudjuk",
    next: "Változás",
    instead: "Mit tegyen helyette",
    says: "Mit mondanak a források",
    uncertain: "Amit nem tudni",
    fires: "Az ilyen mondatok",
    silent: "De az ilyenek nem",
  },

  diff: {
    title: (a, b) => `Mi változott e két állapot között: ${a} és ${b}`,
    same: "Semmi sem változott.",
    added: "Új korlátozások",
    changed: "Megváltozott",
    moved: "Eltolt vagy pontosított határidők",
    ended: "Már nem érvényes vagy törölték",
    nothingComing: "nincs bejelentve semmi",
    from: (date) => date,
  },

  receipt: {
    same: (id) => `Egyezik: a(z) ${id} igazolás ebből a szövegből készült, ugyanazon szabályok és verzió szerint.`,
    differs: (id, what) => `A(z) ${id} igazolás nem egyezik. Eltér: ${what}. Alább az áll, amit ez a verzió ma mond.`,
    differsId: (id, now) =>
      `Ennek a szövegnek ezekkel a beállításokkal ${now} az igazolása, nem ${id}. Más a szöveg, a beállítás, a szabály vagy a verzió. Ha látni szeretné, pontosan mi, adja meg a teljes igazolást (a check --format json kimenetét).`,
    withoutText: (id) =>
      `${id} igazolás: szöveg nélkül az értékelés nem ismételhető meg. Az akkor érvényes szabályok a következők.`,
    parts: {
      text: "a szöveg",
      policy: "a szabályok verziója",
      engine: "a felismerő verziója",
      receipt: "maga az igazolás (megváltoztatták)",
    },
  },

  guide: {
    welcome: "Elküldhető ez az üzenet egy vásárlónak az Allegrón?",
    paste: "Illessze be az üzenetet, és zárja egyetlen pontot tartalmazó sorral (vagy Ctrl+D).",
    choose: "Írja be a válasz számát, vagy a kihagyáshoz csak nyomjon Entert:",
    another: "Illessze be a következő üzenetet, vagy fejezze be a Ctrl+D billentyűkkel.",
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
