import type { TryLang } from "../wire.js";

/** Something to start with: a message, or a command behind `/wolno`. */
export interface Sample {
  readonly label: string;
  readonly text: string;
}

/** A few messages as shops write them; none is taken from anywhere. */
export const SAMPLES: Readonly<Record<TryLang, readonly Sample[]>> = {
  pl: [
    {
      label: "Faktura w załączniku",
      text: "Dzień dobry,\n\ndziękujemy za zakupy. W załączniku przesyłamy fakturę VAT do zamówienia.\n\nPozdrawiamy\nZielona Polana",
    },
    {
      label: "Pytanie o grawer",
      text: "Dzień dobry, czy grawer na bransoletce ma być po wewnętrznej stronie? Bez tej informacji nie możemy zacząć pracy.",
    },
    {
      label: "Paczka w drodze",
      text: "Witamy, paczka z doniczkami jest już u kuriera, jutro powinna być u Państwa. Numer przesyłki: 6800 1122 3344 5566.",
    },
    {
      label: "Prośba o ocenę",
      text: "Cześć! Jeśli nawilżacz się sprawdza, będzie nam miło, gdy zostawisz pięć gwiazdek. Za komentarz dorzucimy rabat 10% na stronie sklepnawilzacz.example.",
    },
    {
      label: "Mieszana",
      text: "Dzień dobry, zabrakło nam koloru szałwiowego. Czy może być oliwkowy, czy wolą Państwo zwrot pieniędzy?\nPrzy okazji: paragon wysyłamy w osobnym mailu.",
    },
  ],
  en: [
    {
      label: "Invoice attached",
      text: "Hello,\n\nthank you for your order. Please find the VAT invoice attached.\n\nKind regards\nGreen Glade",
    },
    {
      label: "A question on engraving",
      text: "Hello, should the engraving be on the inside of the bracelet? We cannot start before we know.",
    },
    {
      label: "Parcel on its way",
      text: "Hi, your flower pots are with the courier now and should reach you tomorrow. Tracking number: 6800 1122 3344 5566.",
    },
    {
      label: "Asking for stars",
      text: "Hi! If you like the humidifier, five stars would make our day. For a comment you get 10% off at humidifiers.example.",
    },
    {
      label: "Mixed",
      text: "Hello, we ran out of sage green. Would olive do, or shall we refund you?\nBy the way, the receipt comes in another mail.",
    },
  ],
};

/** Commands that show the rest of what the bot can do. */
export const COMMANDS: Readonly<Record<TryLang, readonly string[]>> = {
  pl: ["/wolno", "/wolno pomoc", "/wolno terminy", "/wolno zasady", "/wolno subskrybuj", "/wolno ustawienia"],
  en: ["/wolno", "/wolno help", "/wolno timeline", "/wolno rules", "/wolno subscribe", "/wolno settings"],
};
