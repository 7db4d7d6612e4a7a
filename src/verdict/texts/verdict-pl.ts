import type { Act } from "../../recognise/act.js";

/** What a verdict says beside the policy's own words: its questions, hints, and why a reply is allowed. */
export interface VerdictTexts {
  readonly yes: string;
  readonly no: string;
  /** The question that settles a doubt: does this sentence do that? */
  readonly does: Readonly<Record<Act, string>>;
  /** Why something is allowed that is read as a reply. */
  readonly reply: { readonly conversation: string; readonly discussion: string };
  readonly hints: {
    readonly replySuggested: string;
    readonly discussion: string;
    readonly subject: string;
    readonly attachment: string;
    readonly attachmentRead: string;
    readonly courtesy: string;
    readonly marketplace: (site: string) => string;
    readonly stale: (days: number) => string;
  };
}

/** What a verdict says, in Polish. */
export const verdictPl: VerdictTexts = {
  yes: "Tak",
  no: "Nie",
  does: {
    fiscal_document: "Czy to zdanie przekazuje fakturę lub paragon albo mówi, że są wystawione?",
    payment_received: "Czy to zdanie mówi, że wpłata dotarła?",
    order_confirmation: "Czy to zdanie powtarza potwierdzenie lub treść zamówienia?",
    order_status: "Czy to zdanie mówi, że zamówienie jest szykowane, spakowane lub wysłane?",
    shipment_status: "Czy to zdanie mówi, gdzie jest paczka, albo podaje jej numer lub link?",
    rating_request: "Czy to zdanie prosi o ocenę lub opinię?",
    rating_change_request: "Czy to zdanie prosi o zmianę lub usunięcie oceny?",
    payment_reminder: "Czy to zdanie przypomina o zapłacie?",
    thank_you: "Czy to zdanie dziękuje za zakup?",
    promotion: "Czy to zdanie reklamuje lub zaprasza do własnego sklepu?",
    fulfilment:
      "Czy to zdanie dotyczy realizacji tego zamówienia i czegoś od kupującego wymaga lub mówi mu coś, czego Allegro nie powie?",
    goods_delivery: "Czy to zdanie dostarcza sam towar (klucz, kod, plik)?",
    product_help: "Czy to zdanie jest instrukcją, poradą użycia lub informacją o gwarancji?",
    legal_notice: "Czy to zdanie jest informacją, której wymaga prawo?",
    other: "Czy to zdanie nie robi niczego z powyższych?",
  },
  reply: {
    conversation: "To odpowiedź w rozmowie, którą zaczął kupujący, a w niej wolno o tym pisać.",
    discussion:
      "W dyskusji lub reklamacji czytamy to jak odpowiedź kupującemu, a w odpowiedzi wolno o tym pisać; to nasz odczyt.",
  },
  hints: {
    replySuggested:
      "Tekst wygląda na odpowiedź kupującemu. Liczy się tylko odpowiedź w tej samej rozmowie, którą zaczął kupujący.",
    discussion:
      "O dyskusjach i reklamacjach zasady z marca 2026 nic nie mówią. Czytamy je jak odpowiedź: to nasz odczyt.",
    subject: "Zmień też temat wiadomości: sam w sobie nie jest dozwolony.",
    attachment: "Nie dołączaj zaznaczonego pliku.",
    attachmentRead:
      "Allegro odczytuje z załączników e-maili dokumenty sprzedaży. Upewnij się, że plik nie wygląda jak faktura.",
    courtesy: "Podziękowanie lub powtórzenie zamówienia jest tu tylko grzecznością. Można je pominąć.",
    marketplace: (site) =>
      `Allegro ogłosiło te zasady bez wymieniania krajów. Dla allegro.${site} nie są potwierdzone.`,
    stale: (days) => `Źródła sprawdzono ostatnio ${days} dni temu. Zasady mogły się zmienić.`,
  },
};
