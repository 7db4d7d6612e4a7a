import type { ChatTexts } from "./chat-pl.js";
import { counted } from "./counted.js";

const count = counted("cs");

/** Czech texts of the chat. */
export const chatCs: ChatTexts = {
  verdict: {
    share: "Sdílet v tomto kanálu",
    wrong: "Něco nesedí",
    answers: "Vaše odpovědi",
    undo: "Vzít odpovědi zpět",
    yes: "Ano",
    no: "Ne",
    fromSettings: "Z nastavení",
    trackingSeen: "kupující vidí sledování v objednávce na Allegru",
    trackingNotSeen: "kupující nevidí sledování v objednávce na Allegru",
    thisTimeSeen: "Tentokrát ho vidí",
    thisTimeNotSeen: "Tentokrát ho nevidí",
    original: "Posuzovaná zpráva",
    sharedBy: "Sdílí",
    paste: "Vložit text",
  },

  several: {
    message: (number, of) => `Zpráva ${number} z ${of}`,
    show: (number) => `Zobrazit posouzení ${number}`,
    left: (number) =>
      `Najednou posuzujeme nejvýše 20 zpráv. Vynecháno: ${count(number, "poslední zpráva", "poslední zprávy", "posledních zpráv")}. Pošlete je prosím zvlášť.`,
  },

  expired: "Tuto kartu už nelze použít: uplynulo 30 minut, nebo patří někomu jinému. Pošlete zprávu znovu.",
  tooMany: (seconds) =>
    `To je na tuto chvíli příliš mnoho zpráv a server sdílíme s ostatními. Zkuste to znovu za ${
      seconds < 60
        ? count(seconds, "sekundu", "sekundy", "sekund")
        : count(Math.ceil(seconds / 60), "minutu", "minuty", "minut")
    }.`,

  misspelt: {
    ask: (meant) => `Měli jste na mysli příkaz „${meant}“?`,
    typed: "Zadaný text",
    yes: (meant) => `Ano, ${meant}`,
    check: "Ne, posoudit jako zprávu",
  },

  help: {
    title: "Co umí Czy wolno",
    what: "Vložte zprávu za příkaz, přepošlete mi ji, nebo u ní zvolte „Zkontrolovat tuto zprávu“ (ve Slacku „Check this message“). Řeknu vám, zda ji smíte odeslat, proč a co udělat místo toho. Soubor .csv, .zip nebo několik souborů se šablonami posoudím najednou.",
    commands: "Příkazy",
    verbs: [
      ["zkontroluj: text zprávy", "posoudí zprávu; bez textu otevře formulář"],
      ["lhůty", "kdy se pravidla mění"],
      ["pravidla nebo pravidla faktura", "co říkají pravidla"],
      ["odebírat nebo odebírat doklady", "novinky o změnách pravidel v tomto kanálu"],
      ["neodebírat", "konec těchto novinek"],
      ["seznam", "kdo a odkdy tento kanál přihlásil a co bylo odesláno naposledy"],
      ["nastavení", "jazyk, dopravci a vše, na co se není třeba pokaždé ptát"],
      ["proč ABCD2345", "pravidla, o která se opírá posouzení s touto stvrzenkou"],
      ["feedback: vaše poznámka", "poznámka pro autory"],
    ],
    privacy:
      "Texty zpráv neuchováváme: zašifrovaný text čeká nejvýše 30 minut na vaše odpovědi a pak zmizí. Výjimkou je zpětná vazba, u které s uchováním souhlasíte.",
    buttons: { check: "Zkontrolovat zprávu", timeline: "Termíny", rules: "Pravidla", settings: "Nastavení" },
  },

  check: {
    title: "Kontrola zprávy",
    submit: "Zkontrolovat",
    cancel: "Zrušit",
    intro: "Zprávu posoudíme podle pravidel platných ve zvolený den.",
    subject: "Předmět (pokud je)",
    text: "Text zprávy",
    textHint: "Vložte celou zprávu i s podpisem.",
    reading: "Jak ji posíláte?",
    readings: {
      seller: "Píši z vlastní iniciativy",
      reply: "Odpovídám kupujícímu v jeho konverzaci",
      unknown: "Nevím, ať rozhodne text",
    },
    day: "Den odeslání",
    noText: "Vložte text zprávy.",
    noDay: "Takový den neexistuje. Zapište ho jako 2026-03-02.",
  },

  feedback: {
    title: "Něco nesedí",
    submit: "Odeslat",
    cancel: "Zrušit",
    intro: "Děkujeme. Nejvíce nám pomůže vědět, co Allegro skutečně udělalo.",
    reason: "Co nesedí?",
    reasons: {
      blocked_although_allowed: "Allegro zastavilo, zde bylo „povoleno“",
      delivered_although_not_allowed: "Allegro doručilo, zde bylo „nepovoleno“",
      should_be_allowed: "Mělo by být „povoleno“",
      should_not_be_allowed: "Mělo by být „nepovoleno“",
      wrong_sentence: "Jsou označena nesprávná slova",
      wrong_advice: "Rada se nehodí nebo nefunguje",
      misread: "Text nebo jazyk byl špatně přečten",
      other: "Něco jiného",
    },
    comment: "Poznámka (nepovinná)",
    commentHint: "Neuvádějte údaje kupujícího.",
    keepText: "Souhlasím s uchováním textu zprávy; jména, telefony, adresy a čísla budou skryta",
    noReason: "Vyberte, co nesedí.",
    kept: "Děkujeme, poznámka je uložena. Text zprávy nikoli.",
    keptWithText: "Děkujeme, poznámka je uložena i s textem zprávy; osobní údaje jsou skryty.",
    keptTextGone: "Děkujeme, poznámka je uložena. Text zprávy nikoli: uplynulo 30 minut a už ho nemáme.",
    empty: "Poznámka je prázdná. Napište ji a odešlete znovu.",
  },

  topics: {
    message_rules: "pravidla zpráv",
    documents: "faktury a účtenky",
    carriers: "dopravci",
    api: "změny API",
  },

  subscription: {
    title: "Změny pravidel Allegra",
    here: "Tento kanál se dozví, když Allegro oznámí, posune nebo zavede pravidla.",
    direct: "Zde se dozvíte, když Allegro oznámí, posune nebo zavede pravidla.",
    by: "Přihlásil(a)",
    since: "Odkdy",
    topics: "Témata",
    before: "Dříve",
    lang: "Jazyk",
    paused: "Pozastaveno",
    pauses: {
      by_person: "někdo to tak zvolil",
      app_removed: "aplikace byla odebrána",
      channel_deleted: "kanál byl smazán",
      team_deleted: "tým byl smazán",
      channel_closed: "kanál je uzavřen",
      not_member: "nejsem členem kanálu",
    },
    active: "Stav",
    isActive: "aktivní",
    change: "Změna a ukončení: příkazy „odebírat“, „neodebírat“ a „seznam“.",
    done: "Hotovo. Potvrzení je v kanálu.",
    already: "Tento kanál to už odebírá.",
    unknownTopic: (known) => `Takové téma neexistuje. Jsou tato: ${known}. Napište například „odebírat doklady“.`,
    noPost: {
      slack: "V tomto kanálu nemohu psát, nic se tedy nezměnilo. Napište zde /invite @czywolno a zkuste to znovu.",
      teams: "V tomto kanálu nemohu psát, nic se tedy nezměnilo. Přidejte aplikaci do týmu a zkuste to znovu.",
    },
    retry: "Zkusit znovu",
    none: "Tento kanál nic neodebírá.",
    subscribe: "Odebírat",
    unsubscribe: "Ukončit odběr",
    ended: "V tomto kanálu už o změnách pravidel psát nebudu.",
    endedBy: "Ukončil(a)",
    endedQuietly: "Odběr je ukončen. V tomto kanálu nemohu psát, nikdo další se to tedy nedozvěděl.",
    endedHere: "Odběr je ukončen.",
    others: (number) =>
      number === 0
        ? "Nikdo další v této firmě odběr nemá."
        : `Kromě toho má tato firma ${count(number, "odběr", "odběry", "odběrů")}.`,
  },

  timeline: {
    others: (number) => `Doklady, dopravci a API (${number})`,
  },

  rules: {
    title: (day) => `Pravidla ke dni ${day}`,
    choose: "Více o jednom z nich:",
    other: "O běžné zprávě žádné pravidlo není: smíte ji odeslat.",
  },

  why: {
    title: (receipt) => `Stvrzenka ${receipt}`,
    decided: "Posouzení",
    unknown: (receipt) =>
      `Stvrzenku ${receipt} zde nemáme: je z jiné firmy, starší než doba uchování, nebo špatně opsaná. Zkontrolujte jejích osm znaků, nebo pošlete zprávu znovu.`,
    without: "Texty zpráv neuchováváme, posouzení tedy nelze zopakovat. Toto jsou pravidla, o která se opíralo:",
    nothing: "Žádné pravidlo se nepoužilo: ve zprávě nebylo nic, čeho se pravidla týkají.",
    older: "Od té doby mají pravidla novou verzi. Dnešní posouzení se může lišit: pošlete zprávu znovu.",
    olderEngine: "Od té doby má rozpoznávání novou verzi. Dnešní posouzení se může lišit: pošlete zprávu znovu.",
  },

  settings: {
    title: "Nastavení",
    intro: "Takto je to zde. Nastavení osoby má přednost před nastavením kanálu a to před nastavením celé firmy.",
    unset: "nenastaveno",
    inherit: "Zde nenastavovat",
    scopes: { tenant: "celá firma", channel: "tento kanál", person: "moje" },
    buttons: { tenant: "Celá firma", channel: "Tento kanál", person: "Moje" },
    dialog: { tenant: "Nastavení firmy", channel: "Nastavení kanálu", person: "Moje nastavení" },
    submit: "Uložit",
    cancel: "Zrušit",
    saved: "Uloženo.",
    wrong: (names) =>
      `Nic nebylo uloženo. Nelze přijmout: ${names}. Otevřete nastavení a vyberte hodnoty ze seznamů, dopravců nejvýše 30.`,
    names: {
      lang: "Jazyk",
      marketplace: "Tržiště",
      carriers: "Dopravci obchodu",
      tracking_visible: "Kupující vidí jejich sledování v objednávce na Allegru",
      medium: "Kudy obvykle píšete",
      invoices: "Jak předáváte faktury",
      reading: "Obvykle jde o",
    },
    langs: { pl: "polština", en: "angličtina", cs: "čeština", sk: "slovenština", hu: "maďarština" },
    marketplaces: { pl: "allegro.pl", cz: "allegro.cz", sk: "allegro.sk", hu: "allegro.hu" },
    media: { email: "e-mail", message_center: "Centrum zpráv Allegra", discussion: "diskuze nebo reklamace" },
    invoices: {
      upload: "nahráváme soubor k objednávce na Allegru",
      link: "přidáváme odkaz k objednávce na Allegru",
      email: "posíláme je e-mailem",
      none: "nepředáváme",
    },
    readings: { seller: "zprávu z vlastní iniciativy", reply: "odpověď v konverzaci kupujícího" },
    ownTransport: "Vlastní doprava",
    yes: "ano",
    no: "ne",
  },
};
