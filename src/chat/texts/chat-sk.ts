import type { ChatTexts } from "./chat-pl.js";
import { counted } from "./counted.js";

const count = counted("sk");

/** Slovak texts of the chat. */
export const chatSk: ChatTexts = {
  verdict: {
    share: "Zdieľať v tomto kanáli",
    wrong: "Niečo nesedí",
    answers: "Vaše odpovede",
    undo: "Vziať odpovede späť",
    yes: "Áno",
    no: "Nie",
    fromSettings: "Z nastavení",
    trackingSeen: "kupujúci vidí sledovanie v objednávke na Allegre",
    trackingNotSeen: "kupujúci nevidí sledovanie v objednávke na Allegre",
    thisTimeSeen: "Tentoraz ho vidí",
    thisTimeNotSeen: "Tentoraz ho nevidí",
    original: "Posudzovaná správa",
    sharedBy: "Zdieľa",
    paste: "Vložiť text",
  },

  several: {
    message: (number, of) => `Správa ${number} z ${of}`,
    show: (number) => `Zobraziť posúdenie ${number}`,
    left: (number) =>
      `Naraz posudzujeme najviac 20 správ. Vynechané: ${count(number, "posledná správa", "posledné správy", "posledných správ")}. Pošlite ich, prosím, zvlášť.`,
  },

  expired: "Táto karta sa už nedá použiť: uplynulo 30 minút alebo patrí niekomu inému. Pošlite správu znova.",
  tooMany: (seconds) =>
    `To je na túto chvíľu priveľa správ a o server sa delíme s ostatnými. Skúste to znova o ${
      seconds < 60
        ? count(seconds, "sekundu", "sekundy", "sekúnd")
        : count(Math.ceil(seconds / 60), "minútu", "minúty", "minút")
    }.`,

  misspelt: {
    ask: (meant) => `Mali ste na mysli príkaz „${meant}“?`,
    typed: "Zadaný text",
    yes: (meant) => `Áno, ${meant}`,
    check: "Nie, posúdiť ako správu",
  },

  help: {
    title: "Čo dokáže Czy wolno",
    what: "Vložte správu za príkaz, prepošlite mi ju alebo pri nej zvoľte „Skontrolovať túto správu“ (v Slacku „Check this message“). Poviem vám, či ju smiete odoslať, prečo a čo urobiť namiesto toho. Súbor .csv, .zip alebo niekoľko súborov so šablónami posúdim naraz.",
    commands: "Príkazy",
    verbs: [
      ["skontroluj: text správy", "posúdi správu; bez textu otvorí formulár"],
      ["lehoty", "kedy sa pravidlá menia"],
      ["pravidlá alebo pravidlá faktúra", "čo hovoria pravidlá"],
      ["odoberať alebo odoberať doklady", "novinky o zmenách pravidiel v tomto kanáli"],
      ["neodoberať", "koniec týchto noviniek"],
      ["zoznam", "kto a odkedy tento kanál prihlásil a čo bolo odoslané naposledy"],
      ["nastavenia", "jazyk, dopravcovia a všetko, na čo sa netreba zakaždým pýtať"],
      ["prečo ABCD2345", "pravidlá, o ktoré sa opiera posúdenie s touto potvrdenkou"],
      ["feedback: vaša poznámka", "poznámka pre autorov"],
    ],
    privacy:
      "Texty správ neuchovávame: zašifrovaný text čaká najviac 30 minút na vaše odpovede a potom zmizne. Výnimkou je spätná väzba, pri ktorej s uchovaním súhlasíte.",
    buttons: { check: "Skontrolovať správu", timeline: "Termíny", rules: "Pravidlá", settings: "Nastavenia" },
  },

  check: {
    title: "Kontrola správy",
    submit: "Skontrolovať",
    cancel: "Zrušiť",
    intro: "Správu posúdime podľa pravidiel platných vo zvolený deň.",
    subject: "Predmet (ak je)",
    text: "Text správy",
    textHint: "Vložte celú správu aj s podpisom.",
    reading: "Ako ju posielate?",
    readings: {
      seller: "Píšem z vlastnej iniciatívy",
      reply: "Odpovedám kupujúcemu v jeho konverzácii",
      unknown: "Neviem, nech rozhodne text",
    },
    day: "Deň odoslania",
    noText: "Vložte text správy.",
    noDay: "Taký deň neexistuje. Zapíšte ho ako 2026-03-02.",
  },

  feedback: {
    title: "Niečo nesedí",
    submit: "Odoslať",
    cancel: "Zrušiť",
    intro: "Ďakujeme. Najviac nám pomôže vedieť, čo Allegro naozaj urobilo.",
    reason: "Čo nesedí?",
    reasons: {
      blocked_although_allowed: "Allegro zastavilo, tu bolo „povolené“",
      delivered_although_not_allowed: "Allegro doručilo, tu bolo „nepovolené“",
      should_be_allowed: "Malo by byť „povolené“",
      should_not_be_allowed: "Malo by byť „nepovolené“",
      wrong_sentence: "Sú označené nesprávne slová",
      wrong_advice: "Rada sa nehodí alebo nefunguje",
      misread: "Text alebo jazyk bol zle prečítaný",
      other: "Niečo iné",
    },
    comment: "Poznámka (nepovinná)",
    commentHint: "Neuvádzajte údaje kupujúceho.",
    keepText: "Súhlasím s uchovaním textu správy; mená, telefóny, adresy a čísla budú skryté",
    noReason: "Vyberte, čo nesedí.",
    kept: "Ďakujeme, poznámka je uložená. Text správy nie.",
    keptWithText: "Ďakujeme, poznámka je uložená aj s textom správy; osobné údaje sú skryté.",
    keptTextGone: "Ďakujeme, poznámka je uložená. Text správy nie: uplynulo 30 minút a už ho nemáme.",
    empty: "Poznámka je prázdna. Napíšte ju a odošlite znova.",
  },

  topics: {
    message_rules: "pravidlá správ",
    documents: "faktúry a pokladničné doklady",
    carriers: "dopravcovia",
    api: "zmeny API",
  },

  subscription: {
    title: "Zmeny pravidiel Allegra",
    here: "Tento kanál sa dozvie, keď Allegro oznámi, posunie alebo zavedie pravidlá.",
    direct: "Tu sa dozviete, keď Allegro oznámi, posunie alebo zavedie pravidlá.",
    by: "Prihlásil(a)",
    since: "Odkedy",
    topics: "Témy",
    before: "Predtým",
    lang: "Jazyk",
    paused: "Pozastavené",
    pauses: {
      by_person: "niekto to tak zvolil",
      app_removed: "aplikácia bola odstránená",
      channel_deleted: "kanál bol zmazaný",
      team_deleted: "tím bol zmazaný",
      channel_closed: "kanál je uzavretý",
      not_member: "nie som členom kanála",
    },
    active: "Stav",
    isActive: "aktívny",
    change: "Zmena a ukončenie: príkazy „odoberať“, „neodoberať“ a „zoznam“.",
    done: "Hotovo. Potvrdenie je v kanáli.",
    already: "Tento kanál to už odoberá.",
    unknownTopic: (known) => `Taká téma neexistuje. Sú tieto: ${known}. Napíšte napríklad „odoberať doklady“.`,
    noPost: {
      slack: "V tomto kanáli nemôžem písať, takže sa nič nezmenilo. Napíšte tu /invite @czywolno a skúste to znova.",
      teams: "V tomto kanáli nemôžem písať, takže sa nič nezmenilo. Pridajte aplikáciu do tímu a skúste to znova.",
    },
    retry: "Skúsiť znova",
    none: "Tento kanál nič neodoberá.",
    subscribe: "Odoberať",
    unsubscribe: "Ukončiť odber",
    ended: "V tomto kanáli už o zmenách pravidiel písať nebudem.",
    endedBy: "Ukončil(a)",
    endedQuietly: "Odber je ukončený. V tomto kanáli nemôžem písať, takže sa to nikto ďalší nedozvedel.",
    endedHere: "Odber je ukončený.",
    others: (number) =>
      number === 0
        ? "Nikto ďalší v tejto firme odber nemá."
        : `Okrem toho má táto firma ${count(number, "odber", "odbery", "odberov")}.`,
  },

  timeline: {
    others: (number) => `Doklady, dopravcovia a API (${number})`,
  },

  rules: {
    title: (day) => `Pravidlá k dňu ${day}`,
    choose: "Viac o jednom z nich:",
    other: "O bežnej správe nie je žiadne pravidlo: smiete ju odoslať.",
  },

  why: {
    title: (receipt) => `Potvrdenka ${receipt}`,
    decided: "Posúdenie",
    unknown: (receipt) =>
      `Potvrdenku ${receipt} tu nemáme: je z inej firmy, staršia než doba uchovávania alebo zle opísaná. Skontrolujte jej osem znakov alebo pošlite správu znova.`,
    without: "Texty správ neuchovávame, posúdenie sa teda nedá zopakovať. Toto sú pravidlá, o ktoré sa opieralo:",
    nothing: "Nepoužilo sa žiadne pravidlo: v správe nebolo nič, čoho sa pravidlá týkajú.",
    older: "Odvtedy majú pravidlá novú verziu. Dnešné posúdenie sa môže líšiť: pošlite správu znova.",
    olderEngine: "Odvtedy má rozpoznávanie novú verziu. Dnešné posúdenie sa môže líšiť: pošlite správu znova.",
  },

  settings: {
    title: "Nastavenia",
    intro:
      "Takto je to tu. Nastavenia osoby majú prednosť pred nastaveniami kanála a tie pred nastaveniami celej firmy.",
    unset: "nenastavené",
    inherit: "Tu nenastavovať",
    scopes: { tenant: "celá firma", channel: "tento kanál", person: "moje" },
    buttons: { tenant: "Celá firma", channel: "Tento kanál", person: "Moje" },
    dialog: { tenant: "Nastavenia firmy", channel: "Nastavenia kanála", person: "Moje nastavenia" },
    submit: "Uložiť",
    cancel: "Zrušiť",
    saved: "Uložené.",
    wrong: (names) =>
      `Nič sa neuložilo. Nemožno prijať: ${names}. Otvorte nastavenia a vyberte hodnoty zo zoznamov, dopravcov najviac 30.`,
    names: {
      lang: "Jazyk",
      marketplace: "Trhovisko",
      carriers: "Dopravcovia obchodu",
      tracking_visible: "Kupujúci vidí ich sledovanie v objednávke na Allegre",
      medium: "Kadiaľ zvyčajne píšete",
      invoices: "Ako odovzdávate faktúry",
      reading: "Zvyčajne ide o",
    },
    langs: { pl: "poľština", en: "angličtina", cs: "čeština", sk: "slovenčina", hu: "maďarčina" },
    marketplaces: { pl: "allegro.pl", cz: "allegro.cz", sk: "allegro.sk", hu: "allegro.hu" },
    media: { email: "e-mail", message_center: "Centrum správ Allegra", discussion: "diskusia alebo reklamácia" },
    invoices: {
      upload: "nahrávame súbor k objednávke na Allegre",
      link: "pridávame odkaz k objednávke na Allegre",
      email: "posielame ich e-mailom",
      none: "neodovzdávame",
    },
    readings: { seller: "správu z vlastnej iniciatívy", reply: "odpoveď v konverzácii kupujúceho" },
    ownTransport: "Vlastná doprava",
    yes: "áno",
    no: "nie",
  },
};
