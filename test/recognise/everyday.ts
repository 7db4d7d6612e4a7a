import type { Act } from "../../src/recognise/act.js";

/** Plain everyday sentences: those that perform an act, and those that only hold its words. */
export interface Everyday {
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}

/** Each act but `other`, in Polish, English and Czech. Nobody who reads one of these should have to think twice. */
export const EVERYDAY: Readonly<Record<Exclude<Act, "other">, Everyday>> = {
  fiscal_document: {
    valid: [
      "Faktura w załączniku.",
      "W załączeniu przesyłam fakturę VAT za zakupione krzesła.",
      "Twoja faktura jest już dostępna do pobrania",
      "Wystawiliśmy fakturę do Pani zamówienia.",
      "Paragon znajdzie Pan pod tym linkiem: https://paragony.example.com/7",
      "faktura_2026_11_204.pdf",
      "przesylam fakture korygujaca w pdf",
      "Please find your invoice attached.",
      "Your receipt can be downloaded here.",
      "Fakturu najdete v příloze.",
      "V příloze zasíláme daňový doklad k Vaší objednávce.",
    ],
    invalid: [
      "Proszę o podanie NIP, bez niego nie wystawimy faktury.",
      "Czy potrzebuje Pani faktury?",
      "Nie wysyłamy faktur e-mailem.",
      "Could you send us your VAT number for the invoice?",
      "Potřebujete fakturu na firmu?",
    ],
  },
  payment_received: {
    valid: [
      "Otrzymaliśmy Pana wpłatę.",
      "Płatność za zamówienie została zaksięgowana.",
      "Twoja wpłata dotarła, dziękujemy.",
      "We have received your payment.",
      "Your payment has been booked.",
      "Vaše platba byla přijata.",
      "Platbu jsme obdrželi v pořádku.",
    ],
    invalid: [
      "Oddaliśmy pieniądze na Pani konto.",
      "Proszę zapłacić kurierowi przy odbiorze.",
      "We have refunded the money to your card.",
      "Peníze jsme Vám vrátili na účet.",
    ],
  },
  order_confirmation: {
    valid: [
      "Potwierdzamy przyjęcie zamówienia nr 88213.",
      "Twoje zamówienie zostało przyjęte",
      "Podsumowanie zamówienia: 2 x koc wełniany, razem 238 zł",
      "We confirm that we received your order no. 5521.",
      "Potvrzujeme přijetí Vaší objednávky.",
    ],
    invalid: ["Proszę potwierdzić rozmiar i kolor.", "Prosíme o potvrzení barvy."],
  },
  order_status: {
    valid: [
      "Zamówienie zostało dziś wysłane.",
      "Twoje zamówienie jest w trakcie realizacji.",
      "Pakujemy Pani paczkę.",
      "Zamówienie jest spakowane i gotowe do wysyłki.",
      "Your order has been shipped.",
      "We are preparing your order.",
      "Vaše objednávka byla odeslána.",
      "Objednávku právě balíme.",
    ],
    invalid: [
      "Nie możemy wysłać zamówienia bez podania rozmiaru.",
      "Wysyłka opóźni się o dwa dni, bo zabrakło farby.",
      "We cannot ship your order without the colour.",
      "Odeslání se bohužel zpozdí o tři dny.",
    ],
  },
  shipment_status: {
    valid: [
      "Numer przesyłki InPost: 620000123456789012345678",
      "Paczka czeka w Paczkomacie do jutra.",
      "Przesyłka została przekazana kurierowi DPD.",
      "Śledź paczkę: https://inpost.pl/sledzenie-przesylek",
      "Your tracking number is 1Z999AA10123456784.",
      "Your parcel is out for delivery.",
      "Zásilka byla předána dopravci.",
      "Číslo zásilky pro sledování: Z1234567890",
    ],
    invalid: [
      "Paczka wróciła do nas, proszę podać poprawny adres.",
      "Paczka została uszkodzona, wyślemy nową.",
      "The parcel came back to us because of the wrong address.",
      "Zásilka se nám vrátila, pošlete prosím správnou adresu.",
    ],
  },
  rating_request: {
    valid: [
      "Prosimy o wystawienie oceny.",
      "Będziemy wdzięczni za pozytywny komentarz na Allegro.",
      "Zostaw nam 5 gwiazdek!",
      "Jak ocenia Pani zakupy u nas?",
      "Please leave us a review.",
      "How happy are you with your purchase?",
      "Prosíme o hodnocení nákupu.",
    ],
    invalid: [
      "Przykro nam z powodu oceny, którą przeczytaliśmy.",
      "We read your review and are sorry for the trouble.",
    ],
  },
  rating_change_request: {
    valid: [
      "Prosimy o zmianę oceny na pozytywną.",
      "Czy mógłby Pan usunąć negatywną opinię?",
      "Proszę o wycofanie negatywnego komentarza.",
      "Please change your negative rating.",
      "Could you remove your negative review?",
      "Prosíme o změnu negativního hodnocení.",
    ],
    invalid: ["Proszę o zmianę adresu dostawy.", "Please change the delivery address.", "Dziękujemy za ocenę."],
  },
  payment_reminder: {
    valid: [
      "Nie widzimy wpłaty, czy zamówienie aktualne?",
      "Przypominamy o płatności za zamówienie.",
      "Prosimy o opłacenie zamówienia do piątku.",
      "Your order is still unpaid.",
      "We have not received your payment yet.",
      "Vaše objednávka zatím není zaplacena.",
      "Prosíme o úhradu objednávky.",
    ],
    invalid: [
      "Proszę przygotować 129 zł dla kuriera.",
      "Please have 45 EUR in cash ready for the driver.",
      "Při převzetí si prosím připravte hotovost.",
    ],
  },
  thank_you: {
    valid: [
      "Dziękujemy za zakup!",
      "Dziękuję za zakupy w naszym sklepie.",
      "Thank you for your purchase!",
      "Thanks for shopping with us.",
      "Děkujeme za Váš nákup.",
      "Děkujeme za objednávku!",
    ],
    invalid: [
      "Dziękujemy za cierpliwość.",
      "Dziękuję za odpowiedź.",
      "Thank you for your patience.",
      "Děkujeme za pochopení.",
    ],
  },
  promotion: {
    valid: [
      "Zapraszamy do naszego sklepu www.meblex.example.com",
      "Z kodem LATO10 kupisz 10% taniej.",
      "Zapisz się do newslettera i odbierz rabat.",
      "Kupując bezpośrednio na naszej stronie, zapłaci Pan mniej.",
      "Use the code SAVE15 for 15% off your next order.",
      "Follow us on Instagram!",
      "Sleva 10 % na další nákup s kódem PODZIM.",
      "Navštivte náš e-shop www.nabytek.example.com",
    ],
    invalid: ["Nie udzielamy rabatów.", "Proszę o kontakt: biuro@example.com", "Sorry, we have no discounts."],
  },
  fulfilment: {
    valid: [
      "Jaki rozmiar wysłać?",
      "Proszę o podanie treści graweru.",
      "Paczka wróciła do nas, proszę o aktualny adres.",
      "Niestety wysyłka opóźni się do poniedziałku.",
      "Proszę o numer telefonu dla kuriera.",
      "Zamówiony kolor jest niedostępny, czy może być szary?",
      "Which colour would you like?",
      "Unfortunately your item is out of stock, may we send the black one?",
      "Please send us the correct delivery address.",
      "Jakou barvu máme poslat?",
    ],
    invalid: ["Sklep jest czynny od 9 do 17.", "Best regards, Anna"],
  },
  goods_delivery: {
    valid: [
      "Oto Pana klucz do programu: XK4T-99PL-22AB",
      "Kod aktywacyjny gry: 7H2K-LL09-PQ1M",
      "Zakupiony e-book można pobrać tutaj: https://pliki.example.com/e1",
      "Your licence key: 8DD2-KK31-XX90",
      "Váš licenční klíč: 55TR-KL90-MM21",
    ],
    invalid: ["Kod rabatowy: JESIEN", "Proszę o kod pocztowy."],
  },
  product_help: {
    valid: [
      "W załączniku instrukcja montażu regału.",
      "Sweter prosimy prać ręcznie w 30 stopniach.",
      "Karta gwarancyjna jest ważna dwa lata.",
      "Návod k obsluze najdete v příloze.",
    ],
    invalid: ["Nie mamy instrukcji.", "Proszę o podanie koloru."],
  },
  legal_notice: {
    valid: [
      "Przesyłamy regulamin i formularz odstąpienia.",
      "Mają Państwo prawo odstąpić od umowy w ciągu 14 dni.",
      "You have the right to withdraw from the contract within 14 days.",
      "Máte právo odstoupit od smlouvy do 14 dnů.",
    ],
    invalid: ["Dziękujemy za cierpliwość.", "Which size shall we send?"],
  },
};
