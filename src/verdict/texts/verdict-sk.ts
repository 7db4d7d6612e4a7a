import type { VerdictTexts } from "./verdict-pl.js";

/** What a verdict says, in Slovak. */
export const verdictSk: VerdictTexts = {
  yes: "Áno",
  no: "Nie",
  does: {
    fiscal_document: "Odovzdáva táto veta faktúru alebo pokladničný doklad, alebo hovorí, že boli vystavené?",
    payment_received: "Hovorí táto veta, že platba dorazila?",
    order_confirmation: "Opakuje táto veta potvrdenie alebo obsah objednávky?",
    order_status: "Hovorí táto veta, že sa objednávka pripravuje, je zabalená alebo odoslaná?",
    shipment_status: "Hovorí táto veta, kde je zásielka, alebo uvádza jej číslo či odkaz?",
    rating_request: "Žiada táto veta o hodnotenie alebo recenziu?",
    rating_change_request: "Žiada táto veta o zmenu alebo odstránenie hodnotenia?",
    payment_reminder: "Pripomína táto veta platbu?",
    thank_you: "Ďakuje táto veta za nákup?",
    promotion: "Robí táto veta reklamu, alebo pozýva do vlastného obchodu?",
    fulfilment:
      "Týka sa táto veta vybavenia tejto objednávky a niečo od kupujúceho vyžaduje, alebo mu hovorí niečo, čo mu Allegro nepovie?",
    goods_delivery: "Doručuje táto veta samotný tovar (kľúč, kód, súbor)?",
    product_help: "Je táto veta návodom, radou na použitie alebo informáciou o záruke?",
    legal_notice: "Je táto veta informáciou, ktorú vyžaduje zákon?",
    other: "Nerobí táto veta nič z uvedeného?",
  },
  reply: {
    conversation: "Je to odpoveď v konverzácii, ktorú začal kupujúci, a v nej sa o tom písať smie.",
    discussion:
      "V diskusii alebo reklamácii to čítame ako odpoveď kupujúcemu a v odpovedi sa o tom písať smie; je to náš výklad.",
  },
  hints: {
    replySuggested:
      "Text vyzerá ako odpoveď kupujúcemu. Počíta sa len odpoveď v tej istej konverzácii, ktorú začal kupujúci.",
    discussion:
      "Pravidlá z marca 2026 o diskusiách a reklamáciách nič nehovoria. Čítame ich ako odpoveď: je to náš výklad.",
    subject: "Zmeňte aj predmet správy: sám osebe nie je povolený.",
    attachment: "Označený súbor neprikladajte.",
    attachmentRead: "Allegro číta z príloh e-mailov predajné doklady. Uistite sa, že súbor nevyzerá ako faktúra.",
    courtesy: "Poďakovanie alebo zopakovanie objednávky je tu len zdvorilosť. Možno ich vynechať.",
    marketplace: (site) => `Allegro tieto pravidlá oznámilo bez uvedenia krajín. Pre allegro.${site} nie sú potvrdené.`,
    stale: (days) => `Zdroje boli naposledy overené pred ${days} dňami. Pravidlá sa mohli zmeniť.`,
  },
};
