import type { Words } from "../policy/words.js";
import type { Act } from "../recognise/act.js";

/** The question that settles a doubt: does this sentence do that? */
export const DOES: Readonly<Record<Act, Words>> = {
  fiscal_document: {
    pl: "Czy to zdanie przekazuje fakturę lub paragon albo mówi, że są wystawione?",
    en: "Does this sentence hand over an invoice or receipt, or say that it was issued?",
  },
  payment_received: {
    pl: "Czy to zdanie mówi, że wpłata dotarła?",
    en: "Does this sentence say that the payment arrived?",
  },
  order_confirmation: {
    pl: "Czy to zdanie powtarza potwierdzenie lub treść zamówienia?",
    en: "Does this sentence repeat the order's confirmation or details?",
  },
  order_status: {
    pl: "Czy to zdanie mówi, że zamówienie jest szykowane, spakowane lub wysłane?",
    en: "Does this sentence say that the order is being prepared, packed or sent?",
  },
  shipment_status: {
    pl: "Czy to zdanie mówi, gdzie jest paczka, albo podaje jej numer lub link?",
    en: "Does this sentence say where the parcel is, or give its number or link?",
  },
  rating_request: {
    pl: "Czy to zdanie prosi o ocenę lub opinię?",
    en: "Does this sentence ask for a rating or a review?",
  },
  rating_change_request: {
    pl: "Czy to zdanie prosi o zmianę lub usunięcie oceny?",
    en: "Does this sentence ask to change or remove a rating?",
  },
  payment_reminder: { pl: "Czy to zdanie przypomina o zapłacie?", en: "Does this sentence remind the buyer to pay?" },
  thank_you: { pl: "Czy to zdanie dziękuje za zakup?", en: "Does this sentence thank for the purchase?" },
  promotion: {
    pl: "Czy to zdanie reklamuje lub zaprasza do własnego sklepu?",
    en: "Does this sentence advertise, or invite to your own shop?",
  },
  fulfilment: {
    pl: "Czy to zdanie dotyczy realizacji tego zamówienia i czegoś od kupującego wymaga lub mówi mu coś, czego Allegro nie powie?",
    en: "Is this sentence about carrying out this order, asking or telling what Allegro does not?",
  },
  goods_delivery: {
    pl: "Czy to zdanie dostarcza sam towar (klucz, kod, plik)?",
    en: "Does this sentence deliver the goods themselves (key, code, file)?",
  },
  product_help: {
    pl: "Czy to zdanie jest instrukcją, poradą użycia lub informacją o gwarancji?",
    en: "Is this sentence a manual, advice on use, or about the warranty?",
  },
  legal_notice: {
    pl: "Czy to zdanie jest informacją, której wymaga prawo?",
    en: "Is this sentence a notice that the law requires?",
  },
  other: { pl: "Czy to zdanie nie robi niczego z powyższych?", en: "Does this sentence do none of these?" },
};
