import type { VerdictTexts } from "./verdict-pl.js";

/** What a verdict says, in Hungarian. */
export const verdictHu: VerdictTexts = {
  yes: "Igen",
  no: "Nem",
  does: {
    fiscal_document: "Számlát vagy nyugtát ad át ez a mondat, vagy azt mondja, hogy kiállították?",
    payment_received: "Azt mondja ez a mondat, hogy a befizetés megérkezett?",
    order_confirmation: "A rendelés visszaigazolását vagy tartalmát ismétli meg ez a mondat?",
    order_status: "Azt mondja ez a mondat, hogy a rendelést előkészítik, becsomagolták vagy feladták?",
    shipment_status: "Azt mondja ez a mondat, hol van a csomag, vagy megadja a számát vagy linkjét?",
    rating_request: "Értékelést vagy véleményt kér ez a mondat?",
    rating_change_request: "Értékelés módosítását vagy törlését kéri ez a mondat?",
    payment_reminder: "Fizetésre emlékeztet ez a mondat?",
    thank_you: "A vásárlást köszöni meg ez a mondat?",
    promotion: "Reklámoz ez a mondat, vagy a saját boltba hív?",
    fulfilment:
      "Ennek a rendelésnek a teljesítéséről szól ez a mondat, és a vásárlótól kér valamit, vagy olyat közöl, amit az Allegro nem?",
    goods_delivery: "Magát az árut (kulcsot, kódot, fájlt) adja át ez a mondat?",
    product_help: "Útmutató, használati tanács vagy garanciáról szóló tájékoztatás ez a mondat?",
    legal_notice: "Jogszabály által előírt tájékoztatás ez a mondat?",
    other: "Ezek közül egyiket sem teszi ez a mondat?",
  },
  reply: {
    conversation: "Ez válasz a vásárló által kezdett beszélgetésben, és ott szabad erről írni.",
    discussion:
      "Vitában vagy reklamációban ezt a vásárlónak adott válaszként olvassuk, és válaszban szabad erről írni; mi így értelmezzük.",
  },
  hints: {
    replySuggested:
      "A szöveg a vásárlónak adott válasznak tűnik. Csak az ugyanabban, a vásárló által kezdett beszélgetésben adott válasz számít.",
    discussion:
      "A 2026. márciusi szabályok nem szólnak a vitákról és reklamációkról. Válaszként olvassuk őket: mi így értelmezzük.",
    subject: "Az üzenet tárgyát is módosítsa: önmagában sem megengedett.",
    attachment: "A megjelölt fájlt ne csatolja.",
    attachmentRead:
      "Az Allegro az e-mailek mellékleteiből kiolvassa az értékesítési bizonylatokat. Győződjön meg róla, hogy a fájl nem úgy néz ki, mint egy számla.",
    courtesy: "A köszönet vagy a rendelés megismétlése itt puszta udvariasság. Elhagyható.",
    marketplace: (site) =>
      `Az Allegro az országok megnevezése nélkül hirdette ki ezeket a szabályokat. Az allegro.${site} esetében nincsenek megerősítve.`,
    stale: (days) => `A forrásokat utoljára ${days} napja ellenőriztük. A szabályok megváltozhattak.`,
  },
};
