/** The sites of Allegro; the rules are published for `pl`, elsewhere they are not confirmed. */
export const MARKETPLACES = ["pl", "cz", "sk", "hu"] as const;
export type Marketplace = (typeof MARKETPLACES)[number];

/** Where a message is sent. A discussion is Allegro's own place for claims and purchase problems. */
export const MEDIA = ["email", "message_center", "discussion"] as const;
export type Medium = (typeof MEDIA)[number];

/** What a person says beside the text. Each may be left out; what is said wins over what the text suggests. */
export interface Context {
  readonly initiator?: "seller" | "reply";
  readonly medium?: Medium;
  readonly automated?: boolean;
  /** Does the buyer see the tracking in the order on Allegro? */
  readonly carrier_integrated?: boolean;
  readonly invoice_requested?: boolean;
  readonly marketplace?: Marketplace;
  /** Answers to a verdict's questions, by the question's id. */
  readonly answers?: Readonly<Record<string, string>>;
}
