import { describe, expect, it } from "vitest";
import type { Message } from "../../src/message/message.js";
import { verdictOf } from "./real-checker.js";

describe("what could be sent instead", () => {
  it.each<[string, string, string]>([
    ["one sentence out", "Jaki rozmiar wysłać? Faktura w załączniku.", "Jaki rozmiar wysłać?"],
    [
      "a paragraph out, no gap left",
      "Dzień dobry,\n\nFaktura w załączniku.\n\nJaki rozmiar wysłać?\n\nPozdrawiam",
      "Dzień dobry,\n\nJaki rozmiar wysłać?\n\nPozdrawiam",
    ],
    [
      "several out",
      "Dziękujemy za zakup! Zamówienie zostało dziś wysłane. Jaki rozmiar wysłać? Prosimy o wystawienie oceny.",
      "Jaki rozmiar wysłać?",
    ],
    ["what depends goes too", "W załączniku instrukcja montażu regału. Jaki rozmiar wysłać?", "Jaki rozmiar wysłać?"],
    ["an item of a list", "- Proszę podać rozmiar\n- Faktura w załączniku", "- Proszę podać rozmiar"],
    [
      "an item with its number",
      "1. Proszę o rozmiar.\n2. Faktura w załączniku.\n3. Proszę o kolor.",
      "1. Proszę o rozmiar.\n3. Proszę o kolor.",
    ],
    [
      "an item from the middle, no gap left",
      "- Proszę podać rozmiar\n- Faktura w załączniku\n- Proszę podać kolor",
      "- Proszę podać rozmiar\n- Proszę podać kolor",
    ],
    [
      "the law's text stays",
      "Mają Państwo prawo odstąpić od umowy w ciągu 14 dni. Prosimy o wystawienie oceny.",
      "Mają Państwo prawo odstąpić od umowy w ciągu 14 dni.",
    ],
    [
      "goods that are a code",
      "Your licence key: 8DD2-KK31-XX90\nPlease leave us a review.",
      "Your licence key: 8DD2-KK31-XX90",
    ],
  ])("%s", (_, text, trimmed) => expect(verdictOf(text).trimmed).toBe(trimmed));

  it.each<[string, string | Message]>([
    ["the message is allowed", "Jaki rozmiar wysłać?"],
    ["nothing is left", "Faktura w załączniku."],
    ["a greeting is left", "Dzień dobry, Anno!\nFaktura w załączniku.\nPozdrawiam"],
    ["courtesy is left", "Dzień dobry.\nDziękujemy za cierpliwość.\nZamówienie zostało dziś wysłane."],
    ["only a subject offends, the body needs no cut", { subject: "Twoja faktura", text: "Jaki rozmiar wysłać?" }],
    ["only a file offends", { text: "Jaki rozmiar wysłać?", attachments: [{ name: "faktura.pdf" }] }],
  ])("nothing where %s", (_, message) => expect(verdictOf(message).trimmed).toBeUndefined());

  it("a subject and files are not part of it", () => {
    const { trimmed } = verdictOf({
      subject: "Zamówienie zostało wysłane",
      text: "Jaki rozmiar wysłać? Faktura w załączniku.",
      attachments: [{ name: "faktura.pdf" }],
    });
    expect(trimmed).toBe("Jaki rozmiar wysłać?");
  });
  it("what is left of a reply is read as a reply, though only the subject suggested it", () =>
    expect(
      verdictOf({
        subject: "Re: Pytanie o zamówienie",
        text: "Jaki rozmiar wysłać? Faktura w załączniku. Z kodem LATO10 kupisz 10% taniej.",
      }).trimmed,
    ).toBe("Jaki rozmiar wysłać? Faktura w załączniku."));
  it("HTML comes back as plain text", () =>
    expect(verdictOf("<p>Jaki rozmiar wysłać?</p><p>Faktura&nbsp;w&nbsp;<b>załączniku</b>.</p>").trimmed).toBe(
      "Jaki rozmiar wysłać?",
    ));
  it("an answer to a question about the whole message does not reach into what is left", () => {
    const text = "Faktura w załączniku. Jaki rozmiar wysłać?";
    const answers = { "fulfilment@0": "yes", "order_status@0": "yes" };
    expect(verdictOf(text, { answers }).trimmed).toBe("Jaki rozmiar wysłać?");
  });
});
