import type { Act } from "../recognise/act.js";
import { foldWord } from "./fold-word.js";

/**
 * What people call an act behind "rules" or "zasady". The first of each language is the one that the bot itself writes.
 * `other` has no rules to show.
 */
export const ACT_WORDS: Readonly<Record<Exclude<Act, "other">, { readonly pl: string[]; readonly en: string[] }>> = {
  fiscal_document: {
    pl: ["faktura", "faktury", "paragon", "paragony", "ksef"],
    en: ["invoice", "invoices", "receipt"],
  },
  payment_received: { pl: ["wpłata", "wpłaty", "płatność"], en: ["payment", "payments"] },
  order_confirmation: { pl: ["potwierdzenie", "potwierdzenie zamówienia"], en: ["confirmation", "order confirmation"] },
  order_status: { pl: ["zamówienie", "stan zamówienia", "status zamówienia"], en: ["order", "order status"] },
  shipment_status: { pl: ["paczka", "stan paczki", "śledzenie", "przesyłka"], en: ["parcel", "tracking", "shipment"] },
  rating_request: { pl: ["ocena", "oceny", "opinia", "opinie"], en: ["rating", "ratings", "review", "reviews"] },
  rating_change_request: { pl: ["zmiana oceny", "usunięcie oceny"], en: ["rating change", "rating removal"] },
  payment_reminder: { pl: ["przypomnienie", "przypomnienie o płatności"], en: ["reminder", "payment reminder"] },
  thank_you: { pl: ["podziękowanie", "podziękowania"], en: ["thanks", "thank you"] },
  promotion: { pl: ["reklama", "promocja", "rabat"], en: ["advertising", "promotion", "discount"] },
  fulfilment: { pl: ["realizacja", "realizacja zamówienia"], en: ["fulfilment", "fulfillment"] },
  goods_delivery: { pl: ["towar cyfrowy", "klucz", "kod"], en: ["digital goods", "key", "licence"] },
  product_help: { pl: ["instrukcja", "gwarancja"], en: ["manual", "warranty"] },
  legal_notice: { pl: ["regulamin", "odstąpienie"], en: ["terms", "legal", "withdrawal"] },
};

const BY_WORD = new Map<string, Act>(
  (Object.entries(ACT_WORDS) as [Act, { pl: string[]; en: string[] }][]).flatMap(([act, { pl, en }]) =>
    [act.replaceAll("_", " "), ...pl, ...en].map((word) => [foldWord(word), act] as const),
  ),
);

/** The act that is called so, by its id or by what people call it; `called` is folded, words parted by one space. */
export function actCalled(called: string): Act | undefined {
  return BY_WORD.get(called.replaceAll("_", " "));
}
