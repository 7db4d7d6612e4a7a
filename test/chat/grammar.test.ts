import { describe, expect, it } from "vitest";
import { ACT_WORDS } from "../../src/chat/act-words.js";
import { grammar } from "../../src/chat/grammar.js";
import { VERB_WORDS } from "../../src/chat/verbs.js";

describe("grammar", () => {
  it.each([
    ["", { says: "open_check" }],
    ["   \n ", { says: "open_check" }],
    ["check", { lang: "en", says: "open_check" }],
    ["Sprawdź", { lang: "pl", says: "open_check" }],
    ["sprawdz:", { lang: "pl", says: "open_check" }],
    ["sprawdź: Dzień dobry", { lang: "pl", says: "check", text: "Dzień dobry" }],
    ["CHECK :  a\nb", { lang: "en", says: "check", text: "a\nb" }],
    ["check: list", { lang: "en", says: "check", text: "list" }],
    ["timeline", { lang: "en", says: "timeline" }],
    ["Terminy?", { lang: "pl", says: "timeline" }],
    ["zasady", { lang: "pl", says: "rules" }],
    ["zasady faktura", { lang: "pl", says: "rules", act: "fiscal_document" }],
    ["Zasady zmiana oceny", { lang: "pl", says: "rules", act: "rating_change_request" }],
    ["rules rating_request", { lang: "en", says: "rules", act: "rating_request" }],
    ["rules śledzenie", { lang: "en", says: "rules", act: "shipment_status" }],
    ["subscribe", { lang: "en", says: "subscribe", topics: [] }],
    ["subskrybuj dokumenty, przewoźnicy", { lang: "pl", says: "subscribe", topics: ["documents", "carriers"] }],
    ["subscribe invoices and documents and api", { lang: "en", says: "subscribe", topics: ["documents", "api"] }],
    ["unsubscribe", { lang: "en", says: "unsubscribe" }],
    ["odsubskrybuj", { lang: "pl", says: "unsubscribe" }],
    ["list", { lang: "en", says: "list" }],
    ["LISTA", { lang: "pl", says: "list" }],
    ["settings", { lang: "en", says: "settings" }],
    ["ustawienia", { lang: "pl", says: "settings" }],
    ["why abcd2345", { lang: "en", says: "why", receipt: "ABCD2345" }],
    ["feedback", { says: "feedback", text: "" }],
    ["feedback: za dużo czerwonego", { says: "feedback", text: "za dużo czerwonego" }],
    ["help!", { lang: "en", says: "help" }],
    ["pomoc", { lang: "pl", says: "help" }],
    ["Zkontroluj: Dobrý den", { lang: "cs", says: "check", text: "Dobrý den" }],
    ["lhůty", { lang: "cs", says: "timeline" }],
    ["skontroluj", { lang: "sk", says: "open_check" }],
    ["nápověda", { lang: "cs", says: "help" }],
    ["pomocník", { lang: "sk", says: "help" }],
    ["odoberať doklady a dopravcovia", { lang: "sk", says: "subscribe", topics: ["documents", "carriers"] }],
    ["ellenőrizd: Jó napot", { lang: "hu", says: "check", text: "Jó napot" }],
    ["határidők", { lang: "hu", says: "timeline" }],
    ["szabályok számla", { lang: "hu", says: "rules", act: "fiscal_document" }],
    ["feliratkozás számlák és futárcégek", { lang: "hu", says: "subscribe", topics: ["documents", "carriers"] }],
    // Czech and Slovak share the word, which tells neither.
    ["pravidla", { says: "rules" }],
    ["pravidlá faktúra", { says: "rules", act: "fiscal_document" }],
  ])("obeys %j", (typed, said) => {
    expect(grammar(typed)).toEqual(said);
  });

  it.each([
    "Sprawdź, czy rozmiar się zgadza",
    "Sprawdź rozmiar",
    "Terminy dostawy są dłuższe niż w ofercie",
    "Terminy dostawy",
    "Zasady zwrotów wyślemy jutro",
    "Lista rzeczy do zwrotu w załączniku",
    "Help me with my order",
    "why did you send it",
    "why ABCDI345",
    "subscribe to our newsletter",
    "Subskrybuj nasz newsletter już dziś",
    "feedback wanted: five stars",
    "Pomoc: proszę o rozmiar buta",
    "Dziękujemy!",
    "Rozmiar?",
    `list ${"a".repeat(200)}`,
  ])("takes %j for a message", (typed) => {
    expect(grammar(typed)).toEqual({ says: "check", text: typed });
  });

  it.each([
    ["hlep", "help", "en"],
    ["pomcc", "pomoc", "pl"],
    ["timline", "timeline", "en"],
    ["subscirbe", "subscribe", "en"],
    ["subskrybój fakturi", "subskrybuj faktury", "pl"],
    ["zasdy faktura", "zasady faktura", "pl"],
    ["zasady faktra", "zasady faktura", "pl"],
    ["rules ratng change", "rules rating change", "en"],
    ["unsubcribe", "unsubscribe", "en"],
    ["setings", "settings", "en"],
    ["wyh ABCD2345", "why abcd2345", "en"],
    ["sprawdx", "sprawdz", "pl"],
  ])("offers for %j the command %j", (typed, meant, lang) => {
    expect(grammar(typed)).toEqual({ lang, says: "misspelt", typed, meant });
  });

  it("corrects nothing of four words or more", () => {
    expect(grammar("subscirbe documents carriers api")).toEqual({
      says: "check",
      text: "subscirbe documents carriers api",
    });
  });

  it("keeps every word of a verb and of an act to one meaning", () => {
    for (const table of [VERB_WORDS, ACT_WORDS]) {
      const words = Object.values(table).flatMap(({ pl, en }) => [...new Set<string>([...pl, ...en])]);
      expect(words.length).toBeGreaterThan(10);
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });
});
