import type { VerdictTexts } from "./verdict-pl.js";

/** What a verdict says, in Czech. */
export const verdictCs: VerdictTexts = {
  yes: "Ano",
  no: "Ne",
  does: {
    fiscal_document: "Předává tato věta fakturu nebo účtenku, nebo říká, že byly vystaveny?",
    payment_received: "Říká tato věta, že platba dorazila?",
    order_confirmation: "Opakuje tato věta potvrzení nebo obsah objednávky?",
    order_status: "Říká tato věta, že se objednávka připravuje, je zabalená nebo odeslaná?",
    shipment_status: "Říká tato věta, kde je zásilka, nebo uvádí její číslo či odkaz?",
    rating_request: "Žádá tato věta o hodnocení nebo recenzi?",
    rating_change_request: "Žádá tato věta o změnu nebo odstranění hodnocení?",
    payment_reminder: "Připomíná tato věta platbu?",
    thank_you: "Děkuje tato věta za nákup?",
    promotion: "Dělá tato věta reklamu, nebo zve do vlastního obchodu?",
    fulfilment:
      "Týká se tato věta vyřízení této objednávky a něco od kupujícího vyžaduje, nebo mu říká něco, co mu Allegro neřekne?",
    goods_delivery: "Doručuje tato věta samotné zboží (klíč, kód, soubor)?",
    product_help: "Je tato věta návodem, radou k použití nebo informací o záruce?",
    legal_notice: "Je tato věta informací, kterou vyžaduje zákon?",
    other: "Nedělá tato věta nic z uvedeného?",
  },
  reply: {
    conversation: "Je to odpověď v konverzaci, kterou zahájil kupující, a v ní se o tom psát smí.",
    discussion:
      "V diskuzi nebo reklamaci to čteme jako odpověď kupujícímu a v odpovědi se o tom psát smí; je to náš výklad.",
  },
  hints: {
    replySuggested:
      "Text vypadá jako odpověď kupujícímu. Počítá se jen odpověď ve stejné konverzaci, kterou zahájil kupující.",
    discussion:
      "Pravidla z března 2026 o diskuzích a reklamacích nic neříkají. Čteme je jako odpověď: je to náš výklad.",
    subject: "Změňte také předmět zprávy: sám o sobě není povolen.",
    attachment: "Označený soubor nepřikládejte.",
    attachmentRead: "Allegro čte z příloh e-mailů prodejní doklady. Ujistěte se, že soubor nevypadá jako faktura.",
    courtesy: "Poděkování nebo zopakování objednávky je zde jen zdvořilost. Lze je vynechat.",
    marketplace: (site) => `Allegro tato pravidla oznámilo bez uvedení zemí. Pro allegro.${site} nejsou potvrzena.`,
    stale: (days) => `Zdroje byly naposledy ověřeny před ${days} dny. Pravidla se mohla změnit.`,
  },
};
