import type { Act } from "../recognise/act.js";

/**
 * What people call an act behind "rules" or "zasady": lower case, without diacritics. The first of each language is the
 * one that the bot itself writes. `other` has no rules to show.
 */
export const ACT_WORDS: Readonly<Record<Exclude<Act, "other">, { readonly pl: string[]; readonly en: string[] }>> = {
  fiscal_document: { pl: ["faktura", "faktury", "paragon", "paragony", "ksef"], en: ["invoice", "invoices", "receipt"] },
  payment_received: { pl: ["wplata", "wplaty", "platnosc"], en: ["payment", "payments"] },
  order_confirmation: { pl: ["potwierdzenie", "potwierdzenie zamowienia"], en: ["confirmation", "order confirmation"] },
  order_status: { pl: ["zamowienie", "stan zamowienia", "status zamowienia"], en: ["order", "order status"] },
  shipment_status: { pl: ["paczka", "stan paczki", "sledzenie", "przesylka"], en: ["parcel", "tracking", "shipment"] },
  rating_request: { pl: ["ocena", "oceny", "opinia", "opinie"], en: ["rating", "ratings", "review", "reviews"] },
  rating_change_request: { pl: ["zmiana oceny", "usuniecie oceny"], en: ["rating change", "rating removal"] },
  payment_reminder: { pl: ["przypomnienie", "przypomnienie o platnosci"], en: ["reminder", "payment reminder"] },
  thank_you: { pl: ["podziekowanie", "podziekowania"], en: ["thanks", "thank you"] },
  promotion: { pl: ["reklama", "promocja", "rabat"], en: ["advertising", "promotion", "discount"] },
  fulfilment: { pl: ["realizacja", "realizacja zamowienia"], en: ["fulfilment", "fulfillment"] },
  goods_delivery: { pl: ["klucz", "kod", "towar cyfrowy"], en: ["digital goods", "key", "licence"] },
  product_help: { pl: ["instrukcja", "gwarancja"], en: ["manual", "warranty"] },
  legal_notice: { pl: ["regulamin", "odstapienie"], en: ["legal", "terms", "withdrawal"] },
};

/** The act that is called so, by its id or by what people call it; `called` is folded, words parted by one space. */
export function actCalled(called: string): Act | undefined {
  const wanted = called.replaceAll("_", " ");
  const found = Object.entries(ACT_WORDS).find(
    ([act, { pl, en }]) => act.replaceAll("_", " ") === wanted || pl.includes(wanted) || en.includes(wanted),
  );
  return found?.[0] as Act | undefined;
}
