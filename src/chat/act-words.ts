import type { Act } from "../recognise/act.js";
import type { Lang } from "./ask.js";
import { foldWord } from "./fold-word.js";

/** What people call an act in a language; the bot itself writes the first. */
type Called = Readonly<Record<Lang, readonly [string, ...string[]]>>;

/** What people call an act behind "rules" or "zasady". `other` has no rules to show. */
export const ACT_WORDS: Readonly<Record<Exclude<Act, "other">, Called>> = {
  fiscal_document: {
    pl: ["faktura", "faktury", "paragon", "paragony", "ksef"],
    en: ["invoice", "invoices", "receipt"],
    cs: ["faktura", "faktury", "účtenka", "doklad"],
    sk: ["faktúra", "faktúry", "pokladničný doklad", "bloček"],
    hu: ["számla", "számlák", "nyugta", "blokk"],
  },
  payment_received: {
    pl: ["wpłata", "wpłaty", "płatność"],
    en: ["payment", "payments"],
    cs: ["platba", "platby"],
    sk: ["platba", "platby"],
    hu: ["fizetés", "befizetés"],
  },
  order_confirmation: {
    pl: ["potwierdzenie", "potwierdzenie zamówienia"],
    en: ["confirmation", "order confirmation"],
    cs: ["potvrzení", "potvrzení objednávky"],
    sk: ["potvrdenie", "potvrdenie objednávky"],
    hu: ["visszaigazolás", "rendelés visszaigazolása"],
  },
  order_status: {
    pl: ["zamówienie", "stan zamówienia", "status zamówienia"],
    en: ["order", "order status"],
    cs: ["objednávka", "stav objednávky"],
    sk: ["objednávka", "stav objednávky"],
    hu: ["rendelés", "rendelés állapota"],
  },
  shipment_status: {
    pl: ["paczka", "stan paczki", "śledzenie", "przesyłka"],
    en: ["parcel", "tracking", "shipment"],
    cs: ["zásilka", "stav zásilky", "sledování", "balík"],
    sk: ["zásielka", "stav zásielky", "sledovanie", "balík"],
    hu: ["csomag", "csomagkövetés", "küldemény"],
  },
  rating_request: {
    pl: ["ocena", "oceny", "opinia", "opinie"],
    en: ["rating", "ratings", "review", "reviews"],
    cs: ["hodnocení", "recenze"],
    sk: ["hodnotenie", "hodnotenia", "recenzia", "recenzie"],
    hu: ["értékelés", "értékelések", "vélemény"],
  },
  rating_change_request: {
    pl: ["zmiana oceny", "usunięcie oceny"],
    en: ["rating change", "rating removal"],
    cs: ["změna hodnocení", "smazání hodnocení"],
    sk: ["zmena hodnotenia", "odstránenie hodnotenia"],
    hu: ["értékelés módosítása", "értékelés törlése"],
  },
  payment_reminder: {
    pl: ["przypomnienie", "przypomnienie o płatności"],
    en: ["reminder", "payment reminder"],
    cs: ["upomínka", "připomenutí platby"],
    sk: ["upomienka", "pripomenutie platby"],
    hu: ["emlékeztető", "fizetési emlékeztető"],
  },
  thank_you: {
    pl: ["podziękowanie", "podziękowania"],
    en: ["thanks", "thank you"],
    cs: ["poděkování"],
    sk: ["poďakovanie"],
    hu: ["köszönet", "köszönetnyilvánítás"],
  },
  promotion: {
    pl: ["reklama", "promocja", "rabat"],
    en: ["advertising", "promotion", "discount"],
    cs: ["reklama", "sleva"],
    sk: ["reklama", "zľava"],
    hu: ["reklám", "kedvezmény"],
  },
  fulfilment: {
    pl: ["realizacja", "realizacja zamówienia"],
    en: ["fulfilment", "fulfillment"],
    cs: ["vyřízení", "vyřízení objednávky"],
    sk: ["vybavenie", "vybavenie objednávky"],
    hu: ["teljesítés", "rendelés teljesítése"],
  },
  goods_delivery: {
    pl: ["towar cyfrowy", "klucz", "kod"],
    en: ["digital goods", "key", "licence"],
    cs: ["digitální zboží", "klíč", "kód"],
    sk: ["digitálny tovar", "kľúč", "kód"],
    hu: ["digitális áru", "kulcs", "kód"],
  },
  product_help: {
    pl: ["instrukcja", "gwarancja"],
    en: ["manual", "warranty"],
    cs: ["návod", "záruka"],
    sk: ["návod", "záruka"],
    hu: ["útmutató", "garancia", "jótállás"],
  },
  legal_notice: {
    pl: ["regulamin", "odstąpienie"],
    en: ["terms", "legal", "withdrawal"],
    cs: ["obchodní podmínky", "odstoupení"],
    sk: ["obchodné podmienky", "odstúpenie"],
    hu: ["szerződési feltételek", "elállás"],
  },
};

const BY_WORD = new Map<string, Act>(
  (Object.entries(ACT_WORDS) as [Act, Called][]).flatMap(([act, called]) =>
    [act.replaceAll("_", " "), ...Object.values(called).flat()].map((word) => [foldWord(word), act] as const),
  ),
);

/** The act that is called so, by its id or by what people call it; `called` is folded, words parted by one space. */
export function actCalled(called: string): Act | undefined {
  return BY_WORD.get(called.replaceAll("_", " "));
}
