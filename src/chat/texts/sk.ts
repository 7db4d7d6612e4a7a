import { counted } from "./counted.js";
import type { Texts } from "./pl.js";

const count = counted("sk");

/** Slovak texts. */
export const sk: Texts = {
  language: "sk",

  decision: {
    allowed: "Povolené",
    not_allowed: "Nepovolené",
    depends: "Závisí od okolností",
    unreadable: "Nedá sa posúdiť",
  },
  yesNo: { allowed: "áno", not_allowed: "nie", depends: "závisí od okolností" },
  leadsTo: {
    allowed: "správu môžete odoslať",
    not_allowed: "správu neposielajte",
    depends: "stále závisí od okolností",
  },

  first: {
    mayNot: "Neposielajte z vlastnej iniciatívy",
    mayNotAsItIs: "V tejto podobe neposielajte z vlastnej iniciatívy",
    mayNever: "Neposielajte, ani ako odpoveď",
    mayNeverAsItIs: "V tejto podobe neposielajte, ani ako odpoveď",
    may: "Môžete odoslať",
    mayReply: "Môžete odoslať ako odpoveď v konverzácii, ktorú začal kupujúci",
    mayDiscuss: "Môžete to napísať v diskusii",
    nothingFound: "nie je tu nič, čo by pravidlá Allegra zakazovali",
    blocked: (acts) => `Allegro tento e-mail zastaví (${acts})`,
    againstRules: (acts) => `je to v rozpore s pravidlami Allegra (${acts})`,
    notKnown: "Či to Allegro zastaví, nie je známe.",
    accountRisk: (acts) => `riskujete zablokovanie účtu (${acts})`,
    and: " a ",
    standing: {
      official: "",
      reported: ", ako uvádza tlač a predajcovia",
      inferred: ", to je náš výklad pravidiel",
    },
    asReply: (yesNo) => `Ako odpoveď v tejto konverzácii: ${yesNo}.`,
    asSeller: (yesNo) => `Z vlastnej iniciatívy: ${yesNo}.`,
    from: (date, yesNo) => `Od ${date}: ${yesNo}.`,
    fromThatDay: (yesNo) => `Od toho dňa: ${yesNo}.`,
    depends: (question) => `Závisí od okolností: ${question}`,
    dependsOnSentence: (question) => `Závisí od vety označenej nižšie: ${question}`,
    dependsOnDay: (date, acts) =>
      `Závisí od dňa: pravidlá sa menia v deň, ktorý ešte nebol oznámený (${date}; týka sa: ${acts}).`,
    notSettled: (why) => `Závisí od okolností a istá odpoveď neexistuje. ${why} Bezpečnejšie je správu neposielať.`,
    moreQuestions: (number) =>
      number === 1 ? "Nižšie je ešte jedna otázka." : `Nižšie ešte ${count(number, "otázka", "otázky", "otázok")}.`,
    marketplace: (site) => `Pre allegro.${site} tieto pravidlá nie sú potvrdené.`,
  },

  parcel: { link: "odkaz na sledovanie zásielky", number: "číslo zásielky", state: "stav zásielky" },

  card: {
    deciding: "Rozhodujú označené slová",
    doubted: "Tu si nie sme istí",
    moreSentences: (number) => `A ešte ${count(number, "miesto", "miesta", "miest")} v tejto správe.`,
    trimmed: "Takto správu odoslať môžete",
    instead: "Čo urobiť namiesto toho",
    how: "Ako na to",
    good: "Dobré vedieť",
    question: "Otázka",
    isReply: "Je to odpoveď v konverzácii kupujúceho",
    isSeller: "Píšem z vlastnej iniciatívy",
    why: "Prečo?",
    about: (acts) => `Týka sa: ${acts}.`,
    feature: (name) => `Kde: ${name}.`,
    since: (date) => `K dispozícii od ${date}.`,
    uncertain: (what) => `Nie je isté: ${what}`,
    verified: (date) => `Zdroje naposledy overené: ${date}.`,
    advice: "Toto je rada, nie rozhodnutie Allegra.",
    unverified: (since) => `Pozor: od ${since} tento server nedostal overené pravidlá. Môžu byť zastarané.`,
  },

  why: {
    clause: "Pravidlo",
    effect: "Čo z neho vyplýva",
    consequence: "Následok",
    standing: "Kto to hovorí",
    found: "Podľa čoho sme to spoznali",
    byRule: (rule) => `pravidlo rozpoznávania ${rule}`,
    byWords: (words) => `slová: ${words}`,
    places: "Počet miest",
    reading: "Ako správu čítame",
    asOf: "K dňu",
    knownAt: "Podľa stavu vedomostí k dňu",
    receipt: "Potvrdenka",
    policy: "Verzia pravidiel",
    engine: "Verzia rozpoznávania",
    noDate: "bez dátumu",
    published: (date) => `zverejnené: ${date}`,
    consequences: {
      blocked: "Allegro taký e-mail zastavuje",
      against_rules: "v rozpore s pravidlami; či to Allegro zastavuje, nie je známe",
      account_risk: "hrozia následky pre účet",
    },
    standings: { official: "Allegro", reported: "tlač alebo predajcovia", inferred: "my: je to náš výklad pravidiel" },
    readings: { seller: "správa z vlastnej iniciatívy", reply: "odpoveď v konverzácii, ktorú začal kupujúci" },
  },

  unreadable: {
    empty: "Správa je prázdna. Vložte jej text.",
    image_only: "Správa obsahuje len obrázok a obrázky nečítame. Vložte jej text.",
    binary: "Toto nie je text, ale obsah súboru. Vložte text správy alebo zadajte súbor .txt, .html, .eml či .csv.",
    too_long: "Text je na jednu správu kupujúcemu príliš dlhý (viac ako 2 milióny znakov). Vložte len samotnú správu.",
    gibberish: "Nie sú tu slová, ktoré by sa dali prečítať. Vložte text správy.",
    language:
      "Tento jazyk posúdiť nevieme. Poznáme poľštinu, angličtinu, češtinu, slovenčinu, maďarčinu, nemčinu a ukrajinčinu.",
  },

  summary: {
    title: "Spolu",
    messages: (number) => count(number, "správa", "správy", "správ"),
    part: {
      allowed: (number) => `povolené: ${number}`,
      not_allowed: (number) => `nepovolené: ${number}`,
      depends: (number) => `závisí od okolností: ${number}`,
      unreadable: (number) => `nedá sa posúdiť: ${number}`,
    },
  },

  timeline: {
    title: (day) => `Termíny k dňu ${day}`,
    noDate: "bez dátumu",
    announced: (date) => `Oznámené ${date}`,
    incident: "porucha, pravidlá sa nezmenili",
    states: {
      announced: "oznámené",
      in_force: "platí",
      enforced: "vynucuje sa",
      withdrawn: "odvolané",
      undecided: "v tomto období, presný deň nebol oznámený",
      unconfirmed: "termín uplynul bez potvrdenia",
      superseded: "nahradené",
      refined: "spresnené",
      cancelled: "zrušené",
    },
    by: (title) => `Namiesto toho: ${title}`,
  },

  rules: {
    unasked: "Z vlastnej iniciatívy",
    reply: "Ako odpoveď",
    since: "Odkedy",
    always: "odjakživa, pokiaľ vieme",
    next: "Zmena",
    instead: "Čo urobiť namiesto toho",
    says: "Čo hovoria zdroje",
    uncertain: "Čo nie je známe",
    fires: "Takéto vety",
    silent: "Ale nie takéto",
  },

  diff: {
    title: (a, b) => `Čo sa zmenilo medzi ${a} a ${b}`,
    same: "Nič sa nezmenilo.",
    added: "Nové obmedzenia",
    changed: "Zmenené",
    moved: "Posunuté alebo spresnené termíny",
    ended: "Už neplatí alebo zrušené",
    nothingComing: "nič nie je oznámené",
    from: (date) => `od ${date}`,
  },

  receipt: {
    same: (id) => `Súhlasí: potvrdenka ${id} vznikla z tohto textu, podľa rovnakých pravidiel a v rovnakej verzii.`,
    differs: (id, what) => `Potvrdenka ${id} nesúhlasí. Líši sa: ${what}. Nižšie je posúdenie podľa dnešnej verzie.`,
    differsId: (id, now) =>
      `Tento text s týmito voľbami má potvrdenku ${now}, nie ${id}. Líši sa text, voľby, pravidlá alebo verzia. Ak chcete vidieť, čo presne, zadajte celú potvrdenku (JSON z check --format json).`,
    withoutText: (id) =>
      `Potvrdenka ${id}: bez textu sa posúdenie nedá zopakovať. Toto sú pravidlá, ktoré vtedy platili.`,
    parts: {
      text: "text správy",
      policy: "verzia pravidiel",
      engine: "verzia rozpoznávania",
      receipt: "samotná potvrdenka (bola zmenená)",
    },
  },

  guide: {
    welcome: "Smie sa táto správa poslať kupujúcemu na Allegre?",
    paste: "Vložte správu a ukončite ju riadkom s jedinou bodkou (alebo Ctrl+D).",
    choose: "Napíšte číslo odpovede alebo len stlačte Enter a otázku preskočte:",
    another: "Vložte ďalšiu správu alebo skončite pomocou Ctrl+D.",
  },
};
