import { counted } from "./counted.js";
import type { Texts } from "./pl.js";

const count = counted("cs");

/** Czech texts. */
export const cs: Texts = {
  language: "cs",

  decision: {
    allowed: "Povoleno",
    not_allowed: "Nepovoleno",
    depends: "Záleží na okolnostech",
    unreadable: "Nelze posoudit",
  },
  yesNo: { allowed: "ano", not_allowed: "ne", depends: "záleží na okolnostech" },
  leadsTo: {
    allowed: "zprávu můžete odeslat",
    not_allowed: "zprávu neposílejte",
    depends: "stále záleží na okolnostech",
  },

  first: {
    mayNot: "Neposílejte z vlastní iniciativy",
    mayNotAsItIs: "V této podobě neposílejte z vlastní iniciativy",
    mayNever: "Neposílejte, ani jako odpověď",
    mayNeverAsItIs: "V této podobě neposílejte, ani jako odpověď",
    may: "Můžete odeslat",
    mayReply: "Můžete odeslat jako odpověď v konverzaci, kterou zahájil kupující",
    mayDiscuss: "Můžete to napsat v diskuzi",
    nothingFound: "není zde nic, co by pravidla Allegra zakazovala",
    blocked: (acts) => `Allegro tento e-mail zastaví (${acts})`,
    againstRules: (acts) => `je to v rozporu s pravidly Allegra (${acts})`,
    notKnown: "Zda to Allegro zastaví, není známo.",
    accountRisk: (acts) => `riskujete zablokování účtu (${acts})`,
    and: " a ",
    standing: {
      official: "",
      reported: ", jak uvádí tisk a prodejci",
      inferred: ", to je náš výklad pravidel",
    },
    asReply: (yesNo) => `Jako odpověď v této konverzaci: ${yesNo}.`,
    asSeller: (yesNo) => `Z vlastní iniciativy: ${yesNo}.`,
    from: (date, yesNo) => `Od ${date}: ${yesNo}.`,
    fromThatDay: (yesNo) => `Od toho dne: ${yesNo}.`,
    depends: (question) => `Záleží na okolnostech: ${question}`,
    dependsOnSentence: (question) => `Záleží na větě označené níže: ${question}`,
    dependsOnDay: (date, acts) =>
      `Záleží na dni: pravidla se mění v den, který ještě nebyl oznámen (${date}; týká se: ${acts}).`,
    notSettled: (why) => `Záleží na okolnostech a jistá odpověď neexistuje. ${why} Bezpečnější je zprávu neposílat.`,
    moreQuestions: (number) =>
      number === 1 ? "Níže je ještě jedna otázka." : `Níže ještě ${count(number, "otázka", "otázky", "otázek")}.`,
    marketplace: (site) => `Pro allegro.${site} tato pravidla nejsou potvrzena.`,
  },

  parcel: { link: "odkaz na sledování zásilky", number: "číslo zásilky", state: "stav zásilky" },

  card: {
    deciding: "Rozhodují označená slova",
    doubted: "Zde si nejsme jisti",
    moreSentences: (number) => `A ještě ${count(number, "místo", "místa", "míst")} v této zprávě.`,
    trimmed: "Takto zprávu odeslat můžete",
    instead: "Co udělat místo toho",
    how: "Jak na to",
    good: "Dobré vědět",
    question: "Otázka",
    isReply: "Je to odpověď v konverzaci kupujícího",
    isSeller: "Píši z vlastní iniciativy",
    why: "Proč?",
    about: (acts) => `Týká se: ${acts}.`,
    feature: (name) => `Kde: ${name}.`,
    since: (date) => `K dispozici od ${date}.`,
    uncertain: (what) => `Není jisté: ${what}`,
    verified: (date) => `Zdroje naposledy ověřeny: ${date}.`,
    advice: "Toto je rada, nikoli rozhodnutí Allegra.",
    unverified: (since) => `Pozor: od ${since} tento server nedostal ověřená pravidla. Mohou být zastaralá.`,
  },

  why: {
    clause: "Pravidlo",
    effect: "Co z něj plyne",
    consequence: "Následek",
    standing: "Kdo to říká",
    found: "Podle čeho jsme to poznali",
    byRule: (rule) => `pravidlo rozpoznávání ${rule}`,
    byWords: (words) => `slova: ${words}`,
    places: "Počet míst",
    reading: "Jak zprávu čteme",
    asOf: "Ke dni",
    knownAt: "Podle stavu znalostí ke dni",
    receipt: "Stvrzenka",
    policy: "Verze pravidel",
    engine: "Verze rozpoznávání",
    noDate: "bez data",
    published: (date) => `zveřejněno: ${date}`,
    consequences: {
      blocked: "Allegro takový e-mail zastavuje",
      against_rules: "v rozporu s pravidly; zda to Allegro zastavuje, není známo",
      account_risk: "hrozí následky pro účet",
    },
    standings: { official: "Allegro", reported: "tisk nebo prodejci", inferred: "my: je to náš výklad pravidel" },
    readings: { seller: "zpráva z vlastní iniciativy", reply: "odpověď v konverzaci, kterou zahájil kupující" },
  },

  unreadable: {
    empty: "Zpráva je prázdná. Vložte její text.",
    image_only: "Zpráva obsahuje jen obrázek a obrázky nečteme. Vložte její text.",
    binary: "Toto není text, ale obsah souboru. Vložte text zprávy nebo zadejte soubor .txt, .html, .eml či .csv.",
    too_long: "Text je na jednu zprávu kupujícímu příliš dlouhý (přes 2 miliony znaků). Vložte jen samotnou zprávu.",
    gibberish: "Nejsou zde slova, která by šlo přečíst. Vložte text zprávy.",
    language:
      "Tento jazyk posoudit neumíme. Umíme polštinu, angličtinu, češtinu, slovenštinu, maďarštinu, němčinu a ukrajinštinu.",
  },

  summary: {
    title: "Celkem",
    messages: (number) => count(number, "zpráva", "zprávy", "zpráv"),
    part: {
      allowed: (number) => `povoleno: ${number}`,
      not_allowed: (number) => `nepovoleno: ${number}`,
      depends: (number) => `záleží na okolnostech: ${number}`,
      unreadable: (number) => `nelze posoudit: ${number}`,
    },
  },

  timeline: {
    title: (day) => `Termíny ke dni ${day}`,
    noDate: "bez data",
    announced: (date) => `Oznámeno ${date}`,
    incident: "porucha, pravidla se nezměnila",
    states: {
      announced: "oznámeno",
      in_force: "platí",
      enforced: "vynucuje se",
      withdrawn: "odvoláno",
      undecided: "v tomto období, přesný den nebyl oznámen",
      unconfirmed: "termín uplynul bez potvrzení",
      superseded: "nahrazeno",
      refined: "upřesněno",
      cancelled: "zrušeno",
    },
    by: (title) => `Místo toho: ${title}`,
  },

  rules: {
    unasked: "Z vlastní iniciativy",
    reply: "Jako odpověď",
    since: "Odkdy",
    always: "odjakživa, pokud víme",
    next: "Změna",
    instead: "Co udělat místo toho",
    says: "Co říkají zdroje",
    uncertain: "Co není známo",
    fires: "Takové věty",
    silent: "Ale ne takové",
  },

  diff: {
    title: (a, b) => `Co se změnilo mezi ${a} a ${b}`,
    same: "Nic se nezměnilo.",
    added: "Nová omezení",
    changed: "Změněno",
    moved: "Posunuté nebo upřesněné termíny",
    ended: "Už neplatí nebo zrušeno",
    nothingComing: "nic není oznámeno",
    from: (date) => `od ${date}`,
  },

  receipt: {
    same: (id) => `Souhlasí: stvrzenka ${id} vznikla z tohoto textu, podle stejných pravidel a ve stejné verzi.`,
    differs: (id, what) => `Stvrzenka ${id} nesouhlasí. Liší se: ${what}. Níže je posouzení podle dnešní verze.`,
    differsId: (id, now) =>
      `Tento text s těmito volbami má stvrzenku ${now}, nikoli ${id}. Liší se text, volby, pravidla nebo verze. Chcete-li vidět, co přesně, zadejte celou stvrzenku (JSON z check --format json).`,
    withoutText: (id) =>
      `Stvrzenka ${id}: bez textu nelze posouzení zopakovat. Toto jsou pravidla, která tehdy platila.`,
    parts: {
      text: "text",
      policy: "verze pravidel",
      engine: "verze rozpoznávání",
      receipt: "samotná stvrzenka (byla změněna)",
    },
  },

  guide: {
    welcome: "Smí se tato zpráva poslat kupujícímu na Allegru?",
    paste: "Vložte zprávu a zakončete ji řádkem s jedinou tečkou (nebo Ctrl+D).",
    choose: "Napište číslo odpovědi, nebo jen stiskněte Enter a otázku přeskočte:",
    another: "Vložte další zprávu, nebo skončete pomocí Ctrl+D.",
  },
};
