import { describe, expect, it } from "vitest";
import type { Message } from "../../src/message/message.js";
import { recognise } from "./real-recogniser.js";

const suggests = (message: Message) => {
  const { suggestsReply, text } = recognise(message);
  return suggestsReply === undefined ? undefined : text.slice(suggestsReply.start, suggestsReply.end);
};

describe("a reply is suggested by", () => {
  it.each<[string, Message, string]>([
    ["Re: in the subject", { subject: "Re: Pytanie o rower", text: "Jest." }, "Re: Pytanie o rower"],
    ["RE with a number", { subject: "RE[2]: Pytanie", text: "Jest." }, "RE[2]: Pytanie"],
    ["Odp: in the subject", { subject: "Odp: Pytanie", text: "Jest." }, "Odp: Pytanie"],
    ["AW: in the subject", { subject: "AW: Frage", text: "Ja." }, "AW: Frage"],
    ["the buyer's mail below", { text: "Jest.\n> Czy jest czarny?" }, "> Czy jest czarny?"],
    ["words, pl", { text: "W odpowiedzi na Pani pytanie: jest." }, "W odpowiedzi na Pani"],
    ["words, pl, another way", { text: "Odpowiadając na Państwa wiadomość: jest." }, "Odpowiadając na Państwa"],
    ["words, en", { text: "In reply to your question: yes." }, "In reply to your"],
    ["words, cs", { text: "V odpovědi na Váš dotaz: ano." }, "V odpovědi na Váš"],
    ["words, de", { text: "Auf Ihre Anfrage: ja." }, "Auf Ihre Anfrage"],
    ["words, hu", { text: "Kérdésére válaszolva: igen, van." }, "Kérdésére válaszolva"],
    ["words, uk", { text: "На ваше запитання: так, є." }, "На ваше запитання"],
  ])("%s", (_, message, quote) => {
    expect(suggests(message)).toBe(quote);
  });

  it.each<[string, Message]>([
    ["nothing", { text: "Jaki rozmiar wysłać?" }],
    ["a subject with re inside", { subject: "Reklamacja: rower", text: "Jaki rozmiar?" }],
    ["a subject beginning with re", { subject: "Regulamin", text: "Jaki rozmiar?" }],
    ["a question to the buyer", { text: "Czekamy na Pani odpowiedź na nasze pytanie." }],
    ["an answer that is asked for", { text: "Proszę o odpowiedź na tę wiadomość." }],
    ["what was agreed somewhere", { text: "Kolor zapisałem, tak jak Pan prosił. Przelewu jeszcze nie widać." }],
    ["Re: in the body", { text: "Jaki rozmiar?\nRe: to nie temat" }],
  ])("not by %s", (_, message) => expect(suggests(message)).toBeUndefined());
});
