import type { Topic } from "../policy/milestone.js";

/** A beginning of a word or phrase, lower case and without Polish marks, and how much it says by itself. */
export interface TopicWord {
  readonly topic: Topic;
  readonly begins: string;
  /** 2: enough by itself. 1: two different ones are needed. */
  readonly weight: 1 | 2;
}

const all = (topic: Topic, weight: 1 | 2, begins: readonly string[]): TopicWord[] =>
  begins.map((one) => ({ topic, begins: one, weight }));

/**
 * The words by which an item is taken to concern sellers' messages to buyers, the documents and carriers those speak of, or
 * the API that serves them. News about offers, categories or adverts have none of them.
 */
export const TOPIC_WORDS: readonly TopicWord[] = [
  ...all("message_rules", 2, [
    "zasady komunikacji",
    "zasad komunikacji",
    "komunikacji od sprzedajacego",
    "komunikacji z kupujacym",
    "komunikacji po zakupie",
    "wiadomosci do kupujac",
    "wiadomosci po zakupie",
    "powiadomien po zakup",
    "wysylki powiadomien",
    "maile do kupujac",
    "maili do kupujac",
    "zamaskowan",
    "allegromail",
    "communication from sellers",
    "communication with buyers",
    "communication rules",
    "messages to buyers",
    "messages to the buyer",
    "post-purchase message",
    "post-purchase communication",
    "post-purchase notification",
    "masked e-mail",
    "masked email",
    "masked address",
  ]),
  ...all("message_rules", 1, [
    "kupujac",
    "wiadomosc",
    "powiadomie",
    "korespondencj",
    "buyer",
    "message",
    "notification",
    "e-mail",
  ]),
  ...all("documents", 2, [
    "billing-documents",
    "/invoices",
    "faktur",
    "e-paragon",
    "dokumentow rozliczeniowych",
    "dokumenty rozliczeniowe",
    "dowod zakupu",
    "dowodow zakupu",
    "invoice",
    "e-receipt",
    "billing document",
    "proof of purchase",
    "ksef",
  ]),
  ...all("carriers", 2, [
    "carrierid",
    "/order/carriers",
    "przewoznicy zintegrowani",
    "przewoznikow zintegrowanych",
    "integrated carrier",
    "sledzenia przesylek",
    "sledzenie przesylek",
    "parcel tracking",
    "tracking number",
  ]),
  ...all("carriers", 1, ["przewoznik", "numer przesylki", "numery przesylek", "carrier", "waybill", "/shipments"]),
  ...all("api", 2, [
    "/messaging",
    "centrum wiadomosci",
    "centrum wiadomosci",
    "message center",
    "/sale/issues",
    "/sale/disputes",
    "post_purchase_issue",
    "problemy z zakupem",
    "problemow z zakupem",
    "purchase issue",
    "purchase problem",
    "/fulfillment",
  ]),
];
