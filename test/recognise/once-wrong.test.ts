import { describe, expect, it } from "vitest";
import { recognise } from "./real-recogniser.js";

/** Messages that were once judged wrongly; each row stays so that it is not again. */
describe("once wrong: unreadable", () => {
  it.each([
    ["one letter, 500 times", "a".repeat(500), "gibberish"],
    ["one letter, 200,000 times", "Ł".repeat(200_000), "gibberish"],
    ["Chinese", "您的发票已附上，谢谢您的购买。", "language"],
  ])("%s", (_name, text, wanted) => expect(recognise({ text }).unreadable).toBe(wanted));

  it.each([
    ["full width", "Ｆａｋｔｕｒａ w załączniku"],
    ["Cyrillic letters that look alike", "Fаkturа w zаłączniku"],
  ])("%s hides no word", (_name, text) =>
    expect(recognise({ text }).acts.map(({ act }) => act)).toContain("fiscal_document"),
  );
});

describe("once wrong: addresses", () => {
  it.each([
    ["in brackets", "Jaki rozmiar wysłać?\n\nPozdrawiam\n(https://sklepx.pl)"],
    ["before a mark", "Jaki rozmiar wysłać?\n\nPozdrawiam\nhttps://sklepx.pl!"],
    ["with a path, in the signature", "Jaki rozmiar wysłać?\n\nPozdrawiam\nhttps://sklepx.pl/kontakt"],
    ["a newer ending", "Jaki rozmiar wysłać?\n\nPozdrawiam\nsklepx.studio"],
    ["with a port", "Jaki rozmiar wysłać?\n\nPozdrawiam\nhttps://SKLEPX.PL:443/"],
  ])("%s", (_name, text) => expect(recognise({ text }).acts.map(({ act }) => act)).toContain("promotion"));
});

it("once wrong: a mail provider's name is nobody's shop", () => {
  const text = "Wpisał Pan adres z literówką (gmial.com). Na jaki adres wysłać klucz?";
  expect(recognise({ text }).acts.map(({ act }) => act)).not.toContain("promotion");
});

describe("once wrong: replies", () => {
  it.each([
    ["a pasted subject", { text: "Od: Sklep <a@example.com>\nTemat: Re: Pytanie\n\nMamy czarny." }],
    ["Czech", { text: "Máme černý.", subject: "Odpověď: Dotaz" }],
    ["Hungarian", { text: "Van fekete.", subject: "Vá: Kérdés" }],
    ["German", { text: "Ja, in Schwarz.", subject: "Antwort: Frage" }],
    ["Ukrainian", { text: "У відповідь на ваше питання: є чорний." }],
  ])("%s", (_name, message) => expect(recognise(message).suggestsReply).toBeDefined());
});

it("once wrong: an invoice that is announced and not delivered has its own case", () => {
  const found = recognise({ text: "Informujemy, że wystawiliśmy fakturę." }).acts.find(
    ({ act }) => act === "fiscal_document",
  );
  expect(found?.case).toBe("announced");
});
